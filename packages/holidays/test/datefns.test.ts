import * as theirs from 'date-fns'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  addBusinessDays,
  businessDaysOf,
  differenceInBusinessDays,
  isBusinessDay,
  subBusinessDays,
} from '../src/datefns/index.js'
import { calendar, compose } from '../src/index.js'
import { CN, dayBetween, get, shift } from './support.js'

/** date-fns reckons on the clocks of the host, and a host in Samoa has no 30 December 2011: here it is put on UTC. */
const before = process.env['TZ']
beforeAll(() => {
  process.env['TZ'] = 'UTC'
})
afterAll(() => {
  if (before === undefined) delete process.env['TZ']
  else process.env['TZ'] = before
})

const noon = (text: string): Date => new Date(`${text}T12:00:00+08:00`)
const hostDay = (date: Date): string =>
  `${date.getFullYear()}-${`${date.getMonth() + 1}`.padStart(2, '0')}-${`${date.getDate()}`.padStart(2, '0')}`
const hostNoon = (text: string): Date => new Date(`${text}T12:00:00`)

const days = dayBetween('2004-01-01', '2090-01-01')
const amounts = fc.integer({ min: -400, max: 400 })

describe('the functions of date-fns', () => {
  const plain = businessDaysOf(calendar('MON-FRI'))
  const shanghai = (date: Date): string => new Date(date.getTime() + 8 * 3_600_000).toISOString().slice(0, 10)

  test('answer as date-fns does where there are no holidays', () => {
    fc.assert(
      fc.property(days, days, amounts, (a, b, n) => {
        expect(shanghai(plain.addBusinessDays(noon(a), n))).toBe(hostDay(theirs.addBusinessDays(hostNoon(a), n)))
        expect(shanghai(plain.subBusinessDays(noon(a), n))).toBe(hostDay(theirs.subBusinessDays(hostNoon(a), n)))
        expect(plain.differenceInBusinessDays(noon(a), noon(b))).toBe(
          theirs.differenceInBusinessDays(hostNoon(a), hostNoon(b)),
        )
        expect(plain.isBusinessDay(noon(a))).toBe(!theirs.isWeekend(hostNoon(a)))
      }),
    )
  })

  test('take parts of days for days, as date-fns does', () => {
    for (const amount of [1.5, -1.5, 0.2])
      expect(shanghai(plain.addBusinessDays(noon('2026-03-02'), amount))).toBe(
        hostDay(theirs.addBusinessDays(hostNoon('2026-03-02'), amount)),
      )
  })

  test('follow the notices, and keep the time of day', () => {
    fc.assert(
      fc.property(days, amounts, (d, n) => {
        const found = addBusinessDays(noon(d), n)
        expect(found).toEqual(noon(n === 0 ? d : get(CN.addWorkdays(d, n)).day))
        expect(subBusinessDays(noon(d), -n)).toEqual(found)
        if (n >= 0)
          expect(differenceInBusinessDays(noon(shift(d, n)), noon(d))).toBe(
            get(CN.countWorkdays(shift(d, -1), shift(d, n - 1))).days,
          )
      }),
    )
    expect(isBusinessDay('2026-02-14')).toBe(true)
    expect(isBusinessDay('2026-02-16')).toBe(false)
  })

  test('take dates, milliseconds, and texts that mean the same everywhere', () => {
    const saturday = noon('2026-02-14')
    expect(addBusinessDays(noon('2026-02-13'), 1)).toEqual(saturday)
    expect(addBusinessDays(noon('2026-02-13').getTime(), 1)).toEqual(saturday)
    expect(addBusinessDays('2026-02-13T12:00+08:00', 1)).toEqual(saturday)
    expect(addBusinessDays('2026-02-13', 1)).toEqual(new Date('2026-02-14T00:00+08:00'))
  })

  test('give an invalid date or NaN for what cannot be reckoned, and never throw', () => {
    for (const bad of [
      addBusinessDays(new Date(Number.NaN), 1),
      addBusinessDays('2026-02-13T12:00', 1),
      addBusinessDays('2026-02-30', 1),
      addBusinessDays(noon('2026-02-13'), Number.NaN),
      addBusinessDays(noon('2026-02-13'), Number.POSITIVE_INFINITY),
      addBusinessDays(noon('2100-12-31'), 1),
      addBusinessDays(noon('1999-01-01'), 1),
    ])
      expect(bad.getTime()).toBeNaN()
    expect(differenceInBusinessDays('nonsense', '2026-02-13')).toBeNaN()
    expect(isBusinessDay(Number.NaN)).toBe(false)
  })

  test('serve a calendar elsewhere on its own clocks', () => {
    const changes = [
      [1_772_953_200_000, -240],
      [1_793_512_800_000, -300],
    ] as const
    const newYork = get(
      compose({ id: 'NY', base: 'MON-FRI', zone: { name: 'New York', minutes: -300, changes }, layers: [] }),
    )
    // Friday evening to Monday evening, over the night in which the clocks are put forward.
    expect(businessDaysOf(newYork).addBusinessDays('2026-03-06T20:00-05:00', 1)).toEqual(
      new Date('2026-03-09T20:00-04:00'),
    )
  })
})
