import { type ClockState, clocksOf, type Dossier, type RecordedEvent, stateAt } from '@redress/domain'
import { type EpochMs, type Instant, parseInstant } from '@redress/holidays'
import * as E from 'fp-ts/lib/Either.js'
import type { Source } from '../indicator/source.js'
import { register } from '../register/model.js'
import type { RegisterRow } from '../register/queries.js'
import { type ProjectionError, stillParked } from '../runtime/error.js'
import { fold } from '../runtime/fold.js'
import { beginning, readStream } from '../runtime/history.js'
import { parkedAt } from '../runtime/parked.js'
import { type Ask, asking } from '../runtime/query.js'
import { leftOutOf } from '../runtime/skipped.js'
import { type ClockRow, isListed } from '../sla/clock-row.js'
import { sla } from '../sla/model.js'
import type { HoldingRow } from '../sla/queries.js'
import { trail } from './model.js'

/** A moment of the world (what had occurred by then), or of the record (what was known by then); both inclusive. */
export type PastMoment = { readonly occurred: EpochMs } | { readonly recorded: EpochMs }

/** A time limit with what it is called at the moment. */
export type PastClock = ClockRow & { readonly state: ClockState }

/** A complaint as the read models would have it after the events up to a moment. Record fields are in none of it. */
export interface PastState {
  readonly register: RegisterRow
  readonly clocks: ReadonlyArray<PastClock>
  readonly holdings: ReadonlyArray<HoldingRow>
  /** Events that count. */
  readonly events: number
}

/** The moment in milliseconds. */
export const pastMs = (moment: PastMoment): EpochMs => ('occurred' in moment ? moment.occurred : moment.recorded)

const isBy =
  (moment: PastMoment) =>
  ({ time, recordedtime }: RecordedEvent): boolean => {
    const at = parseInstant(('occurred' in moment ? time : recordedtime) as Instant)
    return E.isRight(at) && at.right <= pastMs(moment)
  }

const MODELS = [register, sla, trail]

/** A complaint folded up to some moment. */
export type Folded = ReturnType<ReturnType<typeof fold>>
type Done<A> = Promise<E.Either<ProjectionError, A>>

/** Folds the events of a complaint up to each of some moments. */
export const folded = async (
  { db, store, context }: Source,
  complaint: string,
  moments: ReadonlyArray<PastMoment>,
): Done<ReadonlyArray<Folded>> => {
  const events = await readStream(store, complaint)
  if (E.isLeft(events)) return events
  const skipped = await db.selectFrom('skipped').selectAll().where('complaint', '=', complaint).execute()
  const through = fold(MODELS, context, leftOutOf(skipped))
  const outcomes: Folded[] = []
  for (const moment of moments) {
    const by = events.right.filter(isBy(moment))
    const outcome = through(beginning(complaint), by)
    const first = outcome.stopped === undefined ? undefined : by[outcome.stopped.at]
    if (outcome.stopped !== undefined && first !== undefined)
      return E.left(stillParked(parkedAt(complaint, first, outcome.stopped.poison)))
    outcomes.push(outcome)
  }
  return E.right(outcomes)
}

/** The clocks that a model shows, with their states at a moment. */
export const statesOf = (dossier: Dossier, at: EpochMs): ReadonlyMap<string, ClockState> =>
  new Map(clocksOf(dossier).flatMap((clock) => (isListed(clock) ? [[clock.id, stateAt(clock, at)] as const] : [])))

/** The complaint as of a moment; `undefined` before its first event. Errors: `StoreFailed`, `StillParked`. */
export const pastState = (source: Source): Ask<[complaint: string, at: PastMoment], PastState | undefined> =>
  asking(async (complaint, at): Done<PastState | undefined> => {
    const outcomes = await folded(source, complaint, [at])
    if (E.isLeft(outcomes)) return outcomes
    const [outcome] = outcomes.right
    const [[registered] = [], [clocks = [], holdings = []] = []] = outcome?.rows ?? []
    if (outcome === undefined || outcome.eventRows.length === 0) return E.right(undefined)
    const states = statesOf(outcome.dossier, pastMs(at))
    return E.right({
      register: registered?.[0] as RegisterRow,
      clocks: (clocks as ReadonlyArray<ClockRow>).map((clock) => ({
        ...clock,
        state: states.get(clock.clock) ?? 'inapplicable',
      })),
      holdings: holdings as ReadonlyArray<HoldingRow>,
      events: outcome.eventRows.length,
    })
  })
