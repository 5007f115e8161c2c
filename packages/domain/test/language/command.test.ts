import { describe, expect, it } from 'vitest'
import type { Mechanism } from '../../src/regulation/language/mechanism.js'
import { regulationWith } from '../regulation/synthetic.js'
import { act, at, classified, course, finallyReplied, handler, leader, ofType, received, say, told } from './kit.js'

const plain = received(at('01-05'))
const closing = (day = '01-09', by = handler, more: object = {}) => say('Close', more, at(day), by)
const resolved = (day: string) => say('Resolve', {}, at(day))

describe('rule 10: all guards together', () => {
  it('every clause that refuses is told, each with its facts and a remedy', () => {
    const outcome = told(
      [
        { kind: 'guard', on: ['Close'], require: { some: 'Resolved' } },
        { kind: 'guard', on: ['Close'], require: { fact: 'case.satisfaction', is: 'satisfied' } },
        { kind: 'guard', on: ['Close'], require: { fact: 'case.kind', is: 'complaint' } },
        {
          kind: 'obligation',
          startsOn: 'Received',
          stopsOn: 'Revisited',
          responsible: 'handler',
          before: ['Closed'],
          severity: 'refuse',
        },
        { kind: 'record', at: ['Closed'], fields: ['field.incident.cause'] },
      ],
      [plain, closing()],
    )
    expect([...outcome.refusedBy].sort()).toEqual(['c01', 'c02', 'c04', 'c05'])
    const { result } = outcome
    if (result._tag === 'Right' || result.left._tag !== 'Refused') throw new Error('accepted')
    for (const { remedy, because, ref } of result.left.refusals)
      expect([remedy.zh, remedy.en, because.zh, ref]).not.toContain('')
    expect(result.left.refusals.find(({ clause }) => clause === 'c02')?.facts).toEqual([
      { path: 'case.satisfaction', value: undefined },
    ])
  })

  it('a refused command leaves no event', () => {
    expect(
      told([{ kind: 'guard', on: ['Close'], require: { some: 'Resolved' } }], [plain, closing()]).events,
    ).toHaveLength(1)
  })
})

describe('rule 11: what passes', () => {
  const major = { fact: 'class.gravity', is: 'major' } as const
  const verdicts = (guard: Mechanism) =>
    (['major', 'minor', undefined] as const).map((gravity) =>
      course(
        told([guard], [plain, ...(gravity === undefined ? [] : [classified({ gravity }, at('01-06'))]), closing()]),
      ).at(-1),
    )
  it('require passes only what is true', () => {
    expect(verdicts({ kind: 'guard', on: ['Close'], require: major })).toEqual(['-', 'c01', 'c01'])
  })
  it('forbid refuses only what is true', () => {
    expect(verdicts({ kind: 'guard', on: ['Close'], forbid: major })).toEqual(['c01', '-', '-'])
  })
  it('an unknown when skips the guard unless it is said to apply', () => {
    const guard = { kind: 'guard', on: ['Close'], when: major, require: { some: 'Resolved' } } as const
    expect(verdicts(guard)).toEqual(['c01', '-', '-'])
    expect(verdicts({ ...guard, unknownWhen: 'skip' })).toEqual(['c01', '-', '-'])
    expect(verdicts({ ...guard, unknownWhen: 'applies' })).toEqual(['c01', '-', 'c01'])
  })
})

describe('rule 12: warnings', () => {
  it('warn never refuses, and is recorded on the event', () => {
    const outcome = told(
      [{ kind: 'guard', on: ['Close'], severity: 'warn', require: { some: 'Resolved' } }],
      [plain, closing()],
    )
    expect(course(outcome)).toEqual(['-', '-'])
    expect(outcome.events.at(-1)?.evidence.warnings?.map(({ clause }) => clause)).toEqual(['c01'])
  })

  it('a guard of a clause that only says should warns', () => {
    const guard: Mechanism = { kind: 'guard', on: ['Close'], require: { some: 'Resolved' } }
    const { clauses } = regulationWith([guard])
    const under = (modality: 'must' | 'should') =>
      told([], [plain, closing()], { clauses: clauses.map((clause) => ({ ...clause, modality })) })
    expect(course(under('must'))).toEqual(['-', 'c01'])
    expect(course(under('should'))).toEqual(['-', '-'])
    expect(
      under('should')
        .events.at(-1)
        ?.evidence.warnings?.map(({ clause }) => clause),
    ).toEqual(['c01'])
  })
})

