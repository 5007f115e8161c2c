import * as astronomy from 'astronomy-engine'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Day, dayOfLunarDate, festivals, lunarDate, weekday } from '../src/index.js'
import { STATUTES } from '../src/statutes.js'
import { CN, day, dayBetween, get, IN_2026, shift } from './support.js'

const BEIJING_MS = 8 * 3_600_000
const DAY_MS = 86_400_000

/** Month and day of the Spring Festivals from 2001 to 2100 in the conversion tables of the Hong Kong Observatory. */
const SPRING_FESTIVALS =
  '124 212 201 122 209 129 218 207 126 214 203 123 210 131 219 208 128 216 205 125 ' +
  '212 201 122 210 129 217 206 126 213 203 123 211 131 219 208 128 215 204 124 212 ' +
  '201 122 210 130 217 206 126 214 202 123 211 201 219 208 128 215 204 124 212 202 ' +
  '121 209 129 217 205 126 214 203 123 211 131 219 207 127 215 205 124 212 202 122 ' +
  '209 129 217 206 126 214 203 124 210 130 218 207 127 215 205 125 212 201 121 209'

const published: ReadonlyArray<readonly [number, string]> = SPRING_FESTIVALS.split(' ').map((text, i) => [
  2001 + i,
  `${2001 + i}-0${text[0]}-${text.slice(1)}`,
])

const festival = (year: number, zh: string): Day | undefined =>
  get(festivals(year)).find(({ name }) => name.zh === zh)?.day

/** A moment on Beijing's clocks: its day, and how many minutes it is away from midnight. */
const inBeijing = (at: Date): { readonly day: Day; readonly margin: number } => {
  const local = at.getTime() + BEIJING_MS
  const rest = local % DAY_MS
  return { day: day(new Date(local).toISOString().slice(0, 10)), margin: Math.min(rest, DAY_MS - rest) / 60_000 }
}

/** New moons by an ephemeris: another way than the table, which is read and not reckoned. */
const newMoons = (): ReadonlyArray<Date> => {
  const found: Array<Date> = []
  let at = new Date('2000-02-01T00:00Z')
  while (at.getUTCFullYear() < 2101) {
    const moon = astronomy.SearchMoonPhase(0, at, 40)
    if (moon === null) break
    found.push(moon.date)
    at = new Date(moon.date.getTime() + 20 * DAY_MS)
  }
  return found
}

