import { describe, expect, it } from 'vitest'
import type { Guard } from '../../src/regulation/language/decision.js'
import type { ClockMechanism } from '../../src/regulation/language/duty.js'
import type { Escalate } from '../../src/regulation/language/work.js'
import { command, receive } from '../../src/testing/builders.js'
import { scenario, shanghai } from '../../src/testing/scenario.js'
import { regulationWith } from '../regulation/synthetic.js'
import { rulesFor } from '../rules.js'

const answer: ClockMechanism = {
  kind: 'clock',
  startsOn: 'Received',
  stopsOn: 'Replied:final',
  within: { n: 2, unit: 'workingDay' },
  responsible: 'handler',
}
const raise: Escalate = { kind: 'escalate', on: { clock: 'c01', is: 'breached' }, to: 'leader' }
const remit: Guard = { kind: 'guard', on: ['Close'], require: { fact: 'case.inRemit', is: true } }
const superior: Guard = { kind: 'guard', on: ['Close'], require: { fact: 'actor.roles', has: 'leader' } }
const received = receive({ at: shanghai('2026-01-05') }, { class: {} })
const close = command('Close', {}, { at: shanghai('2026-01-06') })

describe('scenario', () => {
  it('lets time pass: at one moment, or at all moments until one', () => {
    const rules = rulesFor(regulationWith([answer, raise]))
    const at = (step: Parameters<typeof scenario>[1][number]) =>
      scenario(rules, [received, step]).events.map(({ type, occurredAt }) => [type, occurredAt])
    expect(at({ watch: shanghai('2026-01-07') })).toHaveLength(1)
    expect(at({ watch: shanghai('2026-01-09') })[1]).toEqual(['Escalated', shanghai('2026-01-09')])
    expect(at({ watchUntil: shanghai('2026-01-09') })[1]).toEqual(['Escalated', shanghai('2026-01-08', '00:00')])
  })

  it('takes what the outside says, for all commands or with one', () => {
    const rules = rulesFor(regulationWith([remit]))
    const supplied = { facts: { 'case.inRemit': true } }
    expect(scenario(rules, [received, close]).refusedBy).toEqual(['c01'])
    expect(scenario(rules, [received, close], { supplied }).result._tag).toBe('Right')
    expect(scenario(rules, [received, { ...close, supplied }]).result._tag).toBe('Right')
    const denied = { ...close, supplied: { facts: { 'case.inRemit': false } } }
    expect(scenario(rules, [received, denied], { supplied }).refusedBy).toEqual(['c01'])
  })

  it('takes the directory of an organisation', () => {
    const rules = rulesFor(regulationWith([superior]))
    const organisation = { version: '1', units: {}, people: { 'u-17': { id: 'u-17', roles: ['leader'] } } }
    expect(scenario(rules, [received, close]).refusedBy).toEqual(['c01'])
    expect(scenario(rules, [received, close], { organisation }).result._tag).toBe('Right')
  })

  it('tells the states of clocks at moments, and why', () => {
    const { statesAt, explain } = scenario(rulesFor(regulationWith([answer])), [received])
    expect(['2026-01-06', '2026-01-08'].map((day) => statesAt('c01', shanghai(day)))).toEqual([
      ['running'],
      ['breached'],
    ])
    expect(explain('c01', shanghai('2026-01-08')).map(({ state, workdaysLate }) => [state, workdaysLate])).toEqual([
      ['breached', 1],
    ])
  })

  it('leaves the case as it was where a command is refused, and keeps what came of each step', () => {
    const outcome = scenario(rulesFor(regulationWith([remit])), [received, close, { watch: shanghai('2026-01-07') }])
    expect(outcome.results.map(({ result }) => result._tag)).toEqual(['Right', 'Left', 'Right'])
    expect(outcome.events).toHaveLength(1)
  })
})
