import fc from 'fast-check'
import { isRight } from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import { rulesOf } from '../../src/complaint/rules.js'
import { conflictsOf } from '../../src/conflict/conflicts.js'
import { compile } from '../../src/regulation/compile.js'
import type { Condition } from '../../src/regulation/language/condition.js'
import type { Guard } from '../../src/regulation/language/decision.js'
import type { ObligationMechanism } from '../../src/regulation/language/duty.js'
import type { RecordRequirement } from '../../src/regulation/language/record.js'
import type { Route } from '../../src/regulation/language/work.js'
import { allRegulations } from '../../src/regulations/index.js'
import { arbitraryRegulation, command, scenario, shanghai } from '../../src/testing/index.js'
import { compiledOf, received, reply } from '../migration/kit.js'
import { found, other } from './kit.js'

const gravity = (value: string): Condition => ({ fact: 'class.gravity', is: value })
const guard = (more: Partial<Guard> & ({ require: Condition } | { forbid: Condition })): Guard => ({
  kind: 'guard',
  on: ['Close'],
  ...more,
})

describe('limits', () => {
  it('that differ for one act from one start: both run, the shorter binds', () => {
    expect(found(compiledOf([reply(5), reply(3)]))).toEqual([
      {
        kind: 'limits',
        certainty: 'certain',
        about: 'Replied:final',
        sides: ['test-rules/c01', 'test-rules/c02'],
        wins: 1,
      },
    ])
  })

  it('of two regulations that can apply to one case', () => {
    const [conflict] = conflictsOf([compiledOf([reply(5)]), other([reply(7)])])
    expect(conflict).toMatchObject({ kind: 'limits', wins: 0 })
    expect(conflict?.text).toEqual({
      zh: '《试行办法》“第1条”要求在5个工作日内、《国家办法》“第1条”要求在7个工作日内完成“终局答复”，起算相同，较短的《试行办法》“第1条”约束。',
      en: '第1条 of "Rules for a test" allows 5 working days and 第1条 of "National rules" 7 working days for final reply from the same start; the shorter one, 第1条 of "Rules for a test", binds.',
    })
  })

  it.each([
    ['hours against days', { n: 30, unit: 'minute' }, { n: 1, unit: 'workingDay' }, 0],
    ['hours against minutes', { n: 1, unit: 'hour' }, { n: 30, unit: 'minute' }, 1],
    ['days against working days', { n: 3, unit: 'calendarDay' }, { n: 5, unit: 'workingDay' }, 0],
    ['the same day against days', { n: 1, unit: 'calendarDay' }, { n: 0, unit: 'sameDay' }, 1],
    ['months against days, as the calendar has it', { n: 1, unit: 'month' }, { n: 30, unit: 'calendarDay' }, undefined],
    [
      'more days against fewer working days, as the calendar has it',
      { n: 7, unit: 'calendarDay' },
      { n: 5, unit: 'workingDay' },
      undefined,
    ],
  ] as const)('%s', (_, one, two, wins) => {
    const [conflict] = found(compiledOf([reply(1, { within: one }), reply(1, { within: two })]))
    expect([conflict?.certainty, conflict?.wins]).toEqual(['certain', wins])
  })

  it('are none where the acts, the starts or the cases are different', () => {
    expect(found(compiledOf([reply(5), reply(3, { stopsOn: 'Revisited' })]))).toEqual([])
    expect(found(compiledOf([reply(5), reply(3, { startsOn: 'Assigned' })]))).toEqual([])
    const [minor, major] = [reply(5, { appliesWhen: gravity('minor') }), reply(3, { appliesWhen: gravity('major') })]
    expect(found(compiledOf([minor, major]))).toEqual([])
    expect(found(compiledOf([reply(5), reply(5)]))).toEqual([])
  })

  it('are possible where nobody has shown that a case meets both conditions', () => {
    const [one, two] = [
      reply(5, { appliesWhen: gravity('minor') }),
      reply(3, { appliesWhen: { some: 'Investigated' } }),
    ]
    expect(found(compiledOf([one, two]))).toMatchObject([{ certainty: 'possible' }])
  })

  it('are certain where one condition is part of the other', () => {
    const narrow: Condition = { all: [gravity('minor'), { some: 'Investigated' }] }
    const [one, two] = [reply(5, { appliesWhen: gravity('minor') }), reply(3, { appliesWhen: narrow })]
    expect(found(compiledOf([one, two]))).toMatchObject([{ certainty: 'certain' }])
  })

  it('are told by the value that a blank has here', () => {
    const within = { fact: 'param.days' } as const
    expect(found(compiledOf([reply(3, { within }), reply(3)]))).toEqual([])
    expect(found(compiledOf([reply(3, { within }), reply(2)]))).toMatchObject([{ wins: 1 }])
  })
})

