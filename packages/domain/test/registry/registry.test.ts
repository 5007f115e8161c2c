import { describe, expect, it } from 'vitest'
import { rulesOf } from '../../src/complaint/rules.js'
import { type RegistryCommand, registry } from '../../src/registry/index.js'
import type { Mechanism } from '../../src/regulation/language/mechanism.js'
import { commandTo, partyScenario, shanghai } from '../../src/testing/index.js'
import { regulationWith } from '../regulation/synthetic.js'
import { rulesFor } from '../rules.js'

const given = (...commands: ReadonlyArray<RegistryCommand>) => partyScenario(registry)(rulesOf([]), commands)
const publish = (version: string, day: string, id = 'office-rules') =>
  commandTo('registry', 'PublishRegulation', { id, version }, { subject: 'office-rules', at: shanghai(day) })
const approve = (version: string, day: string, role = 'company') =>
  commandTo(
    'registry',
    'Approve',
    { of: 'regulation', subject: version },
    { subject: 'office-rules', at: shanghai(day), by: { id: 'u-1', roles: [role] } },
  )

describe('the registry of regulations, whatever they say', () => {
  it('keeps which versions were published, and when', () => {
    const { state } = given(publish('1', '2025-01-06'), publish('2', '2026-01-05'))
    expect(state.published.map(({ version, at }) => [version, at])).toEqual([
      ['1', shanghai('2025-01-06')],
      ['2', shanghai('2026-01-05')],
    ])
  })

  it('publishes a version once, under its own id, and never takes it back', () => {
    expect(given(publish('1', '2025-01-06'), publish('1', '2026-01-05')).refusedBy).toEqual(['Impossible'])
    expect(given(publish('1', '2025-01-06', 'other-rules')).refusedBy).toEqual(['Impossible'])
    const event = given(publish('1', '2025-01-06')).state.history?.event.id ?? ''
    const correct = commandTo(
      'registry',
      'Correct',
      { event, reason: '误发布', annuls: true },
      { subject: 'office-rules' },
    )
    expect(given(publish('1', '2025-01-06'), correct).refusedBy).toEqual(['Impossible'])
  })

  it('takes approvals of regulations only, each of one version', () => {
    const of = commandTo('registry', 'Approve', { of: 'proposal', subject: '1' } as never)
    const ofNone = commandTo('registry', 'Approve', { of: 'regulation' } as never)
    expect(given(of).refusedBy).toEqual(['InvalidCommand'])
    expect(given(ofNone).refusedBy).toEqual(['InvalidCommand'])
  })
})

describe('a revision that the company has to approve', () => {
  const guard: Mechanism = {
    kind: 'guard',
    on: ['PublishRegulation'],
    when: { some: 'RegulationPublished' },
    require: { some: { event: 'Approved', by: 'company', of: 'regulation' } },
  }
  const rules = rulesFor(regulationWith([guard]))
  const under = (...commands: ReadonlyArray<RegistryCommand>) => partyScenario(registry)(rules, commands).refusedBy

  it('is refused without the approval, the first version is not', () => {
    expect(under(publish('1', '2025-01-06'))).toEqual([])
    expect(under(publish('1', '2025-01-06'), publish('2', '2026-01-05'))).toEqual(['c01'])
    expect(under(publish('1', '2025-01-06'), approve('2', '2025-12-01', 'clerk'), publish('2', '2026-01-05'))).toEqual([
      'c01',
    ])
    expect(under(publish('1', '2025-01-06'), approve('2', '2025-12-01'), publish('2', '2026-01-05'))).toEqual([])
  })

  it('is refused after the approval was taken back', () => {
    const refuse = commandTo(
      'registry',
      'Refuse',
      { of: 'regulation', subject: '2' },
      { subject: 'office-rules', at: shanghai('2025-12-02') },
    )
    expect(under(publish('1', '2025-01-06'), approve('2', '2025-12-01'), refuse, publish('2', '2026-01-05'))).toEqual([
      'c01',
    ])
  })

  it('is refused where the approval is that of another version', () => {
    const first = [publish('1', '2025-01-06'), approve('2', '2025-12-01'), publish('2', '2026-01-05')]
    expect(under(...first, publish('3', '2026-02-02'))).toEqual(['c01'])
    expect(under(publish('1', '2025-01-06'), approve('2', '2025-12-01'), publish('3', '2026-01-05'))).toEqual(['c01'])
  })

  it('is not approved by what was approved in some complaint', () => {
    const ofComplaints: Mechanism = { kind: 'guard', on: ['Approve'], require: { some: 'Proposed' } }
    const approved = partyScenario(registry)(rulesFor(regulationWith([ofComplaints])), [approve('1', '2025-01-06')])
    expect(approved.refusedBy).toEqual([])
  })
})
