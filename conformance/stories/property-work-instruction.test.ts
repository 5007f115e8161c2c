import { describe, expect, it } from 'vitest'
import { type Bag, receive, tell } from '../support/story.js'

describe('property-work-instruction: three limits for one plan, chains, the way out', () => {
  const W = 'property-work-instruction'
  const start = receive('2026-03-06T10:00', { by: ['assistant'], actor: 's1' })
  const graded = (classes: Bag, at = '2026-03-06T10:20'): Bag => ({
    command: 'Classify',
    at,
    class: classes,
    by: ['assistant'],
  })
  const planned = (at: string): Bag => ({ command: 'Record:corrective-action-planned', at, by: ['responsible'] })
  const resolved = (at: string): Bag => ({ command: 'Resolve', at, by: ['responsible'] })
  const limits = ['c05', 'c16', 'c17', 'c21']
  it('an ordinary case: cause at once, plan within three working days', () => {
    const outcome = tell(W, [start, graded({ validity: 'valid' })], { clauses: limits })
    expect([
      outcome.states('c16', '2026-03-06T11:00'),
      outcome.states('c17', '2026-03-06T11:00'),
      outcome.states('c21', '2026-03-06T11:00'),
      outcome.states('c05', '2026-03-06T11:00'),
    ]).toEqual([['inapplicable'], ['inapplicable'], ['running'], ['running']])
    expect([outcome.dues('c05'), outcome.dues('c21')]).toEqual([['2026-03-09T23:59'], ['2026-03-11T23:59']])
  })
  it('a listed one: all on the same day, c21 not', () => {
    const outcome = tell(W, [start, graded({ validity: 'valid', urgent: 'danger' })], { clauses: limits })
    expect([outcome.dues('c05'), outcome.dues('c16'), outcome.dues('c17')]).toEqual([
      ['2026-03-06T23:59'],
      ['2026-03-06T23:59'],
      ['2026-03-06T23:59'],
    ])
    expect(outcome.states('c21', '2026-03-06T11:00')).toEqual(['inapplicable'])
    expect(outcome.states('c16', '2026-03-06T10:29')).toEqual(['running'])
    expect(outcome.states('c16', '2026-03-06T10:31')).toEqual(['warned'])
    expect(outcome.states('c17', '2026-03-07T00:01')).toEqual(['breached'])
  })
  it('not classified: pending, then undecided, with no urgency by default', () => {
    const outcome = tell(W, [start], { clauses: limits })
    expect([
      outcome.states('c17', '2026-03-06T12:00'),
      outcome.states('c17', '2026-03-07T12:00'),
      outcome.states('c21', '2026-03-12T12:00'),
    ]).toEqual([['pending'], ['undecided'], ['undecided']])
  })
  it('found urgent three days later: breached at birth', () => {
    const outcome = tell(W, [start, graded({ validity: 'valid', urgent: 'facility' }, '2026-03-09T10:00')], {
      clauses: limits,
    })
    expect(
      outcome.clocksAt('c17', '2026-03-09T11:00+08:00').map(({ clock, state }) => [state, clock.knownAt?.slice(0, 16)]),
    ).toEqual([['breached', '2026-03-09T10:00']])
  })
  it('solved on the very day, no plan is owed any more', () => {
    expect(
      tell(W, [start, graded({ validity: 'valid' }), resolved('2026-03-06T17:00')], { clauses: limits }).states(
        'c21',
        '2026-03-20T10:00',
      ),
    ).toEqual(['cancelled'])
    expect(
      tell(W, [start, graded({ validity: 'valid' }), resolved('2026-03-07T09:00')], { clauses: limits }).states(
        'c21',
        '2026-03-20T10:00',
      ),
    ).toEqual(['breached'])
  })
  it('cause and plan meet c05 together', () => {
    const found = { command: 'Investigate', at: '2026-03-06T15:00', by: ['responsible'] }
    expect(
      tell(W, [start, graded({ validity: 'valid' }), found], { clauses: limits }).states('c05', '2026-03-06T16:00'),
    ).toEqual(['running'])
    expect(
      tell(W, [start, graded({ validity: 'valid' }), found, planned('2026-03-09T15:00')], { clauses: limits }).states(
        'c05',
        '2026-03-20T16:00',
      ),
    ).toEqual(['met'])
  })
  it('tracked every three days, rolled to a working day, until the end', () => {
    const registered = { command: 'Record:registered', at: '2026-03-06T11:00', by: ['assistant'] }
    const followed = (at: string): Bag => ({ command: 'FollowUp:track', at, by: ['assistant'] })
    const outcome = tell(W, [start, registered, followed('2026-03-09T09:00'), followed('2026-03-11T09:00')], {
      clauses: ['c23'],
    })
    // Friday and three days is Monday; Monday and three is Thursday; Wednesday and three is Saturday: Monday.
    expect(outcome.dues('c23')).toEqual(['2026-03-09T23:59', '2026-03-12T23:59', '2026-03-16T23:59'])
    expect(outcome.states('c23', '2026-03-18T09:00')).toEqual(['met', 'met', 'breached'])
  })
  const level = (at: string, said: string, more: Bag = {}): Bag => ({
    command: 'Record:satisfaction-recorded',
    at,
    level: said,
    ...more,
  })
  const closing = (more: Bag = {}): Bag => ({
    command: 'Close',
    at: '2026-03-20T10:00',
    reason: '两次答复',
    by: ['assistant'],
    ...more,
  })
  const exit = ['c28', 'c29', 'c30']
  const life = (...steps: ReadonlyArray<Bag>) => tell(W, [start, ...steps], { clauses: exit })
  const valid = graded({ validity: 'valid' })
  it('a valid case is closed when the customer is satisfied and accepts', () => {
    expect(life(valid, level('2026-03-10T10:00', 'satisfied', { accepted: true }), closing()).course.at(-1)).toBe('-')
    expect(life(valid, level('2026-03-10T10:00', 'satisfied'), closing()).course.at(-1)).toBe('c28')
    expect(life(closing()).course.at(-1)).toBe('c28')
    expect(life(graded({ validity: 'invalid' }), closing()).course.at(-1)).toBe('-')
    expect(life(graded({ validity: 'to-improve' }), closing()).course.at(-1)).toBe('c30')
    expect(
      life(
        graded({ validity: 'to-improve' }),
        level('2026-03-10T10:00', 'dissatisfied', { understanding: true }),
        closing(),
      ).course.at(-1),
    ).toBe('-')
  })
  const reopened = { command: 'Reopen', at: '2026-03-11T10:00', by: ['responsible'] }
  const declared = (more: Bag = { declaredFinal: true }): Bag => ({
    command: 'Reply:final',
    at: '2026-03-13T10:00',
    by: ['responsible'],
    ...more,
  })
  const manager = { by: ['manager'], actor: 'm1' }
  it('the manager may close in the second round, after a reply declared final', () => {
    const steps = [
      valid,
      level('2026-03-10T10:00', 'dissatisfied'),
      reopened,
      level('2026-03-12T10:00', 'dissatisfied'),
    ]
    expect(life(...steps, declared(), closing(manager)).course.at(-1)).toBe('-')
    expect(life(...steps, declared(), closing(manager)).dossier.complaint.outcome).toBe('closed-dissatisfied')
    expect(life(...steps, declared(), closing()).course.at(-1)).toBe('c28')
    expect(life(...steps, declared({}), closing(manager)).course.at(-1)).toContain('c28')
    expect(life(...steps, closing(manager)).course.at(-1)).toContain('c28')
    expect(life(valid, level('2026-03-10T10:00', 'dissatisfied'), declared(), closing(manager)).course.at(-1)).toBe(
      'c28',
    )
  })
  it('or after three contacts that reached nobody', () => {
    const missed = (at: string): Bag => ({ command: 'Record:contact-attempted', at, reached: false })
    const three = ['2026-03-10T10:00', '2026-03-11T10:00', '2026-03-12T10:00'].map(missed)
    expect(life(valid, ...three, declared(), closing(manager)).course.at(-1)).toBe('-')
    expect(life(valid, ...three.slice(1), declared(), closing(manager)).course.at(-1)).toBe('c28')
  })
  it('dissatisfied: reopened before anything else, unless the reply was declared final', () => {
    const outcome = life(valid, level('2026-03-10T10:00', 'dissatisfied'))
    expect(outcome.states('c29', '2026-03-10T11:00')).toEqual(['running'])
    expect(life(valid, level('2026-03-10T10:00', 'dissatisfied'), reopened).states('c29', '2026-03-12T10:00')).toEqual([
      'met',
    ])
    expect(
      life(valid, level('2026-03-10T10:00', 'dissatisfied'), declared()).states('c29', '2026-03-14T10:00'),
    ).toEqual(['cancelled'])
    expect(
      life(
        valid,
        level('2026-03-10T10:00', 'dissatisfied'),
        level('2026-03-11T10:00', 'satisfied', { accepted: true }),
        closing(),
      ).course.at(-1),
    ).toBe('c29')
  })
})
