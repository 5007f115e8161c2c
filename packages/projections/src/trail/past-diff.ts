import type { ClockState } from '@redress/domain'
import * as E from 'fp-ts/lib/Either.js'
import type { Source } from '../indicator/source.js'
import { invalidQuery, type ProjectionError } from '../runtime/error.js'
import { type Ask, asking } from '../runtime/query.js'
import type { ClauseApplied } from './clauses.js'
import { type ClockChange, clockChanges } from './clock-changes.js'
import { type FactChange, factChanges } from './fact-changes.js'
import { type Folded, folded, type PastMoment, pastMs, statesOf } from './past.js'
import { type TrailRow, trailRow } from './queries.js'

/** What became of a complaint between two moments. */
export interface PastDiff {
  /** Facts that differ; of what may be personal the path only. */
  readonly facts: ReadonlyArray<FactChange>
  /** Time limits that were opened, ended, moved. */
  readonly clocks: ReadonlyArray<ClockChange>
  /** Time limits that are called otherwise, be it by mere passing of time; undefined where there was none. */
  readonly states: ReadonlyArray<{ readonly clock: string; readonly from?: ClockState; readonly to?: ClockState }>
  /** The events that made the difference, and the clauses that had a say in them. */
  readonly events: ReadonlyArray<TrailRow>
  readonly clauses: ReadonlyArray<Pick<ClauseApplied, 'regulation' | 'clause'>>
}

const statesBetween = (was: ReadonlyMap<string, ClockState>, is: ReadonlyMap<string, ClockState>): PastDiff['states'] =>
  [...new Set([...was.keys(), ...is.keys()])].flatMap((clock) => {
    const from = was.get(clock)
    const to = is.get(clock)
    return from === to ? [] : [{ clock, ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) }]
  })

const rowsIn = ({ eventRows }: Folded): ReadonlyArray<TrailRow> =>
  eventRows.flatMap(([[rows = []] = []]) => rows.map((row) => trailRow(row as Parameters<typeof trailRow>[0])))

const cited = (events: ReadonlyArray<TrailRow>): PastDiff['clauses'] => [
  ...new Map(
    events.flatMap(({ clauses }) =>
      clauses.map(({ regulation, clause }) => [`${regulation} ${clause}`, { regulation, clause }] as const),
    ),
  ).values(),
]

/** What changed from a moment to a later one of the same sort. Errors: `InvalidQuery`, `StoreFailed`, `StillParked`. */
export const pastDiff = (source: Source): Ask<[complaint: string, from: PastMoment, to: PastMoment], PastDiff> =>
  asking(async (complaint, from, to): Promise<E.Either<ProjectionError, PastDiff>> => {
    if ('occurred' in from !== 'occurred' in to || pastMs(from) > pastMs(to))
      return E.left(
        invalidQuery(
          'to',
          '两个时刻须同为发生时刻或同为入库时刻，且前者不晚于后者。',
          'Both moments must be of occurring or both of recording, the first not after the second.',
        ),
      )
    const outcomes = await folded(source, complaint, [from, to])
    if (E.isLeft(outcomes)) return outcomes
    const [before, after] = outcomes.right as readonly [Folded, Folded]
    const known = new Set(rowsIn(before).map(({ revision }) => revision))
    const events = rowsIn(after).filter(({ revision }) => !known.has(revision))
    return E.right({
      facts: factChanges(before.dossier.complaint, after.dossier.complaint),
      clocks: clockChanges(before.dossier, after.dossier),
      states: statesBetween(statesOf(before.dossier, pastMs(from)), statesOf(after.dossier, pastMs(to))),
      events,
      clauses: cited(events),
    })
  })
