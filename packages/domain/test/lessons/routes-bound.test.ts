import { describe, expect, it } from 'vitest'
import { millis } from '../../src/complaint/time.js'
import { mayRead, visibility } from '../../src/privacy/visibility.js'
import type { Route } from '../../src/regulation/language/work.js'
import type { Organisation } from '../../src/regulation/organisation.js'
import { command, receive, receivedOn, rulesWith, scenario, shanghai } from './kit.js'

/** What running every clause of the 28 regulations brought to light about who is named, and who may read. */

const at = (day: string) => ({ at: shanghai(day) })
const received = receivedOn('2026-01-05')

const directory: Organisation = {
  version: 'o-2',
  units: { county: { id: 'county' }, shop: { id: 'shop', parent: 'county' }, logistics: { id: 'logistics' } },
  people: {},
}

describe('a route that names a unit', () => {
  const rules = rulesWith([
    { kind: 'route', step: 'assign', on: 'Received', to: { party: { fact: 'field.instruction.unit' } } },
  ])
  const given = receive({ at: shanghai('2026-01-05') }, { class: {}, field: { 'instruction.unit': 'county' } })
  const assign = (unit: string, reason?: string) =>
    command('Assign', { to: { unit }, ...(reason === undefined ? {} : { reason }) }, at('2026-01-06'))
  const refusedBy = (said: ReturnType<typeof assign>) =>
    scenario(rules, [given, said], { organisation: directory }).refusedBy

  it('let another unit take the case without a reason; one below it is still one named', () => {
    expect(refusedBy(assign('logistics'))).toEqual(['c01'])
    expect(refusedBy(assign('logistics', '县公司无人'))).toEqual([])
    expect(refusedBy(assign('county'))).toEqual([])
    expect(refusedBy(assign('shop'))).toEqual([])
  })
})

describe('a dispatch to a role of one unit', () => {
  const rules = rulesWith([{ kind: 'confidential', fields: ['field.complainant.*'], see: [{ actor: 'involved' }] }])

  it('showed the case to the same role of every other unit', () => {
    const { dossier } = scenario(rules, [
      received,
      command('Assign', { to: { unit: 'county', roles: ['leader'] } }, at('2026-01-06')),
    ])
    const seenBy = visibility(rules)({ stream: dossier.complaint, now: millis(shanghai('2026-01-07')) })
    const reads = (unit: string) =>
      mayRead(seenBy({ id: `of-${unit}`, unit, roles: ['leader'] }), 'field.complainant.name')
    expect([reads('county'), reads('logistics')]).toEqual([true, false])
  })
})

describe('a table of the deployment without a row', () => {
  const route: Route = {
    kind: 'route',
    step: 'assign',
    on: 'Received',
    to: { table: 'remit', key: ['case.channel'], else: 'leader' },
  }
  const rules = rulesWith([route], { tables: ['remit'] })
  const filled = { ...directory, tables: { remit: { written: 'handler' } } }
  const refusedBy = (organisation: Organisation, role: string) =>
    scenario(rules, [received, command('Assign', { to: { roles: [role] } }, at('2026-01-06'))], { organisation })
      .refusedBy

  it('bound everybody to whom it names otherwise: now only its rows bind', () => {
    expect([refusedBy(directory, 'handler'), refusedBy(directory, 'leader')]).toEqual([[], []])
    expect([refusedBy(filled, 'handler'), refusedBy(filled, 'leader')]).toEqual([[], ['c01']])
  })
})
