import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  dayNumber,
  type EpochMs,
  type Opening,
  type OpeningHours,
  parseInstant,
  parseOpenings,
  type Schedule,
  type ScheduleParts,
  SHANGHAI,
  STANDARD_HOURS,
  schedule,
} from '../src/index.js'
import { CALENDARS, scanMinutes } from './scan.js'
import { CN, day, dayBetween, get, instantWithin, shift } from './support.js'

const MINUTE_MS = 60_000
const at = (text: string): EpochMs => get(parseInstant(text))
const made = (parts: ScheduleParts): Schedule => get(schedule(parts))

/** Cuts of a day and a half in order: openings from them never overlap within a day. */
const openings: fc.Arbitrary<ReadonlyArray<Opening>> = fc
  .uniqueArray(fc.integer({ min: 0, max: 2000 }), { minLength: 0, maxLength: 6 })
  .map((cuts) => [...cuts].sort((a, b) => a - b))
  .map((cuts) => cuts.flatMap((from, i) => (i % 2 === 0 ? [{ from, to: cuts[i + 1] ?? 0 }] : [])))
  .map((list) => list.filter(({ from, to }) => from < 1440 && from < to && to - from <= 1440))

const dates = fc.uniqueArray(
  fc.record({ day: dayBetween('2026-01-20', '2026-03-10'), open: openings.map((list) => list.slice(0, 2)) }),
  { maxLength: 3, selector: ({ day: d }) => d },
)

const hours: fc.Arbitrary<OpeningHours> = fc.record(
  {
    workday: openings,
    weekend: openings,
    holiday: openings,
    makeUp: openings,
    weekday: fc.dictionary(fc.constantFrom('1', '3', '5', '6', '7'), openings),
    dates,
  },
  { requiredKeys: ['workday'] },
)

/** Whatever `schedule` lets pass: night shifts, half days, dates, several openings a day. */
const schedules: fc.Arbitrary<Schedule> = fc
  .record({ open: hours, makeUpDays: fc.constantFrom('open' as const, 'closed' as const) })
  .map((parts) => schedule({ id: 'any', ...parts }))
  .filter((found) => found._tag === 'Right')
  .map(get)

const START = dayNumber(day('2026-02-01')) * 86_400_000
const MINUTES = 28 * 1440

