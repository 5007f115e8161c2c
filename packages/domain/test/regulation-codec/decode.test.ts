import { describe, expect, it } from 'vitest'
import { clause, refused, refusedMechanism, small } from './kit.js'

const guard = { kind: 'guard', on: ['Close'], require: { all: [] } }
const filing = { kind: 'retain', what: 'x', do: 'file', on: 'Closed', by: 'desk' }
const at = (rest: string) => `clauses.c01.does.0.${rest}`

/** What is wrong; where it is told; how it is told; what the English text says. */
const mistakes: ReadonlyArray<readonly [string, unknown, string, string, RegExp]> = [
  ['an unknown kind', { kind: 'gaurd' }, at('kind'), 'UnknownWord', /"gaurd".*Did you mean "guard"/],
  ['no kind', { on: ['Close'] }, at('kind'), 'Malformed', /"kind" is missing/],
  ['a misspelt key', { ...guard, whn: { all: [] } }, at('whn'), 'Malformed', /"whn".*"when"/],
  [
    'a misspelt key of a selection',
    { ...guard, require: { some: { event: 'Closed', whre: {} } } },
    at('require.some.whre'),
    'Malformed',
    /"where"/,
  ],
  [
    'a misspelt operator',
    { ...guard, require: { fact: 'case.form', isnt: 'oral' } },
    at('require.isnt'),
    'Malformed',
    /Known: is, in, has/,
  ],
  ['a misspelt connective', { ...guard, require: { alll: [] } }, at('require.alll'), 'Malformed', /"all"/],
  ['require beside forbid', { ...guard, forbid: { all: [] } }, at('forbid'), 'Malformed', /"forbid"/],
  [
    'neither require nor forbid',
    { kind: 'guard', on: ['Close'] },
    'clauses.c01.does.0',
    'Malformed',
    /require, forbid/,
  ],
  [
    'a misspelt word',
    { ...guard, severity: 'warm' },
    at('severity'),
    'Malformed',
    /"refuse" \| "warn".*Did you mean "warn"/,
  ],
  [
    'an unknown root',
    { ...guard, require: { fact: 'csae.form', set: true } },
    at('require.fact'),
    'UnknownWord',
    /"csae".*"case"/,
  ],
  [
    'a path without root',
    { ...guard, require: { fact: 'case', set: true } },
    at('require.fact'),
    'Malformed',
    /fact path/,
  ],
  [
    'a missing list',
    { kind: 'fill', field: 'form', value: 'oral', when: { all: [] } },
    at('on'),
    'Malformed',
    /"on" is missing/,
  ],
  [
    'a wrong unit',
    { kind: 'retain', what: 'x', do: 'file', on: 'Closed', by: 'desk', keepFor: { n: 1, unit: 'workday' } },
    at('keepFor.unit'),
    'Malformed',
    /workingDay/,
  ],
  [
    'a list deep inside',
    { ...guard, require: { any: [{ all: [] }, { not: { all: [3] } }] } },
    at('require.any.1.not.all.0'),
    'Malformed',
    /found 3/,
  ],
  [
    'an unknown effect',
    { kind: 'escalate', on: 'Closed', to: 'desk', do: [{ asign: 'desk', round: 2 }] },
    at('do.0.asign'),
    'Malformed',
    /"assign"/,
  ],
  ['an odd reference', { kind: 'assured', by: ['12'] }, at('by.0'), 'Malformed', /c12/],
]

const unsupported: ReadonlyArray<readonly [string, unknown, string]> = [
  ...[
    'waive',
    'relax',
    'table',
    'derive',
    'scope',
    'effective',
    'confidential',
    'indicator',
    'report',
    'sequence',
    'invariant',
    'schedule',
  ].map((kind) => [kind, { kind, what: ['c01'] }, at('kind')] as const),
  [
    'quota',
    { ...guard, require: { some: 'Revisited', quota: { rows: 'complaint', share: 0.1 } } },
    at('require.quota'),
  ],
  ['then', { ...filing, ...Object.fromEntries([['then', []]]) }, at('then')],
  [
    'creates',
    { kind: 'retain', what: 'x', do: 'file', on: 'Closed', by: 'desk', creates: { reopen: true } },
    at('creates'),
  ],
  ['scope', { kind: 'record', at: ['Closed'], fields: [], scope: 'call' }, at('scope')],
  [
    'a period as a parameter',
    { kind: 'scheme', scope: 'unit', decision: 'human', period: { fact: 'param.month' } },
    at('period'),
  ],
]

describe('a regulation that is not one', () => {
  it.each(mistakes)('names %s with its place', (_what, mechanism, path, tag, text) => {
    expect(refusedMechanism(mechanism)).toEqual([
      { _tag: tag, clause: 'c01', path, zh: expect.stringMatching(/[一-龥]/), en: expect.stringMatching(text) },
    ])
  })

  it.each(unsupported)('says that %s cannot be executed yet', (word, mechanism, path) => {
    expect(refusedMechanism(mechanism)).toEqual([
      {
        _tag: 'Unsupported',
        clause: 'c01',
        path,
        zh: expect.stringContaining(word),
        en: expect.stringContaining(word),
      },
    ])
  })

  it('tells all that is wrong together', () => {
    const found = refused({ ...small([clause([])]), calendar: 'US', tiel: '', effective: { from: 'yesterday' } })
    expect(found.map(({ path }) => path).sort()).toEqual(['calendar', 'effective.from', 'tiel'])
  })

  it('refuses tables and rosters of the head as what they are', () => {
    expect(refused({ ...small([]), rosters: ['officer'] })).toMatchObject([{ _tag: 'Unsupported', path: 'rosters' }])
  })

  it.each([[null], [3], ['x'], [[]], [{}]])('survives %j', (input) => {
    expect(refused(input).length).toBeGreaterThan(0)
  })
})
