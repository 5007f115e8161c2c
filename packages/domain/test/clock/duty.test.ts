import { isLeft, isRight } from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import type { ComplaintCommand } from '../../src/complaint/command.js'
import { compile } from '../../src/regulation/compile.js'
import type { ClockMechanism, ObligationMechanism } from '../../src/regulation/language/duty.js'
import { command, receive, scenario, shanghai } from '../../src/testing/index.js'
import { answer as clock, regulationWith } from '../regulation/synthetic.js'
import { rulesFor } from '../rules.js'

const received = receive({ at: shanghai('2026-01-05') }, { class: {} })
const reply = (day: string) => command('Reply', { stage: 'final', form: 'written' }, { at: shanghai(day) })
const assign = (day: string, assignment?: string) =>
  command('Assign', { to: { unit: 'x' }, ...(assignment === undefined ? {} : { assignment }) }, { at: shanghai(day) })

const states = (duty: ClockMechanism | ObligationMechanism, commands: ReadonlyArray<ComplaintCommand>, now: string) =>
  scenario(rulesFor(regulationWith([duty])), commands)
    .clocksAt('c01', shanghai(now))
    .map(({ state }) => state)

const dueDays = (duty: ClockMechanism | ObligationMechanism, commands: ReadonlyArray<ComplaintCommand>) =>
  scenario(rulesFor(regulationWith([duty])), commands)
    .clocksAt('c01', shanghai('2026-01-05'))
    .map(({ clock: { due } }) => due?.day)

describe('instances', () => {
  it('first: one, however often its event comes', () => {
    const duty = { ...clock, startsOn: 'Assigned' }
    expect(states(duty, [received, assign('2026-01-05'), assign('2026-01-06')], '2026-01-06')).toEqual(['running'])
  })

  it('each: one an event, discharged by key', () => {
    const duty: ClockMechanism = {
      ...clock,
      startsOn: 'Assigned',
      stopsOn: 'Returned:result',
      per: 'each',
      key: 'assignment',
    }
    const back = command('Return', { what: 'result', assignment: 'a' }, { at: shanghai('2026-01-06') })
    const given = [received, assign('2026-01-05', 'a'), assign('2026-01-05', 'b')]
    expect(states(duty, [...given, back], '2026-01-06')).toEqual(['met', 'running'])
    const all = command('Return', { what: 'result' }, { at: shanghai('2026-01-06') })
    expect(states(duty, [...given, all], '2026-01-06')).toEqual(['met', 'met'])
  })

  it('restart: the open one begins anew, an overdue one stays', () => {
    const duty: ClockMechanism = { ...clock, startsOn: 'Assigned', per: 'restart' }
    expect(dueDays(duty, [received, assign('2026-01-05'), assign('2026-01-06')])).toEqual(['2026-01-08'])
    expect(states(duty, [received, assign('2026-01-05'), assign('2026-01-12')], '2026-01-12')).toEqual([
      'breached',
      'running',
    ])
  })

  it('a start never discharges its own instance', () => {
    const duty: ClockMechanism = { ...clock, startsOn: 'Replied:final', stopsOn: 'Replied:final', per: 'each' }
    expect(states(duty, [received, reply('2026-01-06'), reply('2026-01-07')], '2026-01-07')).toEqual(['met', 'running'])
  })
})

