import { describe, expect, it } from 'vitest'
import { type Bag, receive, tell } from '../support/story.js'

describe('tobacco-branch-company: a promised answer', () => {
  const B = 'tobacco-branch-company'
  const start = receive('2026-03-06T10:00', {
    kind: 'suggestion',
    channel: 'phone-branch',
    flag: { replyNeeded: true },
  })
  const told = (more: Bag = {}): Bag => ({ command: 'Acknowledge:told', at: '2026-03-06T10:10', ...more })
  const interim = (nextPromisedAt?: string, at = '2026-03-10T10:00'): Bag => ({
    command: 'Reply:interim',
    at,
    ...(nextPromisedAt === undefined ? {} : { nextPromisedAt }),
  })
  const life = (...steps: ReadonlyArray<Bag>) => tell(B, [start, ...steps], { clauses: ['c21'] })
  it('by the day promised, else in ten working days; an interim reply with a new day moves it', () => {
    expect(life(told({ promisedAt: '2026-03-12T17:00' })).dues('c21')).toEqual(['2026-03-12T17:00'])
    expect(life(told()).dues('c21')).toEqual(['2026-03-20T23:59'])
    expect(life(told({ promisedAt: '2026-03-12T17:00' }), interim('2026-03-18T17:00')).dues('c21')).toEqual([
      '2026-03-18T17:00',
    ])
    expect(life(told({ promisedAt: '2026-03-12T17:00' }), interim()).dues('c21')).toEqual(['2026-03-12T17:00'])
    expect(
      life(told({ promisedAt: '2026-03-12T17:00' }), interim('2026-03-18T17:00', '2026-03-13T10:00')).states(
        'c21',
        '2026-03-16T10:00',
      ),
    ).toEqual(['breached'])
  })
  it('only for suggestions to which an answer is owed', () => {
    expect(
      tell(B, [receive('2026-03-06T10:00', { kind: 'suggestion', channel: 'phone-branch' }), told()], {
        clauses: ['c21'],
      }).states('c21', '2026-03-07T10:00'),
    ).toEqual(['inapplicable'])
    expect(
      tell(
        B,
        [
          receive('2026-03-06T10:00', { kind: 'complaint', channel: 'phone-branch', flag: { replyNeeded: true } }),
          told(),
        ],
        { clauses: ['c21'] },
      ).states('c21', '2026-03-07T10:00'),
    ).toEqual(['inapplicable'])
  })
  it('urged every two working days until the correction is checked', () => {
    const sent = {
      command: 'Assign',
      at: '2026-03-06T11:00',
      to: { unit: 'd', roles: ['responsible-dept'] },
      assignment: 'a',
    }
    expect(tell(B, [start, sent], { clauses: ['c07'] }).dues('c07')).toEqual(['2026-03-10T23:59'])
    expect(
      tell(B, [start, sent, { command: 'Record:corrective-action-verified', at: '2026-03-09T11:00' }], {
        clauses: ['c07'],
      }).states('c07', '2026-03-30T11:00'),
    ).toEqual(['cancelled'])
  })
})
