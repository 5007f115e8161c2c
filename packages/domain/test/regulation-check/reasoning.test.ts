import { describe, expect, it } from 'vitest'
import { checkRegulation } from '../../src/regulation/check/index.js'
import type { Condition } from '../../src/regulation/language/condition.js'
import type { Guard } from '../../src/regulation/language/decision.js'
import type { Mechanism } from '../../src/regulation/language/mechanism.js'
import { clause, found, sound, tagsOf, withClauses } from './sound.js'

const asks = (require: Condition, on = 'Close'): Guard => ({ kind: 'guard', on: [on], require })
const cheap: Condition = { fact: 'class.matter', is: 'price' }
const staff: Condition = { fact: 'class.matter', is: 'staff' }
const clock = (stopsOn: string, startsOn = 'Received'): Mechanism => ({
  kind: 'clock',
  startsOn,
  stopsOn,
  within: { n: 1, unit: 'workingDay' },
  responsible: 'desk',
})
const define = (name: string, is: Condition): Mechanism => ({ kind: 'define', name, is })

describe('an impossible condition', () => {
  it('is seen through the names of conditions', () => {
    const errors = found(define('cheap', cheap), asks({ all: [{ condition: 'cheap' }, staff] }))
    expect(errors).toMatchObject([{ _tag: 'ImpossibleCondition', path: 'clauses.c20.does.1.require.all.1' }])
  })

  it('is told of as a whole where only all of its parts together are impossible', () => {
    const errors = found(
      asks({ all: [{ any: [cheap, { fact: 'flag.urgent', is: true }] }, staff, { fact: 'flag.urgent', is: false }] }),
    )
    expect(errors).toMatchObject([{ _tag: 'ImpossibleCondition', path: 'clauses.c20.does.0.require' }])
  })

  it('is told of once, where it is innermost', () => {
    expect(tagsOf(found(asks({ all: [{ all: [cheap, staff] }, { fact: 'case.round', atLeast: 2 }] })))).toEqual([
      'ImpossibleCondition',
    ])
  })

  it('is a statement that is denied beside itself', () => {
    expect(tagsOf(found(asks({ all: [{ some: 'Resolved', atLeast: 3 }, { not: { some: 'Resolved' } }] })))).toEqual([
      'ImpossibleCondition',
    ])
  })

  it.each<readonly [string, Condition]>([
    ['one of two values', { all: [{ any: [cheap, staff] }, { not: cheap }] }],
    [
      'neither of two values of another fact',
      { all: [{ not: { fact: 'case.outcome', is: 'a' } }, { not: { fact: 'case.outcome', is: 'b' } }] },
    ],
    [
      'exactly two',
      {
        all: [
          { fact: 'case.round', atLeast: 2 },
          { fact: 'case.round', atMost: 2 },
        ],
      },
    ],
    [
      'one event of a kind with a payload, and another without',
      {
        all: [
          { some: { event: 'Replied', where: { fact: 'it.form', is: 'written' } } },
          { not: { some: { event: 'Replied', where: { fact: 'it.form', is: 'oral' } } } },
        ],
      },
    ],
    [
      'two members of a set',
      {
        all: [
          { fact: 'class.topics', has: 'queue' },
          { fact: 'class.topics', has: 'noise' },
        ],
      },
    ],
    ['nothing at all', { all: [] }],
  ])('is not seen where there is none: %s', (_what, condition) => {
    expect(found(asks(condition))).toEqual([])
  })
})

