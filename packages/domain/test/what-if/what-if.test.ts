import { calendar, type Day } from '@redress/holidays'
import fc from 'fast-check'
import { isRight } from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import type { ComplaintEvent } from '../../src/complaint/event.js'
import { rulesOf } from '../../src/complaint/rules.js'
import { eventsOf } from '../../src/complaint/state.js'
import { millis } from '../../src/complaint/time.js'
import { type CompiledRegulation, compile } from '../../src/regulation/compile.js'
import type { Mechanism } from '../../src/regulation/language/mechanism.js'
import type { Regulation } from '../../src/regulation/language/regulation.js'
import type { Settings } from '../../src/regulation/settings.js'
import { allRegulations } from '../../src/regulations/index.js'
import { arbitraryLawfulHistory, command, receive, type Step, scenario, shanghai } from '../../src/testing/index.js'
import { restsElsewhere } from '../../src/what-if/replayable.js'
import { summaryText, whatIfSummary } from '../../src/what-if/summary.js'
import { type CaseWhatIf, whatIf } from '../../src/what-if/what-if.js'
import { compiledOf, follow, migrate, next, received, replied, reply, versions } from '../migration/kit.js'
import { underEach } from '../runs.js'

const runs = underEach
/** A thousand histories take a while on a busy machine. */
const patience = 120_000
const now = millis(shanghai('2026-02-02'))

const again = (regulation: Regulation, settings?: Settings): CompiledRegulation => {
  const compiled = compile(regulation, settings)
  if (isRight(compiled)) return compiled.right
  throw new Error(regulation.id)
}

/** A history under version 1, looked at under other clauses. */
const under = (
  one: ReadonlyArray<Mechanism>,
  two: ReadonlyArray<Mechanism>,
  steps: ReadonlyArray<Step>,
  at = now,
): CaseWhatIf => {
  const rules = rulesOf([compiledOf(one)])
  const { events } = scenario(rules, steps)
  const [found] = whatIf(rules, { under: compiledOf(two, next) })([events], at)
  if (found === undefined) throw new Error('no case')
  return found
}

describe('the same regulation, compiled again', () => {
  it.each(allRegulations)(
    'changes nothing of any history of $id',
    (regulation) => {
      const rules = rulesOf([again(regulation)])
      const change = { under: again(regulation) }
      fc.assert(
        fc.property(arbitraryLawfulHistory(rules, { watched: true, maxLength: 8 }), ({ events }) => {
          fc.pre(events.length > 0)
          const [found] = whatIf(rules, change)([events], now)
          expect(found?.changed).toBe(false)
          expect(found?.diff).toMatchObject({ facts: [], clocks: [] })
          expect(found?.steps).toEqual([])
          expect(found?.events).toEqual({ appeared: [], gone: [] })
          expect(found?.conflicts).toEqual({ appeared: [], gone: [] })
        }),
        runs,
      )
    },
    patience,
  )

  it('changes nothing where the watchdog came late, either', () => {
    const escalate = { kind: 'escalate', on: { clock: 'c01', is: 'breached' }, to: 'leader' } as const
    const oblige = reply(2, { startsOn: 'Escalated', stopsOn: 'Revisited' })
    const clauses = [reply(2), escalate, oblige]
    const steps = [received, { watch: shanghai('2026-01-20') }, follow('2026-01-21')]
    expect(under(clauses, clauses, steps)).toMatchObject({ changed: false })
  })
})

const briefly = ({ type, occurredAt, data, evidence: { cause } }: ComplaintEvent): string =>
  JSON.stringify([occurredAt, type, cause?.clause, cause?.mechanism, data])

/** Without the levels of conditions: of those over other cases a replay has none, as it asks nobody. */
const unlevelled = (event: ComplaintEvent) => ({ ...event, evidence: { ...event.evidence, holding: undefined } })

describe('a replay under the present rules', () => {
  it.each(allRegulations)(
    'brings about what the rules brought about, event by event, under $id',
    (regulation) => {
      const rules = rulesOf([again(regulation)])
      fc.assert(
        fc.property(arbitraryLawfulHistory(rules, { watched: true, maxLength: 8 }), ({ events, complaint }) => {
          fc.pre(events.length > 0)
          const [found] = whatIf(rules, { under: again(regulation) })([events], complaint.latestMs ?? now)
          const told = (found === undefined ? [] : eventsOf(found.before.complaint)).slice(0, events.length)
          const compiled = rules.current[0]
          const elsewhere = events.some(
            ({ evidence: { cause } }) =>
              cause !== undefined && compiled !== undefined && restsElsewhere(compiled, cause),
          )
          // What looked at other cases is taken from the record, behind what the same command brings about anew.
          if (elsewhere) expect(told.map(briefly).sort()).toEqual(events.map(briefly).sort())
          else expect(told.map(unlevelled)).toEqual(events.map(unlevelled))
        }),
        runs,
      )
    },
    patience,
  )
})

