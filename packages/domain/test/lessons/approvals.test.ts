import { describe, expect, it } from 'vitest'
import type { Guard } from '../../src/regulation/language/decision.js'
import { command, receivedOn, rulesWith, scenario, shanghai } from './kit.js'

const guard: Guard = {
  kind: 'guard',
  on: ['Record:remedy-executed'],
  require: { some: { event: 'Approved', of: 'proposal', by: 'leader' } },
}
const rules = rulesWith([guard])
const leader = { id: 'u-9', roles: ['leader'] }
const on = (day: string, by = leader) => ({ at: shanghai(day), by })
const propose = (proposal: string, day: string) => command('Propose', { proposal }, { at: shanghai(day) })
const approve = (subject: string, day: string, by = leader) =>
  command('Approve', { of: 'proposal', subject }, on(day, by))
const execute = (day: string) => command('Record', { act: 'remedy-executed' }, { at: shanghai(day) })
const passes = (...steps: Parameters<typeof scenario>[1]) =>
  scenario(rules, [receivedOn('2026-01-05'), ...steps]).result._tag === 'Right'

describe('stale approvals', () => {
  it('the approval of the proposal lets it be carried out', () => {
    expect(passes(propose('p-1', '2026-01-06'), approve('p-1', '2026-01-07'), execute('2026-01-08'))).toBe(true)
  })

  it('that of proposal 1 does not cover proposal 2', () => {
    const first = [propose('p-1', '2026-01-06'), approve('p-1', '2026-01-07')]
    expect(passes(...first, propose('p-2', '2026-01-08'), execute('2026-01-09'))).toBe(false)
    expect(passes(...first, propose('p-2', '2026-01-08'), approve('p-2', '2026-01-09'), execute('2026-01-12'))).toBe(
      true,
    )
  })

  it('one that was refused since covers nothing, until it is given again', () => {
    const given = [propose('p-1', '2026-01-06'), approve('p-1', '2026-01-07')]
    const refuse = command('Refuse', { of: 'proposal', subject: 'p-1' }, on('2026-01-08'))
    expect(passes(...given, refuse, execute('2026-01-09'))).toBe(false)
    expect(passes(...given, refuse, approve('p-1', '2026-01-09'), execute('2026-01-12'))).toBe(true)
  })

  it('the approval of something else is none', () => {
    const report = command('Approve', { of: 'report', subject: 'p-1' }, on('2026-01-07'))
    expect(passes(propose('p-1', '2026-01-06'), report, execute('2026-01-08'))).toBe(false)
  })

  it('one by somebody without the role is none', () => {
    const handler = { id: 'u-1', roles: ['handler'] }
    expect(passes(propose('p-1', '2026-01-06'), approve('p-1', '2026-01-07', handler), execute('2026-01-08'))).toBe(
      false,
    )
  })

  it('one entered afterwards under an earlier date does not make lawful what was refused, only what comes after', () => {
    const outcome = scenario(rules, [
      receivedOn('2026-01-05'),
      propose('p-1', '2026-01-06'),
      execute('2026-01-08'),
      approve('p-1', '2026-01-07'),
      execute('2026-01-09'),
    ])
    expect(outcome.results.map(({ result }) => result._tag)).toEqual(['Right', 'Right', 'Left', 'Right', 'Right'])
    expect(outcome.events.find(({ type }) => type === 'Approved')?.evidence.backdated).toBeUndefined()
  })
})
