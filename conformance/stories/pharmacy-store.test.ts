import { describe, expect, it } from 'vitest'
import { type Bag, receive, tell } from '../support/story.js'

describe('pharmacy-store: reports that outlive the complaint', () => {
  const D = 'pharmacy-store'
  const clauses = ['c08', 'c09', 'c10', 'c11', 'c12', 'c13', 'c14', 'c15']
  const incident = (more: Bag = {}) =>
    receive('2026-03-06T10:00', { kind: 'quality-incident', channel: 'store', by: ['store'], ...more })
  const grave = (gravity: string, at = '2026-03-06T11:00'): Bag => ({ command: 'Classify', at, class: { gravity } })
  const reported = (at: string, to: string, by: string, more: Bag = {}): Bag => ({
    command: 'Record:reported',
    at,
    to: [to],
    by: [by],
    ...more,
  })
  const life = (...steps: ReadonlyArray<Bag>) => tell(D, steps, { clauses })
  it('from the discovery, where that is known, else from the receipt', () => {
    expect(life(incident(), grave('major-casualty')).dues('c08')).toEqual(['2026-03-06T22:00'])
    expect(life(incident({ discoveredAt: '2026-03-06T08:00' }), grave('major-casualty')).dues('c08')).toEqual([
      '2026-03-06T20:00',
    ])
    const later = life(
      receive('2026-03-06T10:00', { kind: 'quality-complaint', channel: 'store' }),
      { command: 'Record:incident-declared', at: '2026-03-07T09:00', discoveredAt: '2026-03-07T08:00', by: ['store'] },
      grave('major-casualty', '2026-03-07T09:30'),
    )
    expect([later.dues('c08'), later.dues('c09')]).toEqual([['2026-03-07T20:00'], ['2026-03-08T08:00']])
    const reclassified = life(receive('2026-03-06T10:00', { kind: 'quality-complaint', channel: 'store' }), {
      command: 'Classify',
      at: '2026-03-06T12:00',
      class: { kind: 'quality-incident', gravity: 'general' },
    })
    expect(reclassified.dues('c12')).toEqual(['2026-03-10T23:59'])
  })
  it('which reports are owed depends on the gravity', () => {
    const states = (gravity?: string) => {
      const outcome = life(incident(), ...(gravity === undefined ? [] : [grave(gravity)]))
      return ['c08', 'c09', 'c10', 'c11', 'c12', 'c13', 'c15'].map(
        (clause) => outcome.states(clause, '2026-03-06T11:30')[0],
      )
    }
    const [on, off, open] = ['running', 'inapplicable', 'pending']
    expect(states('major-casualty')).toEqual([on, on, off, on, off, off, on])
    expect(states('major-other')).toEqual([off, off, on, on, off, off, on])
    expect(states('general')).toEqual([off, off, off, off, on, on, on])
    expect(states()).toEqual([open, open, open, open, open, open, on])
  })
  it('both addressees, by whoever owes it', () => {
    const one = [incident(), grave('major-casualty'), reported('2026-03-06T12:00', 'gm-office', 'store')]
    expect(life(...one).states('c08', '2026-03-06T13:00')).toEqual(['running'])
    expect(
      life(...one, reported('2026-03-06T14:00', 'quality-section', 'store')).states('c08', '2026-03-09T13:00'),
    ).toEqual(['met'])
    expect(
      life(...one, reported('2026-03-06T14:00', 'superior-dept', 'store')).states('c09', '2026-03-08T13:00'),
    ).toEqual(['breached'])
    expect(
      life(...one, reported('2026-03-06T14:00', 'superior-dept', 'quality-section')).states('c09', '2026-03-08T13:00'),
    ).toEqual(['met'])
  })
  it('a withdrawal ends none of them but the one that is not owed to others', () => {
    const outcome = life(incident(), grave('major-casualty'), { command: 'Withdraw', at: '2026-03-06T12:00' })
    expect([
      outcome.states('c08', '2026-03-07T12:00'),
      outcome.states('c09', '2026-03-08T12:00'),
      outcome.states('c11', '2026-03-30T12:00'),
    ]).toEqual([['breached'], ['breached'], ['cancelled']])
  })
  it('a general one: two working days, and the result within a month', () => {
    const outcome = life(incident(), grave('general'))
    expect([outcome.dues('c12'), outcome.dues('c13')]).toEqual([['2026-03-10T23:59'], ['2026-04-07T23:59']])
    const result = (field: Bag): Bag =>
      reported('2026-03-20T10:00', 'quality-section', 'store', { kind: 'result', field })
    expect(
      life(incident(), grave('general'), result({ 'incident.cause': '误发', 'incident.result': '召回' })).states(
        'c13',
        '2026-05-01T10:00',
      ),
    ).toEqual(['met'])
    expect(life(incident(), grave('general'), result({})).course.at(-1)).toBe('c14')
  })
  it('known to be grave two days later: breached at birth', () => {
    const outcome = life(incident(), grave('major-casualty', '2026-03-09T10:00'))
    expect(
      outcome.clocksAt('c08', '2026-03-09T11:00+08:00').map(({ state, clock }) => [state, clock.knownAt?.slice(0, 16)]),
    ).toEqual([['breached', '2026-03-09T10:00']])
  })
  it('written within seven days, else with the reason', () => {
    const written = (at: string, more: Bag = {}): Bag =>
      reported(at, 'drug-authority', 'company', { kind: 'written', ...more })
    expect(
      life(incident(), grave('major-other'), written('2026-03-12T10:00')).states('c11', '2026-03-30T10:00'),
    ).toEqual(['met'])
    expect(
      life(incident(), grave('major-other'), written('2026-03-20T10:00')).states('c11', '2026-03-30T10:00'),
    ).toEqual(['breached'])
  })
})
