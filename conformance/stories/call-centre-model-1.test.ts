import { describe, expect, it } from 'vitest'
import { type Bag, receive, tell } from '../support/story.js'

describe('call-centre-model-1: never idle, a status nobody types', () => {
  const M = 'call-centre-model-1'
  const start = receive('2026-03-06T10:00')
  const sent = { command: 'Assign', at: '2026-03-09T10:00', to: { unit: 'd' } }
  it('two working days without an event are too long; every event begins them anew', () => {
    const outcome = tell(M, [start, sent, { command: 'FollowUp:track', at: '2026-03-10T10:00' }], { clauses: ['c05'] })
    expect(outcome.dues('c05')).toEqual(['2026-03-12T23:59'])
    expect(outcome.states('c05', '2026-03-13T00:01')).toEqual(['breached'])
    expect(
      tell(M, [start, sent, { command: 'Resolve', at: '2026-03-10T10:00' }], { clauses: ['c05'] })
        .states('c05', '2026-03-30T10:00')
        .every((state) => state === 'met' || state === 'inapplicable'),
    ).toBe(true)
  })
  it('the status follows from the events', () => {
    const status = (...steps: ReadonlyArray<Bag>) =>
      tell(M, [start, ...steps], { clauses: [] }).dossier.complaint.known['case.status']
    const solved = { command: 'Resolve', at: '2026-03-10T10:00' }
    expect([
      status(),
      status(sent),
      status(sent, solved),
      status(sent, solved, { command: 'Reopen', at: '2026-03-11T10:00' }),
    ]).toEqual(['unprocessed', 'processing', 'processed', 'processing'])
  })
  it('remedy, then solved, in ten working days from receipt', () => {
    const proposed = (at: string): Bag => ({ command: 'Propose', at })
    const remedied = { command: 'Record:remedy-executed', at: '2026-03-16T10:00' }
    const solved = { command: 'Resolve', at: '2026-03-17T10:00' }
    expect(tell(M, [start, sent, proposed('2026-03-11T10:00')], { clauses: ['c14', 'c33'] }).dues('c33')).toEqual(
      tell(M, [start], { clauses: ['c14'] })
        .dues('c14')
        .slice(0, 1),
    )
    expect(
      tell(M, [start, sent, proposed('2026-03-11T10:00'), remedied, solved], { clauses: ['c14', 'c33'] }).states(
        'c33',
        '2026-04-30T10:00',
      ),
    ).toEqual(['met'])
    expect(
      tell(M, [start, sent, proposed('2026-03-11T10:00'), solved, remedied], { clauses: ['c14', 'c33'] }).states(
        'c33',
        '2026-04-30T10:00',
      ),
    ).toEqual(['breached'])
  })
})
