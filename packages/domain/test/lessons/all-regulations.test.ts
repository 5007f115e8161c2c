import { isRight } from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import { dutiesOf } from '../../src/aggregate/duties.js'
import type { Happening } from '../../src/aggregate/happening.js'
import { stateAt } from '../../src/clock/state-at.js'
import { millis } from '../../src/complaint/time.js'
import { readingOf } from '../../src/figure/register.js'
import { mayRead, visibility } from '../../src/privacy/visibility.js'
import { checkRegulation } from '../../src/regulation/check/index.js'
import type { ObligationMechanism } from '../../src/regulation/language/duty.js'
import type { Route } from '../../src/regulation/language/work.js'
import { retentionDuties } from '../../src/regulation/mechanism/retain.js'
import type { Organisation } from '../../src/regulation/organisation.js'
import { decideUnit } from '../../src/unit/decide.js'
import { type UnitCommand, unit } from '../../src/unit/index.js'
import { command, receive, receivedOn, regulationWith, rulesWith, scenario, shanghai } from './kit.js'

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

describe('a blank', () => {
  it('counted as a reason given', () => {
    const rules = rulesWith([{ kind: 'guard', on: ['Extend', 'Close'], require: { present: ['cmd.reason'] } }])
    expect(scenario(rules, [received, command('Close', { reason: '' }, at('2026-01-08'))]).refusedBy).toEqual(['c01'])
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

describe('a field that must lie in a range', () => {
  const range = { path: 'field.satisfaction.score', range: [0, 10] } as const
  const rules = rulesWith([{ kind: 'record', at: ['Closed'], fields: [range] }])

  it('could not be left out with a reason', () => {
    const why = command('Close', { notGiven: { 'field.satisfaction.score': '拒绝评分' } }, at('2026-01-08'))
    expect(scenario(rules, [received, why]).refusedBy).toEqual([])
    expect(scenario(rules, [received, close]).refusedBy).toEqual(['c01'])
  })
})

describe('a look back over months', () => {
  const rules = rulesWith([
    {
      kind: 'guard',
      on: ['Close'],
      require: { not: { some: { event: 'FollowedUp', within: { n: 1, unit: 'month' } } } },
    },
  ])
  const follow = command('FollowUp', { purpose: 'track' }, at('2026-01-15'))

  it('moved on over a holiday as a limit does, and saw too much', () => {
    // 15 February is the first day of the Spring Festival: a limit would end on the 24th.
    const closing = (day: string) => scenario(rules, [received, follow, command('Close', {}, at(day))]).refusedBy
    expect([closing('2026-02-15'), closing('2026-02-17')]).toEqual([['c01'], []])
  })
})

describe('a look over other cases behind an event', () => {
  const same = { same: ['field.case.window'] } as const
  const rules = rulesWith([
    {
      kind: 'guard',
      on: ['Close'],
      require: { not: { some: { event: 'Escalated', after: 'act:interview-held', in: same } } },
    },
  ])
  const other = (type: string, day: string, data: object) => ({
    id: `other-${day}`,
    type,
    schema: 1,
    occurredAt: shanghai(day),
    actor: { id: 'u-2', roles: [] },
    command: day,
    correlationId: day,
    causationId: day,
    data,
    evidence: {},
  })
  const escalated = (day: string) => other('Escalated', day, { level: 'decision' })
  const interview = other('ActRecorded', '2026-01-03', { act: 'interview-held', details: {} })
  const refusedBy = (...events: ReadonlyArray<Happening>) =>
    scenario(rules, [received, { ...close, supplied: { related: { 'field.case.window': events } } }]).refusedBy

  it('began only behind an event of its own: one of another case hid nothing', () => {
    expect(refusedBy(escalated('2026-01-02'), interview)).toEqual([])
    expect(refusedBy(interview, escalated('2026-01-04'))).toEqual(['c01'])
  })
})

describe('the seasons of an institution', () => {
  it('were said to be used by nobody, though a scheme reckons by them', () => {
    const regulation = regulationWith(
      [{ kind: 'scheme', scope: 'agent', period: 'season', entries: [], decision: 'human' }],
      { parameters: { seasons: { zh: '季', en: 'seasons', default: ['03-01', '09-01'], origin: 'ours' } } },
    )
    expect(checkRegulation(regulation).filter(({ word }) => word === 'seasons')).toEqual([])
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

describe('a duty done late before its class was known', () => {
  const duty: ObligationMechanism = {
    kind: 'obligation',
    startsOn: 'Received',
    stopsOn: 'Replied:final',
    within: { n: 1, unit: 'workingDay' },
    appliesWhen: { fact: 'class.gravity', is: 'major' },
    responsible: 'handler',
  }
  const rules = rulesWith([duty])
  const replied = (day: string) => command('Reply', { stage: 'final' }, at(day))
  const classed = (gravity: string) => command('Classify', { class: { gravity } }, at('2026-01-12'))
  const states = (...steps: ReadonlyArray<ReturnType<typeof replied>>) =>
    scenario(rules, [received, ...steps]).statesAt('c01', shanghai('2026-01-20'))

  it('stayed undecided for ever: whoever classed it afterwards was never late', () => {
    expect(states(replied('2026-01-08'))).toEqual(['undecided'])
    expect(states(replied('2026-01-08'), classed('major'))).toEqual(['breached'])
    expect(states(replied('2026-01-06'), classed('major'))).toEqual(['met'])
    expect(states(replied('2026-01-08'), classed('minor'))).toEqual(['inapplicable'])
  })
})

describe('a limit that follows another clock', () => {
  const own: ObligationMechanism = {
    kind: 'obligation',
    startsOn: 'Received',
    stopsOn: 'Revisited',
    within: { n: 1, unit: 'workingDay' },
    responsible: 'handler',
  }
  const follower: ObligationMechanism = {
    ...own,
    stopsOn: 'Replied:final',
    within: { dueOf: ['c01'], else: { n: 9, unit: 'workingDay' } },
  }

  it('jumped to its else once the other was met', () => {
    const outcome = scenario(rulesWith([own, follower]), [
      received,
      command('Revisit', { reached: true }, at('2026-01-06')),
    ])
    expect(outcome.clocksAt('c02', shanghai('2026-01-06')).map(({ clock }) => clock.due?.day)).toEqual(['2026-01-06'])
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