describe('regulations that never apply together', () => {
  const limit = reply(5)

  it('versions of one, and those of different times', () => {
    expect(found(compiledOf([limit]), compiledOf([reply(3)], { version: '2' }))).toEqual([])
    const early = compiledOf([limit], { effective: { from: '2020-01-01', to: '2021-12-31' } })
    expect(found(early, other([reply(3)], { effective: { from: '2022-01-01' } }))).toEqual([])
  })

  it('those that cover different cases, and one that stands alone', () => {
    const scope = (when: Condition, exclusive = false) =>
      ({ kind: 'scope', when, ...(exclusive ? { exclusive: true as const } : {}) }) as const
    const [phone, written] = [
      { fact: 'case.channel', is: 'phone' },
      { fact: 'case.channel', is: 'written' },
    ] as const
    expect(found(compiledOf([limit, scope(phone)]), other([reply(3), scope(written)]))).toEqual([])
    expect(found(compiledOf([limit, scope(phone, true)]), other([reply(3)]))).toEqual([])
    expect(found(compiledOf([limit, scope(phone)]), other([reply(3)]))).toHaveLength(1)
  })
})

describe('guards', () => {
  it('of which one asks for what the other forbids', () => {
    const [one, two] = [guard({ require: gravity('minor') }), guard({ forbid: gravity('minor') })]
    expect(found(compiledOf([one]), other([two]))).toEqual([
      { kind: 'guards', certainty: 'certain', about: 'Close', sides: ['test-rules/c01', 'national-rules/c01'] },
    ])
  })

  it('that ask for an event and forbid it', () => {
    const [one, two] = [guard({ require: { some: 'Approved' } }), guard({ forbid: { some: 'Approved' } })]
    expect(found(compiledOf([one, two]))).toMatchObject([{ kind: 'guards', certainty: 'certain' }])
  })

  it('whose conditions may meet, are a possible conflict; those that never do, none', () => {
    const when: Condition = { some: 'Investigated' }
    const [one, two] = [
      guard({ require: gravity('minor'), when }),
      guard({ forbid: gravity('minor'), when: { some: 'Linked' } }),
    ]
    expect(found(compiledOf([one, two]))).toMatchObject([{ certainty: 'possible' }])
    const apart = guard({ forbid: gravity('minor'), when: { not: { some: 'Investigated' } } })
    expect(found(compiledOf([one, apart]))).toEqual([])
  })

  it('are none where one only warns, can be passed by, or sees other commands', () => {
    const one = guard({ require: gravity('minor') })
    expect(found(compiledOf([one, guard({ forbid: gravity('minor'), severity: 'warn' })]))).toEqual([])
    expect(found(compiledOf([one, guard({ forbid: gravity('minor'), override: { by: 'leader' } })]))).toEqual([])
    expect(found(compiledOf([one, guard({ forbid: gravity('minor'), on: ['Archive'] })]))).toEqual([])
  })

  it('read named conditions of each regulation as that regulation means them', () => {
    const define = (is: Condition) => ({ kind: 'define', name: 'grave', is }) as const
    const named: Condition = { condition: 'grave' }
    const one = compiledOf([define(gravity('major')), guard({ require: named })])
    expect(found(one, other([define(gravity('minor')), guard({ forbid: named })]))).toEqual([])
    expect(found(one, other([define(gravity('major')), guard({ forbid: named })]))).toMatchObject([{ kind: 'guards' }])
  })

  it('an unknown class passes what forbids, so that is no conflict', () => {
    const [one, two] = [
      guard({ require: { fact: 'class.gravity', set: false } }),
      guard({ forbid: { not: gravity('minor') } }),
    ]
    expect(found(compiledOf([one, two]))).toEqual([])
  })
})

