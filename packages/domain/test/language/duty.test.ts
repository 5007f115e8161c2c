import { describe, expect, it } from 'vitest'
import type { ClockMechanism, ObligationMechanism } from '../../src/regulation/language/duty.js'
import type { Mechanism } from '../../src/regulation/language/mechanism.js'
import type { Step } from '../../src/testing/scenario.js'
import {
  act,
  answer,
  at,
  classified,
  course,
  dues,
  finallyReplied,
  handler,
  leader,
  received,
  revisit,
  say,
  told,
} from './kit.js'

const plain = received(at('01-05'))
const assigned = (day: string, assignment?: string, more: object = {}) =>
  say('Assign', { to: { unit: 'x' }, ...(assignment === undefined ? {} : { assignment }), ...more }, at(day))
const returned = (day: string, assignment?: string) =>
  say('Return', { what: 'result', ...(assignment === undefined ? {} : { assignment }) }, at(day))
const followed = (day: string) => say('FollowUp', { purpose: 'track' }, at(day))
const states = (does: Mechanism | ReadonlyArray<Mechanism>, steps: ReadonlyArray<Step>, now: string, clause = 'c01') =>
  told('kind' in does ? [does] : does, steps).statesAt(clause, now)
const clock = (more: Partial<ClockMechanism>): ClockMechanism => ({ ...answer, ...more })
const duty = (more: Partial<ObligationMechanism>): ObligationMechanism => ({ ...revisit, ...more })
const major = { fact: 'class.gravity', is: 'major' } as const

describe('rule 24: a duty without a date is due before the end of the case', () => {
  it('runs as long as the case does, and is breached by its end', () => {
    expect(states(revisit, [plain], at('12-01'))).toEqual(['running'])
    expect(states(revisit, [plain, say('Close', {}, at('01-09'))], at('01-09', '11:00'))).toEqual(['breached'])
    expect(
      states(revisit, [plain, say('Revisit', {}, at('01-08')), say('Close', {}, at('01-09'))], at('01-10')),
    ).toEqual(['met'])
  })
  it('terminal does not end one that has a limit', () => {
    const closed = [plain, say('Close', {}, at('01-05', '12:00'))]
    expect(states(answer, closed, at('01-06'))).toEqual(['running'])
    expect(states(answer, closed, at('01-08'))).toEqual(['breached'])
    expect(states(answer, [...closed, finallyReplied(at('01-06'))], at('01-08'))).toEqual(['met'])
  })
})

