import { describe, expect, it } from 'vitest'
import type { ClockMechanism } from '../../src/regulation/language/duty.js'
import { answer, command, receivedOn, resumedOn, rulesWith, scenario, shanghai, suspendedOn } from './kit.js'

const at = (seconds: string) => ({ at: `2026-01-05T10:00:${seconds}+08:00` })
const suspend = (seconds: string, reason: string) => command('Suspend', { clocks: ['c01'], reason }, at(seconds))
const resume = (seconds: string) => command('Resume', {}, at(seconds))

describe('zammad: two pauses within one minute overwrote each other', () => {
  const duty: ClockMechanism = {
    ...answer,
    within: { n: 8, unit: 'workingHour' },
    suspendableFor: ['appraisal', 'inspection'],
  }
  const rules = rulesWith([duty])
  const given = [receivedOn('2026-01-05', '09:00'), suspend('05', 'appraisal'), resume('20')]

  it('both are on record, each with its reason, and both count, to the second', () => {
    const twice = [...given, suspend('30', 'inspection'), resume('50')]
    const [seen] = scenario(rules, twice).clocksAt('c01', shanghai('2026-01-05', '11:00'))
    expect(seen?.clock.suspensions?.map(({ reasons, from, to }) => [reasons, from, to])).toEqual([
      [['appraisal'], '2026-01-05T10:00:05+08:00', '2026-01-05T10:00:20+08:00'],
      [['inspection'], '2026-01-05T10:00:30+08:00', '2026-01-05T10:00:50+08:00'],
    ])
    const [plain] = scenario(rules, given.slice(0, 1)).clocksAt('c01', shanghai('2026-01-05', '11:00'))
    expect((seen?.clock.due?.ms ?? 0) - (plain?.clock.due?.ms ?? 0)).toBe(35_000)
  })

  it('one for another reason while the clock stands still already adds the reason, not time', () => {
    const both = [
      receivedOn('2026-01-05', '09:00'),
      suspend('05', 'appraisal'),
      suspend('10', 'inspection'),
      resume('20'),
    ]
    const [seen] = scenario(rules, both).clocksAt('c01', shanghai('2026-01-05', '11:00'))
    expect(seen?.clock.suspensions?.map(({ reasons }) => reasons)).toEqual([['appraisal', 'inspection']])
    const [once] = scenario(rules, given).clocksAt('c01', shanghai('2026-01-05', '11:00'))
    expect(seen?.clock.due?.ms).toBe(once?.clock.due?.ms)
  })
})

describe('zammad: the warning was a fixed fifteen minutes of wall clock', () => {
  const duty: ClockMechanism = { ...answer, within: { n: 3, unit: 'workingDay' }, suspendableFor: ['appraisal'] }
  const warned = (
    warnAt: ClockMechanism['warnAt'] & object,
    given: Parameters<typeof scenario>[1],
    day: string,
    time: string,
  ) => scenario(rulesWith([{ ...duty, warnAt }]), given).statesAt('c01', shanghai(day, time))

  it('it is what the clause says, through the calendar: a day before a limit that ends on Monday is Friday', () => {
    const given = [receivedOn('2026-01-07')]
    const oneDayLeft = [{ n: 2, unit: 'workingDay' }] as const
    expect(warned(oneDayLeft, given, '2026-01-09', '23:00')).toEqual(['running'])
    expect(warned(oneDayLeft, given, '2026-01-10', '00:00')).toEqual(['warned'])
    expect(warned(oneDayLeft, given, '2026-01-12', '23:50')).toEqual(['warned'])
  })

  it('a share of the limit moves with the limit, and a pause moves both', () => {
    const share = [{ dueOf: ['c01'], share: 0.8 }] as const
    const hours: ClockMechanism = { ...duty, within: { n: 10, unit: 'workingHour' }, warnAt: share }
    const clockOf = (given: Parameters<typeof scenario>[1]) =>
      scenario(rulesWith([hours]), given).clocksAt('c01', shanghai('2026-01-05', '11:00'))[0]?.clock
    const plain = clockOf([receivedOn('2026-01-05', '09:00')])
    const moved = clockOf([
      receivedOn('2026-01-05', '09:00'),
      suspendedOn('2026-01-05', '10:00'),
      resumedOn('2026-01-05', '11:00'),
    ])
    expect(plain?.warnMs).toBeDefined()
    expect((moved?.warnMs ?? 0) - (plain?.warnMs ?? 0)).toBe(3_600_000)
  })
})
