import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeRegulation } from '../../src/regulation/codec/decode.js'
import { arbitraryMechanism } from '../../src/testing/arbitrary-language.js'
import { clause, refused, refusedMechanism, small } from './kit.js'

const guard = { kind: 'guard', on: ['Close'], require: { all: [] } }
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
  [
    'a period that is none',
    { kind: 'scheme', scope: 'unit', decision: 'human', period: 'moon' },
    at('period'),
    'Malformed',
    /"month"/,
  ],
  [
    'a row that is both',
    { kind: 'derive', table: 't', then: 'x', when: { all: [] }, otherwise: true },
    at('otherwise'),
    'Malformed',
    /"otherwise"/,
  ],
  [
    'half an attempt',
    { kind: 'clock', startsOn: 'Received', stopsOn: 'Closed', within: { n: -1, unit: 'hour' }, responsible: 'desk' },
    at('within.n'),
    'Malformed',
    /0 or more/,
  ],
  ['an odd reference', { kind: 'assured', by: ['12'] }, at('by.0'), 'Malformed', /c12/],
]

describe('a regulation that is not one', () => {
  it.each(mistakes)('names %s with its place', (_what, mechanism, path, tag, text) => {
    expect(refusedMechanism(mechanism)).toEqual([
      expect.objectContaining({
        _tag: tag,
        clause: 'c01',
        path,
        zh: expect.stringMatching(/[一-龥]/),
        en: expect.stringMatching(text),
      }),
    ])
  })

  it('tells all that is wrong together', () => {
    const found = refused({ ...small([clause([])]), calendar: 'US', tiel: '', effective: { from: 'yesterday' } })
    expect(found.map(({ path }) => path).sort()).toEqual(['calendar', 'effective.from', 'tiel'])
  })

  it('takes a value that is no word for what it is, and says how to write it as one', () => {
    expect(refused({ ...small([]), version: 1 })).toMatchObject([
      { path: 'version', en: expect.stringContaining('Put it in quotes: "1"') },
    ])
  })

  it('does not lose a key that every object inherits', () => {
    const parameters = JSON.parse('{"__proto__": {"zh": "x", "en": "x", "default": 1, "origin": "ours"}}')
    expect(refused({ ...small([]), parameters })).toMatchObject([{ path: 'parameters.__proto__', _tag: 'Malformed' }])
  })

  it.each([
    ['an object in itself', 100_000, (inner: unknown) => ({ not: inner })],
    ['a list in itself', 100_000, (inner: unknown) => [inner]],
  ])('refuses %s %i times over, and does not overflow', (_what, times, around) => {
    const nested = Array.from({ length: times }).reduce<unknown>(around, { all: [] })
    const mechanism = { kind: 'guard', on: ['Close'], require: nested }
    const decoded = decodeRegulation({ ...small([]), clauses: [{ ...clause([]), does: [mechanism] }] })
    expect(decoded).toMatchObject({ _tag: 'Left', left: [{ _tag: 'TooDeep' }] })
  })

  it('refuses what contains itself, and what unfolds without end', () => {
    const loop: { not?: unknown } = {}
    loop.not = loop
    expect(decodeRegulation(loop)).toMatchObject({ left: [{ _tag: 'TooDeep' }] })
    const laughs = Array.from({ length: 40 }).reduce<unknown>((inner) => [inner, inner], {})
    expect(decodeRegulation(laughs)).toMatchObject({ left: [{ _tag: 'TooDeep' }] })
  })

  it.each([
    ['a length', 'ratio', { n: 1, unit: 'hour' }, 'default', /share from 0 to 1/],
    ['more than the whole', 'ratio', 1.5, 'default', /share from 0 to 1/],
    ['a sentence', 'date', 'the day of publication', 'default', /2024-01-31/],
    ['half a row', 'table', [{ when: {} }], 'default.0.then', /missing/],
    ['an hour that is none', 'hours', '9-17', 'default', /09:00-12:00/],
    ['nothing, with no type either', undefined, undefined, 'type', /type, as there is no default/],
  ])('does not take %s for a parameter of type %s', (_what, type, value, place, text) => {
    const parameters = { p: { zh: 'p', en: 'p', origin: 'ours', type, default: value } }
    expect(refused({ ...small([]), parameters })).toMatchObject([
      { path: `parameters.p.${place}`, en: expect.stringMatching(text), zh: expect.stringMatching(/[一-龥]/) },
    ])
  })

  it.each([[null], [3], ['x'], [[]], [{}]])('survives %j', (input) => {
    expect(refused(input).length).toBeGreaterThan(0)
  })

  /** A mechanism with one of its values, at any depth, exchanged for another. */
  const spoilt = fc.tuple(arbitraryMechanism, fc.nat(), fc.jsonValue({ maxDepth: 1 })).map(([mechanism, at, value]) => {
    let left = at % JSON.stringify(mechanism).length
    return JSON.parse(JSON.stringify(mechanism), (_key, found: unknown) => (left-- === 0 ? value : found)) as unknown
  })

  it('tells every mistake in Chinese, too', () =>
    fc.assert(
      fc.property(spoilt, (mechanism) => {
        for (const { zh, en } of refusedMechanism(mechanism)) {
          const own = zh.replaceAll(/“[^”]*”/g, '').replaceAll(/"[^"]*"/g, '')
          expect(own).not.toMatch(/\b(an?|the|such) /)
          expect(en).not.toMatch(/undefined|\[object|[一-龥]。/)
        }
      }),
      { numRuns: 1000 },
    ))
})
