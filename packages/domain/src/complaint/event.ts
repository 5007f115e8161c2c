import type { Instant } from '@redress/holidays'
import type * as t from 'io-ts'
import type * as events from './events/index.js'
import type { Evidence } from './evidence.js'
import type { Actor } from './party.js'

type Definitions = typeof events
export type EventType = keyof Definitions
/** The data of one type of event, at its newest schema version. */
export type EventData<T extends EventType> = t.TypeOf<Definitions[T]['data']>

/**
 * One thing that happened to a complaint, as the decider knows it: what, when in the world, by whom, under which rules.
 * Where it stands in the log (position, revision, recording time) is the store's to say.
 */
export interface EventOf<T extends EventType> {
  /** UUIDv5 of the command's id and the event's index: deciding the same command again yields the same ids. */
  readonly id: string
  readonly type: T
  readonly schema: number
  readonly complaint: string
  readonly occurredAt: Instant
  readonly actor: Actor
  /** Id of the command that led to it. */
  readonly command: string
  readonly correlationId: string
  readonly causationId: string
  readonly data: EventData<T>
  readonly evidence: Evidence
}

export type ComplaintEvent = { readonly [T in EventType]: EventOf<T> }[EventType]

/** A view of any event's data by key, for interpreters that follow paths. */
export const dataOf = (event: ComplaintEvent): { readonly [key: string]: unknown } => event.data
