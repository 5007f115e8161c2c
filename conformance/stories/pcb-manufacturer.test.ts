import { describe, expect, it } from 'vitest'
import { type Bag, causes, events, receive, tell } from '../support/story.js'

describe('pcb-manufacturer: what it covers, what it lets go', () => {
  const P = 'pcb-manufacturer'
  const own = {
    kind: 'quality-complaint',
    channel: 'business',
    by: ['gm-production-group'],
    field: { 'product.maker': 'own', 'product.category': 'PCB' },
  }
  it('covers own boards with a quality anomaly, whatever the cause', () => {
    const pinned = (more: Bag) =>
      tell(P, [receive('2026-03-02T09:00', { ...own, ...more })], { clauses: ['c03'] }).dossier.complaint.regulations
        .length
    expect(pinned({ class: { claim: 'quality-anomaly' } })).toBe(1)
    expect(pinned({ class: { claim: 'quality-anomaly', cause: 'non-quality' } })).toBe(1)
    expect(
      pinned({ class: { claim: 'quality-anomaly' }, field: { 'product.maker': 'other', 'product.category': 'PCB' } }),
    ).toBe(0)
    expect(
      pinned({ class: { claim: 'quality-anomaly' }, field: { 'product.maker': 'own', 'product.category': 'FPC' } }),
    ).toBe(0)
  })
  it('without loss it is an anomaly: the clocks end, a slip is owed', () => {
    const outcome = tell(
      P,
      [
        receive('2026-03-02T09:00', { ...own, class: { claim: 'quality-anomaly' } }),
        { command: 'Classify', at: '2026-03-02T10:00', class: { loss: 'no-loss' } },
      ],
      { clauses: ['c04', 'c16'] },
    )
    expect(outcome.dossier.complaint.kind).toBe('anomaly')
    expect(outcome.states('c04', '2026-03-02T11:00')).toEqual(['running'])
    expect(outcome.states('c16', '2026-03-02T11:00')).toEqual(['inapplicable'])
    expect(outcome.events.at(-1)?.evidence.routed).toEqual([
      expect.objectContaining({ clause: 'c04', step: 'divert', to: ['qm-dept'] }),
    ])
  })
  it('what is late goes to the general manager, each clock once, at once', () => {
    const outcome = tell(P, [receive('2026-03-02T09:00', own), { watchUntil: '2026-03-10T09:00' }])
    const late = outcome.dossier.clocks.all.filter(
      ({ clock }) =>
        clock.breachedMs !== undefined ||
        (clock.due !== undefined && clock.due.ms < Date.parse('2026-03-10T01:00:00Z') && clock.applies === true),
    )
    expect(causes(outcome)).toEqual(late.map(() => 'c16'))
    expect(late.length).toBeGreaterThan(0)
    expect(events(outcome, 'Escalated').every(({ data }) => JSON.stringify(data).includes('general-manager'))).toBe(
      true,
    )
  })
  it('a number has year, month and a serial of two digits or more', () => {
    const number = (no: string) =>
      tell(
        P,
        [receive('2026-03-02T09:00', own), { command: 'Record:number-allocated', at: '2026-03-02T10:00', number: no }],
        { clauses: ['c27'] },
      ).course.at(-1)
    expect([number('260301'), number('2603101'), number('26031'), number('X-1')]).toEqual(['-', '-', 'c27', 'c27'])
  })
})
