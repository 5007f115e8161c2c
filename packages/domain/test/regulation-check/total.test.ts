import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkRegulation } from '../../src/regulation/check/index.js'
import type { Condition, Pattern } from '../../src/regulation/language/condition.js'
import type { Mechanism } from '../../src/regulation/language/mechanism.js'
import type { Clause } from '../../src/regulation/language/regulation.js'
import type { Target } from '../../src/regulation/language/target.js'
import { arbitraryMechanism } from '../../src/testing/arbitrary-language.js'
import { clause, found, sound, tagsOf, withClauses } from './sound.js'

const DEEP = 20_000
const nest = <A>(depth: number, start: A, wrap: (inner: A) => A): A => {
  let inner = start
  for (let i = 0; i < depth; i++) inner = wrap(inner)
  return inner
}
const asks = (require: Condition): Mechanism => ({ kind: 'guard', on: ['Close'], require })
const leaf: Condition = { fact: 'case.round', atLeast: 2 }

describe('no regulation makes the check throw', () => {
  it('of any mechanisms, words and references, sensible or not', () => {
    fc.assert(
      fc.property(fc.array(arbitraryMechanism, { maxLength: 6 }), (does) => {
        for (const { _tag, path, zh, en } of checkRegulation(withClauses(clause(does)))) {
          expect([_tag, path, zh, en].every((text) => text.length > 0)).toBe(true)
        }
      }),
      { numRuns: 1_000 },
    )
  })

  const deep: ReadonlyArray<readonly [string, Mechanism]> = [
    ['not', asks(nest(DEEP, leaf, (not): Condition => ({ not })))],
    ['all', asks(nest(DEEP, leaf, (inner): Condition => ({ all: [inner, leaf] })))],
    ['any', asks(nest(DEEP, leaf, (inner): Condition => ({ any: [inner, leaf] })))],
    ['where', asks(nest(DEEP, leaf, (where): Condition => ({ some: { event: 'Replied', where } })))],
    ['has', asks(nest(DEEP, leaf, (has): Condition => ({ each: ['desk'], has })))],
    [
      'patterns',
      {
        kind: 'obligation',
        startsOn: 'Received',
        stopsOn: nest<Pattern>(DEEP, 'Resolved', (inner) => ({ anyOf: [inner] })),
        before: ['terminal'],
        responsible: 'desk',
      },
    ],
    [
      'targets',
      { kind: 'route', step: 'handle', on: 'Assigned', to: nest<Target>(DEEP, 'desk', (head) => ({ head })) },
    ],
  ]
  it.each(deep)('however deep its %s', (_what, mechanism) => {
    expect(tagsOf(found(mechanism))).toContain('TooDeep')
  })

  it('with a terminal of endless depth', () => {
    const terminal = nest<Pattern>(DEEP, 'Closed', (inner) => ({ anyOf: [inner] }))
    expect(tagsOf(checkRegulation({ ...sound, terminal }))).toContain('TooDeep')
  })

  it('that contains itself, or shares parts so often that it would never end', () => {
    const all: Condition[] = [leaf]
    const self: Condition = { all }
    all.push(self, self)
    expect(tagsOf(found(asks(self)))).toContain('TooDeep')
    expect(tagsOf(found(asks(nest(50, leaf, (inner): Condition => ({ all: [inner, inner] })))))).toContain('TooDeep')
  })

  it('whose conditions name each other in a chain as long as it likes', () => {
    const define = (name: string, is: Condition): Mechanism => ({ kind: 'define', name, is })
    const chain = Array.from({ length: DEEP }, (_, i) => define(`n${i}`, i === 0 ? leaf : { condition: `n${i - 1}` }))
    expect(found(...chain, asks({ condition: `n${DEEP - 1}` }))).toEqual([])
    const closed = [define('n0', { condition: `n${DEEP - 1}` }), ...chain.slice(1), asks({ condition: 'n5' })]
    expect(tagsOf(found(...closed))).toEqual(['Cyclic'])
  })

  it('whose clauses name each other in a chain as long as it likes', () => {
    const due = (i: number): Clause =>
      clause(
        [
          {
            kind: 'obligation',
            startsOn: 'Received',
            stopsOn: 'Resolved',
            responsible: 'desk',
            within: i === 0 ? { n: 1, unit: 'hour' } : { dueOf: [`c${1000 + i - 1}`] },
          },
        ],
        `c${1000 + i}`,
      )
    expect(checkRegulation(withClauses(...Array.from({ length: 5_000 }, (_, i) => due(i))))).toEqual([])
  })

  it('with names that objects have of themselves', () => {
    const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty']
    for (const name of names) {
      expect(found(asks({ fact: `class.${name}`, set: true })).length).toBe(1)
      expect(found(asks({ some: name })).length).toBe(1)
      expect(found(asks({ fact: `case.${name}`, is: { fact: `param.${name}` } })).length).toBe(2)
      expect(found(asks({ condition: name })).length).toBe(1)
    }
  })

  it('with a word longer than any', () => {
    const [error] = found(asks({ some: 'x'.repeat(200_000) }))
    expect(error).toMatchObject({ _tag: 'UnknownWord' })
    expect(error).not.toHaveProperty('suggestion')
  })
})
