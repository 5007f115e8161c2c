import type * as t from 'io-ts'

/** One version of one event type: its codec, and the field that tells its variants apart. */
export interface EventDefinition<T extends string, A> {
  readonly type: T
  /** Schema version; raised with every change of `data`, never reused. */
  readonly schema: number
  /** `Replied:final` is type `Replied` with `data[variant] === 'final'`. */
  readonly variant?: string
  readonly data: t.Type<A>
}

export const defineEvent = <T extends string, A>(definition: EventDefinition<T, A>): EventDefinition<T, A> => definition
