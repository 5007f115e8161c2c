import type { Counting, Day, EpochMs, Instant, Length } from '@redress/holidays'
import type { Cited } from '../regulation/mechanism/cited.js'

/**
 * States of a running time limit (regulation language 3.6). `inapplicable` is not final; `undecided` is due without its
 * condition ever having been decided; `breached` stays on record whatever comes later.
 */
export type ClockState =
  | 'inapplicable'
  | 'pending'
  | 'running'
  | 'warned'
  | 'suspended'
  | 'met'
  | 'breached'
  | 'undecided'
  | 'cancelled'

export const clockStates: ReadonlyArray<ClockState> = [
  'inapplicable',
  'pending',
  'running',
  'warned',
  'suspended',
  'met',
  'breached',
  'undecided',
  'cancelled',
]

/** Until when somebody held the case: a breach is attributed to the holders, interval by interval. */
export interface Holding {
  readonly unit?: string
  readonly person?: string
  readonly from: Instant
  readonly fromMs: EpochMs
  readonly to?: Instant
  readonly toMs?: EpochMs
}

/** A stretch in which a clock stood still, and why. */
export interface Suspension {
  readonly reasons: ReadonlyArray<string>
  /** Ids of the events that began and ended it. */
  readonly by: string
  readonly from: Instant
  readonly fromMs: EpochMs
  readonly endedBy?: string
  readonly to?: Instant
  readonly toMs?: EpochMs
}

/** A later due time that was granted. */
export interface Prolongation {
  readonly by: string
  readonly at: Instant
  readonly actor: string
  readonly reason?: string
  readonly dueMs: EpochMs
}

/** The due time of a clock, the last instant that is still in time. */
export interface Due {
  readonly at: Instant
  readonly ms: EpochMs
  readonly day: Day
  /** Rests on days whose notice is not published yet; then it lies between `earliest` and `latest`. */
  readonly provisional: boolean
  readonly earliest: Day
  readonly latest: Day
  /** Numbers of the State Council notices it rests on. */
  readonly notices: ReadonlyArray<string>
  /** What was counted, for `explain`: so long, from this instant, in this manner. */
  readonly from: EpochMs
  readonly length: Length
  readonly counting?: Counting
}

/**
 * One time limit or duty of one complaint, as it stands after the events so far. What it is called at a given moment is
 * `stateAt(clock, now)`: the same clock is running before its due time and breached after it.
 */
export interface Clock extends Cited {
  /** Unique within the complaint: `<regulation>/<clause>#<mechanism>:<start event id>`. */
  readonly id: string
  /** A limit of the source, or a duty whose limit is a parameter or an order of events. */
  readonly kind: 'clock' | 'obligation'
  readonly responsible: string
  /** Who that is in this case, as of the start: unit or person, where the case or the directory tells. */
  readonly owedBy?: string
  readonly key?: string
  /** The event that opened it, and the instant it counts from. */
  readonly startedBy: string
  readonly startedAt: Instant
  readonly startedMs: EpochMs
  /** Is its condition true now; `undefined` while that is unknown. */
  readonly applies: boolean | undefined
  /** When the condition became known to be true, where that was later than the start. */
  readonly knownAt?: Instant
  readonly knownMs?: EpochMs
  readonly due?: Due
  /** From this moment on it is due soon (`warnAt` of the clause). */
  readonly warnMs?: EpochMs
  /** When it stood still, in order; one without an end stands still now. */
  readonly suspensions?: ReadonlyArray<Suspension>
  readonly prolongations?: ReadonlyArray<Prolongation>
  /** Opened by the state of another clock, at this moment; before it the duty does not exist yet. */
  readonly opensMs?: EpochMs
  readonly openedBy?: string
  /** It was seen breached at this moment: that stays, whatever becomes of its condition or due time later. */
  readonly breachedMs?: EpochMs
  /** First due time, where it has been moved since. */
  readonly originalDue?: Due
  /** The event that ended it, and how. */
  readonly endedBy?: string
  readonly endedAt?: Instant
  readonly endedMs?: EpochMs
  readonly ending?: 'discharged' | 'cancelled'
  /** Clause that lifted it. */
  readonly liftedBy?: string
  /** An event before which it had to be done came first (`before`). */
  readonly overtakenBy?: string
  readonly overtakenAt?: Instant
  readonly overtakenMs?: EpochMs
}
