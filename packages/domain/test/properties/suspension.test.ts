import { calendar, dayOf, type EpochMs, formatInstant, type Length, SHANGHAI, STANDARD_HOURS } from '@redress/holidays'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Clock } from '../../src/clock/clock.js'
import { foldClocks } from '../../src/clock/fold.js'
import { evolveAll } from '../../src/complaint/evolve.js'
import { initial } from '../../src/complaint/state.js'
import { command, happened, receive } from '../../src/testing/builders.js'
import { regulationWith } from '../regulation/synthetic.js'
import { rulesFor } from '../rules.js'
import { runs } from './kit.js'

const CN = calendar('CN')
const MINUTE = 60_000
const BEGIN = 1_420_041_600_000

/** A receipt, and stretches of standing still that follow it in order, all in minutes. */
const stretches = fc
  .tuple(
    fc.integer({ min: 0, max: 11 * 365 * 24 * 60 }),
    fc.array(fc.tuple(fc.integer({ min: 0, max: 3_000 }), fc.integer({ min: 0, max: 20_000 })), { maxLength: 4 }),
  )
  .map(([start, gaps]) => {
    let at = BEGIN + start * MINUTE
    const received = at
    const list = gaps.map(([running, standing]) => {
      const from = at + running * MINUTE
      at = from + standing * MINUTE
      return { from, to: at }
    })
    return { received, list }
  })

const said = (ms: number) => ({ at: formatInstant(ms as EpochMs, SHANGHAI) })

/** The clock after so many of the stretches. */
const clockAfter = (within: Length, received: number, list: ReadonlyArray<{ from: number; to: number }>): Clock => {
  const rules = rulesFor(
    regulationWith([
      {
        kind: 'clock',
        startsOn: 'Received',
        stopsOn: 'Replied:final',
        within,
        responsible: 'handler',
        suspendableFor: ['appraisal'],
      },
    ]),
  )
  const events = [
    receive(said(received), { class: {}, regulations: [{ id: 'test-rules', version: '1' }] }),
    ...list.flatMap(({ from, to }, i) => [
      command('Suspend', { clocks: ['c01'], reason: 'appraisal' }, { ...said(from), id: `s-${i}` }),
      command('Resume', {}, { ...said(to), id: `r-${i}` }),
    ]),
  ].map(happened)
  return foldClocks(rules)(evolveAll(initial('c-1'), events)).all[0]?.clock as Clock
}

/** Each stretch moves the due time as said by `lost`, which gets the due time before it. */
const shiftsBy = (units: ReadonlyArray<Length['unit']>, moved: (due: EpochMs, from: EpochMs, to: EpochMs) => number) =>
  fc.assert(
    fc.property(
      stretches,
      fc.constantFrom(...units),
      fc.integer({ min: 40, max: 90 }),
      ({ received, list }, unit, n) => {
        let due = clockAfter({ n, unit }, received, []).due?.ms ?? 0
        for (const [i, { from, to }] of list.entries()) {
          const next = clockAfter({ n, unit }, received, list.slice(0, i + 1)).due?.ms ?? 0
          expect(next).toBe(moved(due as EpochMs, from as EpochMs, to as EpochMs))
          due = next
        }
      },
    ),
    runs,
  )

const days = (from: EpochMs, to: EpochMs): number => {
  const counted = CN.countWorkdays(dayOf(from, SHANGHAI), dayOf(to, SHANGHAI))
  return counted._tag === 'Right' ? counted.right.days : Number.NaN
}

describe('standing still', () => {
  it('for so many working hours moves a limit in working hours by exactly as many', () => {
    const { numbers } = CN.hours(STANDARD_HOURS)
    shiftsBy(['workingHour'], (due, from, to) => numbers.add(due, numbers.count(from, to)))
  })

  it('for so long moves a limit in hours or minutes by exactly as long', () => {
    shiftsBy(['hour', 'minute'], (due, from, to) => due + (to - from))
  })

  it('over so many working days moves a limit in working days by exactly as many', () => {
    shiftsBy(['workingDay'], (due, from, to) => {
      const moved = CN.addWorkdays(dayOf(due, SHANGHAI), days(from, to))
      const text = moved._tag === 'Right' ? `${moved.right.day}T23:59:59.999+08:00` : ''
      return Date.parse(text)
    })
  })

  it('over so many days moves a limit in days by as many, and on to the next working day', () => {
    shiftsBy(['calendarDay', 'month'], (due, from, to) => {
      const lost = (Date.parse(dayOf(to, SHANGHAI)) - Date.parse(dayOf(from, SHANGHAI))) / 86_400_000
      if (lost === 0) return due
      const moved = CN.period(due, { n: lost, unit: 'calendarDay' })
      return moved._tag === 'Right' ? moved.right.dueAt : Number.NaN
    })
  })

  it('moves nothing where it is over at once', () => {
    fc.assert(
      fc.property(stretches, ({ received, list }) => {
        const none = list.map(({ from }) => ({ from, to: from }))
        const within: Length = { n: 50, unit: 'workingHour' }
        expect(clockAfter(within, received, none).due).toEqual(clockAfter(within, received, []).due)
      }),
      runs,
    )
  })
})
