import { describe, expect, it } from 'vitest'
import { type Bag, events, receive, tell } from '../support/story.js'

describe('dormitory-property-service-centre: who is told, and who comes back', () => {
  const D = 'dormitory-property-service-centre'
  const start = (more: Bag = {}) => receive('2026-03-06T10:00', more)
  it('the responsible person within the hour, from the officer on duty; nobody where it was solved at once', () => {
    const routed = tell(D, [start({ class: { object: 'cleaner' }, place: 'A-1' })], { clauses: ['c05'] }).events[0]
      ?.evidence.routed
    expect(routed).toEqual([
      expect.objectContaining({ step: 'notify', to: ['supervisor'], dueAt: '2026-03-06T11:00:00+08:00' }),
    ])
    const organisation = { version: '1', units: {}, people: {}, tables: { responsible: { 'cleaner/A-1': 'porter' } } }
    const named = tell(D, [start({ class: { object: 'cleaner' }, place: 'A-1' })], {
      clauses: ['c05'],
      organisation: organisation as never,
    }).events[0]?.evidence.routed
    expect(named?.map(({ to }) => to)).toEqual([['porter']])
  })
  it('an emergency within a quarter of an hour, by the manager or the supervisor', () => {
    const come = (by: string): Bag => ({ command: 'Record:handling-started', at: '2026-03-06T10:10', by: [by] })
    const states = (...steps: ReadonlyArray<Bag>) =>
      tell(D, [start({ kind: 'emergency' }), ...steps], { clauses: ['c15'] }).states('c15', '2026-03-06T10:16')
    expect([states(), states(come('porter')), states(come('supervisor'))]).toEqual([
      ['breached'],
      ['breached'],
      ['met'],
    ])
    expect(tell(D, [start()], { clauses: ['c15'] }).states('c15', '2026-03-06T11:16')).toEqual([])
  })
  it('a major case: raised once an episode, revisited with a form, though found major only afterwards', () => {
    const major = (at: string): Bag => ({ command: 'Classify', at, class: { gravity: 'major' } })
    const solved = { command: 'Resolve', at: '2026-03-06T15:00' }
    const visit = (more: Bag = {}): Bag => ({ command: 'Revisit', at: '2026-03-07T15:00', by: ['supervisor'], ...more })
    const outcome = tell(D, [start(), solved, major('2026-03-06T16:00')], { clauses: ['c06', 'c17'] })
    expect(events(outcome, 'Escalated').map(({ data }) => data)).toEqual([
      expect.objectContaining({ to: { roles: ['project-manager'] }, dueAt: '2026-03-06T16:30:00+08:00' }),
    ])
    expect([outcome.dues('c17'), outcome.states('c17', '2026-03-07T10:00')]).toEqual([
      ['2026-03-09T23:59'],
      ['running'],
    ])
    expect(
      tell(D, [start(), solved, major('2026-03-06T16:00'), visit()], { clauses: ['c17'] }).states(
        'c17',
        '2026-03-10T10:00',
      ),
    ).toEqual(['breached'])
    expect(
      tell(D, [start(), solved, major('2026-03-06T16:00'), visit({ form: 'F-7' })], { clauses: ['c17'] }).states(
        'c17',
        '2026-03-10T10:00',
      ),
    ).toEqual(['met'])
  })
})