describe('rule 25: instances', () => {
  const perAssignment = clock({ startsOn: 'Assigned', stopsOn: 'Returned:result', key: 'assignment', per: 'first' })
  it('first: one for each value of the key', () => {
    expect(
      states(
        perAssignment,
        [plain, assigned('01-05', 'a'), assigned('01-05', 'b'), assigned('01-06', 'a')],
        at('01-06', '11:00'),
      ),
    ).toEqual(['running', 'running'])
    expect(states(perAssignment, [plain, assigned('01-05'), assigned('01-06')], at('01-06', '11:00'))).toEqual([
      'running',
    ])
  })
  it('each: one for every start', () => {
    expect(
      states(
        { ...perAssignment, per: 'each' },
        [plain, assigned('01-05', 'a'), assigned('01-06', 'a')],
        at('01-06', '11:00'),
      ),
    ).toEqual(['running', 'running'])
  })
  it('restart: replaces the open one, unless that is overdue', () => {
    const idle = clock({ startsOn: 'Assigned', per: 'restart' })
    expect(dues(told([idle], [plain, assigned('01-05'), assigned('01-06')]))).toEqual(['01-08T23:59'])
    expect(states(idle, [plain, assigned('01-05'), assigned('01-12')], at('01-12', '11:00'))).toEqual([
      'breached',
      'running',
    ])
    expect(
      states(idle, [plain, assigned('01-05'), finallyReplied(at('01-06')), assigned('01-06', undefined)], at('01-07')),
    ).toEqual(['met', 'running'])
  })
  it('the breach of another clock opens one, with its key', () => {
    const signed = clock({
      startsOn: 'Assigned',
      stopsOn: 'Acknowledged:dispatch',
      within: { n: 4, unit: 'hour' },
      per: 'each',
      key: 'assignment',
    })
    const handled = clock({
      startsOn: { anyOf: ['Acknowledged:dispatch', { clock: 'c01', is: 'breached' }] },
      stopsOn: 'Returned:result',
      per: 'first',
      key: 'assignment',
    })
    const outcome = (...steps: Step[]) => told([signed, handled], [plain, assigned('01-05', 'a'), ...steps])
    const sign = (day: string, time: string) => say('Acknowledge', { what: 'dispatch', assignment: 'a' }, at(day, time))
    expect(outcome().statesAt('c02', at('01-05', '13:00'))).toEqual(['inapplicable'])
    expect(
      outcome()
        .clocksAt('c02', at('01-05', '15:00'))
        .map(({ clock: { key, due }, state }) => [key, due?.at.slice(5, 16), state]),
    ).toEqual([['a', '01-07T23:59', 'running']])
    // Signed in time it counts from the signature; too late, still from the assignment.
    expect(dues(outcome(sign('01-05', '13:00')), 'c02')).toEqual(['01-07T23:59'])
    expect(
      outcome(sign('01-06', '09:00'))
        .clocksAt('c02', at('01-08'))
        .map(({ clock: { startedAt, due } }) => [startedAt.slice(5, 16), due?.at.slice(5, 16)]),
    ).toEqual([['01-05T10:00', '01-07T23:59']])
    expect(outcome(sign('01-06', '09:00'), returned('01-07', 'b')).statesAt('c02', at('01-07', '11:00'))).toEqual([
      'running',
    ])
    expect(outcome(sign('01-06', '09:00'), returned('01-07', 'a')).statesAt('c02', at('01-07', '11:00'))).toEqual([
      'met',
    ])
  })
  it('so much of another clock opens one', () => {
    const order = clock({
      startsOn: 'Assigned',
      stopsOn: 'Returned:result',
      within: { n: 8, unit: 'hour' },
      per: 'each',
      key: 'assignment',
    })
    const urge: ObligationMechanism = {
      kind: 'obligation',
      startsOn: { clock: 'c01', is: { share: 0.5 } },
      stopsOn: 'FollowedUp:urge',
      within: { dueOf: ['c01'], share: 0.75 },
      responsible: 'handler',
      per: 'each',
      key: 'assignment',
    }
    const outcome = (...steps: Step[]) => told([order, urge], [plain, assigned('01-05', 'a'), ...steps])
    expect(outcome().statesAt('c02', at('01-05', '13:00'))).toEqual(['inapplicable'])
    expect(
      outcome()
        .clocksAt('c02', at('01-05', '15:00'))
        .map(({ clock: { due }, state }) => [due?.at.slice(5, 16), state]),
    ).toEqual([['01-05T16:00', 'running']])
    expect(
      outcome(say('Return', { what: 'result', assignment: 'a' }, at('01-05', '12:00'))).clocksAt(
        'c02',
        at('01-05', '15:00'),
      ),
    ).toEqual([])
    expect(outcome(say('FollowUp', { purpose: 'urge' }, at('01-05', '15:00'))).statesAt('c02', at('01-06'))).toEqual([
      'met',
    ])
    // Urged before half of the time: not yet owed, so it does not meet it.
    expect(outcome(say('FollowUp', { purpose: 'urge' }, at('01-05', '11:00'))).statesAt('c02', at('01-06'))).toEqual([
      'breached',
    ])
  })
})

describe('rule 26: start and key', () => {
  it('the first of startsAt that has a value, else the event', () => {
    const from = clock({
      startsOn: { anyOf: ['act:incident-declared', 'Received'] },
      startsAt: ['it.discoveredAt', 'it.happenedAt', 'last.Received.discoveredAt', 'case.receivedAt'],
      within: { n: 12, unit: 'hour' },
    })
    expect(dues(told([from], [plain]))).toEqual(['01-05T22:00'])
    expect(dues(told([from], [received(at('01-05'), { discoveredAt: at('01-05', '07:00') })]))).toEqual(['01-05T19:00'])
    const declared = { ...from, startsOn: 'act:incident-declared' }
    const tell = (details: object) =>
      dues(
        told(
          [declared],
          [
            received(at('01-05'), { discoveredAt: at('01-05', '07:00') }),
            act('incident-declared', at('01-05', '12:00'), details),
          ],
        ),
      )
    expect(tell({ happenedAt: at('01-05', '06:00'), discoveredAt: at('01-05', '08:00') })).toEqual(['01-05T20:00'])
    expect(tell({ happenedAt: at('01-05', '06:00') })).toEqual(['01-05T18:00'])
    expect(tell({})).toEqual(['01-05T19:00'])
  })
  it('a stop without the key meets every open one, one with another key none', () => {
    const each = clock({ startsOn: 'Assigned', stopsOn: 'Returned:result', per: 'each', key: 'assignment' })
    const open = [plain, assigned('01-05', 'a'), assigned('01-05', 'b')]
    expect(states(each, [...open, returned('01-06', 'a')], at('01-07'))).toEqual(['met', 'running'])
    expect(states(each, [...open, returned('01-06', 'c')], at('01-07'))).toEqual(['running', 'running'])
    expect(states(each, [...open, returned('01-06')], at('01-07'))).toEqual(['met', 'met'])
  })
})

