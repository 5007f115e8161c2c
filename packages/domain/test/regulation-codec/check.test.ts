import { describe, expect, it } from 'vitest'
import { checkRegulation } from '../../src/regulation/check/index.js'
import type { Condition } from '../../src/regulation/language/condition.js'
import type { Mechanism } from '../../src/regulation/language/mechanism.js'
import type { Parameter } from '../../src/regulation/language/regulation.js'
import { allRegulations } from '../../src/regulations/index.js'
import { checked, clause, small } from './kit.js'

const asks = (require: Condition): Mechanism => ({ kind: 'guard', on: ['Close'], require })
const due = (
  within: { readonly fact: `param.${string}` } | { readonly dueOf: ReadonlyArray<`c${string}`> },
): Mechanism => ({
  kind: 'obligation',
  startsOn: 'Received',
  stopsOn: 'Replied:final',
  within,
  responsible: 'desk',
})
const parameter = (value: Parameter['default']): Parameter => ({
  zh: '试',
  en: 'trial',
  default: value,
  origin: 'ours',
})
const at = (rest: string) => `clauses.c01.does.0.${rest}`

const mistakes: ReadonlyArray<readonly [string, Mechanism, string, string, RegExp]> = [
  ['an event', asks({ some: 'Repplied' }), at('require.some'), 'UnknownWord', /"Repplied".*"Replied"/],
  ['a variant', asks({ some: 'Replied:finale' }), at('require.some'), 'UnknownWord', /"Replied:final"/],
  [
    'a variant of an event without any',
    asks({ some: 'Resolved:now' }),
    at('require.some'),
    'UnknownWord',
    /Resolved:now/,
  ],
  [
    'a dimension as variant',
    asks({ some: 'Classified:gravitas' }),
    at('require.some'),
    'UnknownWord',
    /Classified:gravity/,
  ],
  ['an act', asks({ some: 'act:registred' }), at('require.some'), 'UnknownWord', /act:registered/],
  [
    'an event elsewhere in a selection',
    asks({ some: { event: ['Closed', 'Closd'] } }),
    at('require.some.event.1'),
    'UnknownWord',
    /"Closed"/,
  ],
  [
    'a command',
    { kind: 'guard', on: ['Reply:fnal'], require: { all: [] } },
    at('on.0'),
    'UnknownWord',
    /"Reply:final"/,
  ],
  [
    'a command of an act',
    { kind: 'guard', on: ['Record:registred'], require: { all: [] } },
    at('on.0'),
    'UnknownWord',
    /"Record:registered"/,
  ],
  ['a role', asks({ some: { event: 'Approved', by: 'laeder' } }), at('require.some.by'), 'UnknownWord', /"leader"/],
  [
    'a role as target',
    { kind: 'route', step: 'intake', on: 'Received', to: { superior: 'dsk' } },
    at('to.superior'),
    'UnknownWord',
    /"desk"/,
  ],
  ['a step', { kind: 'route', step: 'intaek', on: 'Received', to: 'desk' }, at('step'), 'UnknownWord', /"intake"/],
  ['a dimension', asks({ fact: 'class.gravty', set: true }), at('require.fact'), 'UnknownWord', /"gravity"/],
  ['a value', asks({ fact: 'class.gravity', is: 'mjor' }), at('require.is'), 'UnknownWord', /"major"/],
  [
    'a value among several',
    asks({ fact: 'case.channel', in: ['phone', 'leter'] }),
    at('require.in'),
    'UnknownWord',
    /"letter"/,
  ],
  [
    'a value of an act',
    asks({ some: { event: 'act:complainant-answered', where: { fact: 'it.answer', is: 'object' } } }),
    at('require.some.where.is'),
    'UnknownWord',
    /"objects"/,
  ],
  [
    'a value that a fill writes',
    { kind: 'fill', on: ['Receive'], field: 'channel', value: 'other', when: { all: [] } },
    at('value'),
    'UnknownWord',
    /"other".*phone, letter/,
  ],
  [
    'a value of a limit',
    { ...due({ dueOf: [] }), within: { by: 'class.gravity', limits: { huge: { n: 1, unit: 'hour' } } } } as Mechanism,
    at('within.limits.huge'),
    'UnknownWord',
    /minor, major/,
  ],
  ['a term', { kind: 'term', dim: 'gravity', value: 'huge' }, 'clauses.c01.does.0', 'UnknownWord', /"huge"/],
  [
    'the dimension of a term',
    { kind: 'term', dim: 'gravty', value: 'major' },
    'clauses.c01.does.0',
    'UnknownWord',
    /"gravity"/,
  ],
  [
    'a list',
    asks({ fact: 'class.gravity', in: { list: 'gravty' } }),
    at('require.in.list'),
    'UnknownWord',
    /"gravity"/,
  ],
  ['a flag', asks({ fact: 'flag.urgnt', is: true }), at('require.fact'), 'UnknownWord', /"urgent"/],
  ['a fact of the case', asks({ fact: 'case.chanel', set: true }), at('require.fact'), 'UnknownWord', /"channel"/],
  [
    'a field of an event',
    asks({ some: { event: 'Replied', where: { fact: 'it.fomr', set: true } } }),
    at('require.some.where.fact'),
    'UnknownWord',
    /"form"/,
  ],
  [
    'a field of the last event',
    asks({ fact: 'last.Replied:final.fomr', set: true }),
    at('require.fact'),
    'UnknownWord',
    /"form"/,
  ],
  [
    'a parameter',
    asks({ fact: 'case.round', atMost: { fact: 'param.rounds' } }),
    at('require.atMost.fact'),
    'MissingParameter',
    /No parameter "rounds"/,
  ],
  ['a named condition', asks({ condition: 'grave' }), at('require.condition'), 'UnknownWord', /"grave"/],
  ['a clause', { kind: 'assured', by: ['c77'] }, at('by.0'), 'UnknownWord', /"c77"/],
  ['a mechanism of a clause', { kind: 'assured', by: ['c01#7'] }, at('by.0'), 'UnknownWord', /number 7/],
  [
    'a detail of an act',
    {
      kind: 'scheme',
      scope: 'unit',
      decision: 'human',
      entries: [{ on: 'Closed', effect: { propose: 'act:sanction-imposed', with: { knd: 'points' } } }],
    },
    at('entries.0.effect.with.knd'),
    'UnknownWord',
    /"kind"/,
  ],
  [
    'a set compared with one value',
    asks({ fact: 'class.topic', is: 'price' }),
    at('require.is'),
    'Malformed',
    /Use has/,
  ],
  [
    'an order that is not there',
    asks({ fact: 'class.topic', atLeast: 'price' }),
    at('require.atLeast'),
    'Malformed',
    /no order/,
  ],
  [
    'a schedule',
    asks({ fact: 'cmd.occurredAt', during: 'office' }),
    at('require.during'),
    'Unsupported',
    /schedule "office"/,
  ],
  [
    'a roster',
    { kind: 'route', step: 'intake', on: 'Received', to: { roster: 'duty' } },
    at('to'),
    'Unsupported',
    /roster "duty"/,
  ],
  [
    'a table',
    { kind: 'route', step: 'intake', on: 'Received', to: { table: 'remit', key: [], else: 'desk' } },
    at('to'),
    'Unsupported',
    /table "remit"/,
  ],
  ['an event of another stream', asks({ some: 'CallAnswered' }), at('require.some'), 'Unsupported', /CallAnswered/],
  [
    'a loophole for the unclassified',
    { kind: 'guard', on: ['Close'], when: { fact: 'class.gravity', is: 'major' }, require: { all: [] } },
    at('unknownWhen'),
    'Malformed',
    /unknownWhen/,
  ],
]

