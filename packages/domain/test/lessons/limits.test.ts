import { describe, expect, it } from 'vitest'
import type { ClockMechanism } from '../../src/regulation/language/duty.js'
import { answer, command, interimOn, receivedOn, repliedOn, rulesWith, scenario, shanghai } from './kit.js'

describe('months', () => {
  const due = (received: string, n: number, counting?: ClockMechanism['counting']) =>
    scenario(
      rulesWith([{ ...answer, within: { n, unit: 'month' }, ...(counting === undefined ? {} : { counting }) }]),
      [receivedOn(received)],
    ).clocksAt('c01', shanghai(received))[0]?.clock.due?.day

  it.each([
    ['2026-03-31', 1, '2026-04-30'],
    ['2026-08-31', 1, '2026-09-30'],
    ['2025-12-31', 2, '2026-02-28'],
    ['2025-12-31', 3, '2026-03-31'],
    ['2023-10-31', 4, '2024-02-29'],
  ])('from %s, %i month(s) end on %s', (received, n, expected) => {
    expect(due(received, n, { roll: 'none' })).toBe(expected)
  })

  it('a last day that is a Saturday is the last where it is worked, and moves on where it is not', () => {
    // 28 February 2026 is a make-up Saturday; 28 February 2027 an ordinary Sunday.
    expect(due('2026-01-31', 1)).toBe('2026-02-28')
    expect(due('2027-01-31', 1)).toBe('2027-03-01')
  })
})

describe('a limit given by a field of the case that is changed', () => {
  const duty: ClockMechanism = {
    ...answer,
    within: { at: 'field.agreed.at', else: { n: 5, unit: 'workingDay' } },
  }
  const rules = rulesWith([duty])
  const agreed = (until: string, day: string) =>
    command('FollowUp', { purpose: 'track', field: { 'agreed.at': shanghai(until, '18:00') } }, { at: shanghai(day) })
  const received = receivedOn('2026-01-05')
  const clock = (steps: Parameters<typeof scenario>[1], day = '2026-01-06') =>
    scenario(rules, steps).clocksAt('c01', shanghai(day))[0]

  it('moves to the date once there is one, and again with it; the first due time is kept', () => {
    expect(clock([received])?.clock.due?.day).toBe('2026-01-12')
    const once = [received, agreed('2026-01-20', '2026-01-06')]
    expect(clock(once)?.clock.due?.at).toBe(shanghai('2026-01-20', '18:00'))
    const [twice] = scenario(rules, [...once, agreed('2026-01-15', '2026-01-07')]).clocksAt(
      'c01',
      shanghai('2026-01-08'),
    )
    expect([twice?.clock.due?.day, twice?.clock.originalDue?.day]).toEqual(['2026-01-15', '2026-01-12'])
  })

  it('one that is moved behind the present makes the duty late at once, and later dates do not mend it', () => {
    const back = [received, agreed('2026-01-06', '2026-01-08')]
    expect(clock(back, '2026-01-09')?.state).toBe('breached')
    expect(clock([...back, agreed('2026-03-02', '2026-01-09')], '2026-01-12')?.state).toBe('breached')
  })

  it('is judged by the date that held when it was answered', () => {
    const steps = [
      received,
      agreed('2026-01-20', '2026-01-06'),
      repliedOn('2026-01-19'),
      agreed('2026-01-08', '2026-01-21'),
    ]
    expect(clock(steps, '2026-01-22')?.state).toBe('met')
  })
})

describe('an interim reply', () => {
  it('does not stop the clock of the answer', () => {
    const rules = rulesWith([answer])
    const steps = [receivedOn('2026-01-05'), interimOn('2026-01-06')]
    expect(scenario(rules, steps).statesAt('c01', shanghai('2026-01-07'))).toEqual(['running'])
    expect(scenario(rules, steps).statesAt('c01', shanghai('2026-01-08'))).toEqual(['breached'])
  })

  it('prolongs it to the day promised where the clause lets it, never beyond the cap', () => {
    const duty: ClockMechanism = {
      ...answer,
      extension: { on: 'Replied:interim', to: 'it.nextPromisedAt', maxAdded: { n: 5, unit: 'workingDay' } },
    }
    const promised = (day: string) =>
      scenario(rulesWith([duty]), [
        receivedOn('2026-01-05'),
        interimOn('2026-01-06', '10:00', { nextPromisedAt: shanghai(day, '17:00') }),
      ]).clocksAt('c01', shanghai('2026-01-07'))[0]?.clock.due?.day
    expect(promised('2026-01-12')).toBe('2026-01-12')
    expect(promised('2026-06-30')).toBe('2026-01-14')
    expect(promised('2026-01-06')).toBe('2026-01-07')
  })
})
