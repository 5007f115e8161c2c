import { describe, expect, it } from 'vitest'
import { type Bag, receive, tell } from '../support/story.js'

describe('central-primary-school: accepted, decided, delivered, or passed on', () => {
  const S = 'central-primary-school'
  const start = receive('2026-03-06T10:00', { by: ['school-office'] })
  const accepted = { command: 'Acknowledge:accepted', at: '2026-03-09T10:00', by: ['school-office'] }
  const decided = (at: string): Bag => ({ command: 'Record:decision-issued', at, by: ['department'] })
  const replied = (at: string, more: Bag = { delivered: true }): Bag => ({
    command: 'Reply:final',
    at,
    by: ['department'],
    ...more,
  })
  const clauses = ['c15', 'c17']
  const life = (...steps: ReadonlyArray<Bag>) => tell(S, [start, ...steps], { clauses })
  it('fifteen working days from acceptance, Qingming between them', () => {
    expect(life(accepted).dues('c15')).toEqual(['2026-03-13T23:59', '2026-03-30T23:59'])
    const late = tell(S, [receive('2026-03-20T10:00'), { command: 'Acknowledge:accepted', at: '2026-03-25T10:00' }], {
      clauses,
    })
    expect(late.dues('c15')[1]).toBe('2026-04-16T23:59')
  })
  it('met by the decision and then its delivery, in this order', () => {
    expect(
      life(accepted, decided('2026-03-12T10:00'), replied('2026-03-13T10:00')).states('c15', '2026-05-01T10:00'),
    ).toEqual(['met', 'met'])
    expect(
      life(accepted, decided('2026-03-12T10:00'), replied('2026-03-13T10:00', { delivered: false })).states(
        'c15',
        '2026-05-01T10:00',
      ),
    ).toEqual(['met', 'breached'])
  })
  it('no reply without a decision', () => {
    expect(life(accepted, replied('2026-03-13T10:00')).course.at(-1)).toBe('c15')
    expect(life(accepted, decided('2026-03-12T10:00'), replied('2026-03-13T10:00')).course.at(-1)).toBe('-')
  })
  it('no limit stands still, and none is extended', () => {
    expect(
      life(accepted, { command: 'Suspend', at: '2026-03-12T10:00', clocks: ['c15'], reason: '调查' }).course.at(-1),
    ).toBe('c15')
    expect(
      life(accepted, {
        command: 'Extend',
        at: '2026-03-12T10:00',
        clocks: ['c15'],
        newDueAt: '2026-04-30T23:59',
        reason: '复杂',
      }).course.at(-1),
    ).toBe('c15')
  })
  it('a matter of discipline goes out, and the clocks end', () => {
    const outcome = life(accepted, { command: 'Classify', at: '2026-03-10T10:00', class: { matter: ['discipline'] } })
    expect(outcome.states('c15', '2026-05-01T10:00')).toEqual(['met', 'cancelled'])
    expect(outcome.events.at(-1)?.evidence.routed?.map(({ step, to }) => [step, to])).toEqual([
      ['transfer-out', ['external:discipline-body']],
    ])
    expect(
      life(accepted, { command: 'Classify', at: '2026-03-10T10:00', class: { matter: ['teaching'] } }).states(
        'c15',
        '2026-03-11T10:00',
      ),
    ).toEqual(['met', 'running'])
    expect(
      life(accepted, { command: 'Record:transferred-out', at: '2026-03-10T10:00' }).states('c15', '2026-05-01T10:00'),
    ).toEqual(['met', 'cancelled'])
  })
})
