import { describe, expect, it } from 'vitest'
import { type Bag, receive, tell } from '../support/story.js'

describe('business-centre-property: three days, once longer', () => {
  const B = 'business-centre-property'
  const start = receive('2026-03-06T10:00', { channel: 'any', by: ['receiver'] })
  const extend = (newDueAt: string, reason?: string, at = '2026-03-07T10:00'): Bag => ({
    command: 'Extend',
    at,
    clocks: ['c08'],
    newDueAt,
    ...(reason === undefined ? {} : { reason }),
    by: ['receiver'],
  })
  it('calendar days roll; any reply stops it', () => {
    expect(tell(B, [start], { clauses: ['c08'] }).dues('c08')).toEqual(['2026-03-09T23:59'])
    expect(tell(B, [receive('2026-03-04T10:00', { channel: 'any' })], { clauses: ['c08'] }).dues('c08')).toEqual([
      '2026-03-09T23:59',
    ])
    expect(
      tell(B, [start, { command: 'Reply:interim', at: '2026-03-09T10:00' }], { clauses: ['c08'] }).states(
        'c08',
        '2026-03-30T10:00',
      ),
    ).toEqual(['met'])
  })
  it('one exception, with its reason', () => {
    const last = (...steps: ReadonlyArray<Bag>) => tell(B, [start, ...steps], { clauses: ['c08'] }).course.at(-1)
    expect([
      last(extend('2026-03-13T23:59')),
      last(extend('2026-03-13T23:59', '等待配件')),
      last(extend('2026-03-13T23:59', '等待配件'), extend('2026-03-16T23:59', '仍等待', '2026-03-10T10:00')),
    ]).toEqual(['c08', '-', 'c08'])
  })
  it('urged every day, rest days included, until the reply', () => {
    const sent = {
      command: 'Assign',
      at: '2026-03-06T11:00',
      to: { unit: 'd', roles: ['relevant-dept'] },
      assignment: 'a',
    }
    expect(
      tell(
        B,
        [
          start,
          sent,
          { command: 'FollowUp:urge', at: '2026-03-07T10:00' },
          { command: 'Reply:final', at: '2026-03-08T10:00' },
        ],
        { clauses: ['c07'] },
      ).states('c07', '2026-03-30T10:00'),
    ).toEqual(['met', 'cancelled'])
    expect(tell(B, [start, sent], { clauses: ['c07'] }).dues('c07')).toEqual(['2026-03-07T23:59'])
  })
})
