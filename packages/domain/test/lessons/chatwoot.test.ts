import { describe, expect, it } from 'vitest'
import type { Escalate } from '../../src/regulation/language/work.js'
import { answer, followedUpOn, receivedOn, repliedOn, rulesWith, scenario, shanghai } from './kit.js'

const raise: Escalate = { kind: 'escalate', on: { clock: 'c01', is: 'breached' }, to: 'leader' }
const rules = rulesWith([answer, raise])
const late = [receivedOn('2026-01-05'), repliedOn('2026-01-08', '00:01')]

describe('chatwoot: resolved late, but before the next tick, counted as in time', () => {
  it('a reply after the due time is late, though no scheduler ran in between', () => {
    const { statesAt, clocksAt } = scenario(rules, late)
    expect(statesAt('c01', shanghai('2026-01-08'))).toEqual(['breached'])
    expect(clocksAt('c01', shanghai('2026-01-08'))[0]?.clock.due?.at).toBe('2026-01-07T23:59:59.999+08:00')
  })

  it('the last moment of the limit is in time', () => {
    const { statesAt } = scenario(rules, [receivedOn('2026-01-05'), repliedOn('2026-01-07', '23:59')])
    expect(statesAt('c01', shanghai('2026-01-09'))).toEqual(['met'])
  })

  it('the escalation that was due fires with the late reply itself, and not again at the next tick', () => {
    const { events } = scenario(rules, late)
    expect(events.map(({ type }) => type)).toEqual(['Received', 'Replied', 'Escalated'])
    const ticked = scenario(rules, [...late, { watchUntil: shanghai('2026-02-01') }, followedUpOn('2026-02-02')])
    expect(ticked.events.filter(({ type }) => type === 'Escalated')).toHaveLength(1)
  })
})
