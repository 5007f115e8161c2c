import type { PastMoment } from '@redress/projections'
import * as E from 'fp-ts/lib/Either.js'
import { type Moment, parseAsOf } from '../../answers/as-of.js'
import { clauseIn } from '../../answers/clause-in.js'
import { unknownComplaint } from '../../answers/error.js'
import { line } from '../../answers/register.js'
import { entry, moved } from '../../answers/trail.js'
import { asked, askedViews } from '../answered.js'
import { CaseClocksCodec, DiffCodec, PastCodec } from '../codecs/case.js'
import * as p from '../codecs/parameters.js'
import { atHand } from '../collection/collection.js'
import { ofKnown } from '../of-known.js'
import { fromAnswer } from '../problem-from.js'
import type { Ask, Parameter, Route } from '../route.js'

/** What an explanation has beyond the clock itself. */
const explaining = [
  'applies',
  'knownAt',
  'breachedAtBirth',
  'responsible',
  'startedBy',
  'endedBy',
  'overtakenBy',
  'warnAt',
  'originalDueDay',
  'suspensions',
  'prolongations',
  'link',
  'holders',
  'days',
  'text',
] as const

const clocks = atHand({
  path: '/complaints/:id/clocks',
  operationId: 'clocks',
  permission: 'cases.list',
  summary: { zh: '一件投诉的各项时限', en: 'The clocks of a complaint' },
  tag: 'questions',
  parameters: [p.complaintId, p.asOf],
  meaning: 'Folded from the log',
  items: 'clocks',
  codec: CaseClocksCodec,
  key: 'id',
  orders: ['dueAt', '-dueAt', 'startedAt'],
  filters: ['state', 'clause', 'regulation'],
  problems: ['unknown-complaint'],
  all: ofKnown(async ({ answers }, { query }, id) => {
    const said = await asked(answers.explain(id, query['asOf']))
    if (E.isLeft(said)) return said
    const { asOf, clocks: explained } = said.right
    const without = new Set<string>(explaining)
    const items = explained.map((one) => Object.fromEntries(Object.entries(one).filter(([key]) => !without.has(key))))
    return E.right({ items, beside: { complaint: id, asOf } })
  }),
})

const by: Parameter = {
  name: 'by',
  in: 'query',
  codec: p.MomentText,
  required: false,
  meaning: {
    zh: '按发生时刻（occurred，默认）或录入时刻（recorded）',
    en: 'What had occurred (default) or was recorded by then',
  },
  example: 'recorded',
}
const at = (name: string): Parameter => ({ ...p.asOf, name, required: true })

const kindOf = ({ query }: Ask): 'occurred' | 'recorded' => (query['by'] === 'recorded' ? 'recorded' : 'occurred')
const pastOf = (ask: Ask, { ms }: Moment): PastMoment =>
  kindOf(ask) === 'recorded' ? { recorded: ms } : { occurred: ms }
const momentIn = (ask: Ask, name: string) => asked(async () => parseAsOf(name, ask.query[name] ?? ''))

const past: Route = {
  method: 'GET',
  path: '/complaints/:id/past',
  operationId: 'past',
  permission: 'cases.list',
  summary: { zh: '一件投诉在过去某时刻的状态', en: 'A complaint as it stood at a moment' },
  tag: 'questions',
  parameters: [p.complaintId, at('at'), by],
  answers: { status: 200, meaning: 'Its line of the register, its clocks and who had it', codec: PastCodec },
  problems: ['unknown-complaint'],
  answer: ofKnown(async ({ views, rules }, ask, id) => {
    const moment = await momentIn(ask, 'at')
    if (E.isLeft(moment)) return moment
    const said = await askedViews(views.past.state(id, pastOf(ask, moment.right)))
    if (E.isLeft(said)) return said
    if (said.right === undefined) return E.left(fromAnswer(unknownComplaint(id)))
    const { register, clocks: rows, holdings, events } = said.right
    const body = {
      complaint: id,
      by: kindOf(ask),
      at: moment.right.instant,
      events,
      row: line(register),
      clocks: rows.map((row) => ({
        id: row.clock,
        regulation: row.regulation,
        version: row.version,
        clause: row.clause,
        ref: clauseIn(rules, row.regulation, row.clause, row.version).ref,
        state: row.state,
        startedAt: row.started_at,
        dueAt: row.due_at,
        endedAt: row.ended_at,
      })),
      holders: holdings.map((row) => ({ unit: row.unit, person: row.person, from: row.from_at, to: row.to_at })),
    }
    return E.right({ status: 200, body })
  }),
}

const diff: Route = {
  method: 'GET',
  path: '/complaints/:id/diff',
  operationId: 'diff',
  permission: 'cases.list',
  summary: { zh: '一件投诉在两个时刻之间的变化', en: 'What became of a complaint between two moments' },
  tag: 'questions',
  parameters: [p.complaintId, at('from'), at('to'), by],
  answers: {
    status: 200,
    meaning: 'Facts, clocks, the events that made the difference and their clauses',
    codec: DiffCodec,
  },
  problems: ['unknown-complaint'],
  answer: ofKnown(async ({ views, rules }, ask, id) => {
    const [from, to] = [await momentIn(ask, 'from'), await momentIn(ask, 'to')]
    if (E.isLeft(from)) return from
    if (E.isLeft(to)) return to
    const said = await askedViews(views.past.diff(id, pastOf(ask, from.right), pastOf(ask, to.right)))
    if (E.isLeft(said)) return said
    const { facts, clocks: changed, states, events, clauses } = said.right
    const body = {
      complaint: id,
      by: kindOf(ask),
      from: from.right.instant,
      to: to.right.instant,
      facts,
      clocks: changed.map(moved(rules)),
      states,
      events: events.map(entry(rules)),
      clauses,
    }
    return E.right({ status: 200, body })
  }),
}

/** One complaint by its clocks and through time. */
export const ofCase: ReadonlyArray<Route> = [clocks, past, diff]
