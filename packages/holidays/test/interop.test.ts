import fc from 'fast-check'
import ICAL from 'ical.js'
import { describe, expect, test } from 'vitest'
import { calendar, type Day, type DayInfo, type Layer, weekday } from '../src/index.js'
import { fromHolidayCn, fromICalendar, toHolidayCn, toICalendar } from '../src/interop/index.js'
import { IN_2026 as CN, day, get, shift } from './support.js'

const years = Array.from({ length: 26 }, (_, i) => 2001 + i)
const special = (year: number): ReadonlyArray<DayInfo> => [...get(CN.holidays(year)), ...get(CN.makeUpDays(year))]

const eventsOf = (file: string): ReadonlyArray<ICAL.Event> =>
  new ICAL.Component(ICAL.parse(file)).getAllSubcomponents('vevent').map((event) => new ICAL.Event(event))

const daysOf = (event: ICAL.Event): ReadonlyArray<Day> => {
  const days: Array<Day> = []
  for (let d = day(event.startDate.toString()); d < event.endDate.toString(); d = shift(d, 1)) days.push(d)
  return days
}

describe('an iCalendar file', () => {
  const file = get(toICalendar(CN, years, { language: 'zh' }))
  const events = eventsOf(file)

  test('is read by ical.js as every holiday and make-up day, no more and no less', () => {
    const found = events.flatMap((event) =>
      daysOf(event).map((d) => `${d} ${event.component.getFirstPropertyValue('categories')} ${event.summary}`),
    )
    const told = years
      .flatMap(special)
      .map(({ day: d, kind, name }) => (kind === 'holiday' ? `${d} HOLIDAY ${name?.zh}` : `${d} MAKE-UP-DAY 调休上班`))
    expect(new Set(found).size).toBe(found.length)
    expect([...found].sort()).toEqual([...told].sort())
  })

  test('has all-day events, one id each, and the notice', () => {
    expect(new Set(events.map((event) => event.uid)).size).toBe(events.length)
    expect(events.every((event) => event.startDate.isDate && event.endDate.isDate)).toBe(true)
    expect(events.at(-1)?.description).toBe('国办发明电〔2025〕7号')
    expect(
      events.every((event) =>
        /^\d{8}T000000Z$/.test(event.component.getFirstProperty('dtstamp')?.toICALString().slice(8) ?? ''),
      ),
    ).toBe(true)
  })

  test('is the same whenever it is made', () => {
    expect(get(toICalendar(CN, [...years].reverse(), { language: 'zh' }))).toBe(file)
  })

  test('has lines of 75 octets at most, each ended as the format asks', () => {
    const lines = file.split('\r\n')
    expect(file.includes('\n') && !/[^\r]\n/.test(file)).toBe(true)
    expect(Math.max(...lines.map((line) => new TextEncoder().encode(line).length))).toBeLessThanOrEqual(75)
  })

  test('says of days without notice that they are tentative', () => {
    const later = eventsOf(get(toICalendar(CN, [2027], { language: 'en' })))
    expect(later.map((event) => event.component.getFirstPropertyValue('status'))).toEqual(later.map(() => 'TENTATIVE'))
    expect(later.map((event) => event.summary)).toContain('Spring Festival')
    expect(events.every((event) => event.component.getFirstPropertyValue('status') === 'CONFIRMED')).toBe(true)
  })

  test('with texts that need escaping and folding comes back whole', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }), (text) => {
        const name = text.replace(/\p{Cc}/gu, '')
        const layer: Layer = {
          id: 'x',
          name: { zh: 'x', en: 'x' },
          off: [{ name: { zh: name, en: name }, days: ['2026-07-13'] }],
          work: [],
        }
        const made = get(toICalendar(get(CN.layer(layer)), [2026], { language: 'en' }))
        const read = eventsOf(made).find((event) => event.startDate.toString() === '2026-07-13')
        expect(read?.summary ?? '').toBe(name)
        const again = get(fromICalendar({ id: 'y', name: layer.name, text: made }))
        expect(again.off.find(({ days }) => days.includes('2026-07-13/2026-07-13'))?.name.en).toBe(name)
      }),
    )
  })

  test('a line separator in a text is a character like any other', () => {
    const text = 'a\u2028b'
    const layer: Layer = {
      id: 'x',
      name: { zh: 'x', en: 'x' },
      off: [{ name: { zh: text, en: text }, days: ['2026-07-13'] }],
      work: [],
    }
    const made = get(toICalendar(get(CN.layer(layer)), [2026], { language: 'en' }))
    const again = get(fromICalendar({ id: 'y', name: layer.name, text: made }))
    expect(again.off.find(({ days }) => days.includes('2026-07-13/2026-07-13'))?.name.en).toBe(text)
  })

  test('of a year outside the calendar is refused', () => {
    expect(toICalendar(CN, [2026, 2101], { language: 'zh' })).toMatchObject({
      _tag: 'Left',
      left: { _tag: 'OutOfRange' },
    })
  })
})

