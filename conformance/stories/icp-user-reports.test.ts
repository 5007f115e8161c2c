import { describe, expect, it } from 'vitest'
import { type Bag, receive, tell } from '../support/story.js'

describe('icp-user-reports: when handling begins, and what may wait', () => {
  const I = 'icp-user-reports'
  const got = (at: string, more: Bag = {}) => receive(at, { by: ['centre'], ...more })
  const clauses = ['c14', 'c17', 'c18', 'c19', 'c20', 'c21', 'c23']
  const states = (at: string, when: string) =>
    ['c18', 'c19', 'c20'].map((clause) => tell(I, [got(at)], { clauses }).states(clause, when)[0])
  const due = (at: string, clause: string) => tell(I, [got(at)], { clauses }).dues(clause)[0]
  it('in the hours within two working hours, at night the next day, on a rest day the first working day', () => {
    expect(states('2026-03-06T10:00', '2026-03-06T10:30')).toEqual(['running', 'inapplicable', 'inapplicable'])
    expect(due('2026-03-06T10:00', 'c18')).toBe('2026-03-06T12:00')
    expect(due('2026-03-06T17:00', 'c18')).toBe('2026-03-09T10:00')
    expect(states('2026-03-05T20:00', '2026-03-05T20:30')).toEqual(['inapplicable', 'running', 'inapplicable'])
    expect(due('2026-03-05T20:00', 'c19')).toBe('2026-03-06T23:59')
    expect(due('2026-03-06T20:00', 'c19')).toBe('2026-03-09T23:59')
    expect(states('2026-03-07T10:00', '2026-03-07T10:30')).toEqual(['inapplicable', 'inapplicable', 'running'])
    expect(due('2026-03-07T10:00', 'c20')).toBe('2026-03-09T23:59')
  })
  it('round the Spring Festival of 2026, with its make-up days', () => {
    // Saturday the 14th is worked; Sunday the 15th to Monday the 23rd are off.
    expect(states('2026-02-14T10:00', '2026-02-14T10:30')).toEqual(['running', 'inapplicable', 'inapplicable'])
    expect(due('2026-02-14T20:00', 'c19')).toBe('2026-02-24T23:59')
    expect(states('2026-02-17T10:00', '2026-02-17T10:30')).toEqual(['inapplicable', 'inapplicable', 'running'])
    expect(due('2026-02-17T10:00', 'c20')).toBe('2026-02-24T23:59')
  })
  const begun = (at: string): Bag => ({ command: 'Record:handling-started', at, by: ['security-team'] })
  const registered = (at: string, by = 'centre'): Bag => ({ command: 'Record:registered', at, by: [by] })
  const urgent = (at: string): Bag => ({ command: 'Classify', at, class: { gravity: 'urgent' }, by: ['centre'] })
  it('nothing begins unregistered', () => {
    expect(tell(I, [got('2026-03-06T10:00'), begun('2026-03-06T10:30')], { clauses }).course).toEqual(['-', 'c14'])
    expect(
      tell(I, [got('2026-03-06T10:00'), registered('2026-03-06T10:10', 'security-team'), begun('2026-03-06T10:30')], {
        clauses,
      }).course.at(-1),
    ).toBe('c14')
    expect(
      tell(I, [got('2026-03-06T10:00'), registered('2026-03-06T10:10'), begun('2026-03-06T10:30')], {
        clauses,
      }).course.at(-1),
    ).toBe('-')
  })
  it('an urgent one does, and is registered within 24 hours of its beginning', () => {
    const outcome = tell(
      I,
      [
        got('2026-03-06T10:00'),
        urgent('2026-03-06T10:05'),
        { command: 'Assign', at: '2026-03-06T10:06', to: { unit: 't', roles: ['security-team'] }, by: ['centre'] },
        begun('2026-03-06T10:30'),
      ],
      { clauses },
    )
    expect(outcome.course).toEqual(['-', '-', '-', '-'])
    expect(outcome.events.at(-1)?.evidence.relaxed).toEqual([{ regulation: I, clause: 'c21' }])
    expect(outcome.dues('c21')).toEqual(['2026-03-07T10:30'])
    expect(outcome.states('c21', '2026-03-07T10:31')).toEqual(['breached'])
    const kept = tell(
      I,
      [got('2026-03-06T10:00'), urgent('2026-03-06T10:05'), begun('2026-03-06T10:30'), registered('2026-03-07T10:00')],
      { clauses },
    )
    expect(kept.states('c21', '2026-03-08T10:00')).toEqual(['met'])
  })
  it('a major one goes to the leader within 30 minutes of its grading', () => {
    const outcome = tell(
      I,
      [
        got('2026-03-06T10:00'),
        { command: 'Classify', at: '2026-03-06T10:05', class: { gravity: 'ordinary' } },
        urgent('2026-03-06T11:00'),
      ],
      { clauses },
    )
    expect(outcome.dues('c17')).toEqual(['2026-03-06T11:30'])
    const told = tell(
      I,
      [
        got('2026-03-06T10:00'),
        urgent('2026-03-06T11:00'),
        { command: 'Escalate:decision', at: '2026-03-06T11:20', to: { roles: ['leader'] }, by: ['centre'] },
      ],
      { clauses },
    )
    expect(told.states('c17', '2026-03-07T10:00')).toEqual(['met'])
  })
  it('once, with reason, told to the leader before, at most fifteen working days more', () => {
    const extend = (newDueAt: string, more: Bag = {}): Bag => ({
      command: 'Extend',
      at: '2026-03-20T10:00',
      clocks: ['c23'],
      newDueAt,
      reason: '案情复杂',
      by: ['case-officer'],
      ...more,
    })
    const reported = { command: 'Record:reported', at: '2026-03-20T09:00', to: ['leader'], by: ['case-officer'] }
    const start = got('2026-03-06T10:00')
    expect(tell(I, [start], { clauses }).dues('c23')).toEqual(['2026-03-27T23:59'])
    expect(tell(I, [start, extend('2026-04-10T23:59')], { clauses }).course.at(-1)).toBe('c23')
    expect(tell(I, [start, reported, extend('2026-04-20T23:59')], { clauses }).course.at(-1)).toBe('-')
    // Fifteen working days from 27 March, Qingming on the 6th of April between them.
    expect(tell(I, [start, reported, extend('2026-04-21T00:00')], { clauses }).course.at(-1)).toBe('c23')
    expect(
      tell(I, [start, reported, extend('2026-04-10T23:59'), extend('2026-04-13T23:59', { at: '2026-03-21T10:00' })], {
        clauses,
      }).course.at(-1),
    ).toBe('c23')
  })
})
