import type fc from 'fast-check'
import type { Mechanism } from '../../regulation/language/mechanism.js'
import type { Clause } from '../../regulation/language/regulation.js'

/** A mechanism of one kind. */
export type OneOf<K extends Mechanism['kind']> = Extract<Mechanism, { kind: K }>
/** What a clause of each kind does, by its place in the regulation; whatever needs another mechanism brings it along. */
export type Kinds<K extends Mechanism['kind']> = { readonly [K1 in K]: (index: number) => fc.Arbitrary<Clause['does']> }
export const one = <M extends Mechanism>(mechanism: fc.Arbitrary<M>): fc.Arbitrary<Clause['does']> =>
  mechanism.map((found) => [found])
