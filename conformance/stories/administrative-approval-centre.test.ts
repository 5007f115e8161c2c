import { describe, expect, it } from 'vitest'
import { type Bag, events, receive, tell } from '../support/story.js'

describe('administrative-approval-centre: channels, tracking, disclosure', () => {
  const A = 'administrative-approval-centre'
  const start = (more: Bag = {}) => receive('2026-03-06T10:00', { channel: 'phone', ...more })
  it('another channel is other, with its own word kept', () => {
    expect(
      events(tell(A, [start({ channel: 'message-board' })], { clauses: ['c03'] }), 'Received')[0]?.data,
    ).toMatchObject({ channel: 'other', channelText: 'message-board' })
    expect(events(tell(A, [start({ channel: 'letter' })], { clauses: ['c03'] }), 'Received')[0]?.data).toMatchObject({
      channel: 'letter',
    })
  })
  it('tracked every two working days until the result', () => {
    const sent = {
      command: 'Assign',
      at: '2026-03-06T11:00',
      to: { unit: 'w', roles: ['window-unit'] },
      assignment: 'a',
    }
    expect(
      tell(
        A,
        [
          start(),
          sent,
          { command: 'FollowUp:track', at: '2026-03-09T10:00' },
          { command: 'Return:result', at: '2026-03-10T10:00', assignment: 'a' },
        ],
        { clauses: ['c07'] },
      ).states('c07', '2026-03-30T10:00'),
    ).toEqual(['met', 'cancelled'])
    expect(tell(A, [start(), sent], { clauses: ['c07'] }).dues('c07')).toEqual(['2026-03-10T23:59'])
  })
  it('nothing is disclosed of a matter of discipline without the last consent', () => {
    const consent = (at: string, given: boolean): Bag => ({
      command: 'Record:consent-recorded',
      at,
      given,
      scope: ['publish'],
    })
    const disclosed = { command: 'Record:disclosure-made', at: '2026-03-20T10:00' }
    const last = (kind: string, ...steps: ReadonlyArray<Bag>) =>
      tell(A, [start({ kind }), ...steps, disclosed], { clauses: ['c17'] }).course.at(-1)
    expect(last('discipline-complaint')).toContain('c17')
    expect(last('discipline-complaint', consent('2026-03-09T10:00', true))).toBe('-')
    expect(
      last('discipline-complaint', consent('2026-03-09T10:00', true), consent('2026-03-10T10:00', false)),
    ).toContain('c17')
    expect(last('complaint')).toBe('-')
  })
})
