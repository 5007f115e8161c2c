import type * as t from 'io-ts'
import type { Fault } from '../table/table.js'
import { type Conversion, type Leaf, leafOf } from './leaf.js'
import { masking } from './personal.js'
import { type Compiling, fault, type Template } from './scope.js'

/** Where in the mapping a template stands, and where in the command its value goes. */
export interface Place {
  readonly path: string
  /** Dotted path in the command's data; what the words and keys of the regulation are looked up by. */
  readonly target: string
  readonly codec: t.Mixed
  /** Whether what stands here is encrypted before it is stored. */
  readonly sealed: boolean
}

/** Compiles what stands at a place; operators are given it for the templates within them. */
export type Compile = (compiling: Compiling, place: Place, node: unknown) => Template

export const NOTHING: Template = () => undefined

/** Notes that a column feeds a place of the command. */
export const feeds = (compiling: Compiling, target: string, header: string): void => {
  const known = compiling.sources.get(target) ?? []
  if (known.includes(header) === false) compiling.sources.set(target, [...known, header])
}

export const leafAt = (compiling: Compiling, place: Place, as: Conversion | undefined): Leaf => {
  const leaf = leafOf(place.codec, compiling.dates, compiling.words?.(place.target), as)
  return compiling.mask ? masking(leaf, place.sealed) : leaf
}

/** The value of what was written in a column; where there is none, why not. */
export const readInto = (leaf: Leaf, cell: string, column: string, faults: Fault[]): unknown => {
  const refused = leaf.refuses?.(cell)
  const value = refused === undefined ? leaf.read(cell) : undefined
  if (value === undefined) faults.push(fault(column, refused ?? leaf.complaint))
  return value
}