describe('rule 27: ends', () => {
  it('a start never meets its own instance, but a count counts it', () => {
    const again = clock({ startsOn: 'Revisited', stopsOn: 'Revisited', per: 'first' })
    const visit = (day: string) => say('Revisit', {}, at(day))
    expect(states(again, [plain, visit('01-06')], at('01-06', '11:00'))).toEqual(['running'])
    expect(states(again, [plain, visit('01-06'), visit('01-07')], at('01-07', '11:00'))).toEqual(['met'])
    const three = duty({ startsOn: 'act:contact-attempted', stopsOn: { some: 'act:contact-attempted', atLeast: 3 } })
    const attempt = (day: string) => act('contact-attempted', at(day))
    expect(states(three, [plain, attempt('01-06'), attempt('01-07')], at('01-07', '11:00'))).toEqual(['running'])
    expect(states(three, [plain, attempt('01-06'), attempt('01-07'), attempt('01-08')], at('01-08', '11:00'))).toEqual([
      'met',
    ])
  })
  it('in order, all of them, any of them', () => {
    const order = duty({ stopsOn: { inOrder: ['act:remedy-executed', 'Resolved'] } })
    const done = act('remedy-executed', at('01-06'))
    const resolved = say('Resolve', {}, at('01-07'))
    expect(states(order, [plain, done, resolved], at('01-08'))).toEqual(['met'])
    expect(states(order, [plain, resolved, done], at('01-08'))).toEqual(['running'])
    expect(states(order, [plain, resolved, done, say('Resolve', {}, at('01-08'))], at('01-09'))).toEqual(['met'])
    const both = duty({ stopsOn: { allOf: ['act:remedy-executed', 'Resolved'] } })
    expect(states(both, [plain, resolved, done], at('01-08'))).toEqual(['met'])
    expect(states(both, [plain, resolved], at('01-08'))).toEqual(['running'])
    const any = duty({ stopsOn: { anyOf: ['act:remedy-executed', 'Resolved'] } })
    expect(states(any, [plain, resolved], at('01-08'))).toEqual(['met'])
  })
  it('one event may meet several duties', () => {
    const outcome = told(
      [revisit, revisit, duty({ startsOn: 'Resolved' })],
      [plain, say('Resolve', {}, at('01-06')), say('Revisit', {}, at('01-07'))],
    )
    expect(['c01', 'c02', 'c03'].map((clause) => outcome.statesAt(clause, at('01-08')))).toEqual([
      ['met'],
      ['met'],
      ['met'],
    ])
  })
  it('what cancels is not what meets; what comes too late does not cancel', () => {
    const cancelled = clock({ cancelsOn: [{ event: 'Resolved', where: { fact: 'it.onSpot', is: true } }] })
    expect(states(cancelled, [plain, say('Resolve', { onSpot: true }, at('01-06'))], at('01-20'))).toEqual([
      'cancelled',
    ])
    expect(states(cancelled, [plain, say('Resolve', {}, at('01-06'))], at('01-20'))).toEqual(['breached'])
    expect(states(cancelled, [plain, say('Resolve', { onSpot: true }, at('01-12'))], at('01-20'))).toEqual(['breached'])
    const sameDay = clock({
      cancelsOn: [{ event: 'Resolved', where: { fact: 'it.at.date', is: { fact: 'start.at.date' } } }],
    })
    expect(states(sameDay, [plain, say('Resolve', {}, at('01-05', '23:00'))], at('01-20'))).toEqual(['cancelled'])
    expect(states(sameDay, [plain, say('Resolve', {}, at('01-06', '00:30'))], at('01-20'))).toEqual(['breached'])
  })
  it('withdrawal ends all but what is owed to others', () => {
    const withdrawn = [plain, say('Withdraw', {}, at('01-06'))]
    expect(states([answer, revisit], withdrawn, at('01-20'))).toEqual(['cancelled'])
    expect(states([answer, revisit], withdrawn, at('01-20'), 'c02')).toEqual(['cancelled'])
    expect(states(clock({ outlivesWithdrawal: true }), withdrawn, at('01-20'))).toEqual(['breached'])
    expect(states(answer, [plain, say('Withdraw', {}, at('01-12'))], at('01-20'))).toEqual(['breached'])
  })
})

