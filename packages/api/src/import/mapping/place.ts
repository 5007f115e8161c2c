import type * as t from 'io-ts'
import { type Conversion, type Leaf, leafOf } from './leaf.js'
import type { Compiling, Template } from './scope.js'

/** Where in the mapping a template stands, and where in the command its value goes. */
export interface Place {
  readonly path: string
  /** Dotted path in the command's data; what the words and keys of the regulation are looked up by. */
  readonly target: string
  readonly codec: t.Mixed
}

/** Compiles what stands at a place; operators are given it for the templates within them. */
export type Compile = (compiling: Compiling, place: Place, node: unknown) => Template

export const NOTHING: Template = () => undefined

/** Notes that a column feeds a place of the command. */
export const feeds = (compiling: Compiling, target: string, header: string): void => {
  const known = compiling.sources.get(target) ?? []
  if (known.includes(header) === false) compiling.sources.set(target, [...known, header])
}

export const leafAt = (compiling: Compiling, place: Place, as: Conversion | undefined): Leaf =>
  leafOf(place.codec, compiling.dates, compiling.words?.(place.target), as)
