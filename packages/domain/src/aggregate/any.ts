import type { EpochMs } from '@redress/holidays'
import type { Either } from 'fp-ts/lib/Either.js'
import type * as t from 'io-ts'
import type { Instance } from '../clock/instance.js'
import type { Rejection } from '../complaint/rejection.js'
import type { Rules } from '../complaint/rules.js'
import { decideIn } from './decide.js'
import { dutiesOf } from './duties.js'
import type { Happening, Intent } from './happening.js'
import type { Kind, OtherAggregate, OtherCommand, OtherEvent } from './kind.js'
import type { Stream } from './stream.js'

/** An aggregate beside the complaint, its types forgotten: for whoever meets several of them in one history. */
export interface AnyAggregate {
  readonly aggregate: OtherAggregate
  readonly initial: (id: string) => Stream
  /** The codec of the data of a command; `undefined` where the aggregate has none of that name. */
  readonly codecOf: (command: string) => t.Mixed | undefined
  readonly yields: { readonly [command: string]: string }
  readonly decide: (rules: Rules) => (command: Intent) => (state: Stream) => Either<Rejection, ReadonlyArray<Happening>>
  readonly evolveAll: (state: Stream, events: ReadonlyArray<Happening>) => Stream
  readonly duties: (rules: Rules) => (state: Stream, now: EpochMs) => ReadonlyArray<Instance>
}

/** Forgets the types of an aggregate. Its decider refuses a command that is not its own; events and states stay with it. */
export const anyOf = <E extends OtherEvent, C extends OtherCommand, S extends Stream<E>>(
  kind: Kind<E, C, S>,
): AnyAggregate => ({
  aggregate: kind.aggregate,
  initial: kind.initial,
  codecOf: (command) => (kind.commands.has(command) ? kind.commands.dataCodec(command) : undefined),
  yields: kind.yields,
  decide: (rules) => (command) => (state) => decideIn(kind)(rules)(command as C)(state as S),
  evolveAll: (state, events) => kind.evolveAll(state as S, events as ReadonlyArray<E>),
  duties: (rules) => (state, now) => dutiesOf(kind)(rules)(state as S, now).all,
})
