import { describe, expect, it } from 'vitest'
import type { ClockMechanism, ObligationMechanism } from '../../src/regulation/language/duty.js'
import { answer, classifiedOn, closedOn, receivedOn, repliedOn, revisit, rulesWith, scenario, shanghai } from './kit.js'

const major = { fact: 'class.gravity', is: 'major' } as const
const duty: ClockMechanism = { ...answer, appliesWhen: major }
const rules = rulesWith([duty])
const received = receivedOn('2026-01-05')
const at = (steps: Parameters<typeof scenario>[1], day: string) => scenario(rules, steps).clocksAt('c01', shanghai(day))

describe('a clock whose condition is met only after its limit has passed', () => {
  it('is pending while nobody knows, undecided once it is due', () => {
    expect(at([received], '2026-01-06').map(({ state }) => state)).toEqual(['pending'])
    expect(at([received], '2026-01-12').map(({ state }) => state)).toEqual(['undecided'])
  })

  it('is breached at birth: at its due time, known from the event that made it true', () => {
    const [seen] = at([received, classifiedOn('major', '2026-01-12')], '2026-01-13')
    expect(seen?.state).toBe('breached')
    expect(seen?.clock).toMatchObject({ knownAt: shanghai('2026-01-12') })
    expect(seen?.clock.breachedMs).toBe(seen?.clock.due?.ms)
    expect((seen?.clock.knownMs ?? 0) > (seen?.clock.breachedMs ?? 0)).toBe(true)
  })

  it('is charged to nobody for the time before it was known', () => {
    const [explained] = scenario(rules, [received, classifiedOn('major', '2026-01-12')]).explain(
      'c01',
      shanghai('2026-01-13'),
    )
    expect(explained?.held.map(({ from, to }) => [from, to])).toEqual([
      [shanghai('2026-01-12'), shanghai('2026-01-13')],
    ])
  })

  it('is none of it where it was answered in time', () => {
    const steps = [received, repliedOn('2026-01-06'), classifiedOn('major', '2026-01-12')]
    expect(at(steps, '2026-01-13').map(({ state }) => state)).toEqual(['met'])
  })

  it('does not apply where the condition turns out false, and starts from the receipt where it turns true again', () => {
    const minor = [received, classifiedOn('minor', '2026-01-05', '11:00')]
    expect(at(minor, '2026-02-01').map(({ state }) => state)).toEqual(['inapplicable'])
    const again = [...minor, classifiedOn('major', '2026-01-06')]
    expect(at(again, '2026-01-06').map(({ clock, state }) => [clock.due?.day, state])).toEqual([
      ['2026-01-07', 'running'],
    ])
    expect(at(again, '2026-01-08').map(({ state }) => state)).toEqual(['breached'])
  })

  it('a condition that turns false after the breach was seen does not undo it', () => {
    const steps = [received, classifiedOn('major', '2026-01-12'), classifiedOn('minor', '2026-01-13')]
    expect(at(steps, '2026-01-14').map(({ state }) => state)).toEqual(['breached'])
  })

  it('an order of events is the same: overtaken while undecided, breached once it is decided', () => {
    const order: ObligationMechanism = { ...revisit, appliesWhen: major }
    const ordered = rulesWith([order])
    const steps = [received, closedOn('2026-01-06')]
    expect(scenario(ordered, steps).statesAt('c01', shanghai('2026-01-07'))).toEqual(['undecided'])
    const known = [...steps, classifiedOn('major', '2026-01-08')]
    expect(scenario(ordered, known).statesAt('c01', shanghai('2026-01-09'))).toEqual(['breached'])
  })
})
