import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addDays,
  addMonths,
  type DayNumber,
  dayFromNumber,
  dayNumber,
  parseDay,
  toDayNumber,
  weekday,
} from '../src/index.js'
import { day, get } from './support.js'

const ALL = { min: dayNumber(day('0001-01-01')), max: dayNumber(day('9999-12-31')) }
const numbers = fc.integer(ALL) as fc.Arbitrary<DayNumber>

describe('a day', () => {
  test('and its number are two forms of one thing', () => {
    fc.assert(fc.property(numbers, (n) => dayNumber(day(dayFromNumber(n))) === n))
  })

  test('agrees with the host about every date', () => {
    fc.assert(
      fc.property(numbers, (n) => {
        const host = new Date(n * 86_400_000)
        expect(dayFromNumber(n)).toBe(host.toISOString().slice(0, 10))
        expect(weekday(dayFromNumber(n))).toBe(host.getUTCDay() === 0 ? 7 : host.getUTCDay())
      }),
    )
  })

  test.each(['2026-02-30', '2026-02-29', '1900-02-29', '2026-13-01', '2026-00-10', '2026-01-00', '2026-04-31'])(
    '%s does not exist',
    (text) => {
      const refused = parseDay(text)
      expect(refused).toMatchObject({ _tag: 'Left', left: { _tag: 'InvalidDay', value: text } })
    },
  )

  test.each([
    '',
    '2026-2-3',
    '20260203',
    '2026-02-03T00:00',
    ' 2026-02-03',
    '0000-01-01',
    '2026/02/03',
    '２０２６-02-03',
  ])('is not written "%s"', (text) => {
    expect(parseDay(text)._tag).toBe('Left')
  })

  test('is refused in both languages, with the remedy', () => {
    expect(parseDay('2026-02-30')).toMatchObject({
      left: { zh: expect.stringContaining('YYYY-MM-DD'), en: expect.stringContaining('write YYYY-MM-DD') },
    })
  })

  test.each(['2024-02-29', '2000-02-29', '2026-12-31'])('%s exists', (text) => {
    expect(parseDay(text)).toEqual({ _tag: 'Right', right: text })
  })
})

describe('adding', () => {
  test('days is adding numbers', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }), fc.integer({ min: -4000, max: 4000 }), (n, k) => {
        const from = dayFromNumber(n as DayNumber)
        expect(dayNumber(get(addDays(from, k)))).toBe(n + k)
      }),
    )
  })

  test('months keeps the day of the month or takes the last', () => {
    expect(get(addMonths(day('2026-01-31'), 1))).toBe('2026-02-28')
    expect(get(addMonths(day('2024-01-31'), 1))).toBe('2024-02-29')
    expect(get(addMonths(day('2026-03-31'), -1))).toBe('2026-02-28')
    expect(get(addMonths(day('2026-11-15'), 14))).toBe('2028-01-15')
  })

  test('fractions or past the year 9999 is refused', () => {
    expect(addDays(day('2026-01-01'), 0.5)._tag).toBe('Left')
    expect(addDays(day('9999-12-31'), 1)._tag).toBe('Left')
    expect(addMonths(day('2026-01-01'), Number.NaN)._tag).toBe('Left')
    expect(toDayNumber(Number.POSITIVE_INFINITY)._tag).toBe('Left')
  })
})
