import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ianaZone } from '../src/iana/index.js'
import {
  calendar,
  compose,
  dayOf,
  type EpochMs,
  endOfDay,
  formatInstant,
  parseInstant,
  parseOpenings,
  type Schedule,
  schedule,
  startOfDay,
  type Zone,
  zoneFromData,
} from '../src/index.js'
import { hostOffset, scanMinutes } from './scan.js'
import { dayBetween, get, shift } from './support.js'

const MINUTE_MS = 60_000
const at = (text: string): EpochMs => get(parseInstant(text))
const hours = (id: string, text: string, weekend = ''): Schedule =>
  get(
    schedule({
      id,
      open: { workday: get(parseOpenings(text)), ...(weekend === '' ? {} : { weekend: get(parseOpenings(weekend)) }) },
    }),
  )

/** An hour forward and back in spring and autumn; half an hour; at midnight; over the date line; in a law's year. */
const NAMES = [
  'America/New_York',
  'Europe/Berlin',
  'Australia/Lord_Howe',
  'America/Sao_Paulo',
  'Asia/Beirut',
  'Pacific/Apia',
] as const

const zones = new Map(NAMES.map((name) => [name, get(ianaZone(name))]))
const zoneOf = (name: (typeof NAMES)[number]): Zone => get(zoneFromData(zones.get(name) ?? { name, minutes: 0 }))

const MON_FRI = calendar('MON-FRI')
const SCHEDULES = [
  hours('office', '09:00-12:00, 13:00-18:00'),
  hours('always', '00:00-24:00', '00:00-24:00'),
  hours('night', '22:00-06:00', '22:00-06:00'),
  // Openings that begin and end within the hours that clocks skip and repeat.
  hours('small hours', '00:15-00:45, 01:10-01:50, 02:10-02:40, 03:00-03:05', '00:30-01:45, 02:20-02:25'),
]

describe.each(NAMES)('working hours in %s', (name) => {
  const zone = zoneOf(name)
  const offsetAt = hostOffset(name)
  // Every change until 2030, and one long after: laws do not reach further.
  const edges = (zones.get(name)?.changes ?? [])
    .map(([change]) => change)
    .filter((change, i) => change < 1_893_456_000_000 || i % 29 === 0)

  test.each(SCHEDULES)('by $id are what asking every minute gives, from each weekday on, at each edge', (parts) => {
    const { numbers } = MON_FRI.hours(parts, zone)
    const wrong: Array<string> = []
    const check = (said: string, theirs: unknown, ours: unknown): void => {
      if (theirs !== ours) wrong.push(`${said}: ${theirs}, minute by minute ${ours}`)
    }
    for (const edge of edges) {
      // Seven starts on seven weekdays, the change in their midst.
      const first = edge - 4 * 1440 * MINUTE_MS
      const open = scanMinutes(parts, MON_FRI, first, 8 * 1440, offsetAt)
      const passed = new Int32Array(open.length + 1)
      open.forEach((is, i) => {
        passed[i + 1] = (passed[i] ?? 0) + is
      })
      const instant = (i: number): EpochMs => (first + i * MINUTE_MS) as EpochMs
      for (let start = 0; start < open.length; start += 1440 + 7)
        for (let end = start; end <= open.length; end += 97) {
          const minutes = (passed[end] ?? 0) - (passed[start] ?? 0)
          const from = formatInstant(instant(start), zone)
          check(`${from} until minute ${end}`, numbers.count(instant(start), instant(end)) / MINUTE_MS, minutes)
          // The first minute by whose end as many have passed.
          const reached = passed.indexOf(passed[end] ?? 0)
          if (minutes > 0)
            check(`${from} + ${minutes}`, numbers.add(instant(start), minutes * MINUTE_MS), instant(reached))
        }
      for (let i = 0; i < open.length; i += 5)
        check(`minute ${i} of ${first}`, numbers.during(instant(i)), open[i] === 1)
    }
    expect(wrong).toEqual([])
    expect(edges.length).toBeGreaterThan(5)
  })

  test('a day has its first and last millisecond, also where the clocks jump over midnight or a whole day', () => {
    fc.assert(
      fc.property(dayBetween('2001-01-02', '2100-12-30'), (d) => {
        if (name === 'Pacific/Apia' && d === '2011-12-30') return
        expect(dayOf(startOfDay(d, zone), zone)).toBe(d)
        expect(dayOf(endOfDay(d, zone), zone)).toBe(d)
        expect(dayOf((startOfDay(d, zone) - 1) as EpochMs, zone)).not.toBe(d)
      }),
      { numRuns: 3000 },
    )
  })
})

