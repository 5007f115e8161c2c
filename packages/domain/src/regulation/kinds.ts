import type { Happening } from '../aggregate/happening.js'
import type { Context } from './context.js'
import type { KindTest } from './event-kind.js'

/** Is this event meant. */
export type Test = (event: Happening, context: Context) => boolean

/** Events of some kinds: how they are told, and by which keys they are found; undefined where any can match. */
export interface Kind {
  readonly test: Test
  readonly keys: ReadonlyArray<string> | undefined
}

/** One kind. */
export const ofKind = ({ test, keys }: KindTest): Kind => ({ test, keys: keys === undefined ? undefined : [keys] })

/** Any of several kinds; of none, nothing. */
export const joined = (kinds: ReadonlyArray<Kind>): Kind => {
  const [first] = kinds
  if (first !== undefined && kinds.length === 1) return first
  const keys = kinds.some(({ keys }) => keys === undefined)
    ? undefined
    : [...new Set(kinds.flatMap(({ keys }) => keys ?? []))]
  return { keys, test: (event, context) => kinds.some(({ test }) => test(event, context)) }
}