describe('guards that contradict each other', () => {
  it('do so with requirements of two values', () => {
    expect(found(asks(cheap), asks(staff))).toMatchObject([
      {
        _tag: 'ContradictoryGuards',
        severity: 'error',
        path: 'clauses.c20.does.1.require',
        zh: expect.stringContaining('c20'),
      },
    ])
  })

  it('do so where only three of them together leave no case', () => {
    const errors = found(
      asks({ any: [cheap, { fact: 'flag.urgent', is: true }] }),
      asks({ any: [cheap, { fact: 'flag.urgent', is: false }] }),
      { kind: 'guard', on: ['Close'], forbid: cheap },
    )
    expect(errors).toMatchObject([
      { _tag: 'ContradictoryGuards', path: 'clauses.c20.does.2.forbid', severity: 'error' },
    ])
  })

  it('do so through a variant: what all replies need is forbidden to final ones', () => {
    expect(tagsOf(found(asks(cheap, 'Reply'), { kind: 'guard', on: ['Reply:final'], forbid: cheap }))).toContain(
      'ContradictoryGuards',
    )
  })

  it.each<readonly [string, ReadonlyArray<Guard>]>([
    ['of different commands', [asks(cheap), asks(staff, 'Archive')]],
    ['of different variants', [asks(cheap, 'Reply:final'), asks(staff, 'Reply:interim')]],
    [
      'of cases that exclude each other',
      [
        { ...asks(cheap), when: { fact: 'flag.urgent', is: true } },
        { ...asks(staff), when: { fact: 'flag.urgent', is: false } },
      ],
    ],
    ['one of which only warns', [asks(cheap), { ...asks(staff), severity: 'warn' }]],
    ['one of which somebody may override', [asks(cheap), { ...asks(staff), override: { by: 'leader' } }]],
    [
      'that forbid two values: what is not known passes both',
      [
        { kind: 'guard', on: ['Close'], forbid: cheap },
        { kind: 'guard', on: ['Close'], forbid: staff },
      ],
    ],
  ])('do not where they are %s', (_what, guards) => {
    expect(found(...guards)).toEqual([])
  })

  it('do not where a clause relaxes one of them', () => {
    const relax: Mechanism = { kind: 'relax', guards: ['c21'], when: { fact: 'flag.urgent', is: true } }
    expect(checkRegulation(withClauses(clause([asks(cheap), relax]), clause([asks(staff)], 'c21')))).toEqual([])
  })

  it('do not in a clause that should, not must, be kept', () => {
    expect(
      checkRegulation(withClauses(clause([asks(cheap)]), { ...clause([asks(staff)], 'c21'), modality: 'should' })),
    ).toEqual([])
  })
})

describe('what can never be recorded', () => {
  it('are two events that wait for each other', () => {
    const errors = found(asks({ some: 'Archived' }), asks({ some: 'Closed' }, 'Archive'))
    expect(errors.map(({ _tag, path }) => [_tag, path])).toEqual([
      ['ImpossibleCondition', 'clauses.c20.does.0.require'],
      ['ImpossibleCondition', 'clauses.c20.does.1.require'],
    ])
  })

  it('stops no clock, whoever forbids it', () => {
    expect(tagsOf(found(asks(cheap, 'Resolve'), asks(staff, 'Resolve'), clock('Resolved')))).toEqual([
      'ContradictoryGuards',
      'EndlessClock',
    ])
    expect(tagsOf(found(asks({ fact: 'last.Archived.at', set: true }, 'Archive'), clock('Archived')))).toEqual([
      'ImpossibleCondition',
      'EndlessClock',
    ])
  })

  it('is not what is forbidden in some cases only, or what one may come to by another way', () => {
    expect(
      found(
        { kind: 'guard', on: ['Resolve'], when: { fact: 'flag.urgent', is: true }, forbid: { all: [] } },
        clock('Resolved'),
      ),
    ).toEqual([])
    expect(found(asks({ any: [{ some: 'Archived' }, { fact: 'flag.urgent', is: true }] }, 'Archive'))).toEqual([])
  })

  it('is not what a decision table writes, though nobody may classify', () => {
    const errors = found(
      { kind: 'guard', on: ['Classify'], forbid: { all: [] } },
      { kind: 'table', id: 'level', out: 'class.gravity', hit: 'first' },
      { kind: 'derive', table: 'level', otherwise: true, then: 'minor' },
      clock('Classified:gravity'),
    )
    expect(errors).toEqual([])
  })

  it('is not asked of an end that stands on itself by a named condition', () => {
    const done = define('done', { some: 'terminal' })
    const terminal = { event: 'Closed', where: { condition: 'done' } } as const
    expect(checkRegulation({ ...withClauses(clause([done])), terminal })).toMatchObject([
      { _tag: 'Cyclic', path: 'terminal', en: expect.stringContaining('done') },
    ])
  })

  it('is the end of a case that cannot be closed', () => {
    expect(tagsOf(found({ kind: 'guard', on: ['Close'], forbid: { all: [] } }, clock('terminal')))).toEqual([
      'EndlessClock',
    ])
  })
})

