import { describe, expect, it } from 'vitest'
import { openEnrolments } from '../../src/aggregate/enrolment.js'
import { rulesOf } from '../../src/complaint/rules.js'
import { commandTo, partyScenario, shanghai } from '../../src/testing/index.js'
import { type UnitCommand, unit } from '../../src/unit/index.js'

const given = (...commands: ReadonlyArray<UnitCommand>) => partyScenario(unit)(rulesOf([]), commands)

const enrol = (role: string, parent?: string, day = '2026-01-05') =>
  commandTo('unit', 'Enrol', parent === undefined ? { role } : { role, parent }, { at: shanghai(day) })
const record = (data: Extract<UnitCommand, { readonly command: 'Record' }>['data'], day = '2026-01-06') =>
  commandTo('unit', 'Record', data, { at: shanghai(day) })

describe('a unit, whatever the regulations say', () => {
  it.each([
    ['leaves', commandTo('unit', 'Leave', {})],
    ['files a contact point', record({ act: 'contact-point-filed' })],
    [
      'gives out a number',
      commandTo('unit', 'ReserveNumber', {
        scheme: 's',
        complaint: 'c-1',
        format: '{seq:2}',
        resets: 'year',
        start: 1,
      }),
    ],
  ])('never %s before it joins', (_, command) => {
    expect(given(command).refusedBy).toEqual(['Impossible'])
  })

  it('joins under a parent, moves to another, and is never its own', () => {
    expect(given(enrol('branch', 'unit-1')).refusedBy).toEqual(['Impossible'])
    expect(given(enrol('branch', 'head'), enrol('branch', 'head', '2026-01-06')).refusedBy).toEqual(['Impossible'])
    const { state } = given(enrol('branch', 'head'), enrol('branch', 'region', '2026-02-02'))
    expect([state.parent, openEnrolments(state.enrolments).length]).toEqual(['region', 1])
  })

  it('does as a unit what units do, and as the institution what institutions do', () => {
    const backup = record({ act: 'backup-done', details: { medium: 'tape' } })
    const filed = record({ act: 'contact-point-filed' })
    expect(given(enrol('institution'), backup).refusedBy).toEqual([])
    expect(given(enrol('branch', 'head'), filed).refusedBy).toEqual([])
    const { refusedBy, result } = given(enrol('branch', 'head'), backup)
    expect(refusedBy).toEqual(['Impossible'])
    expect(JSON.stringify(result)).toContain('The act “backup done”')
  })
})
