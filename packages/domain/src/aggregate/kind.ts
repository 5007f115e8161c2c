import type * as t from 'io-ts'
import { shape } from '../codec/shape.js'
import { Id, InstantString } from '../codec/words.js'
import { Actor } from '../complaint/party.js'
import type { Rejection } from '../complaint/rejection.js'
import type { Commands, Head } from './commands.js'
import type { DataIn } from './define.js'
import type { Fold } from './fold.js'
import type { Aggregate, Happening, Intent } from './happening.js'
import type { EventRegistry } from './registry.js'
import type { Stream } from './stream.js'

/** Aggregates beside the complaint. */
export type OtherAggregate = Exclude<Aggregate, 'complaint'>

/** An event of an aggregate beside the complaint; `subject` is the id of whom or what it happened to. */
export type EventIn<A extends OtherAggregate, D> = {
  readonly [T in keyof D & string]: Happening & {
    readonly aggregate: A
    readonly subject: string
    readonly type: T
    readonly data: DataIn<D, T>
  }
}[keyof D & string]

/** A command to an aggregate beside the complaint, from the data of each. */
export type CommandIn<A extends OtherAggregate, Data> = {
  readonly [N in keyof Data & string]: Intent & {
    readonly aggregate: A
    readonly subject: string
    readonly command: N
    readonly data: Data[N]
  }
}[keyof Data & string]

/** Codec of the envelope of a command to an aggregate. */
export const headOf = (aggregate: t.Mixed): Head =>
  shape(
    'Command',
    { id: Id, aggregate, subject: Id, occurredAt: InstantString, actor: Actor },
    { correlationId: Id, causationId: Id },
  )

/** All that is particular about an aggregate, as a value: how it is written down, folds, and what cannot be. */
export interface Kind<E extends OtherEvent, C extends OtherCommand, S extends Stream<E>> extends Fold<E, S> {
  readonly aggregate: E['aggregate']
  readonly events: EventRegistry<E['type']>
  readonly commands: Commands<C>
  /** Type of the event that a command yields. */
  readonly yields: { readonly [N in C['command']]: E['type'] }
  /** What of a command stands in its event as it was said. */
  readonly said: (command: C) => object
  /** The data of that event: what was said, and what the stream itself has to find. */
  readonly data: (state: S, command: C) => object
  /** Has it all happened already, by another command: accepted, and nothing is added. */
  readonly done?: (state: S, command: C) => boolean
  /** The stream as clauses see it when they judge a command: without what concerns something else. */
  readonly view?: (state: S, command: C) => S
  /** What cannot be, whatever a regulation says. */
  readonly disorder: (state: S, command: C) => Rejection | undefined
}

/** What events and commands of the aggregates beside the complaint have in common. */
export type OtherEvent = Happening & { readonly aggregate: OtherAggregate; readonly subject: string }
export type OtherCommand = Intent & { readonly aggregate: OtherAggregate; readonly subject: string }
