import { describe, expect, it } from 'vitest'
import { type AgentCommand, agent } from '../../src/agent/index.js'
import type { Mechanism } from '../../src/regulation/language/mechanism.js'
import { commandTo, partyScenario, shanghai } from '../../src/testing/index.js'
import { regulationWith } from '../regulation/synthetic.js'
import { rulesFor } from '../rules.js'

/** As the hotline's clause on shift hand-over has it: all open cases are handed over in the shift. */
const handover: Mechanism = {
  kind: 'guard',
  on: ['EndShift'],
  require: {
    all: [
      { some: { event: 'act:shift-handed-over', in: 'shift' } },
      {
        each: 'lookup.openCasesOfActor',
        has: {
          some: {
            event: 'act:shift-handed-over',
            where: { fact: 'it.cases', has: { fact: 'each' } },
            in: 'shift',
          },
        },
      },
    ],
  },
}
/** Before a leave they are handed to a reviewer. */
const beforeLeave: Mechanism = {
  kind: 'guard',
  on: ['StartLeave'],
  require: {
    each: 'lookup.openCasesOfActor',
    has: {
      some: {
        event: 'act:shift-handed-over',
        where: {
          all: [
            { fact: 'it.cases', has: { fact: 'each' } },
            { fact: 'it.to.roles', has: 'reviewer' },
          ],
        },
      },
    },
  },
}

const rules = rulesFor(regulationWith([handover, beforeLeave]))
const given = (...commands: ReadonlyArray<AgentCommand>) =>
  partyScenario(agent)(rules, [
    commandTo('agent', 'Enrol', { role: 'handler', unit: 'dept-3' }, { at: shanghai('2026-01-04') }),
    ...commands,
  ])

const open = (...cases: ReadonlyArray<string>) => ({
  supplied: { facts: { 'lookup.openCasesOfActor': cases }, position: '42' },
})
const handOver = (cases: ReadonlyArray<string>, day: string, to?: { readonly roles: string[] }) =>
  commandTo(
    'agent',
    'Record',
    { act: 'shift-handed-over', details: { cases: [...cases] }, ...(to === undefined ? {} : { to }) },
    { at: shanghai(day) },
  )
const endShift = (day: string, outside = {}) =>
  commandTo('agent', 'EndShift', {}, { at: shanghai(day, '18:00'), ...outside })

describe('the end of a shift', () => {
  it('is accepted once all open cases are handed over; what the register answered goes on record', () => {
    const { result } = given(handOver(['a', 'b'], '2026-01-05'), endShift('2026-01-05', open('a', 'b')))
    expect(result).toMatchObject({
      right: [
        {
          type: 'ShiftEnded',
          evidence: { rules: ['test-rules@1'], facts: { 'lookup.openCasesOfActor': ['a', 'b'] } },
        },
      ],
    })
  })

  it('is refused while one of them is missing', () => {
    expect(given(handOver(['a'], '2026-01-05'), endShift('2026-01-05', open('a', 'b'))).refusedBy).toEqual(['c01'])
  })

  it('is refused while nobody says which are open', () => {
    expect(given(handOver(['a'], '2026-01-05'), endShift('2026-01-05')).refusedBy).toEqual(['c01'])
    expect(given(endShift('2026-01-05')).refusedBy).toEqual(['c01'])
  })

  it('asks for a hand-over in this shift, not in the one before', () => {
    const first = [handOver(['a'], '2026-01-05'), endShift('2026-01-05', open('a'))]
    expect(given(...first, endShift('2026-01-06', open('a'))).refusedBy).toEqual(['c01'])
    expect(given(...first, handOver(['a'], '2026-01-06'), endShift('2026-01-06', open('a'))).refusedBy).toEqual([])
  })

  it('takes no hand-over that was annulled', () => {
    const handed = handOver(['a'], '2026-01-05')
    const event = given(handed).state.history?.event.id ?? ''
    const annul = commandTo(
      'agent',
      'Correct',
      { event, reason: '未实际交接', annuls: true },
      { at: shanghai('2026-01-05', '17:00') },
    )
    expect(given(handed, annul, endShift('2026-01-05', open('a'))).refusedBy).toEqual(['c01'])
  })
})

