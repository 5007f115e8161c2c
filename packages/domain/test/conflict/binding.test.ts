import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { emptyDossier, stepDossier } from '../../src/clock/dossier.js'
import { stateAt } from '../../src/clock/state-at.js'
import { type Rules, rulesOf } from '../../src/complaint/rules.js'
import { millis } from '../../src/complaint/time.js'
import { binding, bindingText } from '../../src/conflict/binding.js'
import { conflictsIn } from '../../src/conflict/occurred.js'
import type { Guard } from '../../src/regulation/language/decision.js'
import type { Route } from '../../src/regulation/language/work.js'
import { allRegulations } from '../../src/regulations/index.js'
import { arbitraryLawfulHistory, command, type Step, scenario, shanghai } from '../../src/testing/index.js'
import { compiledOf, follow, received, replied, reply } from '../migration/kit.js'
import { rulesFor } from '../rules.js'
import { underEach } from '../runs.js'
import { other } from './kit.js'

const on = (day: string) => millis(shanghai(day))
const bound = (rules: Rules, steps: ReadonlyArray<Step>, day: string) =>
  binding(scenario(rules, steps).dossier, on(day)).map(({ outcomes, key, binds, behind }) => ({
    outcomes,
    ...(key === undefined ? {} : { key }),
    binds: binds === undefined ? undefined : `${binds.clock.regulation}/${binds.clock.clause} ${binds.state}`,
    behind: behind.map(({ clock, state }) => `${clock.regulation}/${clock.clause} ${state}`),
  }))

describe('what binds a case under several regulations', () => {
  const rules = rulesOf([compiledOf([reply(5), reply(2, { stopsOn: 'Revisited' })]), other([reply(3), reply(9)])])

  it('for each act the clock that falls due first, and those behind it in their order', () => {
    expect(bound(rules, [received], '2026-01-06')).toEqual([
      {
        outcomes: ['Replied:final'],
        binds: 'national-rules/c01 running',
        behind: ['test-rules/c01 running', 'national-rules/c02 running'],
      },
      { outcomes: ['Revisited'], binds: 'test-rules/c02 running', behind: [] },
    ])
  })

  it('one that is overdue binds as long as it is owed', () => {
    expect(bound(rules, [received], '2026-01-09')[0]?.binds).toBe('national-rules/c01 breached')
  })

  it('nothing binds once the act is done', () => {
    expect(bound(rules, [received, replied('2026-01-06')], '2026-01-07').map(({ outcomes }) => outcomes)).toEqual([
      ['Revisited'],
    ])
  })

  it('one that may come to apply stands behind those that do', () => {
    const pending = rulesOf([
      compiledOf([reply(1, { appliesWhen: { fact: 'class.gravity', is: 'major' } })]),
      other([reply(3)]),
    ])
    expect(bound(pending, [received], '2026-01-06')).toMatchObject([
      { binds: 'national-rules/c01 running', behind: ['test-rules/c01 pending'] },
    ])
    expect(
      bound(
        rulesOf([compiledOf([reply(1, { appliesWhen: { fact: 'class.gravity', is: 'major' } })])]),
        [received],
        '2026-01-06',
      ),
    ).toMatchObject([{ binds: undefined, behind: ['test-rules/c01 pending'] }])
  })

  it('acts that meet the same clocks are told as one, and assignments apart', () => {
    const either = rulesOf([compiledOf([reply(5, { stopsOn: { anyOf: ['Replied:final', 'Revisited'] } })])])
    expect(bound(either, [received], '2026-01-06')).toMatchObject([{ outcomes: ['Replied:final', 'Revisited'] }])
    const each = rulesOf([compiledOf([reply(5, { startsOn: 'Assigned', per: 'each', key: 'assignment' })])])
    const assign = (assignment: string) =>
      command('Assign', { to: { unit: 'x' }, assignment }, { at: shanghai('2026-01-06') })
    expect(bound(each, [received, assign('a'), assign('b')], '2026-01-07').map(({ key }) => key)).toEqual(['a', 'b'])
  })

  it('says so in both languages', () => {
    const [first] = binding(scenario(rules, [received]).dossier, on('2026-01-06'))
    expect(first === undefined ? undefined : bindingText(first)).toEqual({
      zh: '以“第1条”（2026-01-08）为准，其后为“第1条”（2026-01-12）、“第2条”（2026-01-16）。',
      en: '第1条 (2026-01-08) binds, before 第1条 (2026-01-12), 第2条 (2026-01-16).',
    })
  })

  it.each(allRegulations)(
    'in any history under $id no clock that applies falls due before the one that binds',
    (regulation) => {
      const own = rulesFor(regulation)
      fc.assert(
        fc.property(arbitraryLawfulHistory(own, { maxLength: 8 }), ({ events, complaint }) => {
          const dossier = events.reduce(stepDossier(own), emptyDossier('c-1'))
          const now = complaint.latestMs ?? on('2026-01-06')
          for (const { binds, behind } of binding(dossier, now)) {
            for (const { clock, state } of behind) {
              expect(state).toBe(stateAt(clock, now))
              if (clock.applies === true)
                expect(clock.due?.ms ?? Infinity).toBeGreaterThanOrEqual(binds?.clock.due?.ms ?? Infinity)
            }
          }
        }),
        underEach,
      )
    },
    120_000,
  )
})