describe('the words of a regulation', () => {
  it.each(mistakes)('are checked: %s', (_what, mechanism, path, tag, text) => {
    expect(checked([mechanism])).toEqual([
      { _tag: tag, clause: 'c01', path, zh: expect.stringMatching(/[一-龥]/), en: expect.stringMatching(text) },
    ])
  })

  it.each(allRegulations.map((regulation) => [regulation.id, regulation] as const))(
    'are right in %s',
    (_id, regulation) => {
      expect(checkRegulation(regulation)).toEqual([])
    },
  )

  it('have no parameter that nobody uses', () => {
    expect(checked([], { parameters: { idle: parameter(1) } })).toMatchObject([
      { _tag: 'UnusedParameter', path: 'parameters.idle' },
    ])
  })

  it('have parameters of the right sort', () => {
    expect(checked([due({ fact: 'param.soon' })], { parameters: { soon: parameter(3) } })).toMatchObject([
      { _tag: 'Malformed', path: at('within.fact') },
    ])
    expect(
      checked([due({ fact: 'param.soon' })], { parameters: { soon: parameter({ n: 3, unit: 'days' }) } }),
    ).toHaveLength(1)
    expect(checked([due({ fact: 'param.soon' })], { parameters: { soon: parameter({ n: 3, unit: 'hour' }) } })).toEqual(
      [],
    )
  })

  it('reach into the fields that a parameter lists', () => {
    const record: Mechanism = { kind: 'record', at: ['Received'], fields: [], fieldsFrom: { fact: 'param.form' } }
    expect(checked([record], { parameters: { form: parameter(['case.chanel']) } })).toMatchObject([
      { _tag: 'UnknownWord', path: 'parameters.form.default.0' },
    ])
  })

  it('do not go round in circles', () => {
    const define = (name: string, condition: string): Mechanism => ({ kind: 'define', name, is: { condition } })
    expect(checked([define('a', 'b'), define('b', 'a')])).toMatchObject([
      { _tag: 'Cyclic', clause: 'c01', en: expect.stringContaining('a -> b -> a') },
    ])
    const limits = small([clause([due({ dueOf: ['c02'] })]), clause([due({ dueOf: ['c01'] })], 'c02')])
    expect(checkRegulation(limits)).toMatchObject([
      { _tag: 'Cyclic', en: expect.stringContaining('c01 -> c02 -> c01') },
    ])
  })

  it('name clauses that have a limit where one is needed', () => {
    const limits = small([clause([due({ dueOf: ['c02'] })]), clause([{ kind: 'manual', why: 'x' }], 'c02')])
    expect(checkRegulation(limits)).toMatchObject([{ _tag: 'UnknownWord', path: at('within.dueOf.0') }])
  })

  it('are declared once', () => {
    const twice = [
      { id: 'desk', zh: '甲', en: 'a' },
      { id: 'desk', zh: '乙', en: 'b' },
    ]
    expect(checked([], { roles: twice })).toMatchObject([{ _tag: 'Duplicate', path: 'roles' }])
    expect(checkRegulation(small([clause([]), clause([])]))).toMatchObject([{ _tag: 'Duplicate', path: 'clauses' }])
  })
})
