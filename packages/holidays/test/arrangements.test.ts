import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Day, type DayNumber, dayFromNumber, dayNumber, type Layer, weekday } from '../src/index.js'
import { STATUTES } from '../src/statutes.js'
import { WINDOWS } from '../src/table/windows.js'
import { CN, day, dayBetween, get, IN_2026, shift } from './support.js'

const YEARS = [2027, 2028, 2029] as const
const isWeekend = (d: Day): boolean => weekday(d) >= 6

/** The days that the statute in force gives in a year, whatever the notice will make of them. */
const statutory = (year: number): ReadonlyArray<Day> => {
  const statute = STATUTES.at(-1)
  const pad = (n: number): string => `${n}`.padStart(2, '0')
  return [
    ...(statute?.fixed ?? []).map(({ month, day: d }) => day(`${year}-${pad(month)}-${pad(d)}`)),
    ...(statute?.moving ?? []).map(({ dayIn }) => dayFromNumber(dayIn(year) as DayNumber)),
  ]
}

/** The days of a window in a year; the first begins in December of the year before. */
const daysOf = ({ from, to }: (typeof WINDOWS)[number], year: number): ReadonlyArray<Day> => {
  const at = ([month, d]: readonly [number, number], of: number): DayNumber =>
    dayNumber(day(`${of}-${`${month}`.padStart(2, '0')}-${`${d}`.padStart(2, '0')}`))
  const first = at(from, from[0] > to[0] ? year - 1 : year)
  return Array.from({ length: at(to, year) - first + 1 }, (_, i) => dayFromNumber((first + i) as DayNumber))
}

/**
 * What a notice could say: the statute's days off; for each of them on a weekend another weekday instead; and further
 * weekdays, each paid for with a weekend day worked. Weekdays given off minus weekend days worked are the statutory days,
 * as in every notice so far, and no window has more of either than `WINDOWS` allows.
 */
const arrangement = (
  year: number,
): fc.Arbitrary<{ readonly off: ReadonlyArray<Day>; readonly work: ReadonlyArray<Day> }> => {
  const given = statutory(year)
  return fc
    .tuple(
      ...WINDOWS.map((window) => {
        const days = daysOf(window, year)
        const legal = days.filter((d) => given.includes(d))
        // Mid-Autumn on National Day (2028, as in 2020) is given on another day, like one on a weekend.
        const twice = given.filter((d) => legal.includes(d)).length - legal.length
        const instead = legal.filter(isWeekend).length + twice
        const weekdays = days.filter((d) => !isWeekend(d) && !given.includes(d))
        const weekends = days.filter((d) => isWeekend(d) && !given.includes(d))
        const swaps = Math.max(0, Math.min(window.off - instead, window.work, weekends.length))
        return fc.nat(swaps).chain((n) =>
          fc.record({
            off: fc.shuffledSubarray(weekdays, { minLength: instead + n, maxLength: instead + n }),
            work: fc.shuffledSubarray(weekends, { minLength: n, maxLength: n }),
            legal: fc.constant(legal),
          }),
        )
      }),
    )
    .map((windows) => ({
      off: windows.flatMap(({ off, legal }) => [...off, ...legal]),
      work: windows.flatMap(({ work }) => work),
    }))
}

const arranged = fc.tuple(...YEARS.map(arrangement)).map((years): Layer => {
  const off = years.flatMap((year) => year.off)
  const name = { zh: '放假', en: 'Holiday' }
  return { id: 'notice', name, off: [{ name, days: off }], work: years.flatMap(({ work }) => work) }
})

describe('the bounds of what no notice settles yet', () => {
  test('enclose the answer under each of 200 arrangements that the statute allows', () => {
    const days = dayBetween('2026-12-20', '2029-10-30')
    const questions = fc.array(fc.tuple(days, fc.integer({ min: -60, max: 60 })), { minLength: 40, maxLength: 40 })
    fc.assert(
      fc.property(arranged, questions, (layer, asked) => {
        const became = get(IN_2026.layer(layer))
        for (const [d, n] of asked) {
          const seen = get(IN_2026.addWorkdays(d, n))
          const came = get(became.addWorkdays(d, n)).day
          const question = `${d} + ${n}`
          expect([question, seen.earliest <= came && came <= seen.latest, seen.earliest, came, seen.latest]).toEqual([
            question,
            true,
            seen.earliest,
            came,
            seen.latest,
          ])
          const count = get(IN_2026.countWorkdays(d, shift(d, n)))
          const real = get(became.countWorkdays(d, shift(d, n))).days
          expect([question, count.least <= real && real <= count.most]).toEqual([question, true])
        }
      }),
      { numRuns: 200 },
    )
  })

  test('arrangements are made by the law of conservation', () => {
    fc.assert(
      fc.property(arrangement(2028), ({ off, work }) => {
        expect(off.filter((d) => !isWeekend(d)).length - work.length).toBe(13)
        expect(new Set([...off, ...work]).size).toBe(off.length + work.length)
      }),
    )
  })
})

/** Every moment at which something became known, from 2008 on, and the eve of it. */
const moments = [
  ...new Set(
    CN.notices
      .filter(({ year }) => year >= 2008)
      .flatMap(({ issued, year }) => {
        const known = day(issued ?? `${year - 1}-12-01`)
        return [shift(known, -1), known]
      }),
  ),
].filter((known) => known >= '2008-01-01')

describe('history, replayed', () => {
  const last = dayNumber(CN.certainUntil)

  test.each(moments)('what was said on %s of days not yet arranged enclosed what came', (known) => {
    const then = CN.asOf(known)
    const lengths = [1, 2, 3, 5, 7, 10, 15, 20, 30, 60, 90, -1, -5, -15, -60]
    // Every day from three months before the doubt began to the last that is settled today.
    const wrong: Array<string> = []
    for (let n = dayNumber(then.certainUntil) - 90; n <= last; n += 1) {
      const d = dayFromNumber(n as DayNumber)
      for (const k of lengths) {
        const seen = get(then.addWorkdays(d, k))
        const came = get(CN.addWorkdays(d, k))
        if (!came.certain || came.day > CN.certainUntil) continue
        // What was certain was published; only amendments changed it, and they are known by name.
        if (seen.certain) continue
        if (!(seen.earliest <= came.day && came.day <= seen.latest))
          wrong.push(`${d} + ${k}: ${seen.earliest} to ${seen.latest}, came ${came.day}`)
      }
    }
    expect(wrong).toEqual([])
  })
})
