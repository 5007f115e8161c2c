import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatLength, type LengthText, parseInstant, parseLength, type Unit } from '../src/index.js'
import { CN, get, instantWithin } from './support.js'

const whole = fc.integer({ min: 0, max: 5000 })
const lengths = fc.oneof(
  fc.record({
    n: whole,
    unit: fc.constantFrom<Unit>('calendarDay', 'workingDay', 'month', 'minute', 'hour', 'workingHour'),
  }),
  fc.record({ n: whole.map((n) => n / 4), unit: fc.constantFrom<Unit>('minute', 'hour', 'workingHour') }),
  fc.constant({ n: 0, unit: 'sameDay' as Unit }),
)

describe('a length as text', () => {
  test('is read back as it was written', () => {
    fc.assert(
      fc.property(lengths, (length) => {
        expect(parseLength(formatLength(length))).toEqual({ _tag: 'Right', right: length })
      }),
    )
  })

  test.each([
    ['5wd', { n: 5, unit: 'workingDay' }],
    ['1.5wh', { n: 1.5, unit: 'workingHour' }],
    ['P30D', { n: 30, unit: 'calendarDay' }],
    ['P2W', { n: 14, unit: 'calendarDay' }],
    ['P1M', { n: 1, unit: 'month' }],
    ['P1Y', { n: 12, unit: 'month' }],
    ['PT24H', { n: 24, unit: 'hour' }],
    ['PT90M', { n: 90, unit: 'minute' }],
    ['PT1H30M', { n: 90, unit: 'minute' }],
    ['same-day', { n: 0, unit: 'sameDay' }],
  ])('%s is %j', (text, length) => {
    expect(parseLength(text)).toEqual({ _tag: 'Right', right: length })
  })

  test.each([
    '',
    '5',
    '5 wd',
    '-5wd',
    'wd',
    'P',
    'PT',
    'P1.5M',
    'P1M2D',
    'P1DT1H',
    'PT5S',
    'p30d',
    '５wd',
    'P30',
    '1e3wd',
    '+1wd',
  ])('"%s" is none', (text) => {
    expect(parseLength(text)).toMatchObject({ _tag: 'Left', left: { _tag: 'InvalidLength', value: text } })
  })

  test('serves wherever a length does', () => {
    fc.assert(
      fc.property(instantWithin('2010-01-01', '2026-06-01'), fc.integer({ min: 0, max: 30 }), (start, n) => {
        expect(CN.period(start, `${n}wd`)).toEqual(CN.period(start, { n, unit: 'workingDay' }))
        expect(CN.explain(start, `P${n}D`)).toEqual(CN.explain(start, { n, unit: 'calendarDay' }))
      }),
      { numRuns: 40 },
    )
    const start = get(parseInstant('2026-02-13T09:30:00+08:00'))
    expect(get(CN.period(start, '5wd')).dueDay).toBe('2026-02-27')
    // A regulation's text may hold anything.
    expect(CN.period(start, 'five days' as LengthText)).toMatchObject({ _tag: 'Left', left: { _tag: 'InvalidLength' } })
    expect(CN.explain(start, '5.5wd')).toMatchObject({ _tag: 'Left', left: { _tag: 'InvalidLength' } })
  })
})
