import { describe, expect, it } from 'vitest'
import { type Bag, events, others, receive, tell } from '../support/story.js'

describe('sales-company: common complaints, serious cases', () => {
  const S = 'sales-company'
  const start = receive('2026-03-06T10:00', {
    channel: 'area-manager',
    class: { entry: 'area-manager', object: 'service' },
    respondent: { unit: 'shop-1', person: 'p-1' },
  })
  const decided = { command: 'Record:decision-issued', at: '2026-03-09T10:00', by: ['area-manager'] }
  const relation = 'case.respondent.unit+class.object'
  const received = (...days: ReadonlyArray<string>) =>
    others(days.map((day) => ({ at: `${day}T10:00`, event: 'Received' })))
  it('three of a kind within ninety days are published', () => {
    const states = (...days: ReadonlyArray<string>) =>
      tell(S, [start, decided], { clauses: ['c18'], supplied: { related: { [relation]: received(...days) } } }).states(
        'c18',
        '2026-03-10T10:00',
      )
    expect([states('2026-01-05', '2026-02-05'), states('2026-02-05'), states('2025-10-05', '2026-02-05')]).toEqual([
      ['running'],
      ['inapplicable'],
      ['inapplicable'],
    ])
  })
  it('or one that is flagged', () => {
    const flagged = { command: 'Classify', at: '2026-03-10T09:00', class: {}, flag: { publicCriticismNeeded: true } }
    expect(tell(S, [start, decided, flagged], { clauses: ['c18'] }).states('c18', '2026-03-10T10:00')).toEqual([
      'running',
    ])
    expect(
      tell(S, [start, decided, flagged, { command: 'Record:circulated', at: '2026-03-11T09:00' }], {
        clauses: ['c18'],
      }).states('c18', '2026-04-10T10:00'),
    ).toEqual(['met'])
  })
  it('the second about one person of the back office within ninety days goes to the marketing director, once', () => {
    const office = receive('2026-03-06T10:00', { class: { entry: 'backoffice-staff' }, respondent: { person: 'p-1' } })
    const valid = { command: 'Classify', at: '2026-03-09T10:00', class: { validity: 'valid' } }
    const outcome = (days: ReadonlyArray<string>, ...more: ReadonlyArray<Bag>) =>
      events(
        tell(S, [office, valid, ...more], {
          clauses: ['c20'],
          supplied: { related: { 'case.respondent.person': received(...days) } },
        }),
        'Escalated',
      ).length
    expect([
      outcome(['2026-01-05']),
      outcome([]),
      outcome(['2025-11-05']),
      outcome(['2026-01-05'], { command: 'Revisit', at: '2026-03-10T10:00' }),
    ]).toEqual([1, 0, 0, 1])
  })
})