describe('conflicts that a case has met', () => {
  const met = (rules: Rules, steps: ReadonlyArray<Step>, day = '2026-01-06') =>
    conflictsIn(rules)(scenario(rules, steps).dossier, on(day)).map(({ kind, sides, clocks, events }) => ({
      kind,
      sides: sides.map(({ regulation, clause }) => `${regulation}/${clause}`),
      clocks: clocks.length,
      events: events.map(({ type }) => type),
    }))

  it('clocks that began together and fall due apart', () => {
    const rules = rulesOf([compiledOf([reply(5)]), other([reply(3)])])
    expect(met(rules, [received])).toEqual([
      { kind: 'limits', sides: ['test-rules/c01', 'national-rules/c01'], clocks: 2, events: ['Received'] },
    ])
    expect(met(rulesOf([compiledOf([reply(5)]), other([reply(5)])]), [received])).toEqual([])
  })

  it('only where both apply', () => {
    const rules = rulesOf([
      compiledOf([reply(5)]),
      other([reply(3, { appliesWhen: { fact: 'class.gravity', is: 'major' } })]),
    ])
    expect(met(rules, [received])).toEqual([])
    const classify = command('Classify', { class: { gravity: 'major' } }, { at: shanghai('2026-01-05', '11:00') })
    expect(met(rules, [received, classify])).toHaveLength(1)
  })

  it('an assignment that two regulations gave to different parties', () => {
    const route = (to: string): Route => ({ kind: 'route', step: 'assign', on: 'Received', to, else: to })
    const rules = rulesOf([compiledOf([route('handler')]), other([route('leader')])])
    expect(met(rules, [received])).toEqual([
      { kind: 'routes', sides: ['test-rules/c01', 'national-rules/c01'], clocks: 0, events: ['Received'] },
    ])
  })

  it('a duty that a guard keeps from being met, while the case stands as it does', () => {
    const guard: Guard = { kind: 'guard', on: ['Reply'], forbid: { fact: 'class.gravity', is: 'major' } }
    const rules = rulesOf([compiledOf([reply(5)]), other([guard])])
    const classify = (gravity: string, time: string) =>
      command('Classify', { class: { gravity } }, { at: shanghai('2026-01-05', time) })
    expect(met(rules, [received, classify('minor', '11:00')])).toEqual([])
    expect(met(rules, [received, classify('major', '11:00')])).toMatchObject([{ kind: 'deadlock', clocks: 1 }])
    expect(
      met(rules, [received, classify('major', '11:00'), classify('minor', '12:00'), follow('2026-01-06')]),
    ).toEqual([])
  })

  it('none where nothing has happened yet', () => {
    const rules = rulesOf([compiledOf([reply(5), reply(3)])])
    expect(conflictsIn(rules)(emptyDossier('c-1'), on('2026-01-06'))).toEqual([])
  })
})