describe('rule 27: a duty that only should be kept', () => {
  const should = clock({ modality: 'should' })
  const warned = (...steps: ReadonlyArray<Step>) => {
    const outcome = told([should], [plain, ...steps])
    return [course(outcome).at(-1), outcome.events.at(-1)?.evidence.warnings?.map(({ clause }) => clause)]
  }
  it('past due it is done with a warning that asks for the reason', () => {
    expect(warned(finallyReplied(at('01-09')))).toEqual(['-', ['c01']])
    expect(warned(finallyReplied(at('01-06')))).toEqual(['-', undefined])
    expect(warned(say('Revisit', {}, at('01-09')))).toEqual(['-', undefined])
    const filed = { ...should, stopsOn: 'Closed' }
    const closing = (reason?: string) =>
      told([filed], [plain, say('Close', reason === undefined ? {} : { reason }, at('01-09'))]).events.at(-1)?.evidence
        .warnings?.length
    expect([closing(), closing('等待鉴定')]).toEqual([1, undefined])
  })
})

describe('rule 28: what is decided once, and what again and again', () => {
  it('where of a start is decided from the event and the history before it', () => {
    const first = duty({
      startsOn: { event: 'Revisited', where: { not: { some: 'Revisited' } } },
      stopsOn: 'Resolved',
      per: 'each',
    })
    const visit = (day: string) => say('Revisit', {}, at(day))
    expect(states(first, [plain, visit('01-06'), visit('01-07')], at('01-08'))).toEqual(['running'])
    const told_ = duty({
      startsOn: { event: 'Classified:gravity', where: { fact: 'it.class.gravity', atLeast: 'general' } },
      stopsOn: 'Resolved',
      per: 'each',
    })
    expect(
      states(
        told_,
        [plain, classified({ gravity: 'minor' }, at('01-06')), classified({ gravity: 'major' }, at('01-07'))],
        at('01-08'),
      ),
    ).toEqual(['running'])
    expect(states(told_, [plain, classified({ urgent: 'danger' }, at('01-06'))], at('01-08'))).toEqual([])
  })
  it('appliesWhen is looked at after every event until the instance ends', () => {
    const grave = clock({ appliesWhen: major, within: { n: 9, unit: 'workingDay' } })
    const minor = classified({ gravity: 'minor' }, at('01-07'))
    expect(states(grave, [plain], at('01-06'))).toEqual(['pending'])
    expect(states(grave, [plain, classified({ gravity: 'major' }, at('01-06'))], at('01-06', '11:00'))).toEqual([
      'running',
    ])
    expect(states(grave, [plain, minor], at('01-08'))).toEqual(['inapplicable'])
    expect(states(grave, [plain, minor, classified({ gravity: 'major' }, at('01-08'))], at('01-09'))).toEqual([
      'running',
    ])
  })
})

describe('rules 29 and 30: states', () => {
  const grave = clock({ appliesWhen: major })
  it('pending shows when it would be due', () => {
    expect(dues(told([grave], [plain]))).toEqual(['01-07T23:59'])
  })
  it('to the very instant', () => {
    expect(states(answer, [plain], '2026-01-07T23:59:59.999+08:00')).toEqual(['running'])
    expect(states(answer, [plain], at('01-08', '00:00'))).toEqual(['breached'])
    expect(states(answer, [plain, finallyReplied(at('01-07', '23:59'))], at('01-20'))).toEqual(['met'])
    expect(states(answer, [plain, finallyReplied(at('01-08', '00:00'))], at('01-20'))).toEqual(['breached'])
  })
  it('warned from each warnAt on', () => {
    const warned = clock({ within: { n: 8, unit: 'hour' }, warnAt: [{ n: 1, unit: 'hour' }] })
    expect(states(warned, [plain], at('01-05', '10:59'))).toEqual(['running'])
    expect(states(warned, [plain], at('01-05', '11:00'))).toEqual(['warned'])
    expect(states(warned, [plain], at('01-05', '18:01'))).toEqual(['breached'])
  })
  it('undecided: due, and nobody knows whether it applies', () => {
    expect(states(grave, [plain], at('01-08', '01:00'))).toEqual(['undecided'])
    expect(states(grave, [plain, finallyReplied(at('01-09'))], at('01-10'))).toEqual(['undecided'])
    expect(states(grave, [plain, finallyReplied(at('01-06'))], at('01-10'))).toEqual(['met'])
  })
  it('breached at birth: since the due instant, known since the event that made it true', () => {
    const late = told([grave], [plain, classified({ gravity: 'major' }, at('01-12'))])
    expect(
      late
        .clocksAt('c01', at('01-12', '10:01'))
        .map(({ clock: { breachedMs, knownAt, due }, state }) => [
          state,
          breachedMs === due?.ms,
          knownAt?.slice(5, 16),
        ]),
    ).toEqual([['breached', true, '01-12T10:00']])
  })
  it('a limit runs from the start event, however late it applies', () => {
    expect(dues(told([grave], [plain, classified({ gravity: 'major' }, at('01-06', '16:00'))]))).toEqual([
      '01-07T23:59',
    ])
  })
})

