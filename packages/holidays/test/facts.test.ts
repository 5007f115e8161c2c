import { describe, expect, test } from 'vitest'
import { calendar, isCalendarId, SHANGHAI } from '../src/index.js'
import { CN, day, get } from './support.js'

describe('what everybody who was there knows', () => {
  test('14 February 2026 is a Saturday that is worked', () => {
    expect(get(CN.day(day('2026-02-14')))).toEqual({
      day: '2026-02-14',
      work: true,
      kind: 'make-up',
      notice: '国办发明电〔2025〕7号',
      certain: true,
    })
  })

  test('the Spring Festival of 2026 has nine days', () => {
    const days = get(CN.holidays(2026)).filter(({ name }) => name?.zh === '春节')
    expect(days.map((info) => info.day)).toEqual(Array.from({ length: 9 }, (_, i) => `2026-02-${15 + i}`))
  })

  test('after the epidemic extension of 2020, work began on 3 February', () => {
    expect(get(CN.next(day('2020-01-23'))).day).toBe('2020-02-03')
    expect(get(CN.day(day('2020-02-01')))).toMatchObject({ kind: 'holiday', notice: '国办发明电〔2020〕1号' })
  })

  test('a notice can reach into the year before: 2006, 2007, 2008, 2012 and 2019', () => {
    for (const d of ['2005-12-31', '2006-12-30', '2006-12-31', '2007-12-29', '2011-12-31', '2018-12-29'])
      expect(get(CN.day(day(d))).kind).toBe('make-up')
    expect(get(CN.day(day('2018-12-31'))).kind).toBe('holiday')
  })

  test('victory day 2015 was given once', () => {
    expect(get(CN.day(day('2015-09-04'))).kind).toBe('holiday')
    expect(get(CN.day(day('2015-09-06'))).kind).toBe('make-up')
    expect(get(CN.day(day('2016-09-02'))).kind).toBe('workday')
  })

  test('the golden week of 2003 was cut short, its make-up weekend withdrawn by name', () => {
    expect(get(CN.day(day('2003-04-26')))).toMatchObject({ kind: 'weekend', notice: expect.stringContaining('2003') })
    expect(get(CN.day(day('2003-05-06'))).kind).toBe('workday')
  })

  test('2026 has 33 days in holidays and 6 make-up days', () => {
    expect(get(CN.holidays(2026)).length).toBe(33)
    expect(get(CN.makeUpDays(2026)).map((info) => info.day)).toEqual([
      '2026-01-04',
      '2026-02-14',
      '2026-02-28',
      '2026-05-09',
      '2026-09-20',
      '2026-10-10',
    ])
  })

  test('a notice whose number is not known is cited by its id', () => {
    expect(get(CN.day(day('2004-01-22'))).notice).toBe('CN-2004-0')
  })

  test('the calendar reaches from 2001 to 2100 and lives in Shanghai', () => {
    expect([CN.id, CN.firstDay, CN.lastDay, CN.zone]).toEqual(['CN', '2001-01-01', '2100-12-31', SHANGHAI])
    expect(calendar('CN')).toBe(CN)
    expect([isCalendarId('CN'), isCalendarId('cn'), isCalendarId('constructor')]).toEqual([true, false, false])
  })
})
