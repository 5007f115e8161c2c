import { isRight } from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import { millis } from '../../src/complaint/time.js'
import { readingOf } from '../../src/figure/register.js'
import type { ObligationMechanism } from '../../src/regulation/language/duty.js'
import type { Organisation } from '../../src/regulation/organisation.js'
import { command, receivedOn, rulesWith, scenario, shanghai } from './kit.js'

/** What running every clause of the 28 regulations brought to light. */

const at = (day: string) => ({ at: shanghai(day) })
const received = receivedOn('2026-01-05')
const close = command('Close', {}, at('2026-01-08'))

describe('a duty before an event that only warns', () => {
  const duty: ObligationMechanism = {
    kind: 'obligation',
    startsOn: 'Received',
    stopsOn: 'Revisited',
    responsible: 'handler',
    before: ['Closed'],
    severity: 'warn',
  }

  it('warned of nothing: the event now carries the warning, and the clock its breach', () => {
    const outcome = scenario(rulesWith([duty]), [received, close])
    expect(isRight(outcome.result) && outcome.result.right[0]?.evidence.warnings).toMatchObject([{ clause: 'c01' }])
    expect(outcome.statesAt('c01', shanghai('2026-01-09'))).toEqual(['breached'])
  })

  it('does not warn once it is done', () => {
    const outcome = scenario(rulesWith([duty]), [
      received,
      command('Revisit', { reached: true }, at('2026-01-07')),
      close,
    ])
    expect(isRight(outcome.result) && outcome.result.right[0]?.evidence.warnings).toBeUndefined()
  })
})

describe('a group of fields', () => {
  const rules = rulesWith([{ kind: 'record', at: ['Closed'], fields: [{ group: 'customer', atLeast: 2 }] }])

  it('could not be left out with a reason, as any other field', () => {
    expect(scenario(rules, [received, close]).refusedBy).toEqual(['c01'])
    const why = command('Close', { notGiven: { 'field.customer': '匿名' } }, at('2026-01-08'))
    expect(scenario(rules, [received, why]).refusedBy).toEqual([])
  })
})

describe('a field whose name ends in date', () => {
  const rules = rulesWith([{ kind: 'record', at: ['Closed'], fields: ['field.production.date'] }])

  it('was read as the day of another field, and never known', () => {
    const known = command('Close', { field: { 'production.date': '2026-01-02' } }, at('2026-01-08'))
    expect(scenario(rules, [received, known]).refusedBy).toEqual([])
    expect(scenario(rules, [received, close]).refusedBy).toEqual(['c01'])
  })
})

describe('an order given to somebody who passes the case on', () => {
  const organisation: Organisation = {
    version: 'o-1',
    units: { team: { id: 'team' }, network: { id: 'network' } },
    people: { 'w-3': { id: 'w-3', unit: 'team' } },
  }
  const duty: ObligationMechanism = {
    kind: 'obligation',
    startsOn: 'Assigned',
    stopsOn: 'Returned:result',
    key: 'assignment',
    per: 'each',
    within: { n: 2, unit: 'workingDay' },
    responsible: 'handler',
  }
  const rules = rulesWith([duty])

  it('was charged to whoever held the case last: its limit stays with the one it was given to', () => {
    const { dossier } = scenario(
      rules,
      [
        received,
        command('Assign', { to: { person: 'w-3' }, assignment: 'a-1' }, at('2026-01-05')),
        command('Assign', { to: { unit: 'network' }, assignment: 'a-2' }, at('2026-01-06')),
      ],
      { organisation },
    )
    const rows = readingOf(rules, { dossiers: [dossier] }, millis(shanghai('2026-01-20'))).rows('clock')
    expect(rows.map(({ columns: { handler, unit } }) => [handler, unit])).toEqual([
      ['w-3', 'team'],
      [undefined, 'network'],
    ])
  })
})
