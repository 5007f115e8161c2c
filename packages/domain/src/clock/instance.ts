import type { EpochMs, Instant } from '@redress/holidays'
import type { Draft } from '../aggregate/enter.js'
import type { Happening } from '../aggregate/happening.js'
import type { Stream } from '../aggregate/stream.js'
import { millis, momentOf } from '../complaint/time.js'
import type { Context } from '../regulation/context.js'
import type { CompiledDuty } from '../regulation/duty.js'
import type { Progress } from '../regulation/pattern.js'
import type { Clock, Due } from './clock.js'
import type { Move } from './moves.js'

/** One opened duty: the clock that others see, and what the fold needs to go on. */
export interface Instance {
  readonly clock: Clock
  readonly duty: CompiledDuty
  readonly start: Happening
  /** Number of events up to and including the start. */
  readonly startLength: number
  /** Round of the case in which it was opened. */
  readonly round: number
  /** Not yet ended: still listens to events. */
  readonly open: boolean
  /** How far what it waits for has come, and what ends the chain that it belongs to. */
  readonly progress: Progress
  readonly until?: Progress
  /** A later link of a chain: its limit is the rhythm. */
  readonly link?: true
  /** The limit as reckoned, before anything moved it. */
  readonly base?: Due
  readonly moves: ReadonlyArray<Move>
  /** The moves that the due time has taken in. */
  readonly reckonedFor?: ReadonlyArray<Move>
}

/** What opens an instance: the event, and the moment that it counts from where that is another. */
export interface Opening {
  readonly event: Happening
  readonly startLength: number
  readonly key: unknown
  /** Round of the case, where it is another than the present one. */
  readonly round?: number
  /** Opened by another clock: which, and when. */
  readonly clock?: { readonly id: string; readonly atMs: EpochMs; readonly at: Instant }
  readonly until?: Progress
  readonly link?: true
}

const NO_MOVES: ReadonlyArray<Move> = []

const startInstant = (duty: CompiledDuty, context: Context, otherwise: Instant): Instant => {
  for (const read of duty.startsAt) {
    const value = read(context)
    if (momentOf(value) !== undefined) return value as Instant
  }
  return otherwise
}

/** A new instance of a duty; its due time is set by `lasting`. */
export const opened = (duty: CompiledDuty, stream: Stream, opening: Opening): Instance => {
  const { event, clock: opener, key } = opening
  const context: Context = { stream, now: millis(event.occurredAt), it: event, start: event }
  const startedAt = startInstant(duty, context, opener?.at ?? event.occurredAt)
  const { regulation, version, clause, ref, summary, kind, modality, responsible } = duty
  const owed = duty.resolve(context)[0]
  const owedBy = owed?.person ?? owed?.unit
  const clock: Draft<Clock> = {
    id: opener === undefined ? `${duty.id}:${event.id}` : `${duty.id}:${opener.id}`,
    regulation,
    version,
    clause,
    ref,
    summary,
    kind,
    modality,
    responsible,
    startedBy: event.id,
    startedAt,
    startedMs: millis(startedAt),
    applies: duty.applies === undefined ? true : duty.applies(context),
  }
  if (owedBy !== undefined) clock.owedBy = owedBy
  if (typeof key === 'string') clock.key = key
  if (opener !== undefined) {
    clock.opensMs = opener.atMs
    clock.openedBy = opener.id
  }
  const instance: Draft<Instance> = {
    duty,
    start: event,
    startLength: opening.startLength,
    round: opening.round ?? stream.round,
    open: true,
    progress: duty.stops.begin(event, context),
    moves: NO_MOVES,
    clock,
  }
  const until = opening.until ?? duty.repeat?.until.begin(event, context)
  if (until !== undefined) instance.until = until
  if (opening.link !== undefined) instance.link = true
  return instance
}

/** An event with another key concerns another instance; one without the key concerns every open one. */
export const sameKey = ({ duty, clock }: Instance, event: Happening): boolean => {
  if (duty.key === undefined || clock.key === undefined) return true
  const key = duty.key(event)
  return key === undefined || key === clock.key
}

/** Are two instances of a duty about the same thing. An assignment that nobody gave an id is told from others by its round. */
export const isSameMatter = (a: Instance, b: Instance): boolean =>
  a.duty === b.duty &&
  a.clock.key === b.clock.key &&
  (a.clock.key !== undefined || a.duty.source.key !== 'assignment' || a.round === b.round)

/** Does the instance exist at a moment: one that another clock's breach will open does not yet. */
export const exists = ({ clock }: Instance, now: EpochMs): boolean =>
  clock.opensMs === undefined || clock.opensMs <= now
