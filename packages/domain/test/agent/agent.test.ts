import { describe, expect, it } from 'vitest'
import { type AgentCommand, agent } from '../../src/agent/index.js'
import { enrolmentsAt, openEnrolments } from '../../src/aggregate/enrolment.js'
import { rulesOf } from '../../src/complaint/rules.js'
import { millis } from '../../src/complaint/time.js'
import { commandTo, partyScenario, shanghai } from '../../src/testing/index.js'

const given = (...commands: ReadonlyArray<AgentCommand>) => partyScenario(agent)(rulesOf([]), commands)

const enrol = (role: string, unit: string, day = '2026-01-05') =>
  commandTo('agent', 'Enrol', { role, unit }, { at: shanghai(day) })
const leave = (role?: string, day = '2026-03-02') =>
  commandTo('agent', 'Leave', role === undefined ? {} : { role }, { at: shanghai(day) })
const endShift = (day = '2026-01-06') => commandTo('agent', 'EndShift', { cases: ['c-1'] }, { at: shanghai(day) })
const reviewed = (day = '2026-01-07') =>
  commandTo('agent', 'Record', { act: 'recording-reviewed', details: { score: 92 } }, { at: shanghai(day) })

describe('an agent, whatever the regulations say', () => {
  it.each([
    ['leaves', leave()],
    ['ends a shift', endShift()],
    ['goes on leave', commandTo('agent', 'StartLeave', {})],
    ['is assessed', reviewed()],
  ])('never %s before taking up a role', (_, command) => {
    const { result, refusedBy } = given(command)
    expect(refusedBy).toEqual(['Impossible'])
    expect(JSON.stringify(result)).toContain('Send Enrol first')
  })

  it('takes up a role once, moves with it to another unit, and holds several', () => {
    const twice = given(enrol('handler', 'dept-3'), enrol('handler', 'dept-3', '2026-01-06'))
    expect(twice.refusedBy).toEqual(['Impossible'])
    const { state } = given(
      enrol('handler', 'dept-3'),
      enrol('reviewer', 'dept-3'),
      enrol('handler', 'dept-4', '2026-02-02'),
    )
    expect(openEnrolments(state.enrolments).map(({ role, unit }) => [role, unit])).toEqual([
      ['reviewer', 'dept-3'],
      ['handler', 'dept-4'],
    ])
    expect(state.enrolments[0]).toMatchObject({ unit: 'dept-3', until: shanghai('2026-02-02') })
  })

  it('leaves one role or all, and none that is not held', () => {
    const both = [enrol('handler', 'dept-3'), enrol('reviewer', 'dept-3')]
    expect(openEnrolments(given(...both, leave('handler')).state.enrolments).map(({ role }) => role)).toEqual([
      'reviewer',
    ])
    expect(openEnrolments(given(...both, leave()).state.enrolments)).toEqual([])
    expect(given(...both, leave('clerk')).refusedBy).toEqual(['Impossible'])
    expect(given(...both, leave(), leave(undefined, '2026-03-03')).refusedBy).toEqual(['Impossible'])
  })

  it('is known by the roles held at any moment', () => {
    const { state } = given(enrol('handler', 'dept-3'), leave(), enrol('handler', 'dept-4', '2026-04-01'))
    const rolesOn = (day: string) => enrolmentsAt(state.enrolments, millis(shanghai(day))).map(({ unit }) => unit)
    expect(['2026-01-04', '2026-02-01', '2026-03-15', '2026-04-02'].map(rolesOn)).toEqual([
      [],
      ['dept-3'],
      [],
      ['dept-4'],
    ])
  })

  it('ends no shift and starts no leave after leaving, but what is found out about the work is still recorded', () => {
    const gone = [enrol('handler', 'dept-3'), leave()]
    expect(given(...gone, endShift('2026-03-03')).refusedBy).toEqual(['Impossible'])
    expect(given(...gone, reviewed('2026-03-03')).refusedBy).toEqual([])
  })

  it('takes acts of its own scope only', () => {
    const backup = commandTo('agent', 'Record', { act: 'backup-done' } as never)
    expect(given(enrol('handler', 'dept-3'), backup).refusedBy).toEqual(['InvalidCommand'])
  })
})

describe('the same command again', () => {
  it('adds nothing, and under other content is refused', () => {
    const once = enrol('handler', 'dept-3')
    expect(given(once, once).result).toEqual({ _tag: 'Right', right: [] })
    const other = { ...enrol('reviewer', 'dept-3'), id: once.id }
    expect(given(once, other).refusedBy).toEqual(['CommandIdReused'])
  })
})

describe('a correction', () => {
  const enrolment = given(enrol('handler', 'dept-3')).state.history?.event.id ?? ''
  const correct = (event: string) =>
    commandTo('agent', 'Correct', { event, reason: '录入错误', annuls: true }, { at: shanghai('2026-01-08') })

  it('takes out what was entered by mistake, and keeps it on record', () => {
    const { state, refusedBy } = given(enrol('handler', 'dept-3'), correct(enrolment))
    expect([refusedBy, state.enrolments, state.history?.length]).toEqual([[], [], 2])
  })

  it('of a correction brings back what that took out', () => {
    const corrected = given(enrol('handler', 'dept-3'), correct(enrolment))
    const again = correct(corrected.state.history?.event.id ?? '')
    const { state } = given(enrol('handler', 'dept-3'), correct(enrolment), again)
    expect(state.enrolments).toMatchObject([{ role: 'handler' }])
  })

  it('names an event that there is', () => {
    expect(given(enrol('handler', 'dept-3'), correct('nowhere')).refusedBy).toEqual(['Impossible'])
  })
})

it('a back-dated entry is legal, and says that it is one', () => {
  const { result } = given(enrol('handler', 'dept-3', '2026-02-02'), reviewed('2026-01-20'))
  expect(result).toMatchObject({ right: [{ evidence: { backdated: true } }] })
})
