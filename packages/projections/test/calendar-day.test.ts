import { calendar, type Day } from '@redress/holidays'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { calendarDays } from '../src/calendar-day/rows.js'

const china = calendar('CN')
const days = calendarDays(china)
const byDay = new Map(days.map((row) => [row.day, row]))

describe('calendar days', () => {
  it('are all there, each once, in order', () => {
    expect(days[0]?.day).toBe('2001-01-01')
    expect(days.at(-1)?.day).toBe('2028-12-31')
    expect(byDay.size).toBe(days.length)
    expect(days.every(({ ordinal }, i) => ordinal === i)).toBe(true)
  })

  it('say whether the day is worked, why, and by which notice', () => {
    expect(byDay.get('2026-02-17')).toMatchObject({
      work: 0,
      kind: 'holiday',
      reason_zh: '春节（国办发明电〔2025〕7号）',
      reason_en: 'Spring Festival (国办发明电〔2025〕7号)',
      certain: 1,
    })
    expect(byDay.get('2026-02-14')).toMatchObject({ work: 1, kind: 'make-up', weekday: 6 })
    expect(byDay.get('2026-03-02')).toMatchObject({ work: 1, kind: 'workday', notice: null, weekday: 1 })
    expect(byDay.get('2028-05-01')).toMatchObject({ certain: 0 })
  })

  it('two of them subtracted give the working days between, as the calendar counts them', () => {
    const day = fc.constantFrom(...days)
    fc.assert(
      fc.property(day, day, (a, b) => {
        const counted = china.countWorkdays(a.day as Day, b.day as Day)
        expect(counted).toMatchObject({ right: { days: b.workdays - a.workdays } })
      }),
    )
  })

  it('belong to a week that begins on Monday and to the year of its Thursday', () => {
    // https://en.wikipedia.org/wiki/ISO_week_date
    for (const [day, week] of [
      ['2005-01-01', '2004-W53'],
      ['2005-01-02', '2004-W53'],
      ['2005-12-31', '2005-W52'],
      ['2007-01-01', '2007-W01'],
      ['2008-12-29', '2009-W01'],
      ['2010-01-03', '2009-W53'],
      ['2026-01-01', '2026-W01'],
    ] as const)
      expect(byDay.get(day)?.iso_week).toBe(week)
  })

  it('belong to a month, quarter, half-year and year', () => {
    expect(byDay.get('2026-06-30')).toMatchObject({
      month: '2026-06',
      quarter: '2026-Q2',
      half: '2026-H1',
      year: '2026',
    })
    expect(byDay.get('2026-07-01')).toMatchObject({
      month: '2026-07',
      quarter: '2026-Q3',
      half: '2026-H2',
      year: '2026',
    })
  })
})