describe('the lunar table', () => {
  test('begins a month on the day of each new moon, but where minutes decide', () => {
    const wrong = newMoons()
      .map(inBeijing)
      .filter(({ day: d }) => d >= '2000-02-05' && d <= '2100-12-31')
      .filter(({ day: d }) => get(lunarDate(d)).day !== 1)
    // Half a minute before midnight by one ephemeris, after it by another: the Observatory says so of this day.
    expect(wrong.map(({ day: d }) => d)).toEqual(['2097-08-08'])
    expect(wrong.every(({ margin }) => margin < 1)).toBe(true)
  })

  test('has as many months as there are new moons', () => {
    let months = 0
    for (let d = day('2000-02-05'); d < '2100-12-31'; d = shift(d, 1)) months += get(lunarDate(d)).day === 1 ? 1 : 0
    expect(Math.abs(months - newMoons().length)).toBeLessThanOrEqual(1)
  })

  test('has the winter solstice in the eleventh month of every year', () => {
    for (let year = 2001; year <= 2099; year += 1) {
      const { day: solstice } = inBeijing(astronomy.Seasons(year).dec_solstice.date)
      expect([year, get(lunarDate(solstice)).month, get(lunarDate(solstice)).leap]).toEqual([year, 11, false])
    }
  })

  test('gives a leap month to the first month without a principal term', () => {
    // The sun reaches a multiple of 30 degrees in every month but those.
    const terms = new Set<string>()
    for (
      let at = new Date('2000-01-25T00:00Z'), degrees = 330;
      at.getUTCFullYear() < 2101;
      degrees = (degrees + 30) % 360
    ) {
      const term = astronomy.SearchSunLongitude(degrees, at, 40)
      if (term === null) break
      const { year, month, leap } = get(lunarDate(inBeijing(term.date).day)) ?? {}
      terms.add(`${year}-${month}-${leap}`)
      at = new Date(term.date.getTime() + 20 * DAY_MS)
      if (at.getTime() > Date.parse('2100-12-01')) break
    }
    const leaps: Array<string> = []
    for (let d = day('2000-02-05'); d < '2100-11-01'; d = shift(d, 1)) {
      const { year, month, day: first, leap } = get(lunarDate(d))
      if (first === 1 && leap) leaps.push(`${year}-${month}-${leap}`)
    }
    expect(leaps.length).toBe(37)
    expect(leaps.filter((name) => terms.has(name))).toEqual([])
  })

  test.each(published)('has the Spring Festival of %d on %s, as published', (year, text) => {
    expect(festival(year, '春节')).toBe(text)
    expect(get(dayOfLunarDate({ year, month: 1, day: 1, leap: false }))).toBe(text)
  })

  test.each([
    [2026, '2026-04-05', '2026-06-19', '2026-09-25'],
    [2027, '2027-04-05', '2027-06-09', '2027-09-15'],
    [2028, '2028-04-04', '2028-05-28', '2028-10-03'],
    [2029, '2029-04-04', '2029-06-16', '2029-09-22'],
    [2030, '2030-04-05', '2030-06-05', '2030-09-12'],
    [2033, '2033-04-04', '2033-06-01', '2033-09-08'],
  ])('has the other festivals of %d as published', (year, qingming, boat, moon) => {
    expect(['清明节', '端午节', '中秋节'].map((name) => festival(year, name))).toEqual([qingming, boat, moon])
  })

  test('has Qingming where the sun is at 15 degrees', () => {
    for (let year = 2001; year <= 2100; year += 1) {
      const term = astronomy.SearchSunLongitude(15, new Date(Date.UTC(year, 2, 25)), 20)
      expect(festival(year, '清明节')).toBe(term === null ? undefined : inBeijing(term.date).day)
    }
  })

  test('is read back', () => {
    fc.assert(
      fc.property(dayBetween('2000-02-05', '2100-12-31'), (d) => {
        expect(get(dayOfLunarDate(get(lunarDate(d))))).toBe(d)
      }),
    )
  })

  test('is right where the host errs: the Spring Festivals of 2027 and 2030', () => {
    expect(festival(2027, '春节')).toBe('2027-02-06')
    expect(festival(2030, '春节')).toBe('2030-02-03')
  })

  test('refuses what it does not hold', () => {
    for (const refused of [
      lunarDate(day('2000-02-04')),
      lunarDate(day('2101-12-31')),
      festivals(2000),
      festivals(2026.5),
      dayOfLunarDate({ year: 2101, month: 1, day: 1, leap: false }),
    ])
      expect(refused).toMatchObject({ _tag: 'Left', left: { _tag: 'OutOfRange' } })
    for (const date of [
      { year: 2026, month: 13, day: 1, leap: false },
      { year: 2026, month: 1, day: 31, leap: false },
      { year: 2026, month: 6, day: 1, leap: true },
    ])
      expect(dayOfLunarDate(date)).toMatchObject({ _tag: 'Left', left: { _tag: 'InvalidDay' } })
    expect(dayOfLunarDate({ year: 2025, month: 6, day: 1, leap: true })).toEqual({ _tag: 'Right', right: '2025-07-25' })
  })
})

describe('the statute', () => {
  test.each(STATUTES.map((statute) => [statute.order, statute] as const))(
    '%s gives as many days as it says',
    (_, statute) => {
      expect(statute.fixed.length + statute.moving.length).toBe(statute.legalDays)
    },
  )

  test('is what every notice since 2008 gives off, whatever it adds', () => {
    for (let year = 2008; year <= 2026; year += 1) {
      const statute = STATUTES.filter(({ inForce }) => inForce <= `${year}-01-01`).at(-1)
      const moving = (statute?.moving ?? []).map(({ dayIn }) => shift(day('1970-01-01'), dayIn(year)))
      const fixed = (statute?.fixed ?? []).map(({ month, day: d }) =>
        day(`${year}-${`${month}`.padStart(2, '0')}-${`${d}`.padStart(2, '0')}`),
      )
      const worked = [...moving, ...fixed].filter((d) => get(CN.day(d)).work)
      expect([year, worked]).toEqual([year, []])
    }
  })

  test('names the days of a year without notice', () => {
    expect(
      get(IN_2026.holidays(2027))
        .filter(({ name }) => name?.zh === '春节')
        .map((info) => info.day),
    ).toEqual(['2027-02-05', '2027-02-06', '2027-02-07', '2027-02-08'])
    expect(get(IN_2026.day(day('2028-10-03')))).toMatchObject({ name: { zh: '国庆节、中秋节' }, certain: false })
    expect(get(IN_2026.holidays(2050)).every(({ certain, day: d }) => !certain && weekday(d) > 0)).toBe(true)
  })
})
