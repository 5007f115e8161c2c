import { describe, expect, it } from 'vitest'
import type { Mechanism } from '../../src/regulation/language/mechanism.js'
import { commandTo, partyScenario, shanghai } from '../../src/testing/index.js'
import { type UnitCommand, unit } from '../../src/unit/index.js'
import { regulationWith } from '../regulation/synthetic.js'
import { rulesFor } from '../rules.js'

const ofMember = { fact: 'subject.role', is: 'member' } as const
const under = (does: ReadonlyArray<Mechanism>, ...commands: ReadonlyArray<UnitCommand>) =>
  partyScenario(unit)(rulesFor(regulationWith(does)), commands)

const enrol = (role: string, parent?: string, day = '2026-01-05') =>
  commandTo('unit', 'Enrol', parent === undefined ? { role } : { role, parent }, { at: shanghai(day) })
type Data = Extract<UnitCommand, { readonly command: 'Record' }>['data']
const record = (data: Data, day: string) => commandTo('unit', 'Record', data, { at: shanghai(day) })

describe('contact points of the members of an association', () => {
  const two: Mechanism = {
    kind: 'guard',
    on: ['Record:contact-point-filed'],
    when: ofMember,
    require: {
      all: [
        { present: ['cmd.field.handlerA', 'cmd.field.handlerB'] },
        { not: { fact: 'cmd.field.handlerA', is: { fact: 'cmd.field.handlerB' } } },
      ],
    },
  }
  const form: Mechanism = {
    kind: 'record',
    at: ['act:contact-point-filed'],
    fields: ['field.contact.leader', 'field.contact.phone'],
    scope: 'unit',
  }
  const filing: Mechanism = {
    kind: 'obligation',
    startsOn: 'Enrolled',
    stopsOn: 'act:contact-point-filed',
    within: { n: 10, unit: 'workingDay' },
    responsible: 'leader',
    scope: 'unit',
    forEach: ofMember,
  }
  const change: Mechanism = {
    kind: 'clock',
    startsOn: 'act:contact-point-changed',
    stopsOn: 'act:contact-point-filed',
    within: { n: 5, unit: 'workingDay' },
    responsible: 'leader',
    scope: 'unit',
    forEach: ofMember,
    per: 'each',
  }
  const association = [two, form, filing, change]
  const handlers = { handlerA: '甲', handlerB: '乙' }
  const whole = { ...handlers, 'contact.leader': '丙', 'contact.phone': '024-1' }
  const file = (field: { readonly [key: string]: string }, day = '2026-01-08') =>
    record({ act: 'contact-point-filed', field }, day)

  it('name two different handlers, and are complete', () => {
    expect(under(association, enrol('member', 'head'), file(whole)).refusedBy).toEqual([])
    expect(under(association, enrol('member', 'head'), file({ ...whole, handlerB: '甲' })).refusedBy).toEqual(['c01'])
    expect(under(association, enrol('member', 'head'), file(handlers)).refusedBy).toEqual(['c02'])
    expect(under(association, enrol('member', 'head'), file({ 'contact.phone': '024-1' })).refusedBy).toEqual([
      'c01',
      'c02',
    ])
  })

  it('of a unit that is no member are filed as it likes, but completely', () => {
    expect(under(association, enrol('supplier', 'head'), file({ ...whole, handlerB: '甲' })).refusedBy).toEqual([])
    expect(under(association, enrol('supplier', 'head'), file(handlers)).refusedBy).toEqual(['c02'])
  })

  it('of a unit of several roles are asked for in each of them', () => {
    const both = [enrol('supplier', 'head'), enrol('member', 'head', '2026-01-06')]
    expect(under(association, ...both, file({ ...whole, handlerB: '甲' })).refusedBy).toEqual(['c01'])
  })

  it('are owed from the day on which the member joins', () => {
    const states = (day: string, ...commands: ReadonlyArray<UnitCommand>) =>
      under(association, ...commands)
        .dutiesAt('c03', shanghai(day))
        .map(({ state }) => state)
    expect(states('2026-01-12', enrol('member', 'head'))).toEqual(['running'])
    expect(states('2026-01-30', enrol('member', 'head'))).toEqual(['breached'])
    expect(states('2026-01-30', enrol('member', 'head'), file(whole))).toEqual(['met'])
    expect(states('2026-01-30', enrol('supplier', 'head'))).toEqual([])
  })

  it('are owed anew for each change', () => {
    const changed = (day: string) => record({ act: 'contact-point-changed', details: { what: '经办人' } }, day)
    const duties = under(
      association,
      enrol('member', 'head'),
      changed('2026-02-02'),
      file(whole, '2026-02-03'),
      changed('2026-03-02'),
    ).dutiesAt('c04', shanghai('2026-03-31'))
    expect(duties.map(({ clock, state }) => [clock.due?.day, state])).toEqual([
      ['2026-02-09', 'met'],
      ['2026-03-09', 'breached'],
    ])
  })
})

