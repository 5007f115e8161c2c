import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addDays,
  addMonths,
  type Counting,
  dayOf,
  endOfDay,
  formatInstant,
  type Length,
  parseInstant,
  SHANGHAI,
  schedule,
  type Unit,
} from '../src/index.js'
import { CN, day, get, IN_2026, instantWithin, shift } from './support.js'

const at = (text: string) => get(parseInstant(text))
const due = (start: string, length: Length, counting?: Counting): string =>
  formatInstant(get(CN.period(at(start), length, counting)).dueAt, SHANGHAI).replace('+08:00', '')

const settled = instantWithin('2002-01-01', '2026-06-30')
const upTo = (max: number) => fc.integer({ min: 0, max })

describe('working days', () => {
  test('end at 24:00 of the n-th working day after the start', () => {
    fc.assert(
      fc.property(settled, fc.integer({ min: 1, max: 60 }), (start, n) => {
        const found = get(CN.period(start, { n, unit: 'workingDay' }))
        const last = get(CN.addWorkdays(dayOf(start, SHANGHAI), n)).day
        expect(found).toMatchObject({ dueDay: last, dueAt: endOfDay(last, SHANGHAI), certain: true })
      }),
    )
  })

  test('count the starting day only if told to, and only if it is worked', () => {
    const included: Counting = { startDay: 'included' }
    expect(due('2026-02-13T09:30+08:00', { n: 1, unit: 'workingDay' })).toBe('2026-02-14T23:59:59.999')
    expect(due('2026-02-13T09:30+08:00', { n: 1, unit: 'workingDay' }, included)).toBe('2026-02-13T23:59:59.999')
    expect(due('2026-02-16T09:30+08:00', { n: 1, unit: 'workingDay' }, included)).toBe('2026-02-24T23:59:59.999')
    expect(due('2026-02-16T09:30+08:00', { n: 0, unit: 'workingDay' })).toBe('2026-02-24T23:59:59.999')
  })

  test('begin with the date on Shanghai clocks, whatever offset the start was written in', () => {
    expect(due('2026-02-12T23:00Z', { n: 1, unit: 'workingDay' })).toBe('2026-02-14T23:59:59.999')
  })

  test('can end at close of business', () => {
    const close: Counting = { endsAt: 'close' }
    expect(due('2026-02-13T09:30+08:00', { n: 1, unit: 'workingDay' }, close)).toBe('2026-02-14T18:00:00')
    const closed = get(schedule({ id: 'x', open: { workday: [{ from: 540, to: 1020 }] }, makeUpDays: 'closed' }))
    const never: Counting = { ...close, schedule: closed }
    expect(due('2026-02-13T09:30+08:00', { n: 1, unit: 'workingDay' }, never)).toBe('2026-02-14T23:59:59.999')
    expect(due('2026-02-24T09:30+08:00', { n: 1, unit: 'workingDay' }, never)).toBe('2026-02-25T17:00:00')
  })
})

