import { describe, expect, it } from 'vitest'
import { type Bag, causes, events, receive, tell } from '../support/story.js'

describe('tobacco-monitoring-centre: the second and the third dispatch', () => {
  const T = 'tobacco-monitoring-centre'
  const centre = { by: ['receiver', 'monitoring-centre'], actor: 'r1', unit: 'centre' }
  const county = { by: ['first-responsible'], actor: 'f1', unit: 'county-1' }
  const begun: ReadonlyArray<Bag> = [
    receive('2026-03-02T09:00', { ...centre, complainant: { kind: 'consumer' } }),
    {
      command: 'Approve',
      at: '2026-03-02T10:00',
      of: 'document',
      instruction: '速办',
      by: ['deputy-manager'],
      actor: 'd1',
    },
    {
      command: 'Assign',
      at: '2026-03-02T11:00',
      to: { unit: 'county-1', roles: ['first-responsible', 'county'] },
      assignment: 'a1',
      ...centre,
    },
  ]
  const signed = {
    command: 'Acknowledge:dispatch',
    at: '2026-03-02T11:20',
    channel: 'phone',
    assignment: 'a1',
    ...county,
  }
  const verified = (at: string): Bag => ({ command: 'Record:corrective-action-verified', at, ...county })
  const returned = (at: string, assignment?: string): Bag => ({
    command: 'Return:result',
    at,
    ...(assignment === undefined ? {} : { assignment }),
    ...county,
  })
  const felt = (at: string, level: string): Bag => ({ command: 'Record:satisfaction-recorded', at, level, ...centre })
  const clauses = ['c18', 'c20', 'c22', 'c31', 'c35', 'c40', 'c42', 'c45', 'c49', 'c50', 'c51', 'c52', 'c53']
  const life = (...steps: ReadonlyArray<Bag>) => tell(T, [...begun, ...steps], { clauses })

  it('without an instruction nothing is dispatched', () => {
    expect(tell(T, [begun[0] as Bag, begun[2] as Bag], { clauses }).course).toEqual(['-', 'c18'])
  })
  it('two working days from the signature, once an order', () => {
    const outcome = life(signed)
    expect(outcome.dues('c35')).toEqual(['2026-03-04T23:59'])
    expect(outcome.states('c20', '2026-03-03T09:00')).toEqual(['met'])
    expect(outcome.states('c45', '2026-03-03T09:00')).toEqual(['inapplicable'])
  })
  it('an order that nobody signs runs from the dispatch', () => {
    const outcome = life({ watchUntil: '2026-03-05T09:00' })
    expect(outcome.dues('c20')).toEqual(['2026-03-02T15:00'])
    expect(outcome.dues('c35')).toEqual(['2026-03-04T23:59'])
    expect(outcome.states('c35', '2026-03-05T09:00')).toEqual(['breached'])
    expect(causes(outcome)).toEqual([])
  })
  it('no result before the rectification was checked in the round', () => {
    expect(life(signed, returned('2026-03-03T11:00', 'a1')).course.at(-1)).toBe('c40')
    expect(life(signed, verified('2026-03-03T10:00'), returned('2026-03-03T11:00', 'a1')).course.at(-1)).toBe('-')
  })
  const answered = [
    signed,
    verified('2026-03-03T10:00'),
    returned('2026-03-03T11:00', 'a1'),
    { command: 'Revisit', at: '2026-03-03T15:00', reached: true, ...centre },
  ]
  it('dissatisfied: a query, a second dispatch under supervision, without a new instruction', () => {
    const outcome = life(...answered, felt('2026-03-03T15:10', 'dissatisfied'))
    expect(causes(outcome)).toEqual(['c51', 'c52', 'c52'])
    expect(outcome.dossier.complaint.round).toBe(2)
    expect(events(outcome, 'Assigned').at(-1)?.data).toMatchObject({
      round: 2,
      to: { unit: 'county-1', roles: ['first-responsible', 'county'] },
    })
    expect(outcome.states('c49', '2026-03-04T09:00')).toEqual(['met'])
    // The check of the first round no longer counts.
    expect(
      life(...answered, felt('2026-03-03T15:10', 'dissatisfied'), returned('2026-03-04T09:00')).course.at(-1),
    ).toBe('c40')
  })
  it('a second dispatch that is late goes to the leaders as a third', () => {
    const outcome = life(...answered, felt('2026-03-03T15:10', 'dissatisfied'), { watchUntil: '2026-03-10T09:00' })
    expect(outcome.dues('c35')).toEqual(['2026-03-04T23:59', '2026-03-05T23:59', '2026-03-10T23:59'])
    expect(causes(outcome)).toEqual(['c51', 'c52', 'c52', 'c53', 'c53'])
    expect(outcome.dossier.complaint.round).toBe(3)
    expect(events(outcome, 'Escalated').at(-1)?.data).toMatchObject({
      level: 'supervision',
      to: { roles: ['company-leaders'] },
    })
  })
  it('a first dispatch that is late brings no third', () => {
    expect(causes(life(signed, { watchUntil: '2026-03-20T09:00' }))).toEqual([])
  })
  it('delay: the third at once; a third round is the last', () => {
    const outcome = life(...answered, felt('2026-03-03T15:10', 'delay'))
    expect([causes(outcome), outcome.dossier.complaint.round]).toEqual([['c53', 'c53'], 3])
    const last = life(...answered, felt('2026-03-03T15:10', 'delay'), felt('2026-03-05T15:10', 'dissatisfied'))
    expect(causes(last)).toEqual(['c53', 'c53', 'c51'])
  })
  it('an extension: seven working days in all, by the deputy manager, with a reason; then no third dispatch', () => {
    const extend = (newDueAt: string, more: Bag = {}): Bag => ({
      command: 'Extend',
      at: '2026-03-03T10:00',
      clocks: ['c35'],
      newDueAt,
      reason: '检测',
      by: ['deputy-manager'],
      actor: 'd1',
      ...more,
    })
    expect(life(signed, extend('2026-03-11T23:59')).course.at(-1)).toBe('-')
    expect(life(signed, extend('2026-03-12T00:00')).course.at(-1)).toBe('c35')
    expect(life(signed, extend('2026-03-11T23:59', { reason: '' })).course.at(-1)).toBe('c35')
    expect(life(signed, extend('2026-03-11T23:59', { by: ['receiver'] })).course.at(-1)).toBe('c35')
    const second = life(
      ...answered,
      felt('2026-03-03T15:10', 'dissatisfied'),
      { watch: '2026-03-03T20:00' },
      extend('2026-03-10T23:59', { at: '2026-03-04T10:30' }),
      { watchUntil: '2026-03-09T09:00' },
    )
    expect(second.dues('c35').at(-1)).toBe('2026-03-10T23:59')
    expect(causes(second)).toEqual(['c51', 'c52', 'c52'])
  })
  it('satisfied: nothing is closed before the deputy manager has decided', () => {
    const closing = { command: 'Close', at: '2026-03-04T10:00', ...centre }
    expect(life(...answered, felt('2026-03-03T15:10', 'satisfied'), closing).course.at(-1)).toBe('c50')
    expect(
      life(
        ...answered,
        felt('2026-03-03T15:10', 'satisfied'),
        { command: 'Approve', at: '2026-03-04T09:00', of: 'result', by: ['deputy-manager'], actor: 'd1' },
        closing,
      ).course.at(-1),
    ).toBe('-')
  })
  it('a result after close is told on the next working day', () => {
    expect(life(signed, verified('2026-03-06T10:00'), returned('2026-03-06T18:30', 'a1')).dues('c49')).toEqual([
      '2026-03-09T18:00',
    ])
  })
  it('followed up every working day until the result is there', () => {
    expect(
      life(
        signed,
        { command: 'FollowUp:track', at: '2026-03-03T09:00', ...centre },
        verified('2026-03-03T10:00'),
        returned('2026-03-03T11:00', 'a1'),
      ).states('c42', '2026-03-10T09:00'),
    ).toEqual(['met', 'cancelled'])
    expect(life(signed).states('c42', '2026-03-10T09:00')).toEqual(['breached'])
  })
})
