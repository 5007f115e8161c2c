import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { add, compareFractions, fractionOf, ratio, shareOf, subtract } from '../../src/regulation/fraction.js'

const counts = fc.nat(1_000_000)
const fractions = fc.record({
  numerator: fc.integer({ min: -10_000, max: 10_000 }),
  denominator: fc.integer({ min: 1, max: 10_000 }),
})

describe('fractions', () => {
  it('a share is what was written, whatever the float behind it', () => {
    expect(fractionOf(0.07)).toEqual({ numerator: 7, denominator: 100 })
    expect(fractionOf(0.95)).toEqual({ numerator: 95, denominator: 100 })
    expect(fractionOf(1)).toEqual({ numerator: 1, denominator: 1 })
    expect(fractionOf(1e-7)).toEqual({ numerator: 1, denominator: 10_000_000 })
  })

  it('a tenth of ten is one, and seven hundredths of a hundred are seven', () => {
    expect(shareOf(fractionOf(0.1), 10)).toBe(1)
    expect(shareOf(fractionOf(0.07), 100)).toBe(7)
    expect(shareOf(fractionOf(0.02), 101)).toBe(3)
  })

  it('a share rounds up, and by less than one', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100 }), counts, (percent, count) => {
        const n = shareOf(fractionOf(percent / 100), count)
        expect(n * 100).toBeGreaterThanOrEqual(percent * count)
        expect((n - 1) * 100).toBeLessThan(percent * count)
      }),
    )
  })

  it('over nothing there is no ratio', () => {
    expect(ratio(0, 0)).toBeNull()
    expect(ratio(1, 3)).toEqual({ numerator: 1, denominator: 3 })
  })

  it('comparing is exact, and the other way round it is the opposite', () => {
    fc.assert(
      fc.property(fractions, fractions, (a, b) => {
        const sign = Math.sign(a.numerator * b.denominator - b.numerator * a.denominator)
        expect(Math.sign(compareFractions(a, b)) - sign).toBe(0)
        expect(compareFractions(a, b) + compareFractions(b, a)).toBe(0)
      }),
    )
  })

  it('what was taken away and added again is what it was', () => {
    fc.assert(
      fc.property(fractions, fractions, (a, b) => {
        expect(compareFractions(add(subtract(a, b), b), a)).toBe(0)
      }),
    )
  })
})
