import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  calendar,
  compose,
  type Day,
  type DayNumber,
  dayFromNumber,
  dayNumber,
  decodeCalendar,
  decodeLayer,
  explainText,
  type Layer,
  parseInstant,
  type WorkingCalendar,
  weekday,
} from '../src/index.js'
import { HONG_KONG, MACAU } from '../src/regions/index.js'
import { CN, day, dayBetween, get, IN_2026, shift } from './support.js'

const SUMMER = { zh: '暑假', en: 'Summer holidays' }
const school: Layer = {
  id: 'school',
  name: { zh: '某学校', en: 'A school' },
  source: '校历〔2026〕1号',
  off: [{ name: SUMMER, days: ['2026-07-11/2026-08-31', '2027-02-09'] }],
  work: ['2026-09-05', '2026-10-01'],
}

/** Layers with any days off and any days worked, in the years in which most questions are asked. */
const range = fc
  .tuple(dayBetween('2024-01-01', '2028-12-01'), fc.nat(30))
  .map(([d, length]) => (length % 3 === 0 ? d : `${d}/${shift(d, length)}`))
const layers = fc.uniqueArray(
  fc.record({
    id: fc.constantFrom('a', 'b', 'c'),
    name: fc.constant({ zh: '层', en: 'Layer' }),
    off: fc.array(range, { maxLength: 5 }).map((days) => [{ name: SUMMER, days }]),
    work: fc.array(range, { maxLength: 5 }),
  }),
  { maxLength: 3, selector: ({ id }) => id },
)
const BASES = ['CN', 'MON-FRI', 'EVERY-DAY'] as const
const calendars = fc
  .tuple(fc.constantFrom(...BASES), layers)
  .map(([base, list]) => get(compose({ id: 'x', base, layers: list })))

const daysIn = (text: string): ReadonlyArray<Day> => {
  const [from = '', to = from] = text.split('/')
  const length = dayNumber(day(to)) - dayNumber(day(from)) + 1
  return Array.from({ length }, (_, i) => shift(day(from), i))
}

/** The slow truth: the base's verdict, overruled by each layer that names the day. */
const worked = (calendarOf: WorkingCalendar, d: Day): boolean => {
  const { base, layers: list } = calendarOf.spec
  let work = base === 'EVERY-DAY' || (base === 'MON-FRI' ? weekday(d) <= 5 : get(CN.isWorkday(d)))
  for (const { off, work: on } of list) {
    if (off.some(({ days }) => days.some((text) => daysIn(text).includes(d)))) work = false
    if (on.some((text) => daysIn(text).includes(d))) work = true
  }
  return work
}