describe('an iCalendar file that is read', () => {
  const name = { zh: '文件', en: 'File' }
  const wrap = (...lines: ReadonlyArray<string>): string =>
    ['BEGIN:VCALENDAR', 'BEGIN:VEVENT', ...lines, 'END:VEVENT', 'END:VCALENDAR'].join('\r\n')
  const read = (text: string) => fromICalendar({ id: 'file', name, text })

  test('gives back the calendar that was written', () => {
    const layer = get(read(get(toICalendar(CN, [2026], { language: 'zh' }))))
    const again = get(calendar('MON-FRI').layer(layer))
    for (let d = day('2026-01-01'); d < '2026-12-29'; d = shift(d, 1))
      expect([d, get(again.day(d)).kind]).toEqual([d, get(CN.day(d)).kind])
  })

  test('may come from elsewhere: alarms, time zones and parameters are passed over', () => {
    const text = wrap(
      'DTSTART;VALUE=DATE;X-A="a;b:c":20260713',
      'SUMMARY:Inven',
      ' tory\\, yearly',
      'BEGIN:VALARM',
      'SUMMARY:not this',
      'END:VALARM',
    ).replace('BEGIN:VEVENT', 'BEGIN:VTIMEZONE\r\nTZID:x\r\nEND:VTIMEZONE\r\nBEGIN:VEVENT')
    expect(get(read(text)).off).toEqual([
      { name: { zh: 'Inventory, yearly', en: 'Inventory, yearly' }, days: ['2026-07-13/2026-07-13'] },
    ])
  })

  test.each([
    ['', 'VCALENDAR'],
    ['BEGIN:VCALENDAR\nEND:VCALENDAR', 'VCALENDAR'],
    ['BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART;VALUE=DATE:20260713', 'VCALENDAR'],
    ['BEGIN:VCALENDAR\nEND:VEVENT', 'END:VEVENT'],
    ['holidays', 'holidays'],
    [wrap('DTSTART:20260713T090000Z', 'SUMMARY:x'), 'x'],
    [wrap('DTSTART;VALUE=DATE:20260230', 'SUMMARY:x'), 'x'],
    [wrap('DTSTART;VALUE=DATE:20260713', 'DTEND;VALUE=DATE:20260713', 'SUMMARY:x'), 'x'],
    [wrap('DTSTART;VALUE=DATE:20260713', 'DTEND:20260714T000000Z', 'SUMMARY:x'), 'x'],
    [wrap('DTSTART;VALUE=DATE:20260713', 'RRULE:FREQ=YEARLY', 'SUMMARY:x'), 'x'],
    [wrap('DTSTART;VALUE=DATE:20260713', 'DURATION:P2D', 'UID:u'), 'u'],
    [wrap('SUMMARY:x'), 'x'],
  ])('%j is refused', (text, value) => {
    expect(read(text)).toMatchObject({ _tag: 'Left', left: { _tag: 'InvalidCalendar', value } })
  })

  test('never throws, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.string(), fc.constantFrom('BEGIN:VEVENT', 'END:VEVENT', 'DTSTART:2')), { maxLength: 9 }),
        (lines) => ['Left', 'Right'].includes(read(lines.join('\n'))._tag),
      ),
    )
  })
})

describe('the shape of holiday-cn', () => {
  test('lists every day that differs from Monday to Friday, once, in the year of its notice', () => {
    const files = years.map((year) => get(toHolidayCn(CN, year)))
    expect(files.flatMap(({ days }) => days.map(({ date }) => date))).toEqual(
      years
        .flatMap((year) => special(year).map((info) => info.day))
        .filter((d) => d <= CN.certainUntil)
        .sort(),
    )
    for (const { date, isOffDay, name } of files.flatMap(({ days }) => days)) {
      expect(isOffDay).toBe(!get(CN.isWorkday(day(date))))
      expect([date, name.length > 0]).toEqual([date, true])
      if (!isOffDay) expect(weekday(day(date))).toBeGreaterThan(5)
    }
    expect(get(toHolidayCn(CN, 2019)).days[0]).toEqual({ name: '元旦', date: '2018-12-29', isOffDay: false })
    expect(get(toHolidayCn(CN, 2026)).papers).toEqual([
      'https://www.gov.cn/zhengce/zhengceku/202511/content_7047091.htm',
    ])
    expect(get(toHolidayCn(CN, 2026)).days.filter(({ date }) => date === '2026-02-14')).toEqual([
      { name: '春节', date: '2026-02-14', isOffDay: false },
    ])
  })

  test('is read back as the same calendar, for its years alone', () => {
    const files: ReadonlyArray<unknown> = JSON.parse(JSON.stringify(years.map((year) => get(toHolidayCn(CN, year)))))
    const again = get(calendar('MON-FRI').layer(get(fromHolidayCn(files))))
    for (let d = CN.firstDay; d <= CN.certainUntil; d = shift(d, 1))
      expect([d, get(again.isWorkday(d))]).toEqual([d, get(CN.isWorkday(d))])
    expect(again.lastDay).toBe('2026-12-28')
    expect(again.day(day('2027-01-01'))).toMatchObject({ _tag: 'Left', left: { _tag: 'OutOfRange' } })
  })

  test.each([
    [[null], 'file'],
    [[{ year: 2026 }], 'file'],
    [[{ year: '2026', days: [] }], 'year, days'],
    [[{ year: 2026, days: [{ name: 'x', date: '2026-02-30', isOffDay: true }] }], '2026 days[0]'],
    [[{ year: 2026, days: [{ name: 'x', date: '2026-02-03' }] }], '2026 days[0]'],
    [
      [
        { year: 2024, days: [] },
        { year: 2026, days: [] },
      ],
      '2024, 2026',
    ],
    [[], ''],
  ])('%j is refused', (data, value) => {
    expect(fromHolidayCn(data)).toMatchObject({ _tag: 'Left', left: { _tag: 'InvalidCalendar', value } })
  })
})
