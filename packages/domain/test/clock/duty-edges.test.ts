import { isRight } from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import type { ComplaintCommand } from '../../src/complaint/command.js'
import { millis } from '../../src/complaint/time.js'
import { explainClock } from '../../src/explain/clock.js'
import type { ClockMechanism, ObligationMechanism } from '../../src/regulation/language/duty.js'
import type { Regulation } from '../../src/regulation/language/regulation.js'
import { command, receive, scenario, shanghai } from '../../src/testing/index.js'
import { answer as clock, regulationWith, revisit } from '../regulation/synthetic.js'
import { rulesFor } from '../rules.js'

type Duty = ClockMechanism | ObligationMechanism
const received = receive({ at: shanghai('2026-01-05') }, { class: {} })
const reply = (day: string) => command('Reply', { stage: 'final', form: 'written' }, { at: shanghai(day) })
const assign = (day: string, data: object = {}) =>
  command('Assign', { to: { unit: 'x' }, ...data }, { at: shanghai(day) })
const classify = (gravity: string, day: string) => command('Classify', { class: { gravity } }, { at: shanghai(day) })
const close = (day: string) => command('Close', {}, { at: shanghai(day) })
const run = (duties: ReadonlyArray<Duty>, given: ReadonlyArray<ComplaintCommand>, head: Partial<Regulation> = {}) =>
  scenario(rulesFor(regulationWith(duties, head)), given)
const states = (duty: Duty, given: ReadonlyArray<ComplaintCommand>, day: string, head: Partial<Regulation> = {}) =>
  run([duty], given, head)
    .clocksAt('c01', shanghai(day))
    .map(({ state }) => state)
const dues = (outcome: ReturnType<typeof scenario>, clause = 'c01') =>
  outcome.clocksAt(clause, shanghai('2026-01-05')).map(({ clock: { due } }) => due)

describe('breaches', () => {
  it('one by order stays when the condition turns false later', () => {
    const duty: ObligationMechanism = { ...revisit, appliesWhen: { fact: 'class.gravity', is: 'major' } }
    const given = [received, classify('major', '2026-01-05'), close('2026-01-06'), classify('minor', '2026-01-07')]
    expect(states(duty, given, '2026-01-08')).toEqual(['breached'])
  })

  it('one that was seen is not replaced by a restart after the due time has moved', () => {
    const duty: ClockMechanism = {
      ...clock,
      startsOn: 'Assigned',
      per: 'restart',
      within: {
        by: 'class.gravity',
        limits: { minor: { n: 30, unit: 'workingDay' } },
        else: { n: 1, unit: 'workingDay' },
      },
    }
    const given = [received, assign('2026-01-05'), classify('minor', '2026-01-12'), assign('2026-01-13')]
    expect(states(duty, given, '2026-01-14')).toEqual(['breached', 'running'])
  })
})

it('what met a duty in time, recorded after the breach was seen, is told beside it and clears nothing', () => {
  const rules = rulesFor(regulationWith([clock]))
  const seen = command('FollowUp', { purpose: 'track' }, { at: shanghai('2026-01-12') })
  const outcome = scenario(rules, [received, seen, reply('2026-01-06')])
  const [found] = outcome.clocksAt('c01', shanghai('2026-01-13'))
  if (found === undefined) throw new Error('no clock')
  const { state, text } = explainClock(rules)(outcome.dossier, found.clock, millis(shanghai('2026-01-13')))
  expect([state, text.en.includes('breached (met, recorded late)')]).toEqual(['breached', true])
})