describe('order', () => {
  const there = (event: string): Condition => ({ some: event })
  const barred: ObligationMechanism = {
    kind: 'obligation',
    startsOn: 'Received',
    stopsOn: 'Revisited',
    before: ['Closed'],
    severity: 'refuse',
    responsible: 'handler',
  }

  it('two guards that wait for each other', () => {
    const [one, two] = [guard({ require: there('Revisited') }), guard({ on: ['Revisit'], require: there('Closed') })]
    expect(found(compiledOf([one]), other([two]))).toMatchObject([{ kind: 'order', certainty: 'certain' }])
  })

  it('a duty that must come before an event which a guard lets happen only before it', () => {
    const two = guard({ on: ['Revisit'], require: there('Closed') })
    expect(found(compiledOf([barred]), other([two]))).toMatchObject([
      { kind: 'order', certainty: 'certain', sides: ['national-rules/c01', 'test-rules/c01'] },
    ])
  })

  it('three that wait in a circle', () => {
    const clauses = [
      guard({ require: there('Revisited') }),
      guard({ on: ['Revisit'], require: there('Investigated') }),
      guard({ on: ['Investigate'], require: there('Closed') }),
    ]
    expect(found(compiledOf(clauses)).map(({ sides }) => sides.length)).toEqual([3])
  })

  it('is possible where a condition may leave a way, none where there is one', () => {
    const one = guard({ require: there('Revisited'), when: gravity('major') })
    const two = guard({ on: ['Revisit'], require: there('Closed') })
    expect(found(compiledOf([one, two]))).toMatchObject([{ certainty: 'possible' }])
    const either = guard({ require: { any: [there('Revisited'), there('Withdrawn')] } })
    expect(found(compiledOf([either, two]))).toEqual([])
    const variant = guard({ on: ['Reply:final'], require: there('Revisited') })
    const any = guard({ on: ['Revisit'], require: there('Replied') })
    expect(found(compiledOf([variant, any]))).toEqual([])
  })
})

describe('deadlock', () => {
  it('a clock whose stop event another clause refuses, in every case that it applies to', () => {
    const one = reply(5, { appliesWhen: gravity('major') })
    const two = guard({ on: ['Reply'], forbid: gravity('major') })
    expect(found(compiledOf([one]), other([two]))).toMatchObject([
      { kind: 'deadlock', certainty: 'certain', about: 'Replied:final' },
    ])
  })

  it('or only of a class: possible, and the class is named', () => {
    const two = guard({ on: ['Reply'], forbid: gravity('major') })
    const [conflict] = conflictsOf([compiledOf([reply(5), two])])
    expect(conflict).toMatchObject({ kind: 'deadlock', certainty: 'possible' })
    expect(conflict?.text.en).toContain('Where gravity is major')
  })

  it('is none where the clock is lifted then, does not apply, has another way, or the guard asks for what can be done', () => {
    const two = guard({ on: ['Reply'], forbid: gravity('major') })
    expect(found(compiledOf([reply(5), two, { kind: 'waive', what: ['c01'], when: gravity('major') }]))).toEqual([])
    expect(found(compiledOf([reply(5, { appliesWhen: gravity('minor') }), two]))).toEqual([])
    expect(found(compiledOf([reply(5, { stopsOn: { anyOf: ['Replied:final', 'Revisited'] } }), two]))).toEqual([])
    expect(found(compiledOf([reply(5), guard({ on: ['Reply'], require: { some: 'Approved' } })]))).toEqual([])
    expect(
      found(compiledOf([reply(5), guard({ on: ['Reply'], require: { fact: 'class.gravity', set: true } })])),
    ).toEqual([])
  })
})

