import { describe, expect, it } from 'vitest'
import { amendmentText, annualText, JudgesCalendar, notices } from './support/calendar.js'
import { span, weekdayOf } from './support/days.js'
import { readNotice } from './support/notice-text.js'

/** The judge must be right first: what it read in the notices against what they print beside it. */
const annual = notices.filter(({ text }) => text !== undefined)

const statutory = (year: number): number => (year <= 2007 ? 10 : year <= 2024 ? 11 : 13)

describe('the reading of the notices', () => {
  it('has a text for every year from 2004 to 2026', () => {
    expect(annual.map(({ year }) => year)).toEqual(
      span('2004-01-01', '2026-01-01')
        .filter((d) => d.endsWith('-01-01'))
        .map((d) => Number(d.slice(0, 4))),
    )
  })

  it('dates every printed day of the week on that day of the week', () => {
    const printed = annual.flatMap(({ year, text = '' }) => readNotice(year, text).printed)
    expect(printed.filter(({ day, weekday }) => weekdayOf(day) !== weekday)).toEqual([])
    process.stdout.write(`${printed.length} printed days of the week agree\n`)
  })

  it('finds stretches as long as the notices say (共N天)', () => {
    const lengths = annual.flatMap((notice) =>
      readNotice(notice.year, annualText(notice)).lengths.map((l) => ({ year: notice.year, ...l })),
    )
    expect(lengths.filter(({ days, says }) => days !== says)).toEqual([])
    process.stdout.write(`${lengths.length} printed lengths agree\n`)
  })

  it('gives as many working days off, net of weekends worked, as the statute has days', () => {
    const off = annual.map((notice) => {
      const { off, work } = readNotice(notice.year, annualText(notice))
      return { year: notice.year, days: [...off].filter((day) => weekdayOf(day) < 6).length - work.size }
    })
    expect(off).toEqual(annual.map(({ year }) => ({ year, days: statutory(year) })))
  })

  it.each([
    [2015, 12],
    [2019, 11],
    [2020, 13],
  ])('keeps that law with the amendment of %i: %i days', (year, legal) => {
    const calendar = new JudgesCalendar()
    const verdicts = span(`${year}-01-01`, `${year}-12-27`).map((day) => ({ day, ...calendar.day(day) }))
    const off = verdicts.filter(({ day, kind }) => kind === 'holiday' && weekdayOf(day) < 6).length
    // New Year's Day of 2019 was reached through Monday 31 December and Saturday 29 December 2018: one off, one worked.
    expect(off - verdicts.filter(({ kind }) => kind === 'make-up').length).toBe(legal)
  })

  it('has only Saturdays and Sundays worked, and needs 公休日调至 only for 27 and 28 September 2008', () => {
    const read = annual.map((notice) => readNotice(notice.year, annualText(notice)))
    expect(read.flatMap(({ work }) => [...work]).filter((day) => weekdayOf(day) < 6)).toEqual([])
    expect(read.flatMap(({ impliedWork }) => impliedWork)).toEqual(['2008-09-27', '2008-09-28'])
  })

  it.each([2015, 2019])('reads the amendment of %i in words as its patch says', (year) => {
    const record = notices.find((notice) => notice.year === year && notice.kind === 'annual')
    const patch = notices.find((notice) => notice.year === year && notice.kind === 'amendment')?.patch
    const words = readNotice(year, (record === undefined ? undefined : amendmentText(record)) ?? '')
    expect([...words.off].sort()).toEqual(patch?.off)
    expect([...words.work].sort()).toEqual(patch?.work)
  })

  it('extends the Spring Festival of 2020 to 2 February, with 1 February no longer worked', () => {
    const calendar = new JudgesCalendar()
    expect(span('2020-01-24', '2020-02-02').every((day) => calendar.day(day).kind === 'holiday')).toBe(true)
    expect(calendar.day('2020-02-03').kind).toBe('workday')
  })
})
