import { describe, expect, it } from 'vitest'
import { type Bag, events, receive, tell } from '../support/story.js'

describe('cosmetics-consumer: a closed list of types', () => {
  const C = 'cosmetics-consumer'
  const start = (field: Bag = {}) => receive('2026-03-06T10:00', { channel: 'hq', field })
  const typed = (type: string, more: Bag = {}): Bag => ({
    command: 'Classify',
    at: '2026-03-06T11:00',
    class: { type },
    by: ['receiver'],
    ...more,
  })
  const last = (...steps: ReadonlyArray<Bag>) => tell(C, steps, { clauses: ['c09', 'c14'] })
  it('within the shelf life; outside it only the market department, and the case says so', () => {
    const fresh = { 'case.occurredAt': '2026-03-01', 'product.expiry': '2026-12-31' }
    const old = { 'case.occurredAt': '2026-03-01', 'product.expiry': '2025-12-31' }
    expect(last(start(fresh), typed('product')).course.at(-1)).toBe('-')
    expect(last(start(old), typed('product')).course.at(-1)).toBe('c14')
    expect(last(start(), typed('product')).course.at(-1)).toBe('-')
    const passed = last(start(old), typed('product', { by: ['market-dept'] }))
    expect([passed.course.at(-1), passed.dossier.complaint.flags['outsideShelfLife']]).toEqual(['-', true])
    expect(last(start(old), typed('service')).course.at(-1)).toBe('-')
    expect(
      last(start(old), { command: 'Classify', at: '2026-03-06T11:00', class: { gravity: 'major' } }).course.at(-1),
    ).toBe('-')
  })
  it('association or court: to the marketing centre at once, with legal', () => {
    const outcome = tell(
      C,
      [
        receive('2026-03-06T10:00', { channel: 'association-court' }),
        { command: 'Classify', at: '2026-03-07T10:00', class: { gravity: 'major' } },
      ],
      { clauses: ['c12'] },
    )
    expect(events(outcome, 'Escalated').map(({ data }) => data)).toEqual([
      expect.objectContaining({ to: { roles: ['marketing-centre'] }, cc: [{ roles: ['legal'] }] }),
    ])
    expect(outcome.states('c12', '2026-03-09T10:00')).toEqual(['running', 'running'])
    const reported = tell(
      C,
      [
        receive('2026-03-06T10:00', { channel: 'association-court' }),
        { command: 'Record:reported', at: '2026-03-07T10:00', to: ['legal'] },
      ],
      { clauses: ['c12'] },
    )
    expect(reported.states('c12', '2026-03-09T10:00')).toEqual(['met', 'running'])
  })
})
