import type * as t from 'io-ts'
import type { Bilingual } from '../complaint/rejection.js'

/** One version of one type of event: its codec, its name, and the field that tells its variants apart. */
export interface EventDefinition<T extends string, A> {
  readonly type: T
  /** Schema version; raised with every change of `data` that is not a mere addition, never reused. */
  readonly schema: number
  /** `Replied:final` is type `Replied` with `data[variant] === 'final'`. */
  readonly variant?: string
  readonly says: Bilingual
  readonly data: t.Type<A>
}

export const defineEvent = <T extends string, A>(definition: EventDefinition<T, A>): EventDefinition<T, A> => definition

/** A version that is written no more: how its data read, and what they are in the next version. */
export interface OldVersion {
  readonly type: string
  readonly schema: number
  readonly data: t.Mixed
  readonly up: (data: never) => unknown
}

/** An old version whose upcaster takes what its codec gives. */
export const oldVersion = <A>(version: {
  readonly type: string
  readonly schema: number
  readonly data: t.Type<A>
  readonly up: (data: A) => unknown
}): OldVersion => version

/** A definition, whatever its data are. */
export type AnyDefinition<T extends string = string> = Omit<EventDefinition<T, unknown>, 'data'> & {
  readonly data: t.Mixed
}
/** The data of one type of event, at its newest schema version. */
export type DataIn<D, T extends keyof D> = D[T] extends { readonly data: t.Type<infer A> } ? A : never