describe('ends', () => {
  it('an interim reply stops nothing', () => {
    const interim = command('Reply', { stage: 'interim' }, { at: shanghai('2026-01-06') })
    expect(states(clock, [received, interim], '2026-01-06')).toEqual(['running'])
  })

  it('withdrawal cancels, except what is owed to others', () => {
    const withdraw = command('Withdraw', {}, { at: shanghai('2026-01-06') })
    expect(states(clock, [received, withdraw], '2026-01-20')).toEqual(['cancelled'])
    expect(states({ ...clock, outlivesWithdrawal: true }, [received, withdraw], '2026-01-20')).toEqual(['breached'])
  })

  it('counts, alternatives and orders', () => {
    const two: ClockMechanism = { ...clock, stopsOn: { some: 'FollowedUp', atLeast: 2 } }
    const follow = (day: string) => command('FollowUp', { purpose: 'track' }, { at: shanghai(day) })
    expect(states(two, [received, follow('2026-01-06')], '2026-01-06')).toEqual(['running'])
    expect(states(two, [received, follow('2026-01-06'), follow('2026-01-07')], '2026-01-07')).toEqual(['met'])
    const both: ClockMechanism = { ...clock, stopsOn: { allOf: ['Resolved', 'Replied:final'] } }
    const resolve = command('Resolve', {}, { at: shanghai('2026-01-06') })
    expect(states(both, [received, reply('2026-01-06')], '2026-01-06')).toEqual(['running'])
    expect(states(both, [received, reply('2026-01-06'), resolve], '2026-01-06')).toEqual(['met'])
  })

  it('a duty without a limit is due before the end of the case', () => {
    const duty: ObligationMechanism = {
      kind: 'obligation',
      startsOn: 'Received',
      stopsOn: 'Revisited',
      responsible: 'handler',
    }
    const close = command('Close', {}, { at: shanghai('2026-01-06') })
    expect(states(duty, [received], '2026-12-01')).toEqual(['running'])
    expect(states(duty, [received, close], '2026-01-07')).toEqual(['breached'])
  })

  it('before, warning: what comes first while the condition is unknown leaves the duty undecided', () => {
    const duty: ObligationMechanism = {
      kind: 'obligation',
      startsOn: 'Received',
      stopsOn: 'Revisited',
      before: ['Closed'],
      appliesWhen: { fact: 'class.gravity', is: 'major' },
      responsible: 'handler',
    }
    const close = command('Close', {}, { at: shanghai('2026-01-06') })
    const major = command('Classify', { class: { gravity: 'major' } }, { at: shanghai('2026-01-07') })
    expect(states(duty, [received], '2026-01-07')).toEqual(['pending'])
    expect(states(duty, [received, close], '2026-01-07')).toEqual(['undecided'])
    expect(states(duty, [received, close, major], '2026-01-08')).toEqual(['breached'])
  })

  it('before, refusing: bars the event while the duty is open, never its own discharge', () => {
    const duty: ObligationMechanism = {
      kind: 'obligation',
      startsOn: 'Received',
      stopsOn: 'Acknowledged:accepted',
      before: ['Replied:final', 'Acknowledged'],
      severity: 'refuse',
      responsible: 'handler',
    }
    const rules = rulesFor(regulationWith([duty]))
    const accept = command('Acknowledge', { what: 'accepted' }, { at: shanghai('2026-01-05', '11:00') })
    expect(scenario(rules, [received, reply('2026-01-06')]).refusedBy).toEqual(['c01'])
    expect(isRight(scenario(rules, [received, accept]).result)).toBe(true)
    expect(isRight(scenario(rules, [received, accept, reply('2026-01-06')]).result)).toBe(true)
  })
})

describe('limits', () => {
  it('by class: the earliest while the class is unknown, and then provisional', () => {
    const duty: ClockMechanism = {
      ...clock,
      within: {
        by: 'class.gravity',
        limits: { minor: { n: 5, unit: 'workingDay' }, major: { n: 1, unit: 'workingDay' } },
      },
    }
    const minor = command('Classify', { class: { gravity: 'minor' } }, { at: shanghai('2026-01-05', '11:00') })
    expect(dueDays(duty, [received])).toEqual(['2026-01-06'])
    expect(dueDays(duty, [received, minor])).toEqual(['2026-01-12'])
  })

  it('at a date of the case, else a length', () => {
    const duty: ClockMechanism = {
      ...clock,
      startsOn: 'Acknowledged:told',
      within: { at: 'start.promisedAt', else: { fact: 'param.days' } },
    }
    const told = (data: object) =>
      command('Acknowledge', { what: 'told', ...data }, { at: shanghai('2026-01-05', '11:00') })
    expect(dueDays(duty, [received, told({ promisedAt: shanghai('2026-01-15') })])).toEqual(['2026-01-15'])
    expect(dueDays(duty, [received, told({})])).toEqual(['2026-01-08'])
  })

  it('the earliest of several', () => {
    const duty: ClockMechanism = {
      ...clock,
      within: {
        earliest: [
          { n: 9, unit: 'workingDay' },
          { n: 1, unit: 'calendarDay' },
        ],
      },
    }
    expect(dueDays(duty, [received])).toEqual(['2026-01-06'])
  })
})

describe('what the engine cannot execute', () => {
  it('is an error at load with clause and path, never silence', () => {
    const compiled = compile(regulationWith([{ ...clock, startsOn: { every: 'month' } }]))
    expect(isLeft(compiled) && compiled.left).toMatchObject([
      { _tag: 'Unsupported', clause: 'c01', path: 'clauses.c01.does.0.startsOn' },
    ])
  })
})
