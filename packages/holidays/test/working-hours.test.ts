import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type Counting,
  dayOf,
  type EpochMs,
  formatInstant,
  isOpenAt,
  parseInstant,
  parseOpenings,
  type Schedule,
  type ScheduleParts,
  SHANGHAI,
  STANDARD_HOURS,
  schedule,
} from '../src/index.js'
import { CN, dayBetween, get, IN_2026, instantWithin } from './support.js'

const at = (text: string) => get(parseInstant(text))
const made = (parts: ScheduleParts): Schedule => get(schedule(parts))
const due = (start: string, n: number, counting?: Counting): string =>
  formatInstant(get(CN.period(at(start), { n, unit: 'workingHour' }, counting)).dueAt, SHANGHAI).slice(0, 16)

const split = get(parseOpenings('13:00-18:00, 09:00-12:00'))
const business = made({ id: 'business', open: { workday: split }, makeUpDays: 'closed' })
const always = made({
  id: 'always',
  open: { workday: [{ from: 0, to: 1440 }], weekend: [{ from: 0, to: 1440 }], holiday: [{ from: 0, to: 1440 }] },
})

describe('working hours', () => {
  test.each([
    ['2026-02-13T09:00+08:00', 9, '2026-02-13T18:00'],
    ['2026-02-13T17:00+08:00', 2, '2026-02-14T10:00'],
    ['2026-02-14T17:30+08:00', 1, '2026-02-24T09:30'],
    ['2026-02-13T06:00+08:00', 1, '2026-02-13T10:00'],
    ['2026-02-13T20:00+08:00', 0.5, '2026-02-14T09:30'],
    ['2026-02-16T10:00+08:00', 8, '2026-02-24T17:00'],
    ['2026-02-13T10:00+08:00', 0, '2026-02-13T10:00'],
  ])('from %s, %d hours end at %s', (start, n, end) => {
    expect(due(start, n)).toBe(end)
  })

  test('skip the lunch break, and a make-up day on which the office is closed', () => {
    expect(due('2026-02-13T11:00+08:00', 2, { schedule: business })).toBe('2026-02-13T14:00')
    expect(due('2026-02-13T17:00+08:00', 2, { schedule: business })).toBe('2026-02-24T10:00')
  })

  test('whole days of hours are working days', () => {
    fc.assert(
      fc.property(dayBetween('2002-01-01', '2026-06-30'), fc.integer({ min: 1, max: 40 }), (d, n) => {
        const start = at(`${d}T00:00+08:00`)
        const found = get(CN.period(start, { n: 9 * n, unit: 'workingHour' }))
        expect(found.dueDay).toBe(get(CN.addWorkdays(get(CN.addWorkdays(d, 0)).day, n - 1)).day)
      }),
    )
  })

  test('in two steps are the same as at once', () => {
    const minutes = fc.integer({ min: 1, max: 5000 })
    fc.assert(
      fc.property(instantWithin('2002-01-01', '2026-06-30'), minutes, minutes, (start, a, b) => {
        const counting = { schedule: business }
        const step = (from: EpochMs, m: number) =>
          get(CN.period(from, { n: m / 60, unit: 'workingHour' }, counting)).dueAt
        expect(Math.abs(step(step(start, a), b) - step(start, a + b))).toBeLessThanOrEqual(1)
      }),
    )
  })

  test('of a service that never closes are hours', () => {
    fc.assert(
      fc.property(instantWithin('2020-01-01', '2050-06-30'), fc.integer({ min: 1, max: 500 }), (start, n) => {
        const counting = { schedule: always }
        const found = get(CN.period(start, { n, unit: 'workingHour' }, counting))
        expect(found).toEqual(get(CN.period(start, { n, unit: 'hour' })))
      }),
    )
  })

  test('of a schedule that is hardly ever open end, or are refused; they never spin', () => {
    const hardly = made({ id: 'hardly', open: { weekday: { 1: [{ from: 0, to: 1 }] } } })
    expect(
      get(IN_2026.period(at('2026-01-01T00:00+08:00'), { n: 1, unit: 'workingHour' }, { schedule: hardly })).certain,
    ).toBe(false)
    expect(
      IN_2026.period(at('2026-01-01T00:00+08:00'), { n: 1000, unit: 'workingHour' }, { schedule: hardly }),
    ).toMatchObject({ _tag: 'Left', left: { _tag: 'OutOfRange' } })
  })

  test('half days by weekday', () => {
    const half = made({ id: 'half', open: { workday: split, weekday: { 6: [{ from: 540, to: 720 }] } } })
    expect(due('2026-03-06T17:00+08:00', 2, { schedule: half })).toBe('2026-03-07T10:00')
    expect(due('2026-02-13T17:00+08:00', 6, { schedule: half })).toBe('2026-02-14T15:00')
  })
})

