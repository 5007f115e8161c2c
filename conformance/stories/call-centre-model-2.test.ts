import { describe, expect, it } from 'vitest'
import { type Bag, receive, tell } from '../support/story.js'

describe('call-centre-model-2 and food-product-quality: orders of work', () => {
  it('call-centre-model-2: taken up within four working hours; the customer is heard before the finding', () => {
    const M = 'call-centre-model-2'
    const start = receive('2026-03-06T10:00')
    const sent = {
      command: 'Assign',
      at: '2026-03-06T16:00',
      to: { unit: 'd', roles: ['responsible-dept'] },
      assignment: 'a',
    }
    const heard = (reached: boolean): Bag => ({ command: 'Record:contact-attempted', at: '2026-03-09T10:00', reached })
    const found = { command: 'Investigate', at: '2026-03-10T10:00' }
    expect(tell(M, [start, sent], { clauses: ['c16'] }).dues('c16')).toEqual(['2026-03-09T11:00'])
    const last = (...steps: ReadonlyArray<Bag>) => tell(M, [start, ...steps], { clauses: ['c17'] }).course.at(-1)
    expect([last(sent, found), last(sent, heard(false), found), last(sent, heard(true), found), last(found)]).toEqual([
      'c17',
      'c17',
      '-',
      '-',
    ])
  })
  it('call-centre-model-2: another channel is other, in its own word', () => {
    expect(
      tell('call-centre-model-2', [receive('2026-03-06T10:00', { channel: 'fax' })], { clauses: ['c10'] }).events[0]
        ?.data,
    ).toMatchObject({ channel: 'other', channelText: 'fax' })
  })
  it('food-product-quality: registered, reported and written down before the answer; advice in two options', () => {
    const F = 'food-product-quality'
    const start = receive('2026-03-06T10:00', { kind: 'product-complaint', channel: 'marketing', by: ['marketing'] })
    const registered = (field: Bag): Bag => ({ command: 'Record:registered', at: '2026-03-06T11:00', field })
    const whole = { 'complainant.name': '王', 'product.batchNo': 'B-1' }
    const found = {
      command: 'Investigate',
      at: '2026-03-09T10:00',
      field: { 'invest.findings': '包装破损', 'invest.hazardAnalysis': '无' },
    }
    const reported = { command: 'Record:reported', at: '2026-03-09T11:00', to: ['team'], kind: 'investigation' }
    const written = (more: Bag = { fileNo: 'F-1', date: '2026-03-10' }): Bag => ({
      command: 'Record:document-issued',
      at: '2026-03-10T10:00',
      kind: 'handling',
      ...more,
    })
    const answered = { command: 'Reply:final', at: '2026-03-11T10:00' }
    const clauses = ['c06', 'c11', 'c13', 'c21', 'c34', 'c35']
    const last = (...steps: ReadonlyArray<Bag>) => tell(F, [start, ...steps], { clauses }).course.at(-1)
    expect(last(answered)).toBe('c06')
    expect([last(registered({ 'product.batchNo': 'B-1' })), last(registered(whole))]).toEqual(['c06', '-'])
    expect(last(registered(whole), found, answered)).toBe('c11 c21')
    expect(last(registered(whole), found, reported, written({}))).toBe('c21')
    const good = tell(F, [start, registered(whole), found, reported, written(), answered], { clauses })
    expect(good.course.at(-1)).toBe('-')
    // Nobody analysed, sampled or offered two ways: breached by the events before which it had to be done.
    expect(['c13', 'c34', 'c35'].map((clause) => good.states(clause, '2026-03-12T10:00'))).toEqual([
      ['breached'],
      ['breached'],
      ['breached'],
    ])
    const offered = tell(
      F,
      [
        start,
        registered(whole),
        { command: 'Propose', at: '2026-03-07T10:00', optionCount: 2 },
        found,
        reported,
        written(),
        answered,
      ],
      { clauses },
    )
    expect(offered.states('c35', '2026-03-12T10:00')).toEqual(['met'])
  })
})
