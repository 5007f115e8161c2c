import type { EpochMs } from '@redress/holidays'
import type { Value } from '../codec/words.js'
import type { RegulationPin } from '../complaint/party.js'
import type { Aggregate, Happening } from './happening.js'

/** The events so far, newest first; a shared tail, so that adding one costs the same however long it is. */
export interface History<E extends Happening = Happening> {
  readonly event: E
  readonly earlier: History<E> | undefined
  /** The event before it of the same kind: a question about one kind need not walk through the others. */
  readonly alike: History<E> | undefined
  /** When it happened in the world. */
  readonly atMs: EpochMs
  /** Number of events up to and including this one. */
  readonly length: number
  /** Round of the case after it. */
  readonly round: number
}

/** What the interpreters of a regulation may read of any stream: its events, and the facts that any event may carry. */
export interface Stream<E extends Happening = Happening> {
  readonly aggregate: Aggregate
  readonly id: string
  readonly history: History<E> | undefined
  /** Newest event of each kind (`Replied`, `act:registered`). */
  readonly newest: { readonly [kind: string]: History<E> }
  readonly regulations: ReadonlyArray<RegulationPin>
  readonly round: number
  /** Dimensions set so far, and whether any `Classified` came: then optional ones count as `none`. */
  readonly classes: { readonly [dimension: string]: Value }
  readonly classified: boolean
  readonly flags: { readonly [flag: string]: boolean }
  readonly fields: { readonly [field: string]: Value }
  readonly notGiven: { readonly [path: string]: string }
  /** Ids of events that a `Corrected`, itself not annulled, has annulled. */
  readonly annulled: ReadonlySet<string>
  /** Answers of the outside and facts written by clauses, by path, as the evidence of the events has pinned them. */
  readonly known: { readonly [path: string]: Value }
  /** Mechanisms with a rising edge whose condition held after the last decision; undefined before the first. */
  readonly holding: ReadonlyArray<string> | undefined
  /** Latest world time of any event so far. */
  readonly latestMs: EpochMs | undefined
}

/** Number of events so far. */
export const revisionOf = (stream: Stream): number => stream.history?.length ?? 0

/** The events, oldest first. */
export const eventsOf = <E extends Happening>(stream: Stream<E>): ReadonlyArray<E> => {
  const events: E[] = []
  for (let at = stream.history; at !== undefined; at = at.earlier) events.push(at.event)
  return events.reverse()
}