describe('working hours', () => {
  test('are, on any schedule and calendar, what asking every minute gives', () => {
    fc.assert(
      fc.property(
        schedules,
        fc.constantFrom(...CALENDARS),
        fc.nat(MINUTES - 1),
        fc.integer({ min: 1, max: 9000 }),
        (parts, calendar, i, need) => {
          const work = calendar.hours(parts)
          const open = scanMinutes(parts, calendar, START, MINUTES, () => 480)
          const start = (START + i * MINUTE_MS) as EpochMs
          let passed = 0
          let reached: number | undefined
          let opening: number | undefined
          for (let m = i; m < MINUTES; m += 1) {
            if (m % 601 === 0) {
              const here = (START + m * MINUTE_MS) as EpochMs
              expect(get(work.count(start, here)).minutes).toBe(passed)
              expect(get(work.count(here, start)).minutes).toBe(0 - passed)
              expect(get(work.during(here))).toBe(open[m] === 1)
            }
            if (open[m] !== 1) continue
            opening ??= START + m * MINUTE_MS
            passed += 1
            if (passed === need) reached = START + (m + 1) * MINUTE_MS
          }
          if (reached !== undefined) expect(get(work.add(start, need)).at).toBe(reached)
          if (opening !== undefined) expect(get(work.nextOpening(start)).at).toBe(opening)
        },
      ),
      { numRuns: 120 },
    )
  })

  test('backwards are the last moment from which they pass', () => {
    fc.assert(
      fc.property(
        schedules,
        fc.constantFrom(...CALENDARS),
        fc.nat(MINUTES),
        fc.integer({ min: 1, max: 9000 }),
        (parts, calendar, i, need) => {
          const work = calendar.hours(parts)
          const end = (START + i * MINUTE_MS) as EpochMs
          const found = work.add(end, -need)
          if (found._tag === 'Left') return
          const { at: from } = found.right
          expect(get(work.count(from, end)).minutes).toBe(need)
          expect(get(work.during(from))).toBe(true)
          expect(get(work.count((from + 1) as EpochMs, end)).minutes).toBeLessThan(need)
        },
      ),
    )
  })

  test('added and counted undo each other, to the millisecond, whatever the distance', () => {
    const ms = fc.integer({ min: 1, max: 20_000_000_000 })
    fc.assert(
      fc.property(instantWithin('2001-01-01', '2060-01-01'), ms, (start, need) => {
        const { numbers } = CN.hours(STANDARD_HOURS)
        const end = numbers.add(start, need)
        expect(numbers.count(start, end)).toBe(need)
        expect(numbers.count(start, (end - 1) as EpochMs)).toBe(need - 1)
      }),
    )
  })

  test('add up over any stop on the way, and turn their sign with the direction', () => {
    const any = instantWithin('2001-01-01', '2100-12-30')
    fc.assert(
      fc.property(schedules, any, any, any, (parts, a, b, c) => {
        const { numbers } = CN.hours(parts)
        expect(numbers.count(a, b) + numbers.count(b, c)).toBe(numbers.count(a, c))
        expect(numbers.count(a, b) + numbers.count(b, a)).toBe(0)
      }),
      { numRuns: 40 },
    )
  })

  test('grow with the moment and with the length', () => {
    const any = instantWithin('2001-01-01', '2080-01-01')
    const length = fc.integer({ min: 1, max: 1_000_000 })
    fc.assert(
      fc.property(any, any, length, (a, b, minutes) => {
        const { numbers } = CN.hours(STANDARD_HOURS)
        const [first, second] = a <= b ? [a, b] : [b, a]
        const ms = minutes * MINUTE_MS
        expect(numbers.add(first, ms)).toBeLessThanOrEqual(numbers.add(second, ms))
        expect(numbers.add(a, ms)).toBeLessThan(numbers.add(a, ms + 1))
      }),
    )
  })

  test('of a night shift belong to the evening on which it begins', () => {
    const night = made({ id: 'night', open: { workday: get(parseOpenings('22:00-06:00')) } })
    const work = CN.hours(night)
    // Friday 13 February 2026 runs into the make-up Saturday, that into Sunday, and no further until 24 February.
    expect(get(work.during(at('2026-02-14T05:59+08:00')))).toBe(true)
    expect(get(work.during(at('2026-02-14T06:00+08:00')))).toBe(false)
    expect(get(work.add(at('2026-02-14T04:00+08:00'), 'PT4H')).at).toBe(at('2026-02-15T00:00+08:00'))
    expect(get(work.during(at('2026-02-15T03:00+08:00')))).toBe(true)
    expect(get(work.nextOpening(at('2026-02-15T06:00+08:00'))).at).toBe(at('2026-02-24T22:00+08:00'))
  })

  test('follow a date of their own, whatever the calendar says of it', () => {
    const half = made({
      id: 'half',
      open: {
        workday: get(parseOpenings('09:00-18:00')),
        dates: [{ day: day('2026-02-14'), open: get(parseOpenings('09:00-12:00')) }],
      },
    })
    expect(get(CN.hours(half).count(at('2026-02-14T00:00+08:00'), at('2026-02-15T00:00+08:00'))).minutes).toBe(180)
    expect(
      get(CN.hours(STANDARD_HOURS).count(at('2026-02-14T00:00+08:00'), at('2026-02-15T00:00+08:00'))).minutes,
    ).toBe(540)
  })

  test('have hours of their own on make-up days', () => {
    const short = made({
      id: 'short',
      open: { workday: get(parseOpenings('09:00-18:00')), makeUp: get(parseOpenings('10:00-15:00')) },
    })
    expect(get(CN.hours(short).nextOpening(at('2026-02-14T00:00+08:00'))).at).toBe(at('2026-02-14T10:00+08:00'))
  })

  test('are lengths of hours and minutes, and nothing else', () => {
    const work = CN.hours(STANDARD_HOURS)
    const start = at('2026-02-13T09:00+08:00')
    expect(work.add(start, 'PT1H30M')).toEqual(work.add(start, 90))
    // Data from a file may be anything.
    for (const time of ['P1D', '5wd', 'PT', '', 'PT1S'] as ReadonlyArray<string>)
      expect(work.add(start, time as 'PT1H')).toMatchObject({
        _tag: 'Left',
        left: { _tag: 'InvalidLength', value: time },
      })
    for (const time of [Number.NaN, Number.POSITIVE_INFINITY])
      expect(work.add(start, time)).toMatchObject({ _tag: 'Left', left: { _tag: 'InvalidLength' } })
  })

  test('outside the calendar are refused, and NaN on the fast path', () => {
    const work = CN.hours(STANDARD_HOURS)
    const [inside, outside] = [at('2026-02-13T09:00+08:00'), at('2101-01-01T00:00+08:00')]
    for (const refused of [
      work.add(outside, 1),
      work.add(inside, 60 * 60 * 24 * 365),
      work.add(at('2001-01-01T00:00+08:00'), -1),
      work.count(inside, outside),
      work.count(outside, inside),
      work.during(outside),
      work.nextOpening(outside),
      work.nextOpening(at('2100-12-31T23:00+08:00')),
    ])
      expect(refused).toMatchObject({ _tag: 'Left', left: { _tag: 'OutOfRange' } })
    expect(work.numbers.add(outside, 1)).toBeNaN()
    expect(work.numbers.count(inside, outside)).toBeNaN()
    expect(work.numbers.during(outside)).toBe(false)
  })
})

