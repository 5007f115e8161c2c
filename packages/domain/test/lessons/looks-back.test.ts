import { describe, expect, it } from 'vitest'
import type { Happening } from '../../src/aggregate/happening.js'
import { checkRegulation } from '../../src/regulation/check/index.js'
import { command, receivedOn, regulationWith, rulesWith, scenario, shanghai } from './kit.js'

/** What running every clause of the 28 regulations brought to light about looking back. */

const at = (day: string) => ({ at: shanghai(day) })
const received = receivedOn('2026-01-05')
const close = command('Close', {}, at('2026-01-08'))

describe('a look back over months', () => {
  const rules = rulesWith([
    {
      kind: 'guard',
      on: ['Close'],
      require: { not: { some: { event: 'FollowedUp', within: { n: 1, unit: 'month' } } } },
    },
  ])
  const follow = command('FollowUp', { purpose: 'track' }, at('2026-01-15'))

  it('moved on over a holiday as a limit does, and saw too much', () => {
    // 15 February is the first day of the Spring Festival: a limit would end on the 24th.
    const closing = (day: string) => scenario(rules, [received, follow, command('Close', {}, at(day))]).refusedBy
    expect([closing('2026-02-15'), closing('2026-02-17')]).toEqual([['c01'], []])
  })
})

describe('a look over other cases behind an event', () => {
  const same = { same: ['field.case.window'] } as const
  const rules = rulesWith([
    {
      kind: 'guard',
      on: ['Close'],
      require: { not: { some: { event: 'Escalated', after: 'act:interview-held', in: same } } },
    },
  ])
  const other = (type: string, day: string, data: object) => ({
    id: `other-${day}`,
    type,
    schema: 1,
    occurredAt: shanghai(day),
    actor: { id: 'u-2', roles: [] },
    command: day,
    correlationId: day,
    causationId: day,
    data,
    evidence: {},
  })
  const escalated = (day: string) => other('Escalated', day, { level: 'decision' })
  const interview = other('ActRecorded', '2026-01-03', { act: 'interview-held', details: {} })
  const refusedBy = (...events: ReadonlyArray<Happening>) =>
    scenario(rules, [received, { ...close, supplied: { related: { 'field.case.window': events } } }]).refusedBy

  it('began only behind an event of its own: one of another case hid nothing', () => {
    expect(refusedBy(escalated('2026-01-02'), interview)).toEqual([])
    expect(refusedBy(interview, escalated('2026-01-04'))).toEqual(['c01'])
  })
})

describe('the seasons of an institution', () => {
  it('were said to be used by nobody, though a scheme reckons by them', () => {
    const regulation = regulationWith(
      [{ kind: 'scheme', scope: 'agent', period: 'season', entries: [], decision: 'human' }],
      { parameters: { seasons: { zh: '季', en: 'seasons', default: ['03-01', '09-01'], origin: 'ours' } } },
    )
    expect(checkRegulation(regulation).filter(({ word }) => word === 'seasons')).toEqual([])
  })
})
