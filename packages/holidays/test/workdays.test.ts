import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Day, type DayNumber, dayFromNumber, dayNumber } from '../src/index.js'
import { anyDay, CN, day, FIRST, get, innerDay, LAST, settledDay, shift } from './support.js'

/** The slow truth: asks the calendar day by day. */
const isWork = (d: Day): boolean => get(CN.day(d)).work
const WORK = Array.from({ length: LAST - FIRST + 1 }, (_, i) => isWork(dayFromNumber((FIRST + i) as DayNumber)))
const worked = (n: number): boolean => WORK[n - FIRST] ?? false

const scan = (from: number, k: number): number => {
  const step = k < 0 ? -1 : 1
  let n = k === 0 ? from - 1 : from
  for (let left = k === 0 ? 1 : Math.abs(k); left > 0; ) {
    n += step
    if (worked(n)) left -= 1
  }
  return n
}

const scanCount = (a: number, b: number): number => {
  let count = 0
  for (let n = Math.min(a, b) + 1; n <= Math.max(a, b); n += 1) count += worked(n) ? 1 : 0
  return a <= b ? count : 0 - count
}

const steps = fc.integer({ min: -150, max: 150 })

describe('adding working days', () => {
  test('is what walking day by day gives', () => {
    fc.assert(
      fc.property(innerDay, steps, (d, k) => {
        expect(get(CN.addWorkdays(d, k)).day).toBe(dayFromNumber(scan(dayNumber(d), k) as DayNumber))
      }),
    )
  })

  test('and counting undo each other', () => {
    fc.assert(
      fc.property(innerDay, steps, (d, k) => {
        const to = get(CN.addWorkdays(d, k)).day
        if (k > 0) expect(get(CN.countWorkdays(d, to)).days).toBe(k)
        if (k < 0) expect(get(CN.countWorkdays(shift(to, -1), shift(d, -1))).days).toBe(-k)
        if (k === 0) expect(get(CN.countWorkdays(shift(d, -1), to)).days).toBe(1)
      }),
    )
  })

  test('always ends on a working day', () => {
    fc.assert(fc.property(innerDay, steps, (d, k) => isWork(get(CN.addWorkdays(d, k)).day)))
  })

  test('grows with the day and with the number', () => {
    fc.assert(
      fc.property(innerDay, innerDay, steps, (a, b, k) => {
        const [first, second] = a <= b ? [a, b] : [b, a]
        expect(get(CN.addWorkdays(first, k)).day <= get(CN.addWorkdays(second, k)).day).toBe(true)
        if (k > 0) expect(get(CN.addWorkdays(a, k)).day < get(CN.addWorkdays(a, k + 1)).day).toBe(true)
      }),
    )
  })

  test('in two steps is adding at once', () => {
    fc.assert(
      fc.property(innerDay, fc.integer({ min: 1, max: 90 }), fc.integer({ min: 1, max: 90 }), (d, j, k) => {
        const half = get(CN.addWorkdays(d, j)).day
        expect(get(CN.addWorkdays(half, k)).day).toBe(get(CN.addWorkdays(d, j + k)).day)
      }),
    )
  })

  test('next and prev are its shortest forms', () => {
    fc.assert(
      fc.property(innerDay, (d) => {
        expect(CN.next(d)).toEqual(CN.addWorkdays(d, 1))
        expect(CN.prev(d)).toEqual(CN.addWorkdays(d, -1))
      }),
    )
  })

  test('is certain, and exact, as far as the notices reach', () => {
    fc.assert(
      fc.property(settledDay, fc.integer({ min: -100, max: 100 }), (d, k) => {
        const { day: found, ...rest } = get(CN.addWorkdays(d, k))
        expect(rest).toEqual({ certain: true, earliest: found, latest: found })
      }),
    )
  })

  test.each([0.5, Number.NaN, Number.POSITIVE_INFINITY])('%d is refused', (k) => {
    expect(CN.addWorkdays(day('2026-01-01'), k)).toMatchObject({ _tag: 'Left', left: { _tag: 'InvalidCount' } })
  })

  test.each([
    ['2000-12-31', 1],
    ['2101-01-01', -1],
    ['2100-12-30', 5],
    ['2001-01-03', -5],
    ['2026-01-01', 1e9],
  ])('outside the calendar is refused: %s %d', (from, k) => {
    expect(CN.addWorkdays(day(from), k)).toMatchObject({
      _tag: 'Left',
      left: { _tag: 'OutOfRange', value: expect.stringContaining(from), en: expect.stringContaining('2100-12-31') },
    })
  })

  test('reaches the first day of the calendar', () => {
    expect(get(CN.addWorkdays(CN.firstDay, 0)).day).toBe('2001-01-02')
    expect(get(CN.prev(day('2001-01-03'))).day).toBe('2001-01-02')
  })
})