describe('rule 31: a breach stays on record', () => {
  it('whatever comes later', () => {
    expect(states(answer, [plain, say('Revisit', {}, at('01-12')), finallyReplied(at('01-06'))], at('01-20'))).toEqual([
      'breached',
    ])
    expect(
      states(
        clock({ appliesWhen: major }),
        [
          plain,
          classified({ gravity: 'major' }, at('01-06')),
          say('Revisit', {}, at('01-12')),
          classified({ gravity: 'minor' }, at('01-13')),
        ],
        at('01-20'),
      ),
    ).toEqual(['breached'])
  })
})

describe('rule 32: before', () => {
  const barred = duty({ before: ['Resolved'], severity: 'refuse' })
  const resolved = say('Resolve', {}, at('01-08'))
  it('refuse bars the event while it is open and applies', () => {
    expect(course(told([barred], [plain, resolved]))).toEqual(['-', 'c01'])
    expect(course(told([barred], [plain, say('Revisit', {}, at('01-07')), resolved]))).toEqual(['-', '-', '-'])
  })
  it('pending it warns, not applicable it does not', () => {
    const grave = { ...barred, appliesWhen: major }
    const pending = told([grave], [plain, resolved])
    expect([course(pending), pending.events.at(-1)?.evidence.warnings?.map(({ clause }) => clause)]).toEqual([
      ['-', '-'],
      ['c01'],
    ])
    expect(course(told([grave], [plain, classified({ gravity: 'minor' }, at('01-06')), resolved]))).toEqual([
      '-',
      '-',
      '-',
    ])
    expect(course(told([grave], [plain, classified({ gravity: 'major' }, at('01-06')), resolved]))).toEqual([
      '-',
      '-',
      'c01',
    ])
  })
  it('what meets it is never barred by it', () => {
    expect(
      course(
        told(
          [duty({ stopsOn: { anyOf: ['Revisited', 'Resolved'] }, before: ['Resolved'], severity: 'refuse' })],
          [plain, resolved],
        ),
      ),
    ).toEqual(['-', '-'])
  })
  it('warn: the event comes, the duty is breached', () => {
    expect(states(duty({ before: ['Resolved'], severity: 'warn' }), [plain, resolved], at('01-09'))).toEqual([
      'breached',
    ])
    expect(
      states(duty({ before: ['Resolved'] }), [plain, resolved, say('Revisit', {}, at('01-09'))], at('01-10')),
    ).toEqual(['breached'])
  })
  it('of two due instants the earlier', () => {
    const two = duty({ before: ['Resolved'], within: { n: 2, unit: 'workingDay' } })
    expect(states(two, [plain, say('Resolve', {}, at('01-06'))], at('01-06', '11:00'))).toEqual(['breached'])
    expect(states(two, [plain], at('01-08'))).toEqual(['breached'])
    expect(states(two, [plain, say('Revisit', {}, at('01-06')), resolved], at('01-08', '11:00'))).toEqual(['met'])
  })
  it('terminal stands for the end that the regulation declares', () => {
    const bar = duty({ before: ['terminal'], severity: 'refuse' })
    const head = { terminal: { anyOf: ['Replied:final', 'Closed'] } }
    expect(course(told([bar], [plain, finallyReplied(at('01-06'))], head))).toEqual(['-', 'c01'])
    expect(course(told([bar], [plain, say('Reply', { stage: 'interim' }, at('01-06'))], head))).toEqual(['-', '-'])
  })
})

