import { describe, expect, it } from 'vitest'
import { foldClocks } from '../../src/clock/fold.js'
import type { ClockMechanism } from '../../src/regulation/language/duty.js'
import {
  answer,
  classifiedOn,
  command,
  followedUpOn,
  receivedOn,
  repliedOn,
  rulesWith,
  scenario,
  shanghai,
} from './kit.js'

const duty: ClockMechanism = {
  ...answer,
  within: { by: 'class.gravity', limits: { minor: { n: 30, unit: 'workingDay' } }, else: { n: 1, unit: 'workingDay' } },
  extension: { reason: 'required' },
}
const rules = rulesWith([duty])
const overdue = [receivedOn('2026-01-05'), followedUpOn('2026-01-12')]
const now = shanghai('2026-01-14')

describe('osticket: recomputing the due time cleared the breach', () => {
  it('a limit that grows later does not clear it', () => {
    const given = [receivedOn('2026-01-05'), classifiedOn('minor', '2026-01-12'), repliedOn('2026-01-13')]
    expect(scenario(rules, given).statesAt('c01', now)).toEqual(['breached'])
  })

  it('an extension granted after it does not clear it', () => {
    const extend = command(
      'Extend',
      { clocks: ['c01'], newDueAt: shanghai('2026-02-09'), reason: '等待鉴定' },
      { at: shanghai('2026-01-13') },
    )
    const { statesAt, clocksAt, result } = scenario(rules, [...overdue, extend])
    expect(result._tag).toBe('Right')
    expect(statesAt('c01', now)).toEqual(['breached'])
    expect(clocksAt('c01', now)[0]?.clock).toMatchObject({
      due: { day: '2026-02-09' },
      originalDue: { day: '2026-01-06' },
    })
  })

  it('folding the whole case anew does not clear it', () => {
    const { dossier } = scenario(rules, [...overdue, classifiedOn('minor', '2026-01-12', '11:00')])
    const [anew] = foldClocks(rules)(dossier.complaint).all
    expect(anew?.clock).toEqual(dossier.clocks.all[0]?.clock)
    expect(anew?.clock.breachedMs).toBe(anew?.clock.originalDue?.ms)
  })
})