describe('a schedule', () => {
  test.each([
    [{}, 'never opens'],
    [{ holiday: [{ from: 540, to: 1080 }] }, 'never opens'],
    [{ workday: [{ from: 600, to: 600 }] }, 'past midnight add 1440'],
    [{ workday: [{ from: 600, to: 2041 }] }, 'at most 24 hours'],
    [{ workday: [{ from: 600.5, to: 700 }] }, 'past midnight add 1440'],
    [{ workday: [{ from: 1320, to: 360 }] }, 'past midnight add 1440'],
    [{ workday: [{ from: 1440, to: 1500 }] }, '`from` 0 to 1439'],
    [
      {
        workday: [
          { from: 300, to: 600 },
          { from: 1320, to: 1800 },
        ],
      },
      'past midnight into those of the next day',
    ],
    [{ workday: [{ from: 540, to: 1080 }], makeUp: [{ from: -1, to: 60 }] }, 'past midnight add 1440'],
    [{ workday: [], weekday: {}, makeUp: [{ from: 540, to: 1080 }] }, 'never opens'],
    [
      {
        weekday: { 1: [], 2: [], 3: [], 4: [], 5: [], 6: [], 7: [] },
        workday: [{ from: 540, to: 1080 }],
        weekend: [{ from: 540, to: 1080 }],
      },
      'never opens',
    ],
    [
      {
        weekday: {
          6: [
            { from: 540, to: 720 },
            { from: 700, to: 800 },
          ],
        },
      },
      'overlap',
    ],
  ] satisfies ReadonlyArray<readonly [ScheduleParts['open'], string]>)('of %j is refused', (open, reason) => {
    expect(schedule({ id: 'x', open })).toMatchObject({
      _tag: 'Left',
      left: { _tag: 'InvalidSchedule', value: 'x', en: expect.stringContaining(reason) },
    })
  })

  test('is read from the text of a regulation', () => {
    expect(split).toEqual([
      { from: 780, to: 1080 },
      { from: 540, to: 720 },
    ])
    expect(business.open.workday).toEqual([
      { from: 540, to: 720 },
      { from: 780, to: 1080 },
    ])
    for (const text of ['', '9:00-12:00', '09:00-09:00', '09:00-25:00', '09:00-12:00,', '09:60-12:00', '09:00 12:00'])
      expect(parseOpenings(text)._tag).toBe('Left')
    expect(get(parseOpenings('00:00-24:00'))).toEqual([{ from: 0, to: 1440 }])
  })

  test.each([
    ['2026-02-14T10:00+08:00', STANDARD_HOURS, true],
    ['2026-02-14T10:00+08:00', business, false],
    ['2026-02-13T12:00+08:00', business, false],
    ['2026-02-13T13:00+08:00', business, true],
    ['2026-02-13T17:59:59.999+08:00', business, true],
    ['2026-02-13T18:00+08:00', business, false],
    ['2026-02-16T10:00+08:00', STANDARD_HOURS, false],
    ['2026-02-16T10:00+08:00', always, true],
  ] as const)('at %s', (text, hours, open) => {
    expect(get(isOpenAt(CN, hours, at(text)))).toBe(open)
    expect(isOpenAt(CN, hours, at('2150-01-01T00:00Z'))._tag).toBe('Left')
  })

  test('due instants of working hours lie inside it, or at its close', () => {
    fc.assert(
      fc.property(instantWithin('2002-01-01', '2026-06-30'), fc.integer({ min: 1, max: 3000 }), (start, m) => {
        const found = get(CN.period(start, { n: m / 60, unit: 'workingHour' }, { schedule: business }))
        expect(get(isOpenAt(CN, business, (found.dueAt - 1) as EpochMs))).toBe(true)
        expect(dayOf(found.dueAt, SHANGHAI)).toBe(found.dueDay)
      }),
    )
  })
})