describe('rule 33: limits', () => {
  it('a date of the case, else', () => {
    const promised = clock({
      startsOn: 'Acknowledged:told',
      within: { at: 'start.promisedAt', else: { n: 5, unit: 'workingDay' } },
    })
    const acknowledged = (more: object = {}) => say('Acknowledge', { what: 'told', ...more }, at('01-06'))
    expect(dues(told([promised], [plain, acknowledged({ promisedAt: at('01-20', '17:00') })]))).toEqual(['01-20T17:00'])
    expect(dues(told([promised], [plain, acknowledged()]))).toEqual(['01-13T23:59'])
  })
  it('plus and minus', () => {
    const tolerant = clock({
      startsOn: 'act:appointment-made',
      stopsOn: 'act:contact-attempted',
      within: { at: 'start.appointmentAt', plus: { n: 15, unit: 'minute' } },
    })
    expect(
      dues(told([tolerant], [plain, act('appointment-made', at('01-06'), { appointmentAt: at('01-08', '09:00') })])),
    ).toEqual(['01-08T09:15'])
    const ahead = clock({
      startsOn: 'act:appointment-made',
      stopsOn: 'act:contact-attempted',
      within: { at: 'start.appointmentAt', minus: { n: 2, unit: 'workingDay' } },
    })
    // Monday the 12th less two working days: Thursday the 8th.
    expect(
      dues(told([ahead], [plain, act('appointment-made', at('01-06'), { appointmentAt: at('01-12', '09:00') })])),
    ).toEqual(['01-08T23:59'])
  })
  it('by class: else, and without one the earliest, provisional', () => {
    const by = (otherwise: boolean) =>
      clock({
        within: {
          by: 'class.gravity',
          limits: { major: { n: 1, unit: 'workingDay' }, minor: { n: 5, unit: 'workingDay' } },
          ...(otherwise ? { else: { n: 3, unit: 'workingDay' as const } } : {}),
        },
      })
    const grade = (gravity: string) => classified({ gravity }, at('01-05', '11:00'))
    expect(dues(told([by(true)], [plain]))).toEqual(['01-08T23:59'])
    expect(dues(told([by(true)], [plain, grade('minor')]))).toEqual(['01-12T23:59'])
    expect(dues(told([by(true)], [plain, grade('general')]))).toEqual(['01-08T23:59'])
    expect(
      told([by(false)], [plain])
        .clocksAt('c01', at('01-05', '11:00'))
        .map(({ clock: { due } }) => [due?.at.slice(5, 10), due?.provisional]),
    ).toEqual([['01-06', true]])
    expect(dues(told([by(false)], [plain, grade('minor')]))).toEqual(['01-12T23:59'])
  })
  it('the due instant of another clock, a share of its span, the earliest of several', () => {
    const other = clock({ within: { n: 20, unit: 'hour' } })
    expect(dues(told([other, duty({ within: { dueOf: ['c01'] } })], [plain]), 'c02')).toEqual(['01-06T06:00'])
    expect(dues(told([other, duty({ within: { dueOf: ['c01'], share: 0.5 } })], [plain]), 'c02')).toEqual([
      '01-05T20:00',
    ])
    expect(
      dues(
        told([other, duty({ within: { earliest: [{ dueOf: ['c01'] }, { n: 0, unit: 'sameDay' }] } })], [plain]),
        'c02',
      ),
    ).toEqual(['01-05T23:59'])
    expect(
      dues(
        told(
          [clock({ startsOn: 'Assigned' }), duty({ within: { dueOf: ['c01'], else: { n: 1, unit: 'workingDay' } } })],
          [plain],
        ),
        'c02',
      ),
    ).toEqual(['01-06T23:59'])
  })
  it('a parameter holds number and unit', () => {
    expect(dues(told([clock({ within: { fact: 'param.days' } })], [plain]))).toEqual(['01-08T23:59'])
  })
})

