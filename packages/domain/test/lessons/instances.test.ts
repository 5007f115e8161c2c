import { describe, expect, it } from 'vitest'
import type { Waive } from '../../src/regulation/language/decision.js'
import type { ClockMechanism, ObligationMechanism } from '../../src/regulation/language/duty.js'
import {
  answer,
  assignedOn,
  classifiedOn,
  command,
  followedUpOn,
  receivedOn,
  repliedOn,
  revisitedOn,
  rulesWith,
  scenario,
  shanghai,
} from './kit.js'

const received = receivedOn('2026-01-05')

describe('one clock an assignment', () => {
  const duty: ClockMechanism = {
    ...answer,
    startsOn: 'Assigned',
    stopsOn: 'Returned:result',
    per: 'each',
    key: 'assignment',
  }
  const to = (assignment: string, day: string) => assignedOn(day, '10:00', { assignment })
  const back = (day: string, data: object = {}) => command('Return', { what: 'result', ...data }, { at: shanghai(day) })
  const states = (steps: Parameters<typeof scenario>[1], day = '2026-01-08') =>
    scenario(rulesWith([duty]), steps).statesAt('c01', shanghai(day))

  it('the first result does not meet the second dispatch', () => {
    const both = [received, to('a', '2026-01-05'), to('b', '2026-01-06')]
    expect(states([...both, back('2026-01-07', { assignment: 'a' })])).toEqual(['met', 'running'])
    expect(states([...both, back('2026-01-07', { assignment: 'a' })], '2026-01-09')).toEqual(['met', 'breached'])
  })

  it('a result that names none answers all that are open, one that names another none', () => {
    const both = [received, to('a', '2026-01-05'), to('b', '2026-01-06')]
    expect(states([...both, back('2026-01-07')])).toEqual(['met', 'met'])
    expect(states([...both, back('2026-01-07', { assignment: 'c' })], '2026-01-07')).toEqual(['running', 'running'])
  })
})

describe('an entry dated back', () => {
  it('clears no breach that was seen, and the explanation tells both', () => {
    const outcome = scenario(rulesWith([answer]), [received, followedUpOn('2026-01-12'), repliedOn('2026-01-06')])
    expect(outcome.statesAt('c01', shanghai('2026-01-13'))).toEqual(['breached'])
    expect(outcome.explain('c01', shanghai('2026-01-13'))[0]?.text.en).toContain('met, recorded late')
    expect(outcome.events.at(-1)?.evidence.backdated).toBe(true)
  })

  it('does not undo an escalation that has fired', () => {
    const rules = rulesWith([answer, { kind: 'escalate', on: { clock: 'c01', is: 'breached' }, to: 'leader' }])
    const outcome = scenario(rules, [received, { watch: shanghai('2026-01-12') }, repliedOn('2026-01-06')])
    expect(outcome.events.map(({ type }) => type)).toEqual(['Received', 'Escalated', 'Replied'])
    expect(outcome.statesAt('c01', shanghai('2026-01-13'))).toEqual(['breached'])
  })
})

describe('a waived clock', () => {
  const waive: Waive = { kind: 'waive', what: ['c01'], when: { fact: 'class.gravity', is: 'minor' } }
  const states = (steps: Parameters<typeof scenario>[1], day: string) =>
    scenario(rulesWith([answer, waive]), steps).clocksAt('c01', shanghai(day))

  it('is cancelled, not met, under the clause that lifted it', () => {
    const [seen] = states([received, classifiedOn('minor', '2026-01-06')], '2026-01-20')
    expect([seen?.state, seen?.clock.liftedBy]).toEqual(['cancelled', 'c02'])
  })

  it('an earlier breach stays', () => {
    expect(states([received, classifiedOn('minor', '2026-01-12')], '2026-01-20')[0]?.state).toBe('breached')
  })

  it('one that was met before stays met', () => {
    const steps = [received, repliedOn('2026-01-06'), classifiedOn('minor', '2026-01-07')]
    expect(states(steps, '2026-01-20')[0]?.state).toBe('met')
  })
})

