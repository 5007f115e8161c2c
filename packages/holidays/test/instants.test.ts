import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  dayOf,
  type EpochMs,
  endOfDay,
  epochMs,
  fixedZone,
  formatInstant,
  instant,
  parseInstant,
  SHANGHAI,
  startOfDay,
  UTC,
} from '../src/index.js'
import { anyDay, get, instantWithin, shift } from './support.js'

const moments = instantWithin('0002-01-01', '9998-12-31')
const zones = fc.integer({ min: -1080, max: 1080 }).map((minutes) => get(fixedZone('test', minutes)))

describe('an instant', () => {
  test('is read back as it was written, in any zone', () => {
    fc.assert(fc.property(moments, zones, (at, zone) => get(parseInstant(formatInstant(at, zone))) === at))
  })

  test('agrees with the host', () => {
    fc.assert(fc.property(moments, (at) => get(parseInstant(new Date(at).toISOString())) === at))
  })

  test('prints milliseconds only when there are any', () => {
    const at = get(parseInstant('2026-11-22T09:30+08:00'))
    expect(formatInstant(at, SHANGHAI)).toBe('2026-11-22T09:30:00+08:00')
    expect(formatInstant((at + 5) as EpochMs, SHANGHAI)).toBe('2026-11-22T09:30:00.005+08:00')
    expect(formatInstant(at, UTC)).toBe('2026-11-22T01:30:00+00:00')
    expect(formatInstant(at, get(fixedZone('Newfoundland', -210)))).toBe('2026-11-21T22:00:00-03:30')
  })

  test.each([
    ['2026-11-22T01:30Z', 0],
    ['2026-11-22T01:30:00.1Z', 100],
    ['2026-11-22T01:30:00.123456789Z', 123],
    ['2026-11-21T20:30:01-05:00', 1000],
  ])('may be written %s', (text, ms) => {
    expect(get(parseInstant(text)) - get(parseInstant('2026-11-22T09:30:00+08:00'))).toBe(ms)
    expect(get(instant(text))).toBe(text)
  })

  test.each([
    '2026-11-22T09:30:00',
    '2026-11-22',
    '2026-11-22T24:00:00+08:00',
    '2026-11-22T23:59:60+08:00',
    '2026-11-22T23:60+08:00',
    '2026-02-30T09:30:00+08:00',
    '2026-11-22t09:30:00+08:00',
    '2026-11-22 09:30:00+08:00',
    '2026-11-22T09:30:00z',
    '2026-11-22T09:30:00+0800',
    '2026-11-22T09:30:00+08',
    '2026-11-22T09:30:00+24:00',
    '2026-11-22T09:30:00+08:60',
    '2026-11-22T09:30:00.+08:00',
    '2026-11-22T09:30:00,5+08:00',
    '2026-11-22T09:30:00+08:00 ',
    '2026-11-22T0930+08:00',
    '2026-11-22T09:30:+08:00',
    'yesterday',
    '',
  ])('is not "%s"', (text) => {
    expect(parseInstant(text)).toMatchObject({ _tag: 'Left', left: { _tag: 'InvalidInstant', value: text } })
    expect(instant(text)._tag).toBe('Left')
  })

  test('is whole milliseconds', () => {
    expect(epochMs(1.5)._tag).toBe('Left')
    expect(epochMs(Number.NaN)._tag).toBe('Left')
    expect(epochMs(1e18)._tag).toBe('Left')
    expect(epochMs(-1)._tag).toBe('Right')
  })

  test('never throws, whatever the text', () => {
    fc.assert(fc.property(fc.string(), (text) => parseInstant(text)._tag === 'Left'))
  })
})

describe('a day in a zone', () => {
  test('holds its first and last millisecond, and not their neighbours', () => {
    fc.assert(
      fc.property(anyDay, zones, (d, zone) => {
        const start = startOfDay(d, zone)
        const end = endOfDay(d, zone)
        expect([dayOf(start, zone), dayOf(end, zone)]).toEqual([d, d])
        expect(dayOf((start - 1) as EpochMs, zone)).toBe(shift(d, -1))
        expect(dayOf((end + 1) as EpochMs, zone)).toBe(shift(d, 1))
        expect(end - start).toBe(86_399_999)
      }),
    )
  })

  test('starts where the clocks say, also in a zone whose clocks change', () => {
    const change = get(parseInstant('2026-03-29T01:00Z'))
    const berlin = { name: 'Berlin', offsetMinutesAt: (at: EpochMs): number => (at < change ? 60 : 120) }
    const sunday = dayOf(change, berlin)
    expect(formatInstant(startOfDay(sunday, berlin), berlin)).toBe('2026-03-29T00:00:00+01:00')
    expect(formatInstant(endOfDay(sunday, berlin), berlin)).toBe('2026-03-29T23:59:59.999+02:00')
  })

  test.each([0.5, 1081, Number.NaN])('offset of %d minutes is refused', (minutes) => {
    expect(fixedZone('x', minutes)).toMatchObject({ _tag: 'Left', left: { _tag: 'InvalidZone' } })
  })
})
