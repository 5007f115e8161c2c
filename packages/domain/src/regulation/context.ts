import type { EpochMs } from '@redress/holidays'
import type { Happening, Intent, Supplied } from '../aggregate/happening.js'
import type { Stream } from '../aggregate/stream.js'
import type { Scalar, Value } from '../codec/words.js'
import type { Organisation } from './organisation.js'
import type { Truth } from './truth.js'

/** A clock as conditions see it. */
export interface ClockFacts {
  readonly clause: string
  readonly startedAt: string
  /** Milliseconds past its due time; undefined while it is not overdue. */
  readonly overdueBy: number | undefined
}

/** All that an evaluation may look at. Finite and given: nothing is fetched. */
export interface Context {
  readonly stream: Stream
  /** The command under decision; its values come before the folded ones. */
  readonly command?: Intent
  readonly now: EpochMs
  /** The event under test, the event that opened an instance, the element of an `each`. */
  readonly it?: Happening
  readonly start?: Happening
  readonly each?: Scalar
  /** What the decision tables would say of the command, by path; not on record yet. */
  readonly derived?: { readonly [path: string]: Value } | undefined
  readonly supplied?: Supplied | undefined
  readonly organisation?: Organisation | undefined
  /** The clock that fired the trigger, and all clocks of the stream. */
  readonly clock?: ClockFacts
  readonly clocks?: (() => ReadonlyArray<ClockFacts>) | undefined
  /** The row under test, for figures. */
  readonly row?: { readonly [column: string]: unknown }
  /** Agent or unit that a scoped duty is about. */
  readonly subject?: { readonly id: string; readonly role?: string }
}

export type Evaluator = (context: Context) => Truth
export type FactReader = (context: Context) => unknown
