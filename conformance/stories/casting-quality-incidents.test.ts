import { describe, expect, it } from 'vitest'
import { type Bag, events, others, receive, tell } from '../support/story.js'

describe('casting-quality-incidents: what class an incident has', () => {
  const C = 'casting-quality-incidents'
  const clean = {
    'production.scrapDuration': 0,
    'production.reworkDuration': 0,
    'incident.reputation': false,
    'incident.lossAmount': 0,
    'incident.injury': false,
  }
  const batch = 'field.product.batchNo'
  const model = 'field.product.model+field.production.date'
  const incident = (field: Bag) =>
    receive('2026-03-02T09:00', { kind: 'quality-incident', channel: 'internal', field: { ...clean, ...field } })
  const pieces = (...numbers: ReadonlyArray<number>) =>
    others(
      numbers.map((n) => ({ at: '2026-03-01T09:00', event: 'Received', field: { product: { returnQuantity: n } } })),
    )
  const told = (field: Bag, related: Record<string, ReturnType<typeof others>>, ...more: ReadonlyArray<Bag>) =>
    tell(C, [incident(field), ...more], { clauses: [], supplied: { related } })
  const classes = (outcome: ReturnType<typeof told>) =>
    events(outcome, 'Classified').map(({ data }) => {
      const { class: said, provisional } = data as { class?: Bag; provisional?: boolean }
      return `${String(said?.['incident'])}${provisional === true ? '?' : ''}`
    })
  it('by pieces over all cases of the model and day, of the batch', () => {
    const none = { [batch]: [], [model]: [] }
    expect(classes(told({ 'product.returnQuantity': 49 }, none))).toEqual(['general'])
    expect(classes(told({ 'product.returnQuantity': 50 }, none))).toEqual(['batch'])
    expect(classes(told({ 'product.returnQuantity': 20 }, { [batch]: [], [model]: pieces(20, 10) }))).toEqual(['batch'])
    expect(classes(told({ 'product.returnQuantity': 100 }, { [batch]: pieces(400), [model]: [] }))).toEqual(['major'])
    expect(classes(told({ 'product.returnQuantity': 99 }, { [batch]: pieces(400), [model]: [] }))).toEqual(['batch'])
    expect(classes(told({ 'product.defectQuantity': 50 }, none))).toEqual(['batch'])
  })
  it('by loss, injury and reputation', () => {
    const none = { [batch]: [], [model]: [] }
    expect(classes(told({ 'incident.lossAmount': 19999 }, none))).toEqual(['general'])
    expect(classes(told({ 'incident.lossAmount': 20000 }, none))).toEqual(['major'])
    expect(classes(told({ 'incident.injury': true }, none))).toEqual(['major'])
    expect(classes(told({ 'incident.reputation': true }, none))).toEqual(['major'])
    expect(classes(told({}, none, { command: 'Record:loss-assessed', at: '2026-03-03T09:00', amount: 25000 }))).toEqual(
      ['general', 'major'],
    )
  })
  it('nobody knows of an injury yet: provisional', () => {
    const { 'incident.injury': _, ...rest } = clean
    const outcome = tell(
      C,
      [receive('2026-03-02T09:00', { kind: 'quality-incident', channel: 'internal', field: rest })],
      { clauses: [], supplied: { related: { [batch]: [], [model]: [] } } },
    )
    expect(classes(outcome)).toEqual(['general?'])
  })
})
