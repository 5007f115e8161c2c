/** An exact number, denominator above 0: shares are kept as they were counted, never as floats. */
export interface Fraction {
  readonly numerator: number
  readonly denominator: number
}

/** The quotient of two counts; over nothing there is none. */
export const ratio = (numerator: number, denominator: number): Fraction | null =>
  denominator === 0 ? null : { numerator, denominator }

export const whole = (n: number): Fraction => ({ numerator: n, denominator: 1 })

const decimals = (text: string): number => {
  const [mantissa = '', exponent = '0'] = text.split('e')
  const point = mantissa.indexOf('.')
  return Math.max(0, (point < 0 ? 0 : mantissa.length - point - 1) - Number(exponent))
}

/**
 * The decimal that a number was written as: 0.07 is 7/100, whatever the float behind it. Beyond 15 decimals it is cut.
 */
export const fractionOf = (value: number): Fraction => {
  const places = Math.min(15, decimals(String(value)))
  const denominator = 10 ** places
  return { numerator: Math.round(value * denominator), denominator }
}

const crossed = (a: Fraction, b: Fraction): readonly [bigint, bigint] => [
  BigInt(a.numerator) * BigInt(b.denominator),
  BigInt(b.numerator) * BigInt(a.denominator),
]

/** Below 0, 0 or above it, as `a` is less than, equal to or greater than `b`. */
export const compareFractions = (a: Fraction, b: Fraction): number => {
  const [left, right] = crossed(a, b)
  return left < right ? -1 : left > right ? 1 : 0
}

const divisor = (a: bigint, b: bigint): bigint => (b === 0n ? (a < 0n ? -a : a) : divisor(b, a % b))

const lowest = (numerator: bigint, denominator: bigint): Fraction => {
  const by = divisor(numerator, denominator)
  return { numerator: Number(numerator / by), denominator: Number(denominator / by) }
}

/** The difference in lowest terms. */
export const subtract = (a: Fraction, b: Fraction): Fraction => {
  const [left, right] = crossed(a, b)
  return lowest(left - right, BigInt(a.denominator) * BigInt(b.denominator))
}

/** The sum in lowest terms. */
export const add = (a: Fraction, b: Fraction): Fraction =>
  subtract(a, { numerator: -b.numerator, denominator: b.denominator })

/** So much of a count, rounded up: what a share of a population asks for. */
export const shareOf = (share: Fraction, count: number): number => {
  const [n, d] = [BigInt(share.numerator) * BigInt(count), BigInt(share.denominator)]
  return Number(n / d + (n % d > 0n ? 1n : 0n))
}
