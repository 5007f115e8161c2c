import { describe, expect, it } from 'vitest'
import { type Bag, events, receive, tell } from '../support/story.js'

describe('call-centre-qa-flow: suspected, found, forgotten', () => {
  const Q = 'call-centre-qa-flow'
  const start = receive('2026-03-06T10:00', { kind: 'suspected' })
  const found = (at: string, classes: Bag): Bag => ({ command: 'Classify', at, class: classes, by: ['duty-leader'] })
  it('no suspicion and no complaint raised: invalid, with the reason', () => {
    const outcome = tell(Q, [start, found('2026-03-06T10:10', { suspected: false, complaintRaised: false })], {
      clauses: [],
    })
    expect(outcome.dossier.complaint.classes['validity']).toBe('invalid')
    expect(events(outcome, 'Classified').at(-1)?.data).toMatchObject({ derived: true, because: 'not-a-complaint' })
  })
  it('defused: no record is asked for any more, the case is a mere call', () => {
    const outcome = tell(Q, [start, found('2026-03-06T10:10', { suspected: true, defusing: 'success' })], {
      clauses: ['c09'],
    })
    expect(outcome.dossier.complaint.kind).toBe('call-only')
    expect(outcome.events.at(-1)?.evidence.waived).toEqual([{ regulation: Q, clause: 'c09' }])
  })
  it('a complaint that was raised is reviewed with quality and answered, before it is closed', () => {
    const raisedOne = found('2026-03-06T10:10', { suspected: false, complaintRaised: true })
    const closing = { command: 'Close', at: '2026-03-10T10:00' }
    const reviewed = { command: 'Record:reviewed', at: '2026-03-09T10:00', with: 'qa-dept', by: ['duty-leader'] }
    const answered = { command: 'Reply:final', at: '2026-03-09T11:00', by: ['duty-leader'] }
    const last = (...steps: ReadonlyArray<Bag>) =>
      tell(Q, [start, ...steps, closing], { clauses: ['c14'] }).course.at(-1)
    expect([
      last(raisedOne),
      last(raisedOne, reviewed, answered),
      last(raisedOne, answered, reviewed),
      last(found('2026-03-06T10:10', { suspected: false, complaintRaised: false })),
    ]).toEqual(['c14', '-', 'c14', '-'])
  })
  it('situation 3 goes to the leaders of the centre', () => {
    expect(
      events(
        tell(Q, [start, found('2026-03-06T10:10', { situation: '2' }), found('2026-03-06T10:20', { situation: '3' })], {
          clauses: ['c28'],
        }),
        'Escalated',
      ).map(({ data }) => data),
    ).toEqual([expect.objectContaining({ to: { roles: ['centre-leaders'] } })])
  })
})
