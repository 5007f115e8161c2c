import { describe, expect, it } from 'vitest'
import type { ComplaintCommand } from '../../src/complaint/command.js'
import type { ClockMechanism } from '../../src/regulation/language/duty.js'
import { command, receive, scenario, shanghai } from '../../src/testing/index.js'
import { answer as clock, regulationWith } from '../regulation/synthetic.js'
import { rulesFor } from '../rules.js'

const received = receive({ at: shanghai('2026-01-05') }, { class: {} })
const reply = (day: string) => command('Reply', { stage: 'final', form: 'written' }, { at: shanghai(day) })
const assign = (day: string) => command('Assign', { to: { unit: 'x' } }, { at: shanghai(day) })

/** Commands, of which the one at `index` is then annulled, and what follows. */
const annulling = (
  duty: ClockMechanism,
  given: ReadonlyArray<ComplaintCommand>,
  index: number,
  day: string,
  then: ReadonlyArray<ComplaintCommand> = [],
) => {
  const rules = rulesFor(regulationWith([duty]))
  const { dossier } = scenario(rules, given.slice(0, index + 1))
  const event = dossier.complaint.history?.event.id ?? ''
  const correct = command('Correct', { event, reason: 'r', annuls: true }, { at: shanghai(day) })
  return scenario(rules, [...given, correct, ...then])
}
const states = (outcome: ReturnType<typeof scenario>, day: string) =>
  outcome.clocksAt('c01', shanghai(day)).map(({ state }) => state)

describe('an annulled event', () => {
  it('that met a clock: the clock runs on, and is breached once it is due', () => {
    const outcome = annulling(clock, [received, reply('2026-01-06')], 1, '2026-01-06')
    expect(states(outcome, '2026-01-07')).toEqual(['running'])
    expect(states(outcome, '2026-01-08')).toEqual(['breached'])
  })

  it('that met a clock which another event has met since: met', () => {
    const outcome = annulling(clock, [received, reply('2026-01-06'), reply('2026-01-07')], 1, '2026-01-08')
    expect(states(outcome, '2026-01-09')).toEqual(['met'])
  })

  it('that withdrew the case: the clocks run on', () => {
    const withdraw = command('Withdraw', {}, { at: shanghai('2026-01-06') })
    const outcome = annulling(clock, [received, withdraw], 1, '2026-01-06')
    expect(states(outcome, '2026-01-07')).toEqual(['running'])
    expect(outcome.dossier.complaint.status).toBe('open')
  })

  it('that started a clock: cancelled, and the next start opens another', () => {
    const duty = { ...clock, startsOn: 'Assigned' }
    const outcome = annulling(duty, [received, assign('2026-01-05')], 1, '2026-01-06', [assign('2026-01-06')])
    expect(states(outcome, '2026-01-07')).toEqual(['cancelled', 'running'])
  })

  it('clears no breach that was seen', () => {
    const outcome = annulling(clock, [received, reply('2026-01-12')], 1, '2026-01-12', [reply('2026-01-06')])
    expect(states(outcome, '2026-01-13')).toEqual(['breached'])
    const started = { ...clock, startsOn: 'Assigned' }
    const late = annulling(started, [received, assign('2026-01-05'), reply('2026-01-12')], 1, '2026-01-12')
    expect(states(late, '2026-01-13')).toEqual(['breached'])
  })

  it('that annulled another: that one counts again', () => {
    const rules = rulesFor(regulationWith([clock]))
    const last = (given: ReadonlyArray<ComplaintCommand>) =>
      scenario(rules, given).dossier.complaint.history?.event.id ?? ''
    const replied = [received, reply('2026-01-06')]
    const wrong = command(
      'Correct',
      { event: last(replied), reason: 'r', annuls: true },
      { at: shanghai('2026-01-06', '11:00') },
    )
    const right = command(
      'Correct',
      { event: last([...replied, wrong]), reason: 'r', annuls: true },
      { at: shanghai('2026-01-06', '12:00') },
    )
    expect(states(scenario(rules, [...replied, wrong, right]), '2026-01-12')).toEqual(['met'])
  })
})
