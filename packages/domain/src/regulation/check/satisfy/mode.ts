/**
 * What is asked of a condition: that it be true, that it be false, that it be not true (false or unknown), that it be not
 * false. A guard that requires passes on true alone; one that forbids passes on whatever is not true.
 */
export type Mode = 'true' | 'false' | 'notTrue' | 'notFalse'

export const opposite: { readonly [M in Mode]: Mode } = {
  true: 'false',
  false: 'true',
  notTrue: 'notFalse',
  notFalse: 'notTrue',
}

/** Must all parts be so, or is one enough. */
export const allTogether = (connective: 'all' | 'any', mode: Mode): boolean =>
  connective === 'all' ? mode === 'true' || mode === 'notFalse' : mode === 'false' || mode === 'notTrue'

/** The truth values that a mode leaves, as bits: true 1, false 2, unknown 4. */
export const bits: { readonly [M in Mode]: number } = { true: 1, false: 2, notTrue: 6, notFalse: 5 }
export const TWO_VALUED = 3
export const THREE_VALUED = 7
