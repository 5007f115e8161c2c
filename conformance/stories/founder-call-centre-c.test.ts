import { describe, expect, it } from 'vitest'
import { type Bag, events, receive, tell } from '../support/story.js'

describe('founder-call-centre-c: offered, solved, or special', () => {
  const F = 'founder-call-centre-c'
  const support = { unit: 'ts', roles: ['technical-support'] }
  const start = receive('2026-03-06T10:00', { by: ['complaint-specialist'] })
  const path = (is: string, at = '2026-03-06T10:30'): Bag => ({ command: 'Classify', at, class: { path: is } })
  const sent = { command: 'Assign', at: '2026-03-06T11:00', to: support, assignment: 'a', by: ['complaint-specialist'] }
  const offered = (at: string): Bag => ({ command: 'Propose', at, by: ['technical-support'] })
  it('an offer stops the clock, not the rule about those that cannot wait', () => {
    const steps = [start, path('repair'), sent, offered('2026-03-09T10:00')]
    const outcome = tell(
      F,
      [
        ...steps,
        { command: 'Classify', at: '2026-03-10T10:00', class: {}, flag: { cannotWait: true } },
        { watchUntil: '2026-03-12T09:00' },
      ],
      { clauses: ['c12', 'c14'] },
    )
    expect(outcome.states('c12', '2026-03-20T10:00')).toEqual(['met'])
    // Three working days from Friday the 6th: the end of Wednesday the 11th.
    expect(events(outcome, 'Escalated').map(({ occurredAt }) => occurredAt.slice(0, 16))).toEqual(['2026-03-12T00:00'])
    expect(outcome.states('c14', '2026-03-12T10:00')).toEqual(['running'])
  })
  it('who says so later finds it at once; who never says so is not special', () => {
    const late = [start, path('repair'), sent, offered('2026-03-09T10:00'), { watchUntil: '2026-03-15T09:00' }]
    expect(events(tell(F, late, { clauses: ['c14'] }), 'Escalated')).toEqual([])
    expect(
      events(
        tell(F, [...late, { command: 'Classify', at: '2026-03-16T10:00', class: {}, flag: { cannotWait: true } }], {
          clauses: ['c14'],
        }),
        'Escalated',
      ),
    ).toHaveLength(1)
    expect(
      events(
        tell(
          F,
          [
            ...late.slice(0, 4),
            { command: 'Resolve', at: '2026-03-10T10:00' },
            { command: 'Classify', at: '2026-03-16T10:00', class: {}, flag: { cannotWait: true } },
            { watchUntil: '2026-03-30T09:00' },
          ],
          { clauses: ['c14'] },
        ),
        'Escalated',
      ),
    ).toEqual([])
  })
  it('a case with a precedent: its proposal is taken over, and carried out when the customer accepts', () => {
    const precedent = { supplied: { facts: { 'linked.precedent.id': 'c-0', 'linked.precedent.proposal': 'repair' } } }
    const proposing = { command: 'Propose', at: '2026-03-09T10:00', proposal: 'p1', by: ['complaint-specialist'] }
    const outcome = tell(F, [start, path('precedent'), proposing], { clauses: ['c16'], ...precedent })
    expect(events(outcome, 'Proposed')[0]?.data).toMatchObject({ solution: 'repair' })
    const accepted = {
      command: 'Record:complainant-answered',
      at: '2026-03-10T10:00',
      about: 'proposal',
      answer: 'accepts',
      of: 'proposal',
    }
    const done = { command: 'Record:remedy-executed', at: '2026-03-11T10:00' }
    expect(tell(F, [start, path('precedent'), proposing, done], { clauses: ['c16'], ...precedent }).course.at(-1)).toBe(
      'c16',
    )
    expect(
      tell(F, [start, path('precedent'), proposing, accepted, done], { clauses: ['c16'], ...precedent }).course.at(-1),
    ).toBe('-')
    expect(
      events(tell(F, [start, path('repair'), proposing], { clauses: ['c16'], ...precedent }), 'Proposed')[0]?.data,
    ).not.toHaveProperty('solution')
  })
  it('the department that is late, or whose result is refused, goes to the quality department, each time', () => {
    const refused = (at: string): Bag => ({ command: 'Refuse', at, of: 'result', by: ['complaint-specialist'] })
    const outcome = tell(
      F,
      [
        start,
        sent,
        { command: 'Return:result', at: '2026-03-09T10:00', assignment: 'a' },
        refused('2026-03-09T11:00'),
        refused('2026-03-10T11:00'),
        { watchUntil: '2026-03-12T00:00' },
      ],
      { clauses: ['c18'] },
    )
    expect(events(outcome, 'Escalated').map(({ occurredAt }) => occurredAt.slice(0, 16))).toEqual([
      '2026-03-09T11:00',
      '2026-03-10T11:00',
      '2026-03-12T00:00',
    ])
  })
  it('tracked every working day until the result', () => {
    expect(
      tell(F, [start, sent, { command: 'FollowUp:track', at: '2026-03-09T10:00' }], { clauses: ['c10'] }).dues('c10'),
    ).toEqual(['2026-03-09T23:59', '2026-03-10T23:59'])
  })
})