describe('rule 34: the counting law, on the calendar of 2026', () => {
  const due = (
    n: number,
    unit: 'minute' | 'hour' | 'workingHour' | 'sameDay' | 'calendarDay' | 'workingDay' | 'month',
    day: string,
    time = '10:00',
    counting: ClockMechanism['counting'] = undefined,
  ) =>
    dues(
      told(
        [clock({ within: { n, unit }, ...(counting === undefined ? {} : { counting }) })],
        [received(at(day, time))],
        {
          schedules: {
            business: { days: 'working-days', hours: '09:00-12:00,13:00-18:00' },
            counter: { days: 'all', hours: '08:00-20:00' },
          },
        },
      ),
    )[0]
  it('the starting day is not counted; make-up days are', () => {
    expect(due(2, 'workingDay', '02-12')).toBe('02-14T23:59')
    expect(due(3, 'workingDay', '02-12')).toBe('02-24T23:59')
    expect(due(1, 'workingDay', '02-27')).toBe('02-28T23:59')
    expect(due(3, 'workingDay', '01-10')).toBe('01-14T23:59')
  })
  it('a last day that is a rest day rolls on, unless it does not', () => {
    expect(due(1, 'calendarDay', '01-09')).toBe('01-12T23:59')
    expect(due(1, 'calendarDay', '01-09', '10:00', { roll: 'none' })).toBe('01-10T23:59')
    expect(due(1, 'calendarDay', '02-13')).toBe('02-14T23:59')
    expect(due(3, 'calendarDay', '02-13')).toBe('02-24T23:59')
    expect(due(1, 'month', '01-31')).toBe('02-28T23:59')
    expect(due(1, 'month', '03-05')).toBe('04-07T23:59')
  })
  it('the starting day may be counted', () => {
    expect(due(2, 'workingDay', '01-05', '10:00', { startDay: 'included' })).toBe('01-06T23:59')
  })
  it('hours and minutes run through nights and rest days', () => {
    expect(due(24, 'hour', '02-14', '17:00')).toBe('02-15T17:00')
    expect(due(30, 'minute', '01-09', '23:45')).toBe('01-10T00:15')
  })
  it('working hours only inside the hours', () => {
    expect(due(4, 'workingHour', '01-05', '10:00')).toBe('01-05T15:00')
    expect(due(4, 'workingHour', '01-05', '17:00')).toBe('01-06T12:00')
    expect(due(2, 'workingHour', '01-09', '17:30')).toBe('01-12T10:30')
    expect(due(2, 'workingHour', '01-05', '19:00', { schedule: 'counter' })).toBe('01-06T09:00')
  })
  it('the same day ends at midnight, or at close, and after close it is the next working day', () => {
    expect(due(0, 'sameDay', '01-05')).toBe('01-05T23:59')
    expect(due(0, 'sameDay', '01-05', '10:00', { endsAt: 'close' })).toBe('01-05T18:00')
    expect(due(0, 'sameDay', '01-09', '19:00', { endsAt: 'close', afterClose: 'nextWorkingDay' })).toBe('01-12T18:00')
    expect(due(0, 'sameDay', '01-09', '17:59', { endsAt: 'close', afterClose: 'nextWorkingDay' })).toBe('01-09T18:00')
    expect(due(0, 'sameDay', '01-10', '10:00', { endsAt: 'close', afterClose: 'nextWorkingDay' })).toBe('01-12T18:00')
  })
})

