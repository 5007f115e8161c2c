import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Day, dayNumber } from '../src/index.js'
import { anyDay, CN, day, dayBetween, get, IN_2026, shift } from './support.js'

describe('the calendar as known on a day', () => {
  test('today is the plain one', () => {
    expect(CN.asOf(CN.lastDay)).toBe(CN)
  })

  test('before the epidemic extension has work on 1 February 2020, and on 31 January', () => {
    const before = CN.asOf(day('2020-01-20'))
    expect(get(before.day(day('2020-02-01')))).toMatchObject({ kind: 'make-up', certain: true })
    expect(get(before.next(day('2020-01-23'))).day).toBe('2020-01-31')
    expect(get(CN.asOf(day('2020-01-26')).next(day('2020-01-23'))).day).toBe('2020-02-03')
  })

  test.each([
    ['2026-11-22', '2026-12-28'],
    ['2025-11-04', '2026-12-28'],
    ['2025-11-03', '2025-12-28'],
    ['2003-11-30', '2003-12-28'],
    ['2003-12-01', '2004-12-28'],
    ['1999-01-01', '2000-12-28'],
  ])('on %s is certain until %s', (known, until) => {
    expect(CN.asOf(day(known)).certainUntil).toBe(until)
  })

  test('never learns what it did not know', () => {
    const then = CN.asOf(day('2019-01-01'))
    expect(then.asOf(day('2026-01-01'))).toBe(then)
    expect(then.notices.every((notice) => (notice.issued ?? '') <= '2019-01-01')).toBe(true)
  })

  test('uses the law of that day', () => {
    expect(get(CN.asOf(day('2024-11-09')).day(day('2028-05-02'))).kind).toBe('workday')
    expect(get(CN.asOf(day('2024-11-10')).day(day('2028-05-02'))).kind).toBe('holiday')
    expect(get(CN.asOf(day('2007-12-13')).day(day('2010-05-03'))).kind).toBe('holiday')
  })

  test('agrees with every later state about what no amendment touched', () => {
    const touched = new Set(
      ['2003-04-26/9', '2003-05-01/9', '2015-09-03/9', '2019-04-28/9', '2020-01-19/20'].flatMap((range) => {
        const [from = '', length = ''] = range.split('/')
        return Array.from({ length: Number(length) }, (_, i) => shift(day(from), i))
      }),
    )
    fc.assert(
      fc.property(dayBetween('2001-01-01', '2026-11-22'), anyDay, (known, d) => {
        const then = CN.asOf(known)
        if (d <= then.certainUntil && !touched.has(d)) expect(then.day(d)).toEqual(CN.day(d))
      }),
    )
  })
})

describe('days without notice', () => {
  test('are never certain, and have the holidays that the law fixes', () => {
    expect(get(IN_2026.day(day('2027-10-01')))).toEqual({
      day: '2027-10-01',
      work: false,
      kind: 'holiday',
      name: { zh: '国庆节', en: 'National Day' },
      notice: '国务院令第795号',
      certain: false,
    })
    expect(get(IN_2026.day(day('2026-12-28'))).certain).toBe(true)
    expect(get(IN_2026.day(day('2026-12-29'))).certain).toBe(false)
  })

  test('lie between bounds', () => {
    fc.assert(
      fc.property(dayBetween('2026-06-01', '2099-01-01'), fc.integer({ min: -200, max: 200 }), (d, k) => {
        const found = get(CN.addWorkdays(d, k))
        expect(found.earliest <= found.day && found.day <= found.latest).toBe(true)
        const count = get(CN.countWorkdays(d, shift(d, k)))
        expect(count.least <= count.days && count.days <= count.most).toBe(true)
      }),
    )
  })
})

/** Each annual notice as seen the day before it came out: the future, as it turned out, was inside the bounds. */
const eves: ReadonlyArray<readonly [Day, Day]> = CN.notices
  .filter((notice) => notice.kind === 'annual' && notice.year > 2001)
  .map((notice) => [shift(day(notice.issued ?? `${notice.year - 1}-12-01`), -1), day(`${notice.year}-12-28`)])

describe('the bounds, tried on the past', () => {
  test.each(eves)('on %s, held until %s', (eve, end) => {
    const then = CN.asOf(eve)
    const from = dayNumber(then.certainUntil) - 20
    const length = dayNumber(end) - from
    fc.assert(
      fc.property(fc.nat(length), fc.integer({ min: -60, max: 60 }), (i, k) => {
        const d = shift(then.certainUntil, i - 20)
        const seen = get(then.addWorkdays(d, k))
        const came = get(CN.addWorkdays(d, k)).day
        if (came <= end) expect(seen.earliest <= came && came <= seen.latest).toBe(true)
        const to = shift(d, k)
        if (to > end) return
        const count = get(then.countWorkdays(d, to))
        const real = get(CN.countWorkdays(d, to)).days
        expect(count.least <= real && real <= count.most).toBe(true)
      }),
      { numRuns: 300 },
    )
  })
})
