import { isRight } from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import type { ClockMechanism } from '../../src/regulation/language/duty.js'
import {
  answer,
  closedOn,
  receivedOn,
  repliedOn,
  resolvedOn,
  resumedOn,
  revisit,
  rulesWith,
  scenario,
  shanghai,
  suspendedOn,
  withdrawnOn,
} from './kit.js'

const duty: ClockMechanism = { ...answer, stopsOn: 'Resolved', suspendableFor: ['appraisal'] }
const rules = rulesWith([duty])
const paused = [receivedOn('2026-01-05'), suspendedOn('2026-01-06')]
const states = (given: Parameters<typeof scenario>[1], day: string) =>
  scenario(rules, given).statesAt('c01', shanghai(day))

describe('a clock that stands still', () => {
  it('is neither due nor warned of, however long it lasts', () => {
    expect(states(paused, '2026-12-01')).toEqual(['suspended'])
  })

  it('resolved while suspended: met, and the pause ends with it', () => {
    const { clocksAt, statesAt } = scenario(rules, [...paused, resolvedOn('2026-01-20')])
    expect(statesAt('c01', shanghai('2026-01-21'))).toEqual(['met'])
    const [seen] = clocksAt('c01', shanghai('2026-01-21'))
    expect(seen?.clock.suspensions?.[0]?.toMs).toBe(seen?.clock.endedMs)
    expect(seen?.clock.due?.day).toBe('2026-01-21')
  })

  it('a case resolved while suspended is not resumed afterwards', () => {
    const { result } = scenario(rules, [...paused, resolvedOn('2026-01-20'), resumedOn('2026-01-21')])
    expect(result._tag).toBe('Left')
  })

  it('withdrawn while suspended: cancelled, not late', () => {
    expect(states([...paused, withdrawnOn('2026-03-02')], '2026-03-03')).toEqual(['cancelled'])
  })

  it('suspended after the due time: late it was, late it stays', () => {
    const given = [receivedOn('2026-01-05'), suspendedOn('2026-01-12'), resumedOn('2026-02-12')]
    expect(states(given, '2026-01-13')).toEqual(['breached'])
    expect(states(given, '2026-02-13')).toEqual(['breached'])
  })

  it('an entry dated back before the pause meets the duty in time', () => {
    expect(states([...paused, resolvedOn('2026-01-05', '11:00')], '2026-03-01')).toEqual(['met'])
  })

  it('is resumed by a resumption that names it or nothing, not by one that names another', () => {
    const other = resumedOn('2026-01-07', '10:00', { clocks: ['c02'] })
    expect(scenario(rules, [...paused, other]).result._tag).toBe('Left')
    expect(states([...paused, resumedOn('2026-01-07', '10:00', { clocks: ['c01'] })], '2026-01-08')).toEqual([
      'running',
    ])
    expect(states([...paused, resumedOn('2026-01-07')], '2026-01-08')).toEqual(['running'])
  })

  it('may stand still only for a reason of its clause', () => {
    const holiday = suspendedOn('2026-01-06', '10:00', { reason: 'holiday' })
    expect(scenario(rules, [receivedOn('2026-01-05'), holiday]).refusedBy).toEqual(['c01'])
  })
})

it('a duty without a limit can stand still, too, and what must come after it still must', () => {
  const rulesOfOrder = rulesWith([{ ...revisit, suspendableFor: ['appraisal'] }])
  const outcome = scenario(rulesOfOrder, [...paused, repliedOn('2026-01-07'), closedOn('2026-01-08')])
  expect(isRight(outcome.result)).toBe(true)
  expect(outcome.statesAt('c01', shanghai('2026-01-09'))).toEqual(['breached'])
})
