import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type LocatedError, loadRegulation, readRegulation } from '../../src/regulation/load/index.js'
import { regulationToYaml } from '../../src/regulation/load/to-yaml.js'
import { governmentServiceCentre as centre } from '../../src/regulations/index.js'
import { arbitraryRegulation } from '../../src/testing/arbitrary-regulation.js'
import { clause, small } from './kit.js'

const yaml = regulationToYaml(centre)

const refused = (text: string, format?: 'yaml' | 'json'): ReadonlyArray<LocatedError> => {
  const read = readRegulation(text, format === undefined ? {} : { format })
  return read._tag === 'Left' ? read.left : []
}

/** The text from where an error stands to the end of its line. */
const pointedAt = (text: string, { line, column }: { readonly line: number; readonly column: number }): string =>
  text.split('\n')[line - 1]?.slice(column - 1) ?? ''

describe('a regulation loaded from a file', () => {
  it('is the one that was written', () => {
    expect(loadRegulation(yaml)).toEqual({ _tag: 'Right', right: centre })
    expect(loadRegulation(JSON.stringify(centre, null, 2))).toEqual({ _tag: 'Right', right: centre })
    expect(loadRegulation(`\uFEFF${yaml.replaceAll('\n', '\r\n')}`)).toEqual({ _tag: 'Right', right: centre })
    expect(loadRegulation(JSON.stringify(centre, null, '\t'), { format: 'yaml' })).toEqual({
      _tag: 'Right',
      right: centre,
    })
  })

  it('may have comments where it is YAML', () => {
    const commented = yaml
      .replace('\nclauses:', '\n# 以下为各条\nclauses: # 26 条')
      .replace('kind: route', 'kind: route # 接收')
    expect(loadRegulation(commented)).toEqual({ _tag: 'Right', right: centre })
  })

  it('is refused where the checker finds a word that nothing declares, with the line of that word', () => {
    const text = yaml.replace('responsible: supervision-section', 'responsible: supervision-sektion')
    const loaded = loadRegulation(text, { file: 'centre.yaml' })
    expect(loaded).toMatchObject({ _tag: 'Left', left: [{ clause: 'c14', file: 'centre.yaml' }] })
    if (loaded._tag === 'Left')
      expect(loaded.left.map((error) => pointedAt(text, error))).toEqual(['supervision-sektion'])
  })
})

/** What is wrong; the text; what the error points at; its path; what it says. */
const mistakes: ReadonlyArray<readonly [string, string, string, string, RegExp]> = [
  ['a repeated key', 'a: 1\n"a": 2', '"a": 2', 'a', /more than once/],
  ['a repeated key of JSON', '{"a": 1,\n "b": {"c": 1, "c": 2}}', '"c": 2}}', 'b.c', /more than once/],
  ['an anchor', 'a: &x [1]', '[1]', 'a', /Anchors/],
  ['an alias', 'a: 1\nb: *x', '*x', 'b', /Anchors/],
  ['a tag', 'a: !thing x', '!thing x', '', /tags/i],
  ['two documents', 'a: 1\n---\nb: 2', '---', '', /one regulation/],
  ['a tab', 'a:\n\tb: 1', '\tb: 1', '', /spaces/],
  ['two colons', 'a: b: c', 'b: c', '', /colons/],
  ['an open quote', "a: 'x", '', '', /not closed/],
  ['a key that is a list', '? [a]\n: b', '[a]', '', /must be a word/],
  ['a comma too many', '{"a": 1,}', '}', '', /key in quotes/],
  ['a line break in JSON', '{"a": "x\ny"}', '"x', 'a', /whole string/],
  ['half a word of JSON', '{"a": tru}', 'tru}', 'a', /value/],
  ['JSON that breaks off', '[1, 2', '', '', /ends here/],
  ['more after the end of JSON', '{} {}', '{}', '', /end of the text/],
  ['a comment in JSON', '{"a": 1} // x', '// x', '', /end of the text/],
]

describe('a text that is no regulation', () => {
  it.each(mistakes)('with %s is refused at its place', (_what, text, place, path, said) => {
    const [found] = refused(text)
    if (found === undefined) throw new Error('was read')
    expect(pointedAt(text, found)).toBe(place)
    expect(found).toMatchObject({ path, en: expect.stringMatching(said) })
    expect(found.zh).toMatch(/[一-龥]/)
  })

  it('points at the key that is unknown, and at the value that is wrong', () => {
    const text = yaml
      .replace('    modality: must\n', '    modality: most\n')
      .replace('        step: intake\n', '        stepp: intake\n')
    const found = refused(text)
    expect(found.map((error) => [error.path, pointedAt(text, error)])).toEqual([
      ['clauses.c01.modality', 'most'],
      ['clauses.c01.does.0.step', 'kind: route'],
      ['clauses.c01.does.0.stepp', 'stepp: intake'],
    ])
  })

  it.each([
    ['JSON', 'json', '{"a":'],
    ['lists of JSON', 'json', '['],
    ['YAML', 'yaml', '{a: '],
    ['lists of YAML', 'yaml', '- '],
    ['keys of YAML', 'yaml', '? '],
  ] as const)('is refused where %s stands in itself 20000 times', (_what, format, piece) => {
    expect(refused(piece.repeat(20_000), format)).toMatchObject([
      { _tag: 'TooDeep', en: expect.stringContaining('64') },
    ])
  })

  it('is refused where it is longer than any regulation', () => {
    expect(refused(' '.repeat(4_000_001))).toMatchObject([{ en: expect.stringContaining('4000000') }])
  })

  it('is never unfolded', () => {
    const laughs = Array.from({ length: 30 }, (_, i) => `a${i + 1}: &a${i + 1} [*a${i}, *a${i}]`)
    expect(refused(['a0: &a0 x', ...laughs].join('\n')).length).toBeGreaterThan(0)
  })
})

