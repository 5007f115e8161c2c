import { describe, expect, it } from 'vitest'
import { type Bag, receive, tell } from '../support/story.js'

describe('property-three-class: two limits for one report, and what an invalid case still owes', () => {
  const P = 'property-three-class'
  const start = (channel: string) => receive('2026-03-06T10:00', { channel, by: ['on-site-staff'] })
  const clauses = ['c02', 'c14', 'c23']
  const raised = (at: string, to: string): Bag => ({ command: 'Escalate:decision', at, to: { roles: [to] } })
  const flagged = { command: 'Classify', at: '2026-03-06T10:10', class: {}, flag: { difficult: true } }
  it('on site and difficult: both run, the earlier binds', () => {
    const outcome = tell(P, [start('onsite'), flagged], { clauses })
    expect([outcome.dues('c14'), outcome.dues('c23')]).toEqual([['2026-03-06T12:00'], ['2026-03-06T10:30']])
    expect([outcome.states('c14', '2026-03-06T11:00'), outcome.states('c23', '2026-03-06T11:00')]).toEqual([
      ['running'],
      ['breached'],
    ])
    expect(
      tell(P, [start('onsite'), flagged, raised('2026-03-06T10:20', 'dept-head')], { clauses }).states(
        'c23',
        '2026-03-06T11:00',
      ),
    ).toEqual(['met'])
  })
  it('solved on the spot, nothing is to be reported', () => {
    const solved = (more: Bag): Bag => ({ command: 'Resolve', at: '2026-03-06T10:40', ...more })
    expect(tell(P, [start('onsite'), solved({ onSpot: true })], { clauses }).states('c14', '2026-03-07T11:00')).toEqual(
      ['cancelled'],
    )
    expect(tell(P, [start('onsite'), solved({})], { clauses }).states('c14', '2026-03-07T11:00')).toEqual(['breached'])
    expect(tell(P, [start('phone')], { clauses }).states('c14', '2026-03-07T11:00')).toEqual(['inapplicable'])
  })
  it('invalid: not accepted, and every duty is lifted; undecided counts as valid', () => {
    const invalid = { command: 'Classify', at: '2026-03-06T11:00', class: { validity: 'invalid' } }
    const accept = { command: 'Acknowledge:accepted', at: '2026-03-06T11:10' }
    expect(tell(P, [start('onsite'), accept], { clauses }).course.at(-1)).toBe('-')
    expect(tell(P, [start('onsite'), invalid, accept], { clauses }).course.at(-1)).toBe('c02')
    const whole = tell(P, [start('onsite'), invalid])
    const open = whole.dossier.clocks.all.filter(({ open: is }) => is)
    expect(open).toEqual([])
    expect(whole.states('c14', '2026-03-07T11:00')).toEqual(['cancelled'])
  })
})
