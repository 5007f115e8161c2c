import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Counting, dayOf, explainText, type Length, parseInstant, SHANGHAI, type Unit } from '../src/index.js'
import { CN, get, IN_2026, instantWithin, shift } from './support.js'

const at = (text: string) => get(parseInstant(text))
const explain = (start: string, length: Length, counting?: Counting) => get(CN.explain(at(start), length, counting))

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
const starts = instantWithin('2002-01-01', '2030-06-30')
const lengths = fc.integer({ min: 0, max: 40 })

describe('an explanation', () => {
  test('gives the answer that period gives', () => {
    fc.assert(
      fc.property(starts, fc.constantFrom(...units), lengths, countings, (start, unit, n, counting) => {
        expect(CN.explain(start, { n, unit }, counting)).toMatchObject(CN.period(start, { n, unit }, counting))
      }),
    )
  })

  test('names every day from the start to the due day once', () => {
    fc.assert(
      fc.property(starts, fc.constantFrom(...units), lengths, countings, (start, unit, n, counting) => {
        const { days, startDay, dueDay } = get(CN.explain(start, { n, unit }, counting))
        expect(days.map((d) => d.day)).toEqual(days.map((_, i) => shift(startDay, i)))
        expect([startDay, days.at(-1)?.day]).toEqual([dayOf(start, SHANGHAI), dueDay])
      }),
    )
  })

  test('folds to the answer: it counts as many days as the limit has', () => {
    fc.assert(
      fc.property(
        starts,
        fc.constantFrom('workingDay' as const, 'calendarDay' as const),
        lengths,
        countings,
        (start, unit, n, counting) => {
          const { days } = get(CN.explain(start, { n, unit }, counting))
          const counted = days.filter((d) => d.counted)
          expect(counted.length).toBe(n)
          expect(counted.map((d) => d.ordinal)).toEqual(counted.map((_, i) => i + 1))
        },
      ),
    )
  })

  test('counts as many minutes as the limit has working hours', () => {
    fc.assert(
      fc.property(starts, lengths, (start, n) => {
        const { days } = get(CN.explain(start, { n, unit: 'workingHour' }))
        expect(days.reduce((sum, d) => sum + (d.minutes ?? 0), 0)).toBeCloseTo(n * 60, 3)
      }),
    )
  })

  test('calls a day what the calendar calls it', () => {
    fc.assert(
      fc.property(starts, lengths, (start, n) => {
        for (const d of get(CN.explain(start, { n, unit: 'workingDay' })).days) {
          const info = get(CN.day(d.day))
          expect([d.notice, d.name, d.certain]).toEqual([info.notice, info.name, info.certain])
          if (d.counted) expect(info.work && d.why === info.kind).toBe(true)
        }
      }),
    )
  })
})

describe('in sentences', () => {
  test('five working days across the Spring Festival', () => {
    const why = explain('2026-02-13T09:30+08:00', { n: 5, unit: 'workingDay' })
    expect(explainText(why, 'en')).toEqual([
      'Begins at 2026-02-13 (Fri) 09:30; the limit is 5 working days.',
      '2026-02-13 (Fri): the starting day, not counted.',
      '2026-02-14 (Sat): worked as a make-up day, day 1 (国办发明电〔2025〕7号).',
      '2026-02-15 (Sun) to 2026-02-23 (Mon): Spring Festival, holiday, not counted (国办发明电〔2025〕7号).',
      '2026-02-24 (Tue) to 2026-02-27 (Fri): worked, days 2 to 5.',
      'Due: 2026-02-27 (Fri) 24:00.',
      'Rests on: 国办发明电〔2025〕7号.',
    ])
    expect(explainText(why, 'zh')).toEqual([
      '自2026-02-13（周五）09:30起算，期间为5个工作日。',
      '2026-02-13（周五）：开始当日，不计入。',
      '2026-02-14（周六）：调休上班，计第1日（国办发明电〔2025〕7号）。',
      '2026-02-15（周日）至2026-02-23（周一）：春节，放假，不计入（国办发明电〔2025〕7号）。',
      '2026-02-24（周二）至2026-02-27（周五）：工作日，计第2至5日。',
      '到期：2026-02-27（周五）24:00。',
      '依据：国办发明电〔2025〕7号。',
    ])
  })

  test('calendar days that move', () => {
    expect(explain('2026-02-13T09:30+08:00', { n: 5, unit: 'calendarDay' }).days.map((d) => d.why)).toEqual([
      'start-day-excluded',
      ...Array.from({ length: 4 }, () => 'calendar-day'),
      ...Array.from({ length: 6 }, () => 'rolled'),
      'rolled-to',
    ])
  })

  test('what is not settled is said, in both languages', () => {
    const why = get(IN_2026.explain(at('2027-02-01T09:30+08:00'), { n: 5, unit: 'workingDay' }))
    expect(explainText(why, 'zh').at(-1)).toContain('尚未公布')
    expect(explainText(why, 'en').at(-1)).toContain('not published yet')
  })

  test('every unit and deviation has words', () => {
    fc.assert(
      fc.property(starts, fc.constantFrom(...units), lengths, countings, (start, unit, n, counting) => {
        const why = get(CN.explain(start, { n, unit }, counting))
        for (const text of [...explainText(why, 'zh'), ...explainText(why, 'en')]) {
          expect(text).not.toMatch(/undefined|NaN/)
          expect(text).toMatch(/[.。]$/)
        }
      }),
    )
  })

  test('after close', () => {
    const why = explain('2026-02-13T19:00+08:00', { n: 0, unit: 'sameDay' }, { afterClose: 'nextWorkingDay' })
    expect(why.days.map((d) => [d.why, d.counted])).toEqual([
      ['after-close', false],
      ['make-up', true],
    ])
  })
})
