import { describe, expect, it } from 'vitest'
import { command, receivedOn, rulesWith, scenario, shanghai } from './kit.js'

/** What running every clause of the 28 regulations brought to light about forms. */

const at = (day: string) => ({ at: shanghai(day) })
const received = receivedOn('2026-01-05')
const close = command('Close', {}, at('2026-01-08'))

describe('a group of fields', () => {
  const rules = rulesWith([{ kind: 'record', at: ['Closed'], fields: [{ group: 'customer', atLeast: 2 }] }])

  it('could not be left out with a reason, as any other field', () => {
    expect(scenario(rules, [received, close]).refusedBy).toEqual(['c01'])
    const why = command('Close', { notGiven: { 'field.customer': '匿名' } }, at('2026-01-08'))
    expect(scenario(rules, [received, why]).refusedBy).toEqual([])
  })
})

describe('a field whose name ends in date', () => {
  const rules = rulesWith([{ kind: 'record', at: ['Closed'], fields: ['field.production.date'] }])

  it('was read as the day of another field, and never known', () => {
    const known = command('Close', { field: { 'production.date': '2026-01-02' } }, at('2026-01-08'))
    expect(scenario(rules, [received, known]).refusedBy).toEqual([])
    expect(scenario(rules, [received, close]).refusedBy).toEqual(['c01'])
  })
})

describe('a field that must lie in a range', () => {
  const range = { path: 'field.satisfaction.score', range: [0, 10] } as const
  const rules = rulesWith([{ kind: 'record', at: ['Closed'], fields: [range] }])

  it('could not be left out with a reason', () => {
    const why = command('Close', { notGiven: { 'field.satisfaction.score': '拒绝评分' } }, at('2026-01-08'))
    expect(scenario(rules, [received, why]).refusedBy).toEqual([])
    expect(scenario(rules, [received, close]).refusedBy).toEqual(['c01'])
  })
})

describe('a blank', () => {
  it('counted as a reason given', () => {
    const rules = rulesWith([{ kind: 'guard', on: ['Extend', 'Close'], require: { present: ['cmd.reason'] } }])
    expect(scenario(rules, [received, command('Close', { reason: '' }, at('2026-01-08'))]).refusedBy).toEqual(['c01'])
  })
})