describe('working hours on days without notice', () => {
  const late = instantWithin('2026-11-01', '2090-01-01')
  const minutes = fc.integer({ min: 1, max: 60_000 })

  test('lie between bounds, both ways', () => {
    fc.assert(
      fc.property(schedules, late, minutes, (parts, start, need) => {
        const work = CN.hours(parts)
        for (const signed of [need, -need]) {
          const found = work.add(start, signed)
          if (found._tag === 'Left') continue
          const { day: d, earliest, latest, certain } = found.right
          expect(earliest <= d && d <= latest).toBe(true)
          if (certain) expect([earliest, latest]).toEqual([d, d])
        }
        const counted = get(work.count(start, (start + need * MINUTE_MS) as EpochMs))
        expect(counted.least).toBeLessThanOrEqual(counted.minutes)
        expect(counted.minutes).toBeLessThanOrEqual(counted.most)
      }),
      { numRuns: 60 },
    )
  })

  test('have the bounds of working days where a day has one hour', () => {
    const hour = made({ id: 'hour', open: { workday: get(parseOpenings('09:00-10:00')) } })
    fc.assert(
      fc.property(dayBetween('2026-11-01', '2095-01-01'), fc.integer({ min: 1, max: 120 }), (d, n) => {
        const start = at(`${d}T23:00+08:00`)
        const { earliest, latest, certain } = get(CN.hours(hour).add(start, n * 60))
        expect({ earliest, latest, certain }).toEqual(
          (({ earliest: e, latest: l, certain: c }) => ({ earliest: e, latest: l, certain: c }))(
            get(CN.addWorkdays(d, n)),
          ),
        )
        const to = shift(d, n)
        const { least, most } = get(CN.hours(hour).count(start, at(`${to}T23:00+08:00`)))
        const days = get(CN.countWorkdays(d, to))
        expect([least, most]).toEqual([days.least * 60, days.most * 60])
      }),
    )
  })

  test('tell in a period what they tell themselves', () => {
    fc.assert(
      fc.property(
        schedules,
        instantWithin('2010-01-01', '2040-01-01'),
        fc.integer({ min: 0, max: 400 }),
        (parts, start, n) => {
          const found = CN.period(start, { n, unit: 'workingHour' }, { schedule: parts })
          const own = CN.hours(parts).add(start, n * 60)
          expect(found._tag).toBe(own._tag)
          if (found._tag === 'Left' || own._tag === 'Left') return
          const { dueAt, dueDay, certain, earliest, latest } = found.right
          expect({ at: dueAt, day: dueDay, certain, earliest, latest }).toEqual(own.right)
        },
      ),
      { numRuns: 60 },
    )
  })

  test('are explained minute by minute, night shifts and all', () => {
    fc.assert(
      fc.property(
        schedules,
        instantWithin('2025-01-01', '2026-11-01'),
        fc.integer({ min: 1, max: 200 }),
        (parts, start, n) => {
          const why = CN.explain(start, { n, unit: 'workingHour' }, { schedule: parts })
          if (why._tag === 'Left') return
          const sum = why.right.days.reduce((all, { minutes: m = 0 }) => all + m, 0)
          expect(sum).toBeCloseTo(n * 60, 3)
          expect(why.right.days.every(({ counted, minutes: m = 0 }) => counted === m > 0)).toBe(true)
        },
      ),
      { numRuns: 60 },
    )
  })
})

test('the zone of the calendar is the default', () => {
  expect(CN.hours(STANDARD_HOURS).zone).toBe(SHANGHAI)
})
