import { conflictsOf, coverageOf, coverages } from '@redress/domain'
import * as E from 'fp-ts/lib/Either.js'
import { unknownRegulation } from '../../answers/error.js'
import { given } from '../../given.js'
import * as p from '../codecs/parameters.js'
import { ConflictsCodec, CoverageCodec } from '../codecs/rules.js'
import { atHand } from '../collection/collection.js'
import { fromAnswer } from '../problem-from.js'
import type { Parameter, Route } from '../route.js'

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

/** What regulations do, and where they part. */
export const ruleBook: ReadonlyArray<Route> = [coverage, conflicts]