describe('a decision table', () => {
  const table = (hit: 'first' | 'highest'): Mechanism => ({ kind: 'table', id: 'level', out: 'class.gravity', hit })
  const row = (n: number, then: string): Mechanism => ({
    kind: 'derive',
    table: 'level',
    when: { fact: 'case.round', atLeast: n },
    then,
  })

  it('may have the narrow row before the wide one, not after it', () => {
    expect(found(table('first'), row(3, 'major'), row(2, 'minor'))).toEqual([])
    expect(tagsOf(found(table('first'), row(2, 'major'), row(3, 'minor')))).toEqual(['UnreachableRow'])
  })

  it('where the highest wins, has no use for a row within a higher one', () => {
    expect(found(table('highest'), row(3, 'major'), row(2, 'minor'))).toEqual([])
    expect(tagsOf(found(table('highest'), row(3, 'minor'), row(2, 'major')))).toEqual(['UnreachableRow'])
  })

  it('keeps a row that an undecided one before it leaves to win for the time being', () => {
    expect(
      found(
        table('first'),
        { kind: 'derive', table: 'level', when: cheap, then: 'major' },
        { kind: 'derive', table: 'level', when: { not: cheap }, then: 'minor' },
      ),
    ).toEqual([])
  })
})

describe('what a deployment sets', () => {
  const settings = (parameters: { readonly [name: string]: string | number }) => ({ version: '1', parameters })

  it('is checked against the blanks of the regulation', () => {
    expect(checkRegulation(sound, settings({ maxRound: 3 }))).toMatchObject([
      { _tag: 'UnknownWord', path: 'settings.parameters.maxRound', suggestion: 'maxRounds' },
    ])
    expect(tagsOf(checkRegulation(sound, settings({ maxRounds: 'three' })))).toContain('WrongType')
    expect(checkRegulation(sound, settings({ maxRounds: 3 }))).toEqual([])
  })

  it('fills a blank without default', () => {
    const { answerWithin: _gone, ...parameters } = sound.parameters
    const blank = {
      ...sound,
      parameters: {
        ...parameters,
        answerWithin: { zh: '时限', en: 'limit', type: 'duration' as const, origin: 'ours' as const },
      },
    }
    expect(tagsOf(checkRegulation(blank))).toEqual(['MissingParameter'])
    expect(
      checkRegulation(blank, { version: '1', parameters: { answerWithin: { n: 2, unit: 'workingDay' } } }),
    ).toEqual([])
  })

  it('gives tables rows of known facts and values', () => {
    const table: Mechanism = {
      kind: 'table',
      id: 'level',
      out: 'class.gravity',
      hit: 'first',
      rows: { fact: 'param.levels' },
    }
    const levels = { zh: '分级', en: 'levels', type: 'table' as const, origin: 'ours' as const }
    const blank = { ...withClauses(clause([table])), parameters: { ...sound.parameters, levels } }
    const rows = (when: { readonly [path: string]: string }, then: string) => ({
      version: '1',
      parameters: { levels: [{ when, then }] },
    })
    expect(checkRegulation(blank, rows({ 'class.matter': 'price' }, 'minor'))).toEqual([])
    expect(checkRegulation(blank)).toEqual([])
    expect(checkRegulation(blank, rows({ 'class.matter': 'prise' }, 'minr')).map(({ path }) => path)).toEqual([
      'settings.parameters.levels.0.when.class.matter',
      'settings.parameters.levels.0.then',
    ])
  })

  it('lists fields that are facts', () => {
    const record: Mechanism = { kind: 'record', at: ['Received'], fields: [], fieldsFrom: { fact: 'param.form' } }
    const form = { zh: '表', en: 'form', default: ['case.chanel'], origin: 'ours' as const }
    const errors = checkRegulation({ ...withClauses(clause([record])), parameters: { ...sound.parameters, form } })
    expect(errors).toMatchObject([{ _tag: 'UnknownWord', path: 'parameters.form.default.0', suggestion: 'channel' }])
  })
})