describe('rule 13: the recorded way past a guard', () => {
  const guard: Mechanism = {
    kind: 'guard',
    on: ['Close'],
    require: { fact: 'case.satisfaction', is: 'satisfied' },
    override: {
      by: 'leader',
      after: { fact: 'case.round', atLeast: 2 },
      needs: { event: 'Replied:final', where: { fact: 'it.declaredFinal', is: true } },
      sets: { 'case.outcome': 'closed-dissatisfied' },
    },
  }
  const reopened = say('Reopen', {}, at('01-06'))
  const declared = finallyReplied(at('01-07'), { declaredFinal: true })
  const past = (steps: ReadonlyArray<ReturnType<typeof say>>, by = leader) =>
    course(told([guard], [plain, ...steps, closing('01-09', by, { reason: 'twice answered' })])).at(-1)

  it('passes the role named, once after holds and what it needs is recorded', () => {
    expect(past([reopened, declared])).toBe('-')
  })
  it('nobody else', () => {
    expect(past([reopened, declared], handler)).toBe('c01')
  })
  it('not before its time', () => {
    expect(past([declared])).toBe('c01')
  })
  it('not without what it needs', () => {
    expect(past([reopened])).toBe('c01')
    expect(past([reopened, finallyReplied(at('01-07'))])).toBe('c01')
  })
  it('the event carries role, reason and clause, and writes what the clause says', () => {
    const outcome = told([guard], [plain, reopened, declared, closing('01-09', leader, { reason: 'twice answered' })])
    expect(outcome.events.at(-1)?.evidence.overrides).toEqual([
      {
        regulation: 'test-rules',
        clause: 'c01',
        role: 'leader',
        reason: 'twice answered',
        sets: { 'case.outcome': 'closed-dissatisfied' },
      },
    ])
    expect(outcome.dossier.complaint.outcome).toBe('closed-dissatisfied')
  })
  it('whoever meets the guard needs no way past it', () => {
    const satisfied = act('satisfaction-recorded', at('01-08'), { level: 'satisfied' })
    const outcome = told([guard], [plain, satisfied, closing('01-09', leader)])
    expect(outcome.events.at(-1)?.evidence.overrides).toBeUndefined()
  })
})