describe('a leave', () => {
  const startLeave = commandTo('agent', 'StartLeave', {}, { at: shanghai('2026-01-09'), ...open('a') })

  it('begins once the open cases are with a reviewer', () => {
    expect(given(handOver(['a'], '2026-01-08', { roles: ['reviewer'] }), startLeave).refusedBy).toEqual([])
    expect(given(handOver(['a'], '2026-01-08', { roles: ['clerk'] }), startLeave).refusedBy).toEqual(['c02'])
    expect(given(handOver(['a'], '2026-01-08'), startLeave).refusedBy).toEqual(['c02'])
  })
})

describe('a guard on what complaints know, too', () => {
  it('speaks of complaints: it bars no act on an agent', () => {
    const guard: Mechanism = {
      kind: 'guard',
      on: ['Record:sanction-imposed', 'Correct'],
      require: { some: 'Investigated' },
    }
    const { refusedBy } = partyScenario(agent)(rulesFor(regulationWith([guard])), [
      commandTo('agent', 'Enrol', { role: 'handler' }),
      commandTo('agent', 'Record', { act: 'sanction-imposed', details: { kind: 'points', points: 2 } }),
    ])
    expect(refusedBy).toEqual([])
  })
})

describe('a sample of recordings, each month of each agent of a role', () => {
  const sample: Mechanism = {
    kind: 'obligation',
    startsOn: { every: 'month' },
    stopsOn: { some: 'act:recording-reviewed', atLeast: 2 },
    within: { n: 3, unit: 'workingDay' },
    responsible: 'leader',
    scope: 'agent',
    forEach: { fact: 'subject.role', is: 'hotline-agent' },
  }
  const sampled = rulesFor(regulationWith([sample]))
  const enrol = (role: string) => commandTo('agent', 'Enrol', { role }, { at: shanghai('2026-01-12') })
  const review = (day: string) =>
    commandTo('agent', 'Record', { act: 'recording-reviewed', details: { callRef: 'call-1' } }, { at: shanghai(day) })
  const dutiesOf = (now: string, ...commands: ReadonlyArray<AgentCommand>) =>
    partyScenario(agent)(sampled, commands)
      .dutiesAt('c01', shanghai(now))
      .map(({ clock, state }) => [clock.key, clock.due?.day, state])

  it('is owed for each month since the enrolment, due so long after the end of the month', () => {
    expect(dutiesOf('2026-03-02', enrol('hotline-agent'))).toEqual([
      ['2026-01', '2026-02-04', 'breached'],
      ['2026-02', '2026-03-04', 'running'],
      ['2026-03', '2026-04-03', 'running'],
    ])
  })

  it('is done in the month or until it is due, and late after it', () => {
    const twiceInJanuary = [enrol('hotline-agent'), review('2026-01-20'), review('2026-01-21')]
    expect(dutiesOf('2026-02-10', ...twiceInJanuary)[0]).toEqual(['2026-01', '2026-02-04', 'met'])
    const oneInFebruary = [enrol('hotline-agent'), review('2026-01-20'), review('2026-02-03')]
    expect(dutiesOf('2026-02-10', ...oneInFebruary)).toEqual([
      ['2026-01', '2026-02-04', 'met'],
      ['2026-02', '2026-03-04', 'running'],
    ])
    const tooLate = [enrol('hotline-agent'), review('2026-01-20'), review('2026-02-09')]
    expect(dutiesOf('2026-02-10', ...tooLate)[0]).toEqual(['2026-01', '2026-02-04', 'breached'])
  })

  it('is not owed for an agent of another role, nor for a month whose end the agent did not see', () => {
    expect(dutiesOf('2026-03-02', enrol('clerk'))).toEqual([])
    const leave = commandTo('agent', 'Leave', {}, { at: shanghai('2026-02-20') })
    expect(dutiesOf('2026-04-01', enrol('hotline-agent'), leave).map(([month]) => month)).toEqual(['2026-01'])
  })

  it('is owed under the regulation in force when the month begins', () => {
    const later = rulesFor(regulationWith([sample], { effective: { from: '2026-02-15' } }))
    const owed = partyScenario(agent)(later, [enrol('hotline-agent')]).dutiesAt('c01', shanghai('2026-04-20'))
    expect(owed.map(({ clock }) => clock.key)).toEqual(['2026-03', '2026-04'])
  })
})