describe('rule 35: extension', () => {
  const extended = (newDueAt: string, more: object = {}, by = handler, day = '01-06') =>
    say('Extend', { clocks: ['c01'], newDueAt, ...more }, at(day), by)
  const withBlock = (extension: NonNullable<ClockMechanism['extension']>) => clock({ extension })
  it('without a block it is refused', () => {
    expect(course(told([answer], [plain, extended(at('01-09'))]))).toEqual(['-', 'c01'])
  })
  it('maxTotal counts from the start, maxAdded from the old due instant', () => {
    const total = withBlock({ maxTotal: { n: 4, unit: 'workingDay' } })
    expect(course(told([total], [plain, extended(at('01-09', '23:59'))]))).toEqual(['-', '-'])
    expect(course(told([total], [plain, extended(at('01-10', '00:00'))]))).toEqual(['-', 'c01'])
    const added = withBlock({ maxAdded: { n: 1, unit: 'workingDay' } })
    expect(course(told([added], [plain, extended(at('01-08', '23:59'))]))).toEqual(['-', '-'])
    expect(course(told([added], [plain, extended(at('01-09', '00:00'))]))).toEqual(['-', 'c01'])
    expect(dues(told([total], [plain, extended(at('01-09', '17:00'))]))).toEqual(['01-09T17:00'])
  })
  it('times, reason, approver, what must be recorded before', () => {
    const once = withBlock({ times: 1 })
    expect(course(told([once], [plain, extended(at('01-09')), extended(at('01-12'))]))).toEqual(['-', '-', 'c01'])
    const reasoned = withBlock({ reason: 'required' })
    expect(
      course(told([reasoned], [plain, extended(at('01-09')), extended(at('01-09'), { reason: '待检测' })])),
    ).toEqual(['-', 'c01', '-'])
    const approved = withBlock({ approver: 'leader' })
    expect(course(told([approved], [plain, extended(at('01-09')), extended(at('01-09'), {}, leader)]))).toEqual([
      '-',
      'c01',
      '-',
    ])
    const approval = say('Approve', { of: 'extension' }, at('01-05', '12:00'), leader)
    expect(course(told([approved], [plain, approval, extended(at('01-09'))]))).toEqual(['-', '-', '-'])
    const prepared = withBlock({ requires: [{ event: 'act:reported', to: 'leader' }] })
    expect(
      course(
        told(
          [prepared],
          [
            plain,
            extended(at('01-09')),
            act('reported', at('01-05', '12:00'), {}, { to: { roles: ['leader'] } }),
            extended(at('01-09')),
          ],
        ),
      ),
    ).toEqual(['-', 'c01', '-', '-'])
  })
  it('a promise moves it by itself, to the date that it names', () => {
    const promised = withBlock({
      on: 'Replied:interim',
      to: 'it.nextPromisedAt',
      maxAdded: { n: 5, unit: 'workingDay' },
    })
    const interim = (nextPromisedAt?: string, day = '01-06') =>
      say('Reply', { stage: 'interim', ...(nextPromisedAt === undefined ? {} : { nextPromisedAt }) }, at(day))
    expect(dues(told([promised], [plain, interim(at('01-12', '17:00'))]))).toEqual(['01-12T17:00'])
    expect(dues(told([promised], [plain, interim()]))).toEqual(['01-07T23:59'])
    expect(dues(told([promised], [plain, interim(at('01-06', '12:00'))]))).toEqual(['01-07T23:59'])
    expect(dues(told([promised], [plain, interim(at('02-09', '12:00'))]))).toEqual(['01-14T23:59'])
    expect(told([promised], [plain, interim(at('01-20', '12:00'), '01-09')]).statesAt('c01', at('01-12'))).toEqual([
      'breached',
    ])
  })
  it('with: an extension of another clock moves this one, too', () => {
    const follower = clock({ extension: { with: ['c01'] } })
    const outcome = told(
      [withBlock({ maxTotal: { n: 9, unit: 'workingDay' } }), follower],
      [plain, extended(at('01-12', '17:00'))],
    )
    expect([dues(outcome, 'c01'), dues(outcome, 'c02')]).toEqual([['01-12T17:00'], ['01-12T17:00']])
  })
})

describe('rule 36: chains', () => {
  const chain = duty({
    startsOn: 'act:registered',
    stopsOn: 'FollowedUp',
    repeat: { every: { n: 3, unit: 'calendarDay' }, until: 'terminal' },
    counting: { roll: 'next' },
  })
  const registered = act('registered', at('01-05'))
  it('the next link begins at the last discharge', () => {
    expect(dues(told([chain], [plain, registered, followed('01-06')]))).toEqual(['01-08T23:59', '01-09T23:59'])
    // Rolls: Friday and three days is Monday.
    expect(dues(told([chain], [plain, registered, followed('01-08'), followed('01-09')])).at(-1)).toBe('01-12T23:59')
  })
  it('a missed one is one overdue item until it is done', () => {
    expect(states(chain, [plain, registered], at('01-30'))).toEqual(['breached'])
    expect(states(chain, [plain, registered, followed('01-20')], at('01-21'))).toEqual(['breached', 'running'])
  })
  it('the chain and its open instance end at until', () => {
    const closed = say('Close', {}, at('01-07'))
    expect(states(chain, [plain, registered, followed('01-06'), closed], at('01-30'))).toEqual(['met', 'cancelled'])
    expect(states(chain, [plain, registered, followed('01-06'), closed, followed('01-08')], at('01-30'))).toEqual([
      'met',
      'cancelled',
    ])
  })
})

describe('rule 37 and suspension: a limit stands still only for the reasons that its clause names', () => {
  const still = clock({ suspendableFor: ['appraisal'] })
  const suspended = (reason: string) => say('Suspend', { clocks: ['c01'], reason }, at('01-06'))
  it('suspended, and later by what it stood still', () => {
    expect(states(still, [plain, suspended('appraisal')], at('01-20'))).toEqual(['suspended'])
    expect(dues(told([still], [plain, suspended('appraisal'), say('Resume', {}, at('01-12'))]))).toEqual([
      '01-13T23:59',
    ])
  })
  it('for another reason it is refused', () => {
    expect(course(told([still], [plain, suspended('holiday')]))).toEqual(['-', 'c01'])
    expect(course(told([clock({ suspendableFor: [] })], [plain, suspended('appraisal')]))).toEqual(['-', 'c01'])
  })
})