describe('a shorter limit', () => {
  it('brings the due time forward and makes a breach of what was in time', () => {
    const found = under([reply(10)], [reply(3)], [received, replied('2026-01-12')])
    expect(found.diff.clocks).toMatchObject([
      {
        due: 'earlier',
        breach: 'appeared',
        before: { state: 'met', clock: { due: { day: '2026-01-19' } } },
        after: { state: 'breached', clock: { due: { day: '2026-01-08' }, version: '2' } },
      },
    ])
    expect(found.diff.counts).toEqual({ before: { met: 1 }, after: { breached: 1 } })
  })

  it('and a longer one undoes the breach: what would have been knows no breach that is on record', () => {
    const found = under([reply(3)], [reply(10)], [received, follow('2026-01-09'), replied('2026-01-12')])
    expect(found.diff.clocks).toMatchObject([{ due: 'later', breach: 'gone' }])
  })

  it('fires the escalation that it would have, and starts what that starts', () => {
    const escalate = { kind: 'escalate', on: { clock: 'c01', is: 'breached' }, to: 'leader' } as const
    const oblige = reply(2, { startsOn: 'Escalated', stopsOn: 'Revisited' })
    const found = under(
      [reply(10), escalate, oblige],
      [reply(1), escalate, oblige],
      [received, follow('2026-01-08'), replied('2026-01-09')],
    )
    expect(found.events.appeared.map(({ type, occurredAt }) => [type, occurredAt])).toEqual([
      ['Escalated', shanghai('2026-01-08')],
    ])
    expect(found.diff.clocks.map(({ after }) => after?.clock.clause)).toEqual(['c01', 'c03'])
  })

  it('and one that does not breach takes an escalation back', () => {
    const escalate = { kind: 'escalate', on: { clock: 'c01', is: 'breached' }, to: 'leader' } as const
    const steps = [received, { watchUntil: shanghai('2026-01-08') }, replied('2026-01-09')]
    const found = under([reply(1), escalate], [reply(10), escalate], steps)
    expect(found.events).toMatchObject({ appeared: [], gone: [{ type: 'Escalated' }] })
  })
})

describe('other clauses', () => {
  it('a clause that has got another number is set beside the one it was', () => {
    const found = under([reply(5)], [{ kind: 'manual', why: 'left to people' }, reply(5)], [received])
    expect(found.diff.clocks).toMatchObject([
      { before: { clock: { clause: 'c01' } }, after: { clock: { clause: 'c02' } } },
    ])
    expect(found.diff.clocks[0]).not.toHaveProperty('due')
  })

  it('a clock that is new appears, and one that is gone goes', () => {
    expect(under([], [reply(5)], [received]).diff.clocks).toMatchObject([{ due: 'appeared', breach: 'appeared' }])
    expect(under([reply(30)], [], [received]).diff.clocks).toMatchObject([{ due: 'gone' }])
  })

  it('a guard that is new would have refused a step that was taken, and names it', () => {
    const guard: Mechanism = { kind: 'guard', on: ['Reply:final'], require: { some: 'Investigated' } }
    const found = under([reply(5)], [reply(5), guard], [received, replied('2026-01-06')])
    expect(found.steps).toMatchObject([{ event: { type: 'Replied:final' }, refused: [{ clause: 'c02' }], allowed: [] }])
    expect(found.changed).toBe(true)
    expect(
      under([reply(5), { ...guard, severity: 'warn' }], [reply(5)], [received, replied('2026-01-06')]).steps,
    ).toMatchObject([{ unwarned: [{ clause: 'c02' }] }])
  })

  it('a decision table says something else, and the limit by its class follows', () => {
    const table: Mechanism = { kind: 'table', id: 'rank', out: 'class.gravity', hit: 'first', on: ['Received'] }
    const derive = (then: string): Mechanism => ({ kind: 'derive', table: 'rank', otherwise: true, then })
    const clock = reply(5, {
      within: {
        by: 'class.gravity',
        limits: { minor: { n: 9, unit: 'workingDay' }, major: { n: 1, unit: 'workingDay' } },
      },
    })
    const found = under([clock, table, derive('minor')], [clock, table, derive('major')], [received])
    expect(found.diff.facts).toEqual([{ path: 'class.gravity', before: 'minor', after: 'major' }])
    expect(found.diff.clocks).toMatchObject([{ due: 'earlier' }])
  })

  it('what a person classified stands, whatever the tables of the other version would say', () => {
    const classify = command('Classify', { class: { gravity: 'major' } }, { at: shanghai('2026-01-06') })
    expect(under([reply(5)], [reply(5)], [received, classify]).diff.facts).toEqual([])
  })
})

