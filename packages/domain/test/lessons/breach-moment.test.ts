import { describe, expect, it } from 'vitest'
import type { ClockMechanism } from '../../src/regulation/language/duty.js'
import type { Escalate } from '../../src/regulation/language/work.js'
import { answer, assignedOn, classifiedOn, receivedOn, rulesWith, scenario, shanghai } from './kit.js'

/** What a clock sets off is judged at the moment of its breach, not whenever somebody looks. */
const raise: Escalate = {
  kind: 'escalate',
  on: { clock: 'c01', is: 'breached' },
  when: { fact: 'class.gravity', is: 'major' },
  to: 'leader',
}
const rules = rulesWith([answer, raise])
// The limit ends with Wednesday, 7 January.
const received = receivedOn('2026-01-05')
const raised = (steps: Parameters<typeof scenario>[1], under = rules) =>
  scenario(under, steps)
    .events.filter(({ type }) => type === 'Escalated')
    .map(({ occurredAt }) => occurredAt.slice(0, 10))

describe('the condition of an escalation by a breach', () => {
  it('fired for an old breach, once it had come true', () => {
    expect(raised([received, classifiedOn('major', '2026-01-12'), assignedOn('2026-01-13')])).toEqual([])
    const watched = { watchUntil: shanghai('2026-02-01') }
    expect(raised([received, watched, classifiedOn('major', '2026-02-02'), assignedOn('2026-02-03')])).toEqual([])
  })

  it('fires at the breach, at the next event, or at the next look, all alike', () => {
    const major = classifiedOn('major', '2026-01-06')
    expect(raised([received, major, { watchUntil: shanghai('2026-01-20') }])).toEqual(['2026-01-08'])
    expect(raised([received, major, { watch: shanghai('2026-01-20') }])).toEqual(['2026-01-20'])
    expect(raised([received, major, assignedOn('2026-01-13')])).toEqual(['2026-01-13'])
  })

  it('does not miss a breach whose condition the very next event takes away', () => {
    expect(raised([received, classifiedOn('major', '2026-01-06'), classifiedOn('minor', '2026-01-12')])).toEqual([
      '2026-01-12',
    ])
  })

  it('is judged by the event that makes it known, where time alone did not', () => {
    const byClass: ClockMechanism = {
      ...answer,
      within: {
        by: 'class.gravity',
        limits: { major: { n: 1, unit: 'workingDay' } },
        else: { n: 9, unit: 'workingDay' },
      },
    }
    const late = rulesWith([byClass, raise])
    expect(raised([received, classifiedOn('major', '2026-01-12'), assignedOn('2026-01-13')], late)).toEqual([
      '2026-01-12',
    ])
  })
})