describe('a calendar of layers', () => {
  test('works on the days that its last layer says, and its base where none does', () => {
    fc.assert(
      fc.property(calendars, dayBetween('2024-01-01', '2028-12-31'), (composed, d) => {
        expect(get(composed.isWorkday(d))).toBe(worked(composed, d))
        expect(composed.numbers.isWorkday(dayNumber(d))).toBe(worked(composed, d))
      }),
    )
  })

  test('adds and counts as walking day by day does', () => {
    fc.assert(
      fc.property(
        calendars,
        dayBetween('2024-06-01', '2028-06-01'),
        fc.integer({ min: -90, max: 90 }),
        (composed, d, k) => {
          const found = composed.addWorkdays(d, k)
          const step = k < 0 ? -1 : 1
          let n: number = dayNumber(d) - (k === 0 ? 1 : 0)
          for (let left = k === 0 ? 1 : Math.abs(k); left > 0; ) {
            n += step
            if (worked(composed, dayFromNumber(n as DayNumber))) left -= 1
          }
          expect(get(found).day).toBe(dayFromNumber(n as DayNumber))
          expect(get(found).earliest <= get(found).day && get(found).day <= get(found).latest).toBe(true)
          const to = shift(d, k)
          const between = daysIn(k < 0 ? `${to}/${d}` : `${d}/${to}`)
          const inside = between.filter((other) => worked(composed, other)).length
          expect(get(composed.countWorkdaysInclusive(d, to)).days).toBe(k < 0 ? 0 - inside : inside)
          const exclusive = between.filter((other) => other !== (k < 0 ? to : d) && worked(composed, other)).length
          expect(get(composed.countWorkdays(d, to)).days).toBe(k < 0 ? 0 - exclusive : exclusive)
        },
      ),
      { numRuns: 60 },
    )
  })

  test('knows a day of its own for certain, whatever a notice will say', () => {
    const composed = get(IN_2026.layer(school))
    expect(get(composed.day(day('2027-02-09')))).toMatchObject({ kind: 'holiday', name: SUMMER, certain: false })
    // The days around are in doubt; that it is off is not, so it is in no bound.
    const plain = get(IN_2026.addWorkdays(day('2026-12-01'), 60))
    const under = get(composed.addWorkdays(day('2026-12-01'), 60))
    expect(under.earliest >= plain.earliest).toBe(true)
  })

  test('names its document in explanations', () => {
    const composed = get(CN.layer(school))
    const start = get(parseInstant('2026-07-09T09:00+08:00'))
    const why = get(composed.explain(start, '2wd'))
    expect(why.dueDay).toBe('2026-09-01')
    expect(why.notices).toEqual(['国办发明电〔2025〕7号', '校历〔2026〕1号'])
    expect(explainText(why, 'zh').join('')).toContain(
      '2026-07-11（周六）至2026-08-31（周一）：暑假，放假，不计入（校历〔2026〕1号）',
    )
    expect(get(composed.period(start, '2wd')).notices).toEqual(why.notices)
  })

  test('works on a holiday and on a Saturday that it names', () => {
    const composed = get(CN.layer(school))
    expect(get(composed.day(day('2026-10-01')))).toMatchObject({
      work: true,
      kind: 'workday',
      notice: '校历〔2026〕1号',
    })
    expect(get(composed.day(day('2026-09-05')))).toMatchObject({ work: true, kind: 'make-up' })
  })

  test('keeps its layers when asked as of an earlier day', () => {
    const composed = get(CN.layer(school))
    const then = composed.asOf(day('2025-01-01'))
    expect(get(then.day(day('2026-07-13'))).kind).toBe('holiday')
    expect(then.certainUntil).toBe('2025-12-28')
    expect(composed.asOf(day('2027-01-01'))).toBe(composed)
  })

  test('is refused where a layer cannot be laid', () => {
    const bad = (change: Partial<Layer>) => CN.layer({ ...school, ...change })
    for (const [refused, value] of [
      [bad({ work: ['2026-02-30'] }), '2026-02-30'],
      [bad({ work: ['2026-03-05/2026-03-01'] }), '2026-03-05/2026-03-01'],
      [bad({ work: ['1999-01-01'] }), '1999-01-01'],
      [bad({ off: [{ name: SUMMER, days: ['soon'] }] }), 'soon'],
      [bad({ covers: '2026' }), '2026'],
      [bad({ id: '' }), 'id'],
    ] as const)
      expect(refused).toMatchObject({ _tag: 'Left', left: { _tag: 'InvalidLayer', value } })
    expect(get(CN.layer(school)).layer(school)).toMatchObject({
      _tag: 'Left',
      left: { _tag: 'InvalidLayer', value: 'school' },
    })
    expect(
      get(CN.layer({ ...school, covers: '2026-01-01/2026-12-31' })).layer({
        ...HONG_KONG,
        covers: '2027-01-01/2027-12-31',
      }),
    ).toMatchObject({
      _tag: 'Left',
      left: { _tag: 'OutOfRange' },
    })
  })
})

describe('a stored calendar', () => {
  test('is read back as the same', () => {
    fc.assert(
      fc.property(calendars, dayBetween('2024-01-01', '2028-12-31'), (composed, d) => {
        const stored: unknown = JSON.parse(JSON.stringify(composed.spec))
        const again = get(decodeCalendar(stored))
        expect(again.spec).toEqual(composed.spec)
        expect(again.day(d)).toEqual(composed.day(d))
        expect(again.certainUntil).toBe(composed.certainUntil)
      }),
      { numRuns: 30 },
    )
  })

  test('remembers what it knew, and where its days begin', () => {
    const then = CN.asOf(day('2019-06-01'))
    expect(get(decodeCalendar(JSON.parse(JSON.stringify(then.spec)))).certainUntil).toBe('2019-12-28')
    expect(get(decodeCalendar(JSON.parse(JSON.stringify(CN.asOf(day('1990-01-01')).spec)))).certainUntil).toBe(
      '2000-12-28',
    )
    const zone = { name: 'Berlin', minutes: 60, changes: [[1_774_746_000_000, 120]] as const }
    const abroad = get(compose({ id: 'x', base: 'MON-FRI', zone, layers: [] }))
    expect(get(decodeCalendar(JSON.parse(JSON.stringify(abroad.spec)))).zone.name).toBe('Berlin')
  })

  test.each([
    [undefined, 'calendar'],
    [[], 'calendar'],
    [{ id: 1, base: 'CN', layers: [] }, 'calendar.id'],
    [{ id: 'x', base: 'US', layers: [] }, 'calendar.base'],
    [{ id: 'x', base: 'CN' }, 'calendar.layers'],
    [{ id: 'x', base: 'CN', layers: [{ ...school, of: [] }] }, 'calendar.layers[0].of'],
    [{ id: 'x', base: 'CN', layers: [{ ...school, work: [5] }] }, 'calendar.layers[0].work[0]'],
    [{ id: 'x', base: 'CN', asOf: '2026-02-30', layers: [] }, 'calendar.asOf'],
    [{ id: 'x', base: 'CN', zone: { name: 'x', minutes: 1, changes: [[1]] }, layers: [] }, 'calendar.zone.changes[0]'],
  ])('%j is none, and the field is named', (data, value) => {
    expect(decodeCalendar(data)).toMatchObject({ _tag: 'Left', left: { _tag: 'InvalidCalendar', value } })
  })

  test('a layer alone is read, too', () => {
    expect(decodeLayer(JSON.parse(JSON.stringify(school)))).toEqual({ _tag: 'Right', right: school })
    expect(decodeLayer({ ...school, off: [{ name: SUMMER }] })).toMatchObject({ left: { value: 'layer.off[0].days' } })
  })
})

