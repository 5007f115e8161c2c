import { describe, expect, it } from 'vitest'
import type { ClockMechanism } from '../../src/regulation/language/duty.js'
import {
  answer,
  classifiedOn,
  receivedOn,
  repliedOn,
  resumedOn,
  rulesWith,
  scenario,
  shanghai,
  suspendedOn,
} from './kit.js'

/** Ten working days, major cases five. */
const duty: ClockMechanism = {
  ...answer,
  within: { by: 'class.gravity', limits: { major: { n: 5, unit: 'workingDay' } }, else: { n: 10, unit: 'workingDay' } },
  suspendableFor: ['appraisal'],
}
const rules = rulesWith([duty])
const dueOf = (given: Parameters<typeof scenario>[1]) =>
  scenario(rules, given)
    .clocksAt('c01', shanghai('2026-01-06'))
    .map(({ clock }) => clock.due?.day)
const paused = [receivedOn('2026-01-05'), suspendedOn('2026-01-06'), resumedOn('2026-01-08')]

describe('glpi: changing the limit lost the pauses', () => {
  it('a shorter limit still counts the two days on which the clock stood still', () => {
    expect(dueOf(paused)).toEqual(['2026-01-21'])
    expect(dueOf([receivedOn('2026-01-05'), classifiedOn('major', '2026-01-09')])).toEqual(['2026-01-12'])
    expect(dueOf([...paused, classifiedOn('major', '2026-01-09')])).toEqual(['2026-01-14'])
  })

  it('reclassified while it stands still, it stands still, and all of the pause counts', () => {
    const given = [receivedOn('2026-01-05'), suspendedOn('2026-01-06'), classifiedOn('major', '2026-01-07')]
    expect(scenario(rules, given).statesAt('c01', shanghai('2026-01-20'))).toEqual(['suspended'])
    expect(dueOf([...given, resumedOn('2026-01-08')])).toEqual(['2026-01-14'])
  })

  it('changed there and back, the due time is the first again, and no pause is counted twice', () => {
    const given = [...paused, classifiedOn('major', '2026-01-09'), classifiedOn('minor', '2026-01-09', '11:00')]
    expect(dueOf(given)).toEqual(['2026-01-21'])
    expect(scenario(rules, [...given, repliedOn('2026-01-20')]).statesAt('c01', shanghai('2026-01-22'))).toEqual([
      'met',
    ])
  })
})
