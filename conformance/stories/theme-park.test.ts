import { describe, expect, it } from 'vitest'
import { type Bag, events, receive, tell } from '../support/story.js'

describe('theme-park: day and night, the department, the exit', () => {
  const P = 'theme-park'
  const general = (at: string): Bag => ({
    command: 'Classify',
    at,
    class: { gravity: 'general' },
    by: ['receptionist'],
  })
  const routed = (received: string) =>
    tell(P, [receive(received), general(received)], { clauses: ['c03'] })
      .events.at(-1)
      ?.evidence.routed?.map(({ to }) => to)
  it('by day the receptionist, at night the manager on duty', () => {
    expect([
      routed('2026-03-07T09:00'),
      routed('2026-03-07T17:59'),
      routed('2026-03-07T20:00'),
      routed('2026-03-07T08:59'),
    ]).toEqual([[['receptionist']], [['receptionist']], [['roster:manager']], [['roster:manager']]])
  })
  it('reported to the manager by the next day, a rest day or not', () => {
    const outcome = tell(P, [receive('2026-03-06T10:00'), general('2026-03-06T10:10')], { clauses: ['c05'] })
    expect([outcome.dues('c05'), outcome.states('c05', '2026-03-08T00:30')]).toEqual([
      ['2026-03-07T23:59'],
      ['breached'],
    ])
    expect(
      tell(P, [receive('2026-03-06T20:00'), general('2026-03-06T20:10')], { clauses: ['c05'] }).states(
        'c05',
        '2026-03-06T21:00',
      ),
    ).toEqual(['inapplicable'])
    const met = tell(
      P,
      [
        receive('2026-03-06T10:00'),
        general('2026-03-06T10:10'),
        { command: 'Record:reported', at: '2026-03-07T10:00', to: ['manager'], by: ['receptionist'] },
      ],
      { clauses: ['c05'] },
    )
    expect(met.states('c05', '2026-03-09T10:00')).toEqual(['met'])
  })
  it('who objects brings the department in, every time; the owner stays', () => {
    const objects = (at: string, answer = 'objects'): Bag => ({
      command: 'Record:complainant-answered',
      at,
      about: 'proposal',
      answer,
    })
    const outcome = tell(
      P,
      [
        receive('2026-03-06T10:00', { actor: 'r1' }),
        objects('2026-03-06T11:00'),
        objects('2026-03-07T11:00', 'accepts'),
        objects('2026-03-08T11:00', 'rejects'),
      ],
      { clauses: ['c06'] },
    )
    expect(events(outcome, 'Escalated').map(({ data }) => data)).toEqual([
      expect.objectContaining({
        joint: true,
        to: { roles: ['relevant-dept'] },
        dueAt: '2026-03-09T23:59:59.999+08:00',
      }),
      expect.objectContaining({
        joint: true,
        to: { roles: ['relevant-dept'] },
        dueAt: '2026-03-09T23:59:59.999+08:00',
      }),
    ])
    expect(outcome.dossier.complaint.owner).toBe('r1')
  })
  it('the department reports every two days until it is solved', () => {
    const sent = {
      command: 'Assign',
      at: '2026-03-06T10:30',
      to: { unit: 'd', roles: ['relevant-dept'] },
      assignment: 'a',
    }
    const back = (at: string): Bag => ({ command: 'Return:result', at, assignment: 'a', by: ['relevant-dept'] })
    expect(
      tell(
        P,
        [
          receive('2026-03-06T10:00'),
          sent,
          back('2026-03-08T10:00'),
          back('2026-03-10T10:00'),
          { command: 'Resolve', at: '2026-03-11T10:00' },
        ],
        { clauses: ['c10'] },
      ).states('c10', '2026-03-30T10:00'),
    ).toEqual(['met', 'met', 'cancelled'])
    expect(tell(P, [receive('2026-03-06T10:00'), sent], { clauses: ['c10'] }).dues('c10')).toEqual(['2026-03-09T23:59'])
  })
  it('closed when solved in the round, or by the manager after a final reply in the second', () => {
    const closing = (by: string): Bag => ({ command: 'Close', at: '2026-03-20T10:00', reason: '两次答复', by: [by] })
    const start = receive('2026-03-06T10:00')
    const again = { command: 'Reopen', at: '2026-03-10T10:00' }
    const declared = { command: 'Reply:final', at: '2026-03-12T10:00', declaredFinal: true }
    const solved = { command: 'Resolve', at: '2026-03-09T10:00' }
    const life = (...steps: ReadonlyArray<Bag>) => tell(P, [start, ...steps], { clauses: ['c09'] }).course.at(-1)
    expect([
      life(closing('receptionist')),
      life(solved, closing('receptionist')),
      life(solved, again, closing('receptionist')),
      life(solved, again, declared, closing('manager')),
      life(solved, again, closing('manager')),
      life(declared, closing('manager')),
    ]).toEqual(['c09', '-', 'c09', '-', 'c09', 'c09'])
  })
})