describe('the clocks', () => {
  test('of Samoa skipped 30 December 2011: nobody worked on that Friday', () => {
    const work = MON_FRI.hours(hours('office', '09:00-17:00'), zoneOf('Pacific/Apia'))
    const [thursday, monday] = [at('2011-12-29T00:00-10:00'), at('2012-01-02T00:00+14:00')]
    expect(get(work.count(thursday, monday)).minutes).toBe(480)
  })

  test('of São Paulo began a day at 01:00: a shift from midnight on lost an hour', () => {
    const zone = zoneOf('America/Sao_Paulo')
    const sunday = dayOf(at('2018-11-04T12:00-02:00'), zone)
    expect(formatInstant(startOfDay(sunday, zone), zone)).toBe('2018-11-04T01:00:00-02:00')
    const work = calendar('EVERY-DAY').hours(hours('early', '00:00-06:00'), zone)
    expect(get(work.count(startOfDay(sunday, zone), endOfDay(sunday, zone))).minutes).toBe(300)
  })

  test('of New York make a night shift nine hours, and seven', () => {
    const work = calendar('EVERY-DAY').hours(hours('night', '22:00-06:00'), zoneOf('America/New_York'))
    expect(get(work.count(at('2026-10-31T12:00-04:00'), at('2026-11-01T12:00-05:00'))).minutes).toBe(540)
    expect(get(work.count(at('2026-03-07T12:00-05:00'), at('2026-03-08T12:00-04:00'))).minutes).toBe(420)
  })

  test('of a calendar elsewhere decide its days, its periods and its hours', () => {
    const data = zones.get('America/New_York')
    const newYork = get(
      compose({ id: 'NY', base: 'MON-FRI', layers: [], ...(data === undefined ? {} : { zone: data }) }),
    )
    const friday = at('2026-03-06T20:00-05:00')
    expect(formatInstant(get(newYork.period(friday, '1wd')).dueAt, newYork.zone)).toBe('2026-03-09T23:59:59.999-04:00')
    expect(newYork.hours(SCHEDULES[0] ?? hours('x', '09:00-10:00')).zone).toBe(newYork.zone)
  })
})

describe('a zone from data', () => {
  test('says what the host says, in the years between', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...NAMES),
        dayBetween('2001-01-01', '2100-12-31'),
        fc.nat(1439),
        (name, d, minute) => {
          const moment = (Date.parse(d) + minute * MINUTE_MS) as EpochMs
          expect(zoneOf(name).offsetMinutesAt(moment)).toBe(hostOffset(name)(moment))
        },
      ),
    )
  })

  test('is refused where it cannot be one', () => {
    for (const data of [
      { name: 'x', minutes: 0.5 },
      { name: 'x', minutes: 60, changes: [[0, 6000]] as const },
      {
        name: 'x',
        minutes: 60,
        changes: [
          [5, 60],
          [5, 120],
        ] as const,
      },
      { name: 'x', minutes: 60, changes: [[Number.NaN, 60]] as const },
    ])
      expect(zoneFromData(data)).toMatchObject({ _tag: 'Left', left: { _tag: 'InvalidZone' } })
    expect(ianaZone('Mars/Olympus')).toMatchObject({
      _tag: 'Left',
      left: { _tag: 'InvalidZone', value: 'Mars/Olympus' },
    })
  })

  test('without changes is a fixed one', () => {
    expect(get(ianaZone('Asia/Shanghai'))).toEqual({ name: 'Asia/Shanghai', minutes: 480 })
    expect(shift(dayOf(0 as EpochMs, get(zoneFromData({ name: 'x', minutes: -1 }))), 1)).toBe('1970-01-01')
  })
})
