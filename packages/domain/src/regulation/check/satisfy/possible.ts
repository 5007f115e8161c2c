/**
 * What one fact can still be, after some statements about it: not known at all, or a value out of some, not out of others,
 * between two numbers. Values stand as text, so that 3 and "3" are never taken for two different things.
 */
export interface Possible {
  readonly unset: boolean
  readonly only?: ReadonlySet<string>
  readonly not?: ReadonlySet<string>
  readonly min: number
  readonly max: number
  /** The bounds themselves are excluded. */
  readonly above: boolean
  readonly below: boolean
}

export const anything = (unset: boolean): Possible => ({
  unset,
  min: Number.NEGATIVE_INFINITY,
  max: Number.POSITIVE_INFINITY,
  above: false,
  below: false,
})

const intersect = (a: ReadonlySet<string> | undefined, b: Iterable<string>): ReadonlySet<string> =>
  a === undefined ? new Set(b) : new Set([...b].filter((value) => a.has(value)))

export const known = (possible: Possible): Possible => (possible.unset ? { ...possible, unset: false } : possible)

export const among = (possible: Possible, values: Iterable<string>): Possible => ({
  ...possible,
  only: intersect(possible.only, values),
})

export const without = (possible: Possible, values: Iterable<string>): Possible => ({
  ...possible,
  not: new Set([...(possible.not ?? []), ...values]),
})

export const atLeast = (possible: Possible, min: number, above = false): Possible =>
  min > possible.min || (min === possible.min && above) ? { ...possible, min, above } : possible

export const atMost = (possible: Possible, max: number, below = false): Possible =>
  max < possible.max || (max === possible.max && below) ? { ...possible, max, below } : possible

const inRange = (value: string, { min, max, above, below }: Possible): boolean => {
  if (min === Number.NEGATIVE_INFINITY && max === Number.POSITIVE_INFINITY) return true
  const number = Number(value)
  return (above ? number > min : number >= min) && (below ? number < max : number <= max)
}

/** Is there anything left that the fact can be. */
export const isPossible = (possible: Possible): boolean => {
  const { unset, only, not, min, max, above, below } = possible
  if (unset) return true
  if (min > max || (min === max && (above || below))) return false
  if (min === max && not?.has(String(min)) === true) return false
  if (only === undefined) return true
  for (const value of only) if (not?.has(value) !== true && inRange(value, possible)) return true
  return false
}