describe('a change of service hours of an institution', () => {
  const notice: Mechanism = {
    kind: 'obligation',
    startsOn: 'act:service-hours-planned',
    stopsOn: 'act:service-notice-published',
    within: { at: 'start.effectiveAt', minus: { n: 7, unit: 'calendarDay' } },
    responsible: 'leader',
    scope: 'institution',
    per: 'each',
    key: 'change',
    before: ['act:service-hours-changed'],
    severity: 'refuse',
  }
  const planned = (change: string, effectiveAt: string) =>
    record(
      { act: 'service-hours-planned', details: { change, effectiveAt: shanghai(effectiveAt, '09:00') } },
      '2026-03-02',
    )
  const published = (change: string) => record({ act: 'service-notice-published', details: { change } }, '2026-03-03')
  const changed = (change: string) => record({ act: 'service-hours-changed', details: { change } }, '2026-03-16')

  it('is refused until it has been announced, each change by its own notice', () => {
    const plan = [enrol('institution'), planned('one', '2026-03-16'), planned('two', '2026-04-01')]
    expect(under([notice], ...plan, changed('one')).refusedBy).toEqual(['c01'])
    expect(under([notice], ...plan, published('two'), changed('one')).refusedBy).toEqual(['c01'])
    expect(under([notice], ...plan, published('one'), changed('one')).refusedBy).toEqual([])
  })

  it('is announced so long before it takes effect', () => {
    const duties = under([notice], enrol('institution'), planned('one', '2026-03-16')).dutiesAt(
      'c01',
      shanghai('2026-03-04'),
    )
    expect(duties.map(({ clock, state }) => [clock.key, clock.due?.day, state])).toEqual([
      ['one', '2026-03-09', 'running'],
    ])
  })
})

describe('a weekly inspection of an institution', () => {
  const weekly: Mechanism = {
    kind: 'obligation',
    startsOn: { every: 'week' },
    stopsOn: 'act:inspection-performed',
    within: { n: 0, unit: 'sameDay' },
    responsible: 'leader',
    scope: 'institution',
  }
  const inspected = (day: string) => record({ act: 'inspection-performed', details: { period: day } }, day)

  it('is due on the last day of the week, and of the root unit alone', () => {
    const duties = (...commands: ReadonlyArray<UnitCommand>) =>
      under([weekly], ...commands)
        .dutiesAt('c01', shanghai('2026-01-21'))
        .map(({ clock, state }) => [clock.key, clock.due?.day, state])
    expect(duties(enrol('institution'), inspected('2026-01-11'), inspected('2026-01-19'))).toEqual([
      ['2026-W02', '2026-01-11', 'met'],
      ['2026-W03', '2026-01-18', 'breached'],
      ['2026-W04', '2026-01-25', 'met'],
    ])
    expect(duties(enrol('branch', 'head'))).toEqual([])
  })
})

describe('clauses of complaints', () => {
  it('ask nothing of acts that units have, too', () => {
    const form: Mechanism = { kind: 'record', at: ['act:reported'], fields: ['field.case.content'] }
    const duty: Mechanism = {
      kind: 'clock',
      startsOn: 'act:reported',
      stopsOn: 'Closed',
      within: { n: 1, unit: 'workingDay' },
      responsible: 'leader',
    }
    const outcome = under(
      [form, duty],
      enrol('branch', 'head'),
      record({ act: 'reported', details: { kind: 'notice' } }, '2026-01-06'),
    )
    expect([outcome.refusedBy, outcome.dutiesAt('c02', shanghai('2026-03-02'))]).toEqual([[], []])
    const recorded = outcome.state.history?.event
    expect([recorded?.type, recorded?.evidence]).toEqual(['ActRecorded', {}])
  })
})