/** Places of all mechanisms. */
const seats = (regulation: typeof centre) =>
  regulation.clauses.flatMap(({ does }, at) => does.map((_, index) => [at, index] as const))

const JUNK = 'jjunkk'
/** The regulation with the kind of one mechanism misspelt. */
const spoilt = (regulation: typeof centre, [at, index]: readonly [number, number]): unknown => ({
  ...regulation,
  clauses: regulation.clauses.map((found, i) =>
    i === at ? { ...found, does: found.does.map((m, k) => (k === index ? { ...m, kind: JUNK } : m)) } : found,
  ),
})

describe('the place of an error', () => {
  const one = arbitraryRegulation.chain((regulation) =>
    fc.constantFrom(...seats(regulation)).map((seat) => spoilt(regulation, seat)),
  )

  it('is where the wrong word stands, in any layout', () =>
    fc.assert(
      fc.property(one, fc.constantFrom(0, 1, 2, '\t'), (input, space) => {
        // A spoilt regulation is still written as one.
        const texts = [JSON.stringify(input, null, space), regulationToYaml(input as typeof centre)]
        for (const text of texts) {
          const [error, ...more] = refused(text)
          if (error === undefined) throw new Error('was read')
          expect(more).toEqual([])
          expect(pointedAt(text, error).replace('"', '')).toMatch(new RegExp(`^${JUNK}`))
        }
      }),
    ))

  it('is found for the paths of the checker, those with dots in their keys, too', () => {
    const text = regulationToYaml(
      small([
        clause([{ kind: 'waive', what: ['records'], when: { all: [] }, sets: { 'case.outcome': 'waived' } }], 'c07'),
      ]),
    )
    const read = readRegulation(text)
    if (read._tag === 'Left') throw new Error('refused')
    const at = (path: string) => pointedAt(text, read.right.locate(path))
    expect(at('clauses.c07.does.0.sets.case.outcome')).toBe('waived }')
    expect(at('clauses.c07.does.0.when')).toBe('when: { all: [] }')
    expect(at('clauses.c07.does.0.unheard.of')).toBe('kind: waive')
    expect(at('nowhere')).toMatch(/^id:/)
  })
})

/** A text with some of it cut out, doubled or replaced. */
const damaged = (text: string) =>
  fc
    .record({
      from: fc.nat(text.length),
      length: fc.nat(40),
      instead: fc.oneof(
        fc.constantFrom('', '{', '}', '[', ']', ':', '"', "'", '&a ', '*a', '- ', '\n', '\t', '!!x ', '|'),
        fc.string(),
      ),
    })
    .map(({ from, length, instead }) => text.slice(0, from) + instead + text.slice(from + length))

const answers = (text: string, format: 'yaml' | 'json'): void => {
  const read = readRegulation(text, { format })
  if (read._tag === 'Right') return
  const lines = text.replace(/^\uFEFF/, '').split('\n')
  expect(read.left.length).toBeGreaterThan(0)
  for (const { line, column, zh, en } of read.left) {
    expect(line).toBeLessThanOrEqual(lines.length)
    expect(column).toBeLessThanOrEqual((lines[line - 1]?.length ?? 0) + 1)
    expect(zh).toMatch(/[一-龥]/)
    expect(en).not.toMatch(/undefined|\[object/)
  }
}

describe('no text makes loading throw', () => {
  const json = JSON.stringify(centre, null, 1)
  it('not one of any characters', () =>
    fc.assert(fc.property(fc.string({ unit: 'binary' }), fc.constantFrom('yaml' as const, 'json' as const), answers), {
      numRuns: 500,
    }))
  it('not a damaged file in YAML', () =>
    fc.assert(
      fc.property(damaged(yaml), (text) => answers(text, 'yaml')),
      { numRuns: 60 },
    ))
  it('not a damaged file in JSON', () =>
    fc.assert(
      fc.property(damaged(json), (text) => answers(text, 'json')),
      { numRuns: 300 },
    ))
  it('not any value of JSON', () =>
    fc.assert(
      fc.property(fc.json({ maxDepth: 4 }), (text) => answers(text, 'json')),
      { numRuns: 500 },
    ))
})
