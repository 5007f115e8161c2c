import { describe, expect, it } from 'vitest'
import { type Bag, receive, tell } from '../support/story.js'

describe('service-industry-process-norm: exemptions, authority, one start of two', () => {
  const N = 'service-industry-process-norm'
  const start = receive('2026-03-06T10:00')
  const simple = { command: 'Classify', at: '2026-03-06T10:30', class: { complexity: 'simple' } }
  const resolve = (at: string): Bag => ({ command: 'Resolve', at })
  it('a simple case needs no investigation for one working day', () => {
    const last = (...steps: ReadonlyArray<Bag>) => tell(N, [start, ...steps], { clauses: ['c22', 'c25'] }).course.at(-1)
    expect([
      last(simple, resolve('2026-03-09T23:00')),
      last(simple, resolve('2026-03-10T09:00')),
      last(resolve('2026-03-06T12:00')),
      last({ command: 'Investigate', at: '2026-03-07T10:00' }, resolve('2026-03-20T09:00')),
    ]).toEqual(['-', 'c25', 'c22 c25', '-'])
  })
  const proposed = (amount: number, proposal = 'p1', at = '2026-03-06T11:00'): Bag => ({
    command: 'Propose',
    at,
    proposal,
    amount,
    actor: 'h1',
    by: ['handler'],
  })
  const executed = (amount?: number, at = '2026-03-10T10:00'): Bag => ({
    command: 'Record:remedy-executed',
    at,
    actor: 'h1',
    by: ['handler'],
    ...(amount === undefined ? {} : { authority: amount }),
  })
  const approved = (more: Bag = {}): Bag => ({
    command: 'Approve',
    at: '2026-03-09T10:00',
    of: 'proposal',
    subject: 'p1',
    actor: 'l1',
    by: ['leader'],
    authority: 50000,
    ...more,
  })
  it('within the own authority, or with an approval of this proposal by another with authority', () => {
    const last = (...steps: ReadonlyArray<Bag>) =>
      tell(N, [start, { command: 'Classify', at: '2026-03-06T10:30', class: { scope: 'single' } }, ...steps], {
        clauses: ['c35'],
      }).course.at(-1)
    expect(last(proposed(500), executed(1000))).toBe('-')
    expect(last(proposed(1500), executed(1000))).toBe('c35')
    expect(last(proposed(1500), executed())).toBe('c35')
    expect(last(proposed(1500), approved(), executed(1000))).toBe('-')
    expect(last(proposed(1500), approved({ authority: 1000 }), executed(1000))).toBe('c35')
    expect(last(proposed(1500), approved({ actor: 'h1' }), executed(1000))).toBe('c35')
    expect(last(proposed(1500), approved(), proposed(1600, 'p2', '2026-03-09T11:00'), executed(1000))).toBe('c35')
    expect(last(proposed(20000), executed(90000))).toBe('-')
    expect(last(proposed(20001), executed(90000))).toBe('c35')
    expect(
      last(
        proposed(1500),
        approved(),
        { command: 'Refuse', at: '2026-03-09T12:00', of: 'proposal', subject: 'p1', actor: 'l1', by: ['leader'] },
        executed(1000),
      ),
    ).toBe('c35')
  })
  it('a group or a flag makes it of major interest', () => {
    const last = (classify: Bag) =>
      tell(N, [start, { command: 'Classify', at: '2026-03-06T10:30', ...classify }, proposed(500), executed(1000)], {
        clauses: ['c35'],
      }).course.at(-1)
    expect([
      last({ class: { scope: 'group' } }),
      last({ class: { scope: 'single' }, flag: { majorInterest: true } }),
      last({ class: { scope: 'single' } }),
    ]).toEqual(['c35', 'c35', '-'])
  })
  it('carried out by the next working day after the acceptance, or the final decision, whichever is first', () => {
    const accepts = (at: string): Bag => ({
      command: 'Record:complainant-answered',
      at,
      about: 'proposal',
      answer: 'accepts',
    })
    const decision = (at: string): Bag => ({ command: 'Record:decision-issued', at, final: true })
    const dues = (...steps: ReadonlyArray<Bag>) => tell(N, [start, ...steps], { clauses: ['c39'] }).dues('c39')
    expect([
      dues(accepts('2026-03-06T12:00')),
      dues(decision('2026-03-10T12:00')),
      dues(accepts('2026-03-06T12:00'), decision('2026-03-10T12:00')),
      dues(decision('2026-03-10T12:00'), accepts('2026-03-11T12:00')),
    ]).toEqual([['2026-03-09T23:59'], ['2026-03-11T23:59'], ['2026-03-09T23:59'], ['2026-03-11T23:59']])
  })
})
