import { isRight } from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import { dutiesOf } from '../../src/aggregate/duties.js'
import { stateAt } from '../../src/clock/state-at.js'
import { millis } from '../../src/complaint/time.js'
import type { ObligationMechanism } from '../../src/regulation/language/duty.js'
import { retentionDuties } from '../../src/regulation/mechanism/retain.js'
import { decideUnit } from '../../src/unit/decide.js'
import { type UnitCommand, unit } from '../../src/unit/index.js'
import { command, receivedOn, rulesWith, scenario, shanghai } from './kit.js'

/** What running every clause of the 28 regulations brought to light about duties. */

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

describe('a back-up that recurs', () => {
  it('had no time by which to do it', () => {
    const [duty] = retentionDuties({
      kind: 'retain',
      what: 'system-data',
      do: 'back-up',
      on: { every: 'day' },
      by: 'handler',
      creates: { oblige: 'act:backup-done', within: { n: 1, unit: 'calendarDay' } },
    })
    expect(duty).toMatchObject({ stopsOn: 'act:backup-done', within: { n: 1, unit: 'calendarDay' } })
  })
})

describe('a duty of every month', () => {
  const monthly: ObligationMechanism = {
    kind: 'obligation',
    startsOn: { every: 'month' },
    stopsOn: 'act:inspection-performed',
    within: { n: 10, unit: 'calendarDay' },
    responsible: 'handler',
    scope: 'institution',
  }
  const rules = rulesWith([monthly])
  const record = (day: string) =>
    ({
      id: `k-${day}`,
      aggregate: 'unit',
      command: 'Record',
      subject: 'office',
      occurredAt: shanghai(day),
      actor: { id: 'u-1', roles: ['handler'] },
      data: { act: 'inspection-performed', details: {} },
    }) as unknown as UnitCommand
  const enrol = { ...record('2026-01-01'), command: 'Enrol', data: { role: 'institution' } } as unknown as UnitCommand
  const duties = (days: ReadonlyArray<string>, now: string) => {
    const state = [enrol, ...days.map(record)].reduce((office, said) => {
      const decided = decideUnit(rules)(said)(office)
      return isRight(decided) ? decided.right.reduce(unit.evolve, office) : office
    }, unit.initial('office'))
    const at = millis(shanghai(now))
    return dutiesOf(unit)(rules)(state, at).all.map(({ clock }) => stateAt(clock, at))
  }

  it('was met twice by one act: of the month that is over, and of the one just begun', () => {
    expect(duties(['2026-02-03'], '2026-02-20')).toEqual(['met', 'running'])
    expect(duties(['2026-02-03', '2026-02-04'], '2026-02-20')).toEqual(['met', 'met'])
    expect(duties(['2026-01-20'], '2026-02-20')).toEqual(['met', 'running'])
  })
  it('what is late already does not keep the next from being done', () => {
    expect(duties(['2026-02-25'], '2026-02-26')).toEqual(['breached', 'met'])
  })
})

describe('a duty that every event restarts', () => {
  const idle: ObligationMechanism = {
    kind: 'obligation',
    startsOn: '*',
    stopsOn: 'Closed',
    within: { n: 2, unit: 'workingDay' },
    per: 'restart',
    appliesWhen: { not: { some: { event: 'Resolved', in: 'round' } } },
    responsible: 'handler',
  }

  it('was breached at the reopening for the days on which the case was settled', () => {
    const outcome = scenario(rulesWith([idle]), [
      received,
      command('Resolve', {}, at('2026-01-06')),
      command('Reopen', { reason: '再次反映' }, at('2026-01-20')),
    ])
    expect(outcome.statesAt('c01', shanghai('2026-01-20', '11:00'))).toEqual(['running'])
  })
})