describe('rule 14: fill, waive, relax', () => {
  const fill: Mechanism = {
    kind: 'fill',
    on: ['Receive'],
    field: 'channel',
    value: 'written',
    when: { not: { fact: 'cmd.channel', in: { list: 'channel' } } },
    keep: 'channelText',
  }
  it('fill runs before the guards and keeps the original word', () => {
    const guard: Mechanism = { kind: 'guard', on: ['Receive'], require: { fact: 'case.channel', is: 'written' } }
    const outcome = told([fill, guard], [received(at('01-05'), { channel: 'message-board' })])
    expect(course(outcome)).toEqual(['-'])
    expect(outcome.events[0]?.data).toMatchObject({ channel: 'written', channelText: 'message-board' })
  })
  it('fill leaves alone what its when does not meet', () => {
    expect(told([fill], [received(at('01-05'), { channel: 'phone' })]).events[0]?.data).toMatchObject({
      channel: 'phone',
    })
  })

  const clock: Mechanism = {
    kind: 'clock',
    startsOn: 'Received',
    stopsOn: 'Replied:final',
    within: { n: 2, unit: 'workingDay' },
    responsible: 'handler',
  }
  const waive: Mechanism = { kind: 'waive', what: ['c01'], when: { fact: 'class.gravity', is: 'minor' } }
  const minor = (day: string) => classified({ gravity: 'minor' }, at(day))
  it('waive cancels what is open', () => {
    expect(told([clock, waive], [plain, minor('01-06')]).statesAt('c01', at('01-20'))).toEqual(['cancelled'])
  })
  it('waive does not undo a breach', () => {
    expect(told([clock, waive], [plain, minor('01-12')]).statesAt('c01', at('01-20'))).toEqual(['breached'])
  })
  it('waive holds for what begins while its condition does', () => {
    const later: Mechanism = { ...clock, startsOn: 'Assigned' }
    const assigned = say('Assign', { to: { unit: 'x' } }, at('01-07'))
    expect(told([later, waive], [plain, minor('01-06'), assigned]).statesAt('c01', at('01-20'))).toEqual(['cancelled'])
  })
  it('waive of all of a sort leaves the other sorts', () => {
    const duty: Mechanism = {
      kind: 'obligation',
      startsOn: 'Received',
      stopsOn: 'Revisited',
      within: { n: 2, unit: 'workingDay' },
      responsible: 'handler',
    }
    const outcome = (what: ReadonlyArray<'clocks' | 'duties' | 'records'>) =>
      told(
        [clock, duty, { kind: 'waive', what, when: { fact: 'class.gravity', is: 'minor' } }],
        [plain, minor('01-06')],
      )
    expect(outcome(['clocks']).statesAt('c01', at('01-20'))).toEqual(['cancelled'])
    expect(outcome(['clocks']).statesAt('c02', at('01-20'))).toEqual(['breached'])
    expect(outcome(['duties']).statesAt('c02', at('01-20'))).toEqual(['cancelled'])
    expect(outcome(['duties']).statesAt('c01', at('01-20'))).toEqual(['breached'])
    expect(outcome(['records']).statesAt('c01', at('01-20'))).toEqual(['breached'])
  })
  it('a waiver of records lifts them while it holds, and writes what it says', () => {
    const record: Mechanism = { kind: 'record', at: ['Closed'], fields: ['field.incident.cause'] }
    const lifted: Mechanism = {
      kind: 'waive',
      what: ['records'],
      when: { fact: 'class.gravity', is: 'minor' },
      sets: { 'case.kind': 'call-only' },
    }
    expect(course(told([record, lifted], [plain, closing()]))).toEqual(['-', 'c01'])
    const outcome = told([record, lifted], [plain, minor('01-06'), closing()])
    expect(course(outcome)).toEqual(['-', '-', '-'])
    expect(outcome.dossier.complaint.kind).toBe('call-only')
  })
  it('a duty waived by the very command does not bar it', () => {
    const bar: Mechanism = {
      kind: 'obligation',
      startsOn: 'Received',
      stopsOn: 'Revisited',
      responsible: 'handler',
      before: ['Classified'],
      severity: 'refuse',
    }
    expect(course(told([bar, waive], [plain, minor('01-06')]))).toEqual(['-', '-'])
    expect(course(told([bar, waive], [plain, classified({ gravity: 'major' }, at('01-06'))]))).toEqual(['-', 'c01'])
  })

  const guard: Mechanism = {
    kind: 'guard',
    on: ['Assign', 'Record:handling-started'],
    require: { some: 'act:registered' },
  }
  const relax: Mechanism = {
    kind: 'relax',
    guards: ['c01'],
    when: { fact: 'class.gravity', is: 'major' },
    creates: { oblige: 'act:registered', by: 'handler', within: { n: 24, unit: 'hour' }, from: 'act:handling-started' },
  }
  it('relax lifts the guard before its time and opens the later duty', () => {
    const steps = [
      plain,
      classified({ gravity: 'major' }, at('01-05', '11:00')),
      act('handling-started', at('01-05', '12:00')),
    ]
    const outcome = told([guard, relax], steps)
    expect(course(outcome)).toEqual(['-', '-', '-'])
    expect(
      outcome.clocksAt('c02', at('01-05', '13:00')).map(({ clock, state }) => [clock.due?.at.slice(0, 16), state]),
    ).toEqual([['2026-01-06T12:00', 'running']])
    expect(outcome.statesAt('c02', at('01-07'))).toEqual(['breached'])
    expect(
      told([guard, relax], [...steps, act('registered', at('01-06', '09:00'))]).statesAt('c02', at('01-07')),
    ).toEqual(['met'])
  })
  it('an unknown condition relaxes nothing', () => {
    expect(course(told([guard, relax], [plain, act('handling-started', at('01-05', '12:00'))]))).toEqual(['-', 'c01'])
  })
  it('a relaxation used before the event that its duty counts from counts from that event', () => {
    const steps = [
      plain,
      classified({ gravity: 'major' }, at('01-05', '11:00')),
      say('Assign', { to: { unit: 'x' } }, at('01-05', '12:00')),
      act('handling-started', at('01-05', '15:00')),
    ]
    expect(
      told([guard, relax], steps)
        .clocksAt('c02', at('01-05', '16:00'))
        .map(({ clock }) => clock.due?.at.slice(5, 16)),
    ).toEqual(['01-06T15:00'])
  })
})

describe('rule 15: a guard with a variant sees only commands that set that dimension', () => {
  const guard: Mechanism = { kind: 'guard', on: ['Classify:gravity'], forbid: { fact: 'class.gravity', is: 'major' } }
  it('one that sets another passes', () => {
    expect(course(told([guard], [plain, classified({ urgent: 'danger' }, at('01-06'))]))).toEqual(['-', '-'])
    expect(course(told([guard], [plain, classified({ gravity: 'major', urgent: 'danger' }, at('01-06'))]))).toEqual([
      '-',
      'c01',
    ])
  })
  it('an interim reply is no final one, a bare name means any', () => {
    const final: Mechanism = { kind: 'guard', on: ['Reply:final'], require: { some: 'Resolved' } }
    const interim = say('Reply', { stage: 'interim' }, at('01-06'))
    expect(
      course(
        told([final], [plain, interim, finallyReplied(at('01-07')), resolved('01-08'), finallyReplied(at('01-09'))]),
      ),
    ).toEqual(['-', '-', 'c01', '-', '-'])
    const any: Mechanism = { kind: 'guard', on: ['Reply'], require: { some: 'Resolved' } }
    expect(course(told([any], [plain, interim]))).toEqual(['-', 'c01'])
  })
  it('an act is told by its name', () => {
    const one: Mechanism = { kind: 'guard', on: ['Record:remedy-executed'], require: { some: 'Approved' } }
    expect(
      ofType(told([one], [plain, act('registered', at('01-06')), act('remedy-executed', at('01-07'))]), 'ActRecorded'),
    ).toHaveLength(1)
  })
})
