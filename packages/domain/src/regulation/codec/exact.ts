import type * as t from 'io-ts'
import { shape } from '../../codec/shape.js'

type RequiredKeys<A> = { readonly [K in keyof A]-?: object extends Pick<A, K> ? never : K }[keyof A]
type OptionalKeys<A> = { readonly [K in keyof A]-?: object extends Pick<A, K> ? K : never }[keyof A]

/**
 * A closed object codec of a type that stands already: the compiler asks for every key of it, the optional ones, too,
 * so that the language and its codec cannot drift apart.
 */
export const exactly =
  <A>() =>
  (
    name: string,
    required: { readonly [K in RequiredKeys<A>]: t.Type<A[K]> },
    optional: { readonly [K in OptionalKeys<A>]: t.Type<Exclude<A[K], undefined>> },
  ): t.Type<A> =>
    shape(name, required, optional) as unknown as t.Type<A>