describe('the difference of two calendars', () => {
  test('is every day of another kind, and no other', () => {
    fc.assert(
      fc.property(calendars, calendars, (a, b) => {
        const found = new Map(get(a.diff(b)).map((difference) => [difference.day, difference]))
        for (let d = day('2024-01-01'); d < '2029-01-01'; d = shift(d, 1)) {
          const [here, there] = [get(a.day(d)), get(b.day(d))]
          expect(found.has(d)).toBe(here.kind !== there.kind)
          if (found.has(d)) expect(found.get(d)).toEqual({ day: d, here, there })
        }
      }),
      { numRuns: 10 },
    )
  })

  test('of two moments is what an amendment changed', () => {
    const before = CN.asOf(day('2020-01-25'))
    const changed = get(before.diff(CN.asOf(day('2020-01-26')))).map((difference) => difference.day)
    expect(changed).toEqual(['2020-01-31', '2020-02-01', '2020-02-02'])
  })

  test('of a calendar and itself is nothing', () => {
    for (const id of BASES) expect(get(calendar(id).diff(calendar(id)))).toEqual([])
  })

  test('is asked of the days that both cover', () => {
    const hongKong = get(compose({ id: 'HK', base: 'MON-FRI', layers: [HONG_KONG] }))
    const found = get(hongKong.diff(CN))
    expect(found.every((difference) => difference.day >= '2025-01-01' && difference.day <= '2026-12-31')).toBe(true)
    const later = get(
      compose({ id: 'x', base: 'CN', layers: [{ ...school, off: [], work: [], covers: '2030-01-01/2030-12-31' }] }),
    )
    expect(hongKong.diff(later)).toMatchObject({ _tag: 'Left', left: { _tag: 'OutOfRange' } })
  })
})

describe('regions', () => {
  const hongKong = get(compose({ id: 'HK', base: 'MON-FRI', layers: [HONG_KONG] }))
  const macau = get(compose({ id: 'MO', base: 'MON-FRI', layers: [MACAU] }))

  test('have the holidays that their governments gazetted', () => {
    expect(get(hongKong.holidays(2025)).length).toBe(17)
    expect(get(hongKong.holidays(2026)).length).toBe(17)
    expect(get(hongKong.day(day('2026-04-07')))).toMatchObject({
      kind: 'holiday',
      name: { en: 'Day following Easter Monday' },
    })
    // Twenty of the Executive Order, and a day in lieu for each on a weekend.
    for (const year of [2025, 2026]) {
      const days = get(macau.holidays(year))
      const weekends = days.filter(({ day: d }) => weekday(d) >= 6).length
      expect([year, days.length]).toEqual([year, 20 + weekends])
    }
  })

  test('end where their data do', () => {
    expect([hongKong.firstDay, hongKong.lastDay, hongKong.certainUntil]).toEqual([
      '2025-01-01',
      '2026-12-31',
      '2026-12-31',
    ])
    for (const refused of [
      hongKong.day(day('2024-12-31')),
      hongKong.isWorkday(day('2027-01-01')),
      hongKong.addWorkdays(day('2026-12-31'), 1),
      hongKong.holidays(2027),
      hongKong.period(get(parseInstant('2026-12-30T09:00+08:00')), 'P1M'),
      hongKong.countWorkdays(day('2026-12-01'), day('2027-01-01')),
    ])
      expect(refused).toMatchObject({ _tag: 'Left', left: { _tag: 'OutOfRange' } })
    expect(hongKong.numbers.add(dayNumber(day('2026-12-31')), 1)).toBeNaN()
  })

  test('know nothing of make-up days', () => {
    expect(get(hongKong.isWorkday(day('2026-02-14')))).toBe(false)
    expect(get(hongKong.makeUpDays(2026))).toEqual([])
  })
})

describe('the calendars without holidays', () => {
  test('are Monday to Friday, and every day, for good', () => {
    fc.assert(
      fc.property(dayBetween('2001-01-01', '2100-12-31'), (d) => {
        expect(get(calendar('MON-FRI').day(d))).toEqual({
          day: d,
          work: weekday(d) <= 5,
          kind: weekday(d) <= 5 ? 'workday' : 'weekend',
          certain: true,
        })
        expect(get(calendar('EVERY-DAY').isWorkday(d))).toBe(true)
      }),
    )
    expect(calendar('EVERY-DAY').asOf(day('2001-01-01')).certainUntil).toBe('2100-12-31')
  })
})