describe('a chain of repeats', () => {
  const chain: ObligationMechanism = {
    kind: 'obligation',
    startsOn: 'Received',
    stopsOn: 'FollowedUp',
    repeat: { every: { n: 1, unit: 'workingDay' }, until: 'Replied:final' },
    responsible: 'handler',
  }
  const states = (steps: Parameters<typeof scenario>[1], day: string) =>
    scenario(rulesWith([chain]), steps).statesAt('c01', shanghai(day))

  it('begins its next link where the last was done', () => {
    const steps = [received, followedUpOn('2026-01-06'), followedUpOn('2026-01-07')]
    expect(states(steps, '2026-01-08')).toEqual(['met', 'met', 'running'])
    expect(states(steps, '2026-01-09')).toEqual(['met', 'met', 'breached'])
  })

  it('a link that was missed is one overdue item, not one a day', () => {
    expect(states([received, { watchUntil: shanghai('2026-02-01') }], '2026-02-01')).toEqual(['breached'])
    expect(states([received, followedUpOn('2026-01-30')], '2026-01-30')).toEqual(['breached', 'running'])
  })

  it('ends with what ends it, open link included', () => {
    const steps = [received, followedUpOn('2026-01-06'), repliedOn('2026-01-06', '15:00')]
    expect(states(steps, '2026-03-01')).toEqual(['met', 'cancelled'])
    expect(states([...steps, followedUpOn('2026-01-07')], '2026-03-01')).toEqual(['met', 'cancelled'])
  })
})

describe('clocks opened by another clock', () => {
  const onBreach = (clause: 'c01' | 'c02', n: number): ClockMechanism => ({
    ...answer,
    startsOn: { clock: clause, is: 'breached' },
    stopsOn: 'Revisited',
    within: { n, unit: 'workingDay' },
  })
  /** Due on the 7th; then, counted from the same start, on the 9th and on the 13th. */
  const rules = rulesWith([answer, onBreach('c01', 4), onBreach('c02', 6)])
  /** States of the clocks that exist. */
  const at = (steps: Parameters<typeof scenario>[1], day: string, time = '10:00') =>
    ['c01', 'c02', 'c03'].map((clause) =>
      scenario(rules, steps)
        .statesAt(clause, shanghai(day, time))
        .filter((state) => state !== 'inapplicable'),
    )

  it('does not exist before the other has breached, and takes over its start', () => {
    expect(at([received], '2026-01-07')).toEqual([['running'], [], []])
    expect(at([received], '2026-01-08')).toEqual([['breached'], ['running'], []])
    const [seen] = scenario(rules, [received]).clocksAt('c02', shanghai('2026-01-08'))
    expect([seen?.clock.startedAt, seen?.clock.due?.day]).toEqual([shanghai('2026-01-05'), '2026-01-09'])
  })

  it('one that opens at a share of another counts from that moment', () => {
    const half = { ...onBreach('c01', 1), startsOn: { clock: 'c01', is: { share: 0.5 } } } as const
    const [seen] = scenario(rulesWith([answer, half]), [received]).clocksAt('c02', shanghai('2026-01-07'))
    expect([seen?.state, seen?.clock.due?.day]).toEqual(['running', '2026-01-07'])
  })

  it('one opens the next, however long nothing happens', () => {
    expect(at([received], '2026-01-12')).toEqual([['breached'], ['breached'], ['running']])
    expect(at([received], '2026-01-14')).toEqual([['breached'], ['breached'], ['breached']])
  })

  it('goes where the first is met in time', () => {
    expect(at([received, repliedOn('2026-01-06')], '2026-02-01')).toEqual([['met'], [], []])
  })

  it('stays where the first was met late, and is met by its own event', () => {
    const steps = [received, repliedOn('2026-01-08'), revisitedOn('2026-01-08', '11:00')]
    expect(at(steps, '2026-02-01').slice(0, 2)).toEqual([['breached'], ['met']])
  })

  it('an event before it exists does not meet it', () => {
    const steps = [received, revisitedOn('2026-01-06'), followedUpOn('2026-01-08')]
    expect(at(steps, '2026-01-08', '12:00')[1]).toEqual(['running'])
  })

  it('takes over the key of the clock that opened it', () => {
    const keyed = { per: 'each', key: 'assignment' } as const
    const first: ClockMechanism = { ...answer, startsOn: 'Assigned', stopsOn: 'Returned:result', ...keyed }
    const second: ClockMechanism = { ...onBreach('c01', 5), stopsOn: 'FollowedUp', ...keyed }
    const steps = [
      received,
      assignedOn('2026-01-05', '10:00', { assignment: 'a' }),
      assignedOn('2026-01-05', '10:00', { assignment: 'b' }),
      followedUpOn('2026-01-08', '10:00', { assignment: 'b' }),
    ]
    const outcome = scenario(rulesWith([first, second]), steps)
    expect(outcome.clocksAt('c02', shanghai('2026-01-09')).map(({ clock, state }) => [clock.key, state])).toEqual([
      ['a', 'running'],
      ['b', 'met'],
    ])
  })
})