describe('counting working days', () => {
  test('is what walking day by day gives', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -900, max: 900 }), (d, k) => {
        const to = Math.min(LAST, Math.max(FIRST, dayNumber(d) + k))
        const found = get(CN.countWorkdays(d, dayFromNumber(to as DayNumber))).days
        expect(found).toBe(scanCount(dayNumber(d), to))
      }),
    )
  })

  test('adds up over any stop on the way, and turns its sign with the direction', () => {
    fc.assert(
      fc.property(anyDay, anyDay, anyDay, (a, b, c) => {
        const count = (from: Day, to: Day): number => get(CN.countWorkdays(from, to)).days
        expect(count(a, b) + count(b, c)).toBe(count(a, c))
        expect(count(a, b) + count(b, a)).toBe(0)
      }),
    )
  })

  test('lists as many days as it counts, all of them worked, ascending', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -400, max: 400 }), (a, k) => {
        const b = dayFromNumber(Math.min(LAST, Math.max(FIRST, dayNumber(a) + k)) as DayNumber)
        const list = get(CN.between(a, b))
        expect(list.length).toBe(Math.abs(get(CN.countWorkdays(a, b)).days))
        expect(list.every(isWork)).toBe(true)
        expect([...list].sort()).toEqual(list)
      }),
      { numRuns: 50 },
    )
  })

  test('outside the calendar is refused', () => {
    const [inside, outside] = [day('2026-01-01'), day('2150-01-01')]
    for (const refused of [
      CN.countWorkdays(inside, outside),
      CN.countWorkdays(outside, inside),
      CN.between(inside, outside),
      CN.day(outside),
      CN.isWorkday(outside),
      CN.holidays(2101),
      CN.makeUpDays(2026.5),
    ])
      expect(refused).toMatchObject({ _tag: 'Left', left: { _tag: 'OutOfRange' } })
  })
})

describe('the fast path', () => {
  test('agrees with the checked one', () => {
    fc.assert(
      fc.property(innerDay, innerDay, steps, (a, b, k) => {
        const { numbers } = CN
        expect(dayFromNumber(numbers.add(dayNumber(a), k))).toBe(get(CN.addWorkdays(a, k)).day)
        expect(numbers.count(dayNumber(a), dayNumber(b))).toBe(get(CN.countWorkdays(a, b)).days)
        expect(numbers.isWorkday(dayNumber(a))).toBe(get(CN.isWorkday(a)))
      }),
    )
  })

  test('answers NaN outside, never a wrong day', () => {
    const { numbers } = CN
    expect(numbers.add((FIRST - 400) as DayNumber, 3)).toBeNaN()
    expect(numbers.add(LAST, 1)).toBeNaN()
    expect(numbers.add(FIRST, -1)).toBeNaN()
    expect(numbers.add(FIRST, 0.5)).toBeNaN()
    expect(numbers.count(FIRST, (LAST + 9) as DayNumber)).toBeNaN()
    expect(numbers.isWorkday((LAST + 1) as DayNumber)).toBe(false)
    expect(numbers.certainUntil).toBe(dayNumber(CN.certainUntil))
  })
})
