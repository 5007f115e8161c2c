import {
  addCase,
  type ComplaintEvent,
  compile,
  conflictsOf,
  coverageOf,
  coverages,
  fromRecorded,
  jsonSchema,
  loadRegulation,
  noCases,
  streamOf,
  summaryText,
  whatIfCase,
} from '@redress/domain'
import * as E from 'fp-ts/lib/Either.js'
import { momentOr } from '../../answers/as-of.js'
import { storeFailed, unknownRegulation, unreadable } from '../../answers/error.js'
import { given } from '../../given.js'
import { asked, askedViews } from '../answered.js'
import * as p from '../codecs/parameters.js'
import { AgentsCodec, ConflictsCodec, CoverageCodec, UnitsCodec, WhatIfBody, WhatIfCodec } from '../codecs/rules.js'
import { atHand } from '../collection/collection.js'
import type { ProblemOf } from '../problem.js'
import { fromAnswer, fromInput } from '../problem-from.js'
import { readBody } from '../read-body.js'
import type { Parameter, Route, Service } from '../route.js'
import { wholeOnly } from '../whole-only.js'

const regulationId: Parameter = {
  name: 'id',
  in: 'path',
  codec: p.SlugText,
  required: true,
  meaning: { zh: '制度编号', en: 'Id of the regulation' },
  example: 'government-service-centre',
}

const coverage = atHand({
  path: '/regulations/:id/coverage',
  operationId: 'coverage',
  permission: 'rules.read',
  summary: { zh: '每条由引擎执行到何种程度', en: 'How far the engine goes with each clause' },
  tag: 'reference',
  parameters: [regulationId],
  problems: ['unknown-regulation'],
  meaning: 'Clauses: enforced, monitored, reported, or left to people and why',
  items: 'clauses',
  codec: CoverageCodec,
  key: 'clause',
  orders: ['clause', 'coverage'],
  filters: ['coverage'],
  all: async ({ rules }, { path }) => {
    const found = rules.current.find(({ id }) => id === path['id'])
    if (found === undefined) return E.left(fromAnswer(unknownRegulation(path['id'] ?? '')))
    const { source } = found
    const items = source.clauses.map((clause) => {
      const [why] = clause.does.flatMap((mechanism) => (mechanism.kind === 'manual' ? [mechanism.why] : []))
      const reason = typeof why === 'string' ? { zh: why, en: why } : why
      return {
        clause: clause.id,
        ref: clause.ref,
        summary: clause.summary,
        coverage: coverageOf(clause),
        ...given({ reason }),
      }
    })
    const counts = Object.fromEntries(
      coverages.map((one) => [one, items.filter((item) => item.coverage === one).length]),
    )
    return E.right({ items, beside: { regulation: source.id, title: source.title, counts } })
  },
})

const conflicts = atHand({
  path: '/conflicts',
  operationId: 'conflicts',
  permission: 'rules.read',
  summary: { zh: '条款之间的矛盾', en: 'Where clauses contradict each other' },
  tag: 'reference',
  parameters: [
    {
      name: 'regulation',
      in: 'query',
      codec: p.SlugText,
      required: false,
      meaning: { zh: '只要涉及该制度的；默认已采用的制度', en: 'Only those of this regulation; default those adopted' },
      example: 'government-service-centre',
    },
  ],
  meaning: 'Shown from the clauses themselves; that none is listed proves nothing',
  items: 'conflicts',
  codec: ConflictsCodec,
  key: 'id',
  orders: ['id', 'kind', 'certainty'],
  filters: ['kind', 'certainty'],
  all: async ({ rules }, { query }) => {
    const wanted = query['regulation']
    const among = rules.current.filter(({ id }) => (wanted === undefined ? rules.adopted.has(id) : id === wanted))
    const items = conflictsOf(among).map((one) => ({
      id: [one.kind, one.about, ...one.sides.map(({ regulation, clause, at }) => `${regulation}/${clause}#${at}`)].join(
        ' ',
      ),
      ...one,
      sides: one.sides.map(({ regulation, clause, ref, at, title }) => ({ regulation, clause, ref, at, title })),
    }))
    return E.right({ items })
  },
})

/** Complaints replayed at most: each takes a moment, and somebody waits. */
const MOST = 1_000

const historyOf = async (
  { store }: Service,
  complaint: string,
): Promise<E.Either<ProblemOf, ReadonlyArray<ComplaintEvent>>> => {
  const events: ComplaintEvent[] = []
  for await (const batch of store.read(streamOf(complaint))) {
    if (E.isLeft(batch)) return E.left(fromAnswer(storeFailed(batch.left)))
    for (const one of batch.right) {
      const event = fromRecorded(one)
      if (E.isLeft(event)) return E.left(fromAnswer(unreadable(complaint, event.left._tag)))
      events.push(event.right)
    }
  }
  return E.right(events)
}

