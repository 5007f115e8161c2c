import type { ClockState, Rules } from '@redress/domain'
import type { Day, Instant } from '@redress/holidays'
import type { BoardRow } from '@redress/projections'
import * as E from 'fp-ts/lib/Either.js'
import { pipe } from 'fp-ts/lib/function.js'
import * as TE from 'fp-ts/lib/TaskEither.js'
import { momentOr } from './as-of.js'
import { clauseIn, clauseNamed, clauseOf } from './clause-in.js'
import { loose } from './clock-answer.js'
import type { AnswerContext } from './context.js'
import { placeCursor, readPlace } from './cursor.js'
import { viewsFailed } from './error.js'
import type { Answers, BoardQuery, ClauseCounts, ClockAnswer } from './types/index.js'

const late = (row: BoardRow): number | null => {
  if (loose.has(row.state)) return null
  // `0 - n`: the negative of zero is not a number of days.
  return row.open === 0 ? row.workdays_late : row.workdays_left === null ? null : 0 - row.workdays_left
}

const stretchOf = ({ suspended_at: since, suspended_for: reasons }: BoardRow): ClockAnswer['suspended'] =>
  since === null ? null : { since: since as Instant, reasons: JSON.parse(reasons ?? '[]') as ReadonlyArray<string> }

/** A row of the read model as every answer gives a clock. What ended later than the moment asked about is still open. */
const clock =
  (rules: Rules) =>
  (row: BoardRow): ClockAnswer => ({
    id: row.clock,
    complaint: row.complaint,
    regulation: row.regulation,
    version: row.version,
    clause: row.clause,
    ...clauseIn(rules, row.regulation, row.clause, row.version),
    kind: row.kind as ClockAnswer['kind'],
    modality: row.modality as ClockAnswer['modality'],
    state: row.state,
    startedAt: row.started_at as Instant,
    dueAt: row.due_at as Instant | null,
    dueDay: row.due_day as Day | null,
    endedAt: row.open === 1 ? null : (row.ended_at as Instant | null),
    workdaysLate: late(row),
    provisional: row.provisional === 1,
    owedBy: row.owed_by,
    suspended: row.state === 'suspended' ? stretchOf(row) : null,
    prolonged: row.prolonged_at === null ? null : { at: row.prolonged_at as Instant, by: row.prolonged_by ?? '' },
    openedBy:
      row.opened_by === null
        ? null
        : { clock: row.opened_by, ...clauseOf(rules, row.regulation, row.opened_by_clause ?? '') },
    liftedBy: row.open === 1 || row.lifted_by === null ? null : clauseOf(rules, row.regulation, row.lifted_by),
    unit: row.unit,
    handler: row.handler,
    notices: JSON.parse(row.notices) as ReadonlyArray<string>,
  })

const DEFAULT_LIMIT = 100
/** Clocks on one page at most; the read model gives one more, which tells whether there is another page. */
const LARGEST = 1000

/** What counts and list are both narrowed to. */
const narrowed = (rules: Rules, { unit, units, clause: name }: BoardQuery) => ({
  ...(units === undefined ? {} : { units }),
  ...(unit === undefined ? {} : { unit }),
  ...(name === undefined ? {} : { clause: clauseNamed(rules, name) }),
})

/** The SLA board from the read model. */
export const boardAnswer =
  ({ views, rules, now }: AnswerContext): Answers['board'] =>
  (query = {}) =>
    pipe(
      E.Do,
      E.bind('moment', () => momentOr('asOf', query.asOf, now)),
      E.bind('after', () => readPlace(query.cursor)),
      E.bind('only', () => E.right(narrowed(rules, query))),
      TE.fromEither,
      TE.bind('counts', ({ moment, only }) => pipe(views.sla.counts(moment.ms, only), TE.mapLeft(viewsFailed))),
      TE.bind('rows', ({ moment, after, only }) =>
        pipe(
          views.sla.board({
            asOf: moment.ms,
            limit: limitOf(query.limit) + 1,
            ...(after === undefined ? {} : { after }),
            ...(query.all === undefined ? {} : { all: query.all }),
            ...(query.state === undefined ? {} : { states: query.state as ReadonlyArray<ClockState> }),
            ...only,
            ...(query.handler === undefined ? {} : { handler: query.handler }),
            ...(query.dueWithin === undefined ? {} : { dueWithin: query.dueWithin }),
          }),
          TE.mapLeft(viewsFailed),
        ),
      ),
      TE.map(({ moment, counts, rows }) => {
        const page = rows.slice(0, limitOf(query.limit))
        const last = page.at(-1)
        return {
          asOf: moment.instant,
          counts: counts.states,
          clauses: counts.clauses.map(
            ({ regulation, clause: id, states }): ClauseCounts => ({
              regulation,
              clause: id,
              ...clauseIn(rules, regulation, id),
              counts: states,
            }),
          ),
          clocks: page.map(clock(rules)),
          next: rows.length > page.length && last !== undefined ? placeCursor(last) : null,
        }
      }),
    )

const limitOf = (limit: number | undefined): number => Math.min(LARGEST, Math.max(1, limit ?? DEFAULT_LIMIT))
