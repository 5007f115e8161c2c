import { describe, expect, it } from 'vitest'
import { type Bag, receive, tell } from '../support/story.js'

describe('telecom-voice-handler: an order, urged by shares of its time', () => {
  const V = 'telecom-voice-handler'
  const start = receive('2026-03-06T09:00', { kind: 'voice-complaint', channel: 'transfer-1860', by: ['province'] })
  const sent = (more: Bag = {}): Bag => ({
    command: 'Assign',
    at: '2026-03-06T09:30',
    to: { unit: 'h', roles: ['handler'] },
    assignment: 'o1',
    ...more,
  })
  const back = (at: string, assignment = 'o1'): Bag => ({ command: 'Return:result', at, assignment, by: ['handler'] })
  const clauses = ['c15', 'c30', 'c31']
  it('the deadline of the order, else two working days', () => {
    expect(tell(V, [start, sent()], { clauses }).dues('c15')).toEqual(['2026-03-10T23:59'])
    expect(tell(V, [start, sent({ deadline: '2026-03-07T12:00' })], { clauses }).dues('c15')).toEqual([
      '2026-03-07T12:00',
    ])
    expect(tell(V, [start, sent(), back('2026-03-09T09:00')], { clauses }).states('c15', '2026-03-20T09:00')).toEqual([
      'met',
    ])
  })
  it('urged after half of it, before four fifths', () => {
    const order = sent({ deadline: '2026-03-06T19:30' })
    const outcome = tell(V, [start, order], { clauses })
    expect([
      outcome.states('c30', '2026-03-06T14:00'),
      outcome.states('c30', '2026-03-06T15:00'),
      outcome.states('c30', '2026-03-06T17:31'),
    ]).toEqual([['inapplicable'], ['running'], ['breached']])
    expect(outcome.dues('c30')).toEqual(['2026-03-06T17:30'])
    expect(
      tell(V, [start, order, { command: 'FollowUp:urge', at: '2026-03-06T15:00' }], { clauses }).states(
        'c30',
        '2026-03-07T15:00',
      ),
    ).toEqual(['met'])
    expect(tell(V, [start, order, back('2026-03-06T12:00')], { clauses }).states('c30', '2026-03-07T15:00')).toEqual([])
  })
  it('whoever does not cooperate is entered, with the delay that the engine reckons', () => {
    const order = sent({ deadline: '2026-03-06T19:30' })
    const logged = (at: string, field: Bag): Bag => ({ command: 'Record:non-cooperation-logged', at, field })
    expect(tell(V, [start, order, logged('2026-03-06T10:00', {})], { clauses }).course.at(-1)).toBe('c31')
    const outcome = tell(V, [start, order, logged('2026-03-06T21:30', { 'nonCoop.person': 'p-9' })], { clauses })
    expect(outcome.course.at(-1)).toBe('-')
    expect(outcome.dossier.complaint.fields['nonCoop.delay']).toBe(7_200_000)
    const replied = tell(
      V,
      [start, order, back('2026-03-06T18:00'), logged('2026-03-06T21:30', { 'nonCoop.person': 'p-9' })],
      { clauses },
    )
    expect(replied.dossier.complaint.fields['nonCoop.replyTime']).toBe('2026-03-06T18:00:00+08:00')
    expect(
      tell(V, [start, order, logged('2026-03-06T21:30', { 'nonCoop.person': 'p-9', 'nonCoop.delay': 1 })], {
        clauses,
      }).course.at(-1),
    ).toBe('c31')
  })
  it('tracked every day, rest days included', () => {
    expect(tell(V, [start], { clauses: ['c04'] }).dues('c04')).toEqual(['2026-03-07T23:59'])
  })
})