describe('starts and ends', () => {
  it('where of a start is decided from the history before it', () => {
    const duty: ClockMechanism = {
      ...clock,
      startsOn: { event: 'Assigned', where: { not: { some: 'Assigned' } } },
      per: 'each',
    }
    expect(states(duty, [received, assign('2026-01-05'), assign('2026-01-06')], '2026-01-06')).toEqual(['running'])
  })

  it('an event with another key neither cancels nor overtakes an instance', () => {
    const duty: ObligationMechanism = {
      kind: 'obligation',
      startsOn: 'Assigned',
      stopsOn: 'Returned:result',
      before: ['FollowedUp'],
      cancelsOn: ['Returned:order'],
      responsible: 'handler',
      per: 'each',
      key: 'assignment',
    }
    const given = [
      received,
      assign('2026-01-05', { assignment: 'a' }),
      assign('2026-01-05', { assignment: 'b' }),
      command('FollowUp', { purpose: 'urge', assignment: 'a' }, { at: shanghai('2026-01-06') }),
      command('Return', { what: 'order', assignment: 'b' }, { at: shanghai('2026-01-06') }),
    ]
    expect(states(duty, given, '2026-01-07')).toEqual(['breached', 'cancelled'])
  })

  it('a count looks only at the history that its selection names', () => {
    const duty: ClockMechanism = {
      ...clock,
      stopsOn: { some: { event: 'FollowedUp', after: 'Replied:interim' }, atLeast: 2 },
    }
    const follow = (time: string) => command('FollowUp', { purpose: 'track' }, { at: shanghai('2026-01-06', time) })
    const interim = command('Reply', { stage: 'interim' }, { at: shanghai('2026-01-06', '10:00') })
    const given = [received, follow('09:00'), interim, follow('11:00')]
    expect(states(duty, given, '2026-01-07')).toEqual(['running'])
    expect(states(duty, [...given, follow('12:00')], '2026-01-07')).toEqual(['met'])
  })

  it('an approval refused since completes nothing', () => {
    const duty: ClockMechanism = { ...clock, stopsOn: { allOf: ['Approved', 'Replied:final'] } }
    const at = (time: string) => ({ at: shanghai('2026-01-06', time) })
    const given = [
      received,
      command('Approve', { of: 'result' }, at('10:00')),
      command('Refuse', { of: 'result' }, at('11:00')),
      command('Reply', { stage: 'final' }, at('12:00')),
    ]
    expect(states(duty, given, '2026-01-07')).toEqual(['running'])
  })

  it('a terminal act may be narrowed by what it carries', () => {
    const terminal = { anyOf: [{ event: 'Replied', where: { fact: 'it.declaredFinal', is: true } }, 'Closed'] } as const
    const declared = command('Reply', { stage: 'final', declaredFinal: true }, { at: shanghai('2026-01-06') })
    expect(states(revisit, [received, reply('2026-01-06')], '2026-01-07', { terminal })).toEqual(['running'])
    expect(states(revisit, [received, declared], '2026-01-07', { terminal })).toEqual(['breached'])
  })
})

describe('before, refusing', () => {
  const barred: ObligationMechanism = { ...revisit, before: ['Replied:final'], severity: 'refuse' }

  it('never bars the event that completes an order of several', () => {
    const duty: ObligationMechanism = { ...barred, stopsOn: { allOf: ['Resolved', 'Replied:final'] } }
    const resolve = command('Resolve', {}, { at: shanghai('2026-01-06') })
    expect(run([duty], [received, reply('2026-01-07')]).refusedBy).toEqual(['c01'])
    expect(isRight(run([duty], [received, resolve, reply('2026-01-07')]).result)).toBe(true)
  })

  it('warns while it is not known whether the duty applies', () => {
    const duty: ObligationMechanism = { ...barred, appliesWhen: { fact: 'class.gravity', is: 'major' } }
    const { result } = run([duty], [received, reply('2026-01-07')])
    expect(isRight(result) && result.right[0]?.evidence.warnings).toMatchObject([{ clause: 'c01' }])
  })
})

describe('limits', () => {
  it('one that follows another is right at once, whichever clause comes first', () => {
    const follower: ClockMechanism = {
      ...clock,
      within: { dueOf: ['c02'], else: { n: 9, unit: 'workingDay' } },
    }
    const [due] = run([follower, clock], [received]).clocksAt('c01', shanghai('2026-01-05'))
    expect([due?.clock.due?.day, due?.clock.originalDue]).toEqual(['2026-01-07', undefined])
  })

  it('one by class is provisional no more once the class is known, though its day stays', () => {
    const duty: ClockMechanism = {
      ...clock,
      within: { by: 'class.gravity', limits: { major: { n: 1, unit: 'workingDay' } } },
    }
    expect(dues(run([duty], [received]))).toMatchObject([{ day: '2026-01-06', provisional: true }])
    expect(dues(run([duty], [received, classify('major', '2026-01-05')]))).toMatchObject([
      { day: '2026-01-06', provisional: false },
    ])
  })

  it('what is added to a date is counted as the clause says', () => {
    const duty = (counting: ClockMechanism['counting']): ClockMechanism => ({
      ...clock,
      within: { at: 'case.receivedAt', plus: { n: 5, unit: 'calendarDay' } },
      ...(counting === undefined ? {} : { counting }),
    })
    expect(dues(run([duty(undefined)], [received]))).toMatchObject([{ day: '2026-01-12' }])
    expect(dues(run([duty({ roll: 'none' })], [received]))).toMatchObject([{ day: '2026-01-10' }])
  })
})