describe('settings, calendars, several regulations', () => {
  const clock = reply(3, { within: { fact: 'param.days' } })
  const rules = rulesOf([compiledOf([clock])])
  const { events } = scenario(rules, [received, replied('2026-01-09')])

  it('other settings of a deployment', () => {
    const longer = compile(compiledOf([clock]).source, {
      version: 'b',
      parameters: { days: { n: 5, unit: 'workingDay' } },
    })
    if (!isRight(longer)) throw new Error('settings')
    const [found] = whatIf(rules, { under: longer.right })([events], now)
    expect(found?.diff.clocks).toMatchObject([{ due: 'later', breach: 'gone' }])
    expect(found?.diff.pins?.after).toEqual([{ id: 'test-rules', version: '1', settings: 'b' }])
  })

  it('a calendar as it was known earlier', () => {
    const old = compiledOf([clock], { effective: { from: '2018-01-01' } })
    const compiled = compile(old.source, undefined, calendar('CN').asOf('2019-01-01' as Day))
    if (!isRight(compiled)) throw new Error('calendar')
    const may = [receive({ at: shanghai('2019-04-30') }, { class: {} })]
    const history = scenario(rulesOf([old]), may).events
    const [found] = whatIf(rulesOf([old]), { under: compiled.right })([history], millis(shanghai('2019-05-05')))
    expect(found?.diff.clocks).toMatchObject([
      {
        due: 'earlier',
        before: { clock: { due: { day: '2019-05-07' } } },
        after: { clock: { due: { day: '2019-05-06' } } },
      },
    ])
  })

  it('another regulation in the place of one, and in the place of all', () => {
    const other = compiledOf([reply(1)], { id: 'other-rules' })
    const [kept] = whatIf(rules, { under: other })([events], now)
    const [replaced] = whatIf(rules, { under: other, replacing: 'test-rules' })([events], now)
    const [all] = whatIf(rules, { under: [other, compiledOf([clock])], replacing: '*' })([events], now)
    expect(kept?.changed).toBe(false)
    expect(replaced?.diff.clocks).toMatchObject([{ due: 'earlier', after: { clock: { regulation: 'other-rules' } } }])
    expect(all?.diff.clocks).toMatchObject([{ due: 'appeared', breach: 'appeared' }])
  })

  it('a case that has migrated is looked at as if it had been under the other from the first', () => {
    const both = versions([reply(5)], [reply(10)])
    const history = scenario(both, [received, migrate('2026-01-07')]).events
    const [found] = whatIf(both, { under: compiledOf([reply(2)], { version: '3' }) })([history], now)
    expect(found?.diff.clocks).toMatchObject([{ after: { clock: { due: { day: '2026-01-07' } } } }])
  })
})

describe('many cases', () => {
  const rules = rulesOf([compiledOf([reply(5)])])
  const change = { under: compiledOf([reply(2)], next) }
  const caseOf = (id: string, day: string): ReadonlyArray<ComplaintEvent> => {
    const said = { complaint: id, at: shanghai('2026-01-05') }
    const answer = command('Reply', { stage: 'final' }, { complaint: id, at: shanghai(day) })
    return scenario(rules, [receive(said, { class: {} }), answer]).events
  }

  it('are counted, and those that change are named', () => {
    const summary = whatIfSummary(whatIf(rules, change)([caseOf('a', '2026-01-06'), caseOf('b', '2026-01-09')], now))
    expect(summary).toMatchObject({
      complaints: 2,
      changed: ['a', 'b'],
      deadlines: { earlier: 2, later: 0 },
      breaches: { appeared: 1, gone: 0 },
      states: { before: { met: 2 }, after: { met: 1, breached: 1 } },
    })
    expect(
      summaryText(summary)
        .map(({ zh }) => zh)
        .join(''),
    ).toContain('超期新增 1 项')
  })

  it('are replayed one by one, as they are asked for', () => {
    let read = 0
    const histories = function* () {
      for (;;) {
        read += 1
        yield caseOf(`c-${read}`, '2026-01-09')
      }
    }
    for (const _ of whatIf(rules, change)(histories(), now)) if (read === 3) break
    expect(read).toBe(3)
  })
})

it(
  'the diff is empty exactly where nothing is told to change',
  () => {
    const limits = fc.integer({ min: 1, max: 12 })
    fc.assert(
      fc.property(limits, limits, fc.integer({ min: 6, max: 30 }), (one, two, day) => {
        const steps = [received, replied(`2026-01-${String(day).padStart(2, '0')}`)]
        const found = under([reply(one)], [reply(two)], steps)
        expect(found.changed).toBe(one !== two)
      }),
      runs,
    )
  },
  patience,
)
