import { calendar, type Day } from '@redress/holidays'
import { isLeft } from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import { compile } from '../../src/regulation/compile.js'
import type { ClockMechanism } from '../../src/regulation/language/duty.js'
import type { Regulation } from '../../src/regulation/language/regulation.js'
import {
  answer,
  receivedOn,
  regulationWith,
  repliedOn,
  rulesOn,
  rulesWith,
  scenario,
  shanghai,
  suspendedOn,
} from './kit.js'

const hours: ClockMechanism = { ...answer, within: { n: 4, unit: 'workingHour' }, suspendableFor: ['appraisal'] }
/** Received with four hours to go, suspended after one of them. */
const paused = [receivedOn('2026-01-05', '09:00'), suspendedOn('2026-01-05', '10:00')]

describe('frappe: resolving while paused gave "failed by 1800 s" and "fulfilled" at once', () => {
  it('has one verdict, and the explanation agrees with it', () => {
    const { explain, clocksAt } = scenario(rulesWith([hours]), [...paused, repliedOn('2026-01-07', '15:00')])
    const [explained] = explain('c01', shanghai('2026-01-08'))
    expect(explained?.state).toBe('met')
    expect(explained?.workdaysLate).toBeLessThanOrEqual(0)
    expect(explained?.text.en).not.toContain('late')
    const [seen] = clocksAt('c01', shanghai('2026-01-08'))
    expect(seen?.clock.suspensions).toMatchObject([{ reasons: ['appraisal'], to: shanghai('2026-01-07', '15:00') }])
    expect(seen?.clock.breachedMs).toBeUndefined()
  })

  it('late before it was paused stays late, however it is resolved', () => {
    const given = [receivedOn('2026-01-05', '09:00'), suspendedOn('2026-01-06', '10:00'), repliedOn('2026-01-07')]
    expect(scenario(rulesWith([hours]), given).statesAt('c01', shanghai('2026-01-08'))).toEqual(['breached'])
  })
})

describe('frappe: a schedule without working days span for ever', () => {
  const opening = (set: string): Partial<Regulation> => ({ schedules: { business: { days: 'all', hours: set } } })

  it.each(['', '09:00-09:00', 'never'])('opening hours %j are refused when the regulation is loaded', (set) => {
    const compiled = compile(regulationWith([hours], opening(set)))
    expect(isLeft(compiled) && compiled.left.map(({ path }) => path)).toEqual(['schedules.business.hours'])
  })

  it('a calendar on which no day is worked any more gives no due time, and an answer', () => {
    const shut = { id: 'shut', name: { zh: '停业', en: 'Shut' }, work: [] }
    const days = ['2026-01-01/2100-12-31'] as const
    const closed = calendar('CN').layer({ ...shut, off: [{ name: shut.name, days }] })
    if (isLeft(closed)) throw new Error(closed.left.en)
    expect(closed.right.isWorkday('2026-01-05' as Day)).toEqual({ _tag: 'Right', right: false })
    const limits = [hours, answer, { ...answer, within: { n: 30, unit: 'calendarDay' } } as const]
    const outcome = scenario(rulesOn(closed.right, limits), [
      receivedOn('2026-01-05'),
      { watchUntil: shanghai('2027-01-01') },
    ])
    for (const clause of ['c01', 'c02', 'c03'])
      expect(outcome.clocksAt(clause, shanghai('2026-06-01')).map(({ clock, state }) => [clock.due, state])).toEqual([
        [undefined, 'running'],
      ])
  })
})
