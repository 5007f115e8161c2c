import { afterAll, describe, expect, test } from 'vitest'
import { addBusinessDays, differenceInBusinessDays } from '../src/datefns/index.js'
import {
  calendar,
  dayOf,
  type EpochMs,
  endOfDay,
  explainText,
  formatInstant,
  lunarDate,
  parseDay,
  parseInstant,
  SHANGHAI,
  STANDARD_HOURS,
} from '../src/index.js'
import { toHolidayCn, toICalendar } from '../src/interop/index.js'
import { day, get, IN_2026 } from './support.js'

const ZONES = ['UTC', 'Asia/Shanghai', 'America/Sao_Paulo', 'Pacific/Apia'] as const
const before = process.env['TZ']

/** Something of everything, around midnights, changes of clocks, make-up days and the end of what is published. */
const answers = (): ReadonlyArray<unknown> => {
  const CN = calendar('CN')
  const moments = [
    '2026-02-13T23:59:59+08:00',
    '2026-02-14T00:00:00+08:00',
    '2018-11-04T03:00:00Z',
    '2011-12-30T10:00:00Z',
    '2026-12-30T20:00:00-03:00',
  ]
  return moments.flatMap((text): ReadonlyArray<unknown> => {
    const at: EpochMs = get(parseInstant(text))
    const d = dayOf(at, SHANGHAI)
    const why = get(CN.explain(at, '5wd'))
    return [
      d,
      formatInstant(at, SHANGHAI),
      endOfDay(d, SHANGHAI),
      CN.day(d),
      CN.addWorkdays(d, 5),
      CN.countWorkdays(d, day('2026-06-30')),
      CN.period(at, 'P1M'),
      CN.period(at, '8wh'),
      CN.hours(STANDARD_HOURS).add(at, 600),
      CN.hours(STANDARD_HOURS).count(at, get(parseInstant('2026-07-01T12:00Z'))),
      explainText(why, 'zh'),
      explainText(why, 'en'),
      lunarDate(d),
      addBusinessDays(at, 3).getTime(),
      addBusinessDays(text, -3).getTime(),
      differenceInBusinessDays(at, '2020-01-01'),
      CN.diff(CN.asOf(day('2020-01-25')))._tag,
      toICalendar(CN, [2026], { language: 'zh' }),
      toHolidayCn(CN, 2026),
      parseDay('2026-02-30'),
    ]
  })
}

describe('answers do not depend on the zone of the host', () => {
  afterAll(() => {
    if (before === undefined) delete process.env['TZ']
    else process.env['TZ'] = before
  })

  const in_ = (zone: string): string => {
    process.env['TZ'] = zone
    return JSON.stringify(answers())
  }

  test.each(ZONES)('in %s they are those of UTC', (zone) => {
    const expected = in_('UTC')
    process.env['TZ'] = zone
    // The host has indeed moved: hours of 1 July there.
    const hours = { UTC: 12, 'Asia/Shanghai': 20, 'America/Sao_Paulo': 9, 'Pacific/Apia': 1 }
    expect(new Date('2026-07-01T12:00Z').getHours()).toBe(hours[zone])
    expect(in_(zone)).toBe(expected)
  })

  test('chinese-days: moved with the zone of the host, took 2026-02-30, made unpublished years Monday to Friday', () => {
    for (const zone of ZONES) {
      process.env['TZ'] = zone
      expect(get(calendar('CN').day(day('2026-02-14'))).kind).toBe('make-up')
      expect(parseDay('2026-02-30')._tag).toBe('Left')
      expect(get(IN_2026.day(day('2027-02-08')))).toMatchObject({ certain: false })
      expect(get(IN_2026.addWorkdays(day('2026-12-30'), 5)).certain).toBe(false)
    }
  })
})