describe('records and routes', () => {
  const form = (
    field: RecordRequirement['fields'][number],
    more: Partial<RecordRequirement> = {},
  ): RecordRequirement => ({
    kind: 'record',
    at: ['Received'],
    fields: [field],
    ...more,
  })
  const path = 'field.case.content'

  it('forms that ask for a field in ways that exclude each other', () => {
    const kinds = (one: RecordRequirement, two: RecordRequirement) =>
      found(compiledOf([one]), other([two])).map(({ kind }) => kind)
    expect(kinds(form({ path, in: ['a'] }), form({ path, in: ['b'] }))).toEqual(['records'])
    expect(kinds(form({ path, range: [0, 3] }), form({ path, range: [4, 9] }))).toEqual(['records'])
    expect(kinds(form({ path, value: { fact: 'case.number' } }), form(path))).toEqual(['records'])
    expect(kinds(form({ path, in: ['a', 'b'] }), form({ path, in: ['b'] }))).toEqual([])
    expect(kinds(form({ path, in: ['a'] }), form({ path, in: ['b'], modality: 'may' }))).toEqual([])
    expect(kinds(form({ path, in: ['a'] }), form({ path, in: ['b'] }, { at: ['Closed'] }))).toEqual([])
  })

  const route = (more: Partial<Route>): Route => ({
    kind: 'route',
    step: 'assign',
    on: 'Received',
    to: 'handler',
    else: 'handler',
    ...more,
  })

  it('rows that bind one step to different parties', () => {
    expect(found(compiledOf([route({})]), other([route({ to: 'leader' })]))).toEqual([
      { kind: 'routes', certainty: 'certain', about: 'assign', sides: ['test-rules/c01', 'national-rules/c01'] },
    ])
    expect(found(compiledOf([route({})]), other([route({ to: 'leader', mode: 'suggest' })]))).toEqual([])
    expect(found(compiledOf([route({})]), other([route({})]))).toEqual([])
    expect(found(compiledOf([route({ step: 'notify' })]), other([route({ step: 'notify', to: 'leader' })]))).toEqual([])
  })

  it('within one regulation the first counts, and a row for some cases beside one for all is no conflict', () => {
    expect(found(compiledOf([route({}), route({ to: 'leader' })]))).toMatchObject([{ kind: 'routes', wins: 0 }])
    expect(found(compiledOf([route({ when: gravity('major') }), route({ to: 'leader' })]))).toEqual([])
  })
})

describe('soundness', () => {
  it('what is shown to be a deadlock of two guards is refused, whatever is classified', () => {
    const values = ['minor', 'general', 'major'] as const
    const condition = fc.oneof(
      fc.constantFrom(...values).map((value): Condition => gravity(value)),
      fc.subarray([...values], { minLength: 1 }).map((list): Condition => ({ fact: 'class.gravity', in: list })),
      fc.constantFrom(...values).map((value): Condition => ({ fact: 'class.gravity', atLeast: value })),
      fc.constantFrom(...values).map((value): Condition => ({ not: gravity(value) })),
      fc.boolean().map((set): Condition => ({ fact: 'class.gravity', set })),
    )
    const anyGuard = fc.oneof(
      condition.map((require) => guard({ require })),
      condition.map((forbid) => guard({ forbid })),
    )
    fc.assert(
      fc.property(anyGuard, anyGuard, (one, two) => {
        const regulation = compiledOf([one, two])
        if (conflictsOf([regulation]).length === 0) return
        const rules = rulesOf([regulation])
        const close = command('Close', {}, { at: shanghai('2026-01-07') })
        for (const value of [undefined, ...values]) {
          const classify =
            value === undefined
              ? []
              : [command('Classify', { class: { gravity: value } }, { at: shanghai('2026-01-06') })]
          expect(scenario(rules, [received, ...classify, close]).result._tag).toBe('Left')
        }
      }),
      { numRuns: 1000 },
    )
  })

  it('any sound regulation is looked through, and each conflict names two mechanisms that are there', () => {
    fc.assert(
      fc.property(arbitraryRegulation, arbitraryRegulation, (one, two) => {
        const [a, b] = [compile(one), compile({ ...two, id: `${two.id}-b` })]
        if (!isRight(a) || !isRight(b)) return
        for (const { sides, text } of conflictsOf([a.right, b.right])) {
          expect(sides.length).toBeGreaterThan(1)
          expect([text.zh, text.en].every((words) => words.length > 10)).toBe(true)
          for (const side of sides) {
            const source = [a.right, b.right].find(({ id }) => id === side.regulation)?.source
            expect(source?.clauses.some(({ id }) => id === side.clause)).toBe(true)
          }
        }
      }),
      { numRuns: 300 },
    )
  })

  it.each(allRegulations)('$id has no certain deadlock', (regulation) => {
    const compiled = compile(regulation)
    if (!isRight(compiled)) throw new Error(regulation.id)
    expect(
      conflictsOf([compiled.right]).filter(({ certainty, deadlock }) => deadlock && certainty === 'certain'),
    ).toEqual([])
  })
})