describe('calendar days and months', () => {
  test('move off a rest day, and only then', () => {
    fc.assert(
      fc.property(settled, upTo(90), (start, n) => {
        const target = get(addDays(dayOf(start, SHANGHAI), n))
        const found = get(CN.period(start, { n, unit: 'calendarDay' })).dueDay
        expect(found).toBe(get(CN.isWorkday(target)) ? target : get(CN.next(target)).day)
        expect(get(CN.period(start, { n, unit: 'calendarDay' }, { roll: 'none' })).dueDay).toBe(target)
      }),
    )
  })

  test('months end on the corresponding day or the last of the month', () => {
    fc.assert(
      fc.property(settled, upTo(5), (start, n) => {
        const found = get(CN.period(start, { n, unit: 'month' }, { roll: 'none' }))
        expect(found.dueDay).toBe(get(addMonths(dayOf(start, SHANGHAI), n)))
        expect(found.notices).toEqual([])
      }),
    )
  })

  test.each([
    ['2026-01-01', 1, '2026-01-31'],
    ['2026-03-01', 1, '2026-03-31'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2026-02-15', 2, '2026-04-14'],
    ['2026-03-05', 0, '2026-03-05'],
  ])('with the starting day included, a month from %s (%d) ends on %s', (start, n, end) => {
    const counting: Counting = { roll: 'none', startDay: 'included' }
    expect(get(CN.period(at(`${start}T10:00+08:00`), { n, unit: 'month' }, counting)).dueDay).toBe(end)
  })

  test('a make-up Saturday is no rest day: nothing moves', () => {
    expect(due('2026-02-09T10:00+08:00', { n: 5, unit: 'calendarDay' })).toBe('2026-02-14T23:59:59.999')
  })
})

describe('minutes and hours', () => {
  test('run straight through nights and rest days', () => {
    fc.assert(
      fc.property(settled, upTo(2000), (start, n) => {
        const hours = get(CN.period(start, { n, unit: 'hour' }))
        expect(hours).toMatchObject({ dueAt: start + n * 3_600_000, certain: true, notices: [] })
        expect(get(CN.period(start, { n: n * 60, unit: 'minute' })).dueAt).toBe(hours.dueAt)
      }),
    )
  })

  test('may be fractions', () => {
    expect(due('2026-02-13T09:30+08:00', { n: 1.5, unit: 'hour' })).toBe('2026-02-13T11:00:00')
  })
})

describe('the same day', () => {
  const next: Counting = { afterClose: 'nextWorkingDay', endsAt: 'close' }
  const sameDay: Length = { n: 0, unit: 'sameDay' }

  test.each([
    ['2026-02-13T09:30+08:00', {}, '2026-02-13T23:59:59.999'],
    ['2026-02-16T09:30+08:00', {}, '2026-02-16T23:59:59.999'],
    ['2026-02-16T09:30+08:00', { roll: 'next' }, '2026-02-24T23:59:59.999'],
    ['2026-02-13T09:30+08:00', { endsAt: 'close' }, '2026-02-13T18:00:00'],
    ['2026-02-13T18:00+08:00', { endsAt: 'close' }, '2026-02-13T23:59:59.999'],
    ['2026-02-13T17:59+08:00', next, '2026-02-13T18:00:00'],
    ['2026-02-13T18:00+08:00', next, '2026-02-14T18:00:00'],
    ['2026-02-16T09:30+08:00', next, '2026-02-24T18:00:00'],
    ['2026-02-16T09:30+08:00', { afterClose: 'nextWorkingDay' }, '2026-02-24T23:59:59.999'],
  ] satisfies ReadonlyArray<readonly [string, Counting, string]>)('from %s with %o ends %s', (start, counting, end) => {
    expect(due(start, sameDay, counting)).toBe(end)
  })

  test('is not settled while the first day is not', () => {
    const found = get(IN_2026.period(at('2027-02-08T20:00+08:00'), sameDay, next))
    expect(found.certain).toBe(false)
    expect([found.earliest, found.dueDay, found.latest]).toEqual(['2027-02-08', '2027-02-09', '2027-02-17'])
  })
})

describe('certainty', () => {
  const units: ReadonlyArray<Unit> = ['minute', 'hour', 'workingHour', 'sameDay', 'calendarDay', 'workingDay', 'month']
  const countings = fc.record(
    {
      startDay: fc.constant('included' as const),
      roll: fc.constantFrom('next' as const, 'none' as const),
      endsAt: fc.constantFrom('24:00' as const, 'close' as const),
      afterClose: fc.constantFrom('midnight' as const, 'nextWorkingDay' as const),
    },
    { requiredKeys: [] },
  )

  test('is lost with the first day that no notice has settled, and bounds take its place', () => {
    fc.assert(
      fc.property(
        instantWithin('2026-10-01', '2040-01-01'),
        fc.constantFrom(...units),
        upTo(40),
        countings,
        (start, unit, n, counting) => {
          const found = get(CN.period(start, { n, unit }, counting))
          expect(found.earliest <= found.dueDay && found.dueDay <= found.latest).toBe(true)
          expect(found.dueAt >= start).toBe(true)
          expect(dayOf(found.dueAt, SHANGHAI)).toBe(found.dueDay)
          if (found.certain) expect([found.earliest, found.latest]).toEqual([found.dueDay, found.dueDay])
          if (found.dueDay <= CN.certainUntil) expect(found.certain).toBe(true)
        },
      ),
    )
  })

  test('what the notices then said was inside the bounds, for every unit', () => {
    const eve = CN.asOf(day('2025-11-03'))
    fc.assert(
      fc.property(
        instantWithin('2025-12-20', '2026-10-31'),
        fc.constantFrom(...units),
        upTo(20),
        countings,
        (start, unit, n, counting) => {
          const seen = get(eve.period(start, { n, unit }, counting))
          const came = get(CN.period(start, { n, unit }, counting)).dueDay
          expect(seen.earliest <= came && came <= seen.latest).toBe(true)
        },
      ),
      { numRuns: 2000 },
    )
  })

  test('names the notices that the days rest on', () => {
    const cross = get(CN.period(at('2025-12-30T10:00+08:00'), { n: 5, unit: 'workingDay' }))
    expect(cross.notices).toEqual(['国办发明电〔2024〕12号', '国办发明电〔2025〕7号'])
    const epidemic = get(CN.period(at('2020-01-23T10:00+08:00'), { n: 1, unit: 'workingDay' }))
    expect(epidemic.notices).toEqual(['国办发明电〔2019〕16号', '国办发明电〔2020〕1号'])
    expect(get(CN.period(at('2020-06-01T10:00+08:00'), { n: 1, unit: 'workingDay' })).notices).toEqual([
      '国办发明电〔2019〕16号',
    ])
  })
})

describe('what cannot be counted', () => {
  const start = at('2026-02-13T09:30+08:00')

  test.each([
    [-1, 'hour'],
    [Number.NaN, 'hour'],
    [Number.POSITIVE_INFINITY, 'workingHour'],
    [1.5, 'workingDay'],
    [0.5, 'month'],
    [1, 'fortnight'],
    [1, 'constructor'],
  ])('%d %s is refused', (n, unit) => {
    const length = { n, unit: unit as Unit }
    expect(CN.period(start, length)).toMatchObject({ _tag: 'Left', left: { _tag: 'InvalidLength' } })
    expect(CN.explain(start, length)).toEqual(CN.period(start, length))
  })

  test.each(['minute', 'hour', 'workingHour', 'calendarDay', 'workingDay', 'month'] as ReadonlyArray<Unit>)(
    '%s past the end of the calendar is refused',
    (unit) => {
      expect(CN.period(start, { n: 1e8, unit })).toMatchObject({ _tag: 'Left', left: { _tag: 'OutOfRange' } })
    },
  )

  test('a start outside the calendar is refused', () => {
    for (const early of [at('2000-12-31T10:00+08:00'), Number.NaN as typeof start])
      expect(CN.period(early, { n: 1, unit: 'hour' })).toMatchObject({ _tag: 'Left', left: { _tag: 'OutOfRange' } })
  })

  test('the last hours of the calendar are inside', () => {
    expect(get(CN.period(at('2100-12-31T22:00+08:00'), { n: 1, unit: 'hour' })).dueDay).toBe(CN.lastDay)
    expect(shift(CN.lastDay, 0)).toBe('2100-12-31')
  })
})