const listed = async ({ views }: Service) => {
  const page = await askedViews(views.register.list({ limit: MOST }))
  return E.map(({ rows, next }: { rows: ReadonlyArray<{ complaint: string }>; next?: string }) => ({
    ids: rows.map(({ complaint }) => complaint),
    truncated: next !== undefined,
  }))(page)
}

const whatIf: Route = {
  method: 'POST',
  path: '/what-if',
  operationId: 'whatIf',
  permission: 'rules.try',
  summary: { zh: '推演：投诉若适用另一部制度会怎样', en: 'What complaints would be under other rules' },
  tag: 'reference',
  parameters: [],
  body: {
    name: 'WhatIfQuestion',
    schema: jsonSchema(WhatIfBody),
    example: { text: 'id: ours\nversion: "2"\n', replacing: 'government-service-centre', asOf: '2026-06-30' },
  },
  answers: {
    status: 200,
    meaning: `Changes in at most ${MOST} complaints, the newest unless named; nothing is written`,
    codec: WhatIfCodec,
  },
  problems: [],
  answer: wholeOnly(async (service, ask) => {
    const body = readBody(WhatIfBody)(ask.body)
    if (E.isLeft(body)) return body
    const { text, replacing, asOf, complaints } = body.right
    const moment = await asked(async () => momentOr('asOf', asOf, service.now))
    if (E.isLeft(moment)) return moment
    const loaded = loadRegulation(text)
    if (E.isLeft(loaded))
      return E.left(
        fromInput(
          loaded.left.slice(0, 100).map(({ line, en }) => ({ path: `text:${line}`, expected: en, found: 'string' })),
        ),
      )
    const under = compile(loaded.right)
    if (E.isLeft(under))
      return E.left(
        fromInput(
          under.left.slice(0, 100).map(({ path, en }) => ({ path: `text.${path}`, expected: en, found: 'string' })),
        ),
      )
    const wanted =
      complaints === undefined
        ? await listed(service)
        : E.right({ ids: complaints.slice(0, MOST), truncated: complaints.length > MOST })
    if (E.isLeft(wanted)) return wanted
    const one = whatIfCase(service.rules, { under: under.right, ...given({ replacing }) })
    let summary = noCases
    const changed: string[] = []
    for (const id of wanted.right.ids) {
      const history = await historyOf(service, id)
      if (E.isLeft(history)) return history
      if (history.right.length === 0) continue
      const found = one(history.right, moment.right.ms)
      summary = addCase(summary, found)
      if (found.changed) changed.push(id)
    }
    const { id, version } = loaded.right
    const said = { summary, text: summaryText(summary), changed, truncated: wanted.right.truncated }
    return E.right({ status: 200, body: { regulation: { id, version }, asOf: moment.right.instant, ...said } })
  }),
}

const units = atHand({
  path: '/units',
  operationId: 'units',
  permission: 'rules.read',
  summary: { zh: '单位，成树', en: 'The units, as a tree' },
  tag: 'reference',
  meaning: 'Those of the directory of the organisation',
  items: 'units',
  codec: UnitsCodec,
  key: 'id',
  orders: ['id', '-id'],
  filters: ['parent', 'kind'],
  all: async ({ rules }) =>
    E.right({
      items: Object.values(rules.organisation?.units ?? {}).map(({ id, parent, head, kind, membership, parties }) => ({
        id,
        parent: parent ?? null,
        head: head ?? null,
        kind: kind ?? null,
        membership: membership ?? null,
        parties: parties ?? [],
      })),
    }),
})

const agents = atHand({
  path: '/agents',
  operationId: 'agents',
  permission: 'rules.read',
  summary: { zh: '人员（代号）', en: 'The agents, by pseudonym' },
  tag: 'reference',
  meaning: 'Those of the directory of the organisation',
  items: 'agents',
  codec: AgentsCodec,
  key: 'id',
  orders: ['id', '-id'],
  filters: ['unit', 'available'],
  all: async ({ rules }) =>
    E.right({
      items: Object.values(rules.organisation?.people ?? {}).map(({ id, unit, roles, available }) => ({
        id,
        unit: unit ?? null,
        roles: roles ?? [],
        available: available ?? true,
      })),
    }),
})

/** What regulations do, where they part, what others would do; and who there is. */
export const ruleBook: ReadonlyArray<Route> = [coverage, conflicts, whatIf, units, agents]
