import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type DayNumber, dayFromNumber, dayNumber, weekday } from '../src/index.js'
import { STATUTES } from '../src/statutes.js'
import { WINDOWS } from '../src/table/windows.js'
import { CN, dayBetween, get } from './support.js'

const inside = (text: string, { from, to }: (typeof WINDOWS)[number]): boolean => {
  const at = Number(text.slice(5, 7)) * 100 + Number(text.slice(8))
  const [first, last] = [from[0] * 100 + from[1], to[0] * 100 + to[1]]
  return first <= last ? first <= at && at <= last : at >= first || at <= last
}

/** The dates that the statute itself fixes; the moving ones are the best guess, but a new statute moved them before. */
const fixedDates = (year: number): ReadonlyArray<string> =>
  (STATUTES.filter(({ inForce }) => inForce <= `${year}-01-01`).at(-1)?.fixed ?? []).map(
    ({ month, day: d }) => `${year}-${`${month}`.padStart(2, '0')}-${`${d}`.padStart(2, '0')}`,
  )

/** The assumption of windows.ts said once more, slowly: per window, so many weekdays off and days off worked. */
const slowly = (a: number, b: number): { least: number; most: number } => {
  let [least, most, off, work, current] = [0, 0, 0, 0, -1]
  for (let n = a + 1; n <= b; n += 1) {
    const info = get(CN.day(dayFromNumber(n as DayNumber)))
    const here = info.certain ? -1 : WINDOWS.findIndex((window) => inside(info.day, window))
    if (here !== current) [off, work, current] = [WINDOWS[here]?.off ?? 0, WINDOWS[here]?.work ?? 0, here]
    const taken = info.work && off > 0
    const given = !info.work && !fixedDates(Number(info.day.slice(0, 4))).includes(info.day) && work > 0
    if (taken) off -= 1
    if (given) work -= 1
    least += info.work && !taken ? 1 : 0
    most += info.work || given ? 1 : 0
  }
  return { least, most }
}

/** What the notices of 2001-2026 did in a window, besides the days that the statute gives. */
const did = (window: (typeof WINDOWS)[number], year: number): { off: number; work: number } => {
  const statute = STATUTES.filter(({ inForce }) => inForce <= `${year}-01-01`).at(-1)
  const moving = statute?.moving.map(({ dayIn }) => dayFromNumber(dayIn(year) as DayNumber)) ?? []
  const given = new Set<string>([...fixedDates(year), ...moving])
  // The window of the new year begins in December, so a year here runs from 29 December to 28 December.
  const days = [...get(CN.holidays(Math.max(2001, year - 1))), ...get(CN.holidays(year))]
  const work = [...get(CN.makeUpDays(Math.max(2001, year - 1))), ...get(CN.makeUpDays(year))]
  const mine = (text: string): boolean =>
    text >= `${year - 1}-12-29` && text <= `${year}-12-28` && inside(text, window) && !given.has(text)
  return {
    off: new Set(days.filter((info) => mine(info.day) && weekday(info.day) <= 5).map((info) => info.day)).size,
    work: new Set(work.filter((info) => mine(info.day)).map((info) => info.day)).size,
  }
}

describe('the windows', () => {
  const years = CN.notices.filter((notice) => notice.kind === 'annual').map((notice) => notice.year)

  test.each(WINDOWS)('from %o allow one more than any year did', (window) => {
    const all = years.map((year) => did(window, year))
    expect(window.off).toBe(Math.max(...all.map(({ off }) => off)) + 1)
    expect(window.work).toBe(Math.max(...all.map(({ work }) => work)) + 1)
  })

  test('hold every day that a notice ever named', () => {
    const outside = years
      .flatMap((year) => [...get(CN.holidays(year)), ...get(CN.makeUpDays(year))])
      .filter((info) => !WINDOWS.some((window) => inside(info.day, window)))
    expect(outside).toEqual([])
  })
})

describe('bounds', () => {
  const days = dayBetween('2026-11-01', '2099-01-01')

  test('of a count are the windows, applied day by day', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 700 }), (d, length) => {
        const a = dayNumber(d)
        expect(get(CN.countWorkdays(d, dayFromNumber((a + length) as DayNumber)))).toMatchObject(slowly(a, a + length))
      }),
    )
  })

  test('of a sum are the first days on which those counts can reach it', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 60 }), (d, k) => {
        const a = dayNumber(d)
        const { earliest, latest, certain } = get(CN.addWorkdays(d, k))
        if (certain) return
        const [first, last] = [dayNumber(earliest), dayNumber(latest)]
        expect(slowly(a, first).most).toBeGreaterThanOrEqual(k)
        expect(slowly(a, first - 1).most).toBeLessThan(k)
        expect(slowly(a, last).least).toBeGreaterThanOrEqual(k)
        expect(slowly(a, last - 1).least).toBeLessThan(k)
      }),
    )
  })
})
