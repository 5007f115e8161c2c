import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Mode } from '../../src/regulation/check/satisfy/mode.js'
import { canBe, type Goal } from '../../src/regulation/check/satisfy/solve.js'
import { wordsOf } from '../../src/regulation/check/words.js'
import type { Condition } from '../../src/regulation/language/condition.js'
import { clause, withClauses } from './sound.js'

type Truth = boolean | undefined
/** One way things can stand: the value of each fact, or none; how many replies there were. */
interface World {
  readonly facts: { readonly [path: string]: string | number | boolean | undefined }
  readonly replies: number
}

const rank = ['minor', 'major']
const numbered = (path: string, value: unknown): number | undefined =>
  path === 'class.gravity'
    ? [rank.indexOf(String(value))].find((at) => at >= 0)
    : typeof value === 'number'
      ? value
      : undefined

/** What a fact is worth where nobody has set it. */
const defaults: World['facts'] = { 'case.round': 1, 'flag.urgent': false }

/** The truth of a condition in a world, by the tables of Kleene: written apart from the engine, to judge the solver by. */
const truth = (condition: Condition, world: World): Truth => {
  if ('all' in condition) {
    const parts = condition.all.map((part) => truth(part, world))
    return parts.includes(false) ? false : parts.includes(undefined) ? undefined : true
  }
  if ('any' in condition) {
    const parts = condition.any.map((part) => truth(part, world))
    return parts.includes(true) ? true : parts.includes(undefined) ? undefined : false
  }
  if ('not' in condition) {
    const inner = truth(condition.not, world)
    return inner === undefined ? undefined : !inner
  }
  if ('some' in condition) return world.replies >= Number(condition.atLeast ?? 1)
  if ('condition' in condition) return truth(named, world)
  if (!('fact' in condition)) throw new Error('not of this test')
  const path = condition.fact
  const set = world.facts[path]
  if ('set' in condition) return condition.set === (set !== undefined && set !== 'none')
  const value = set ?? defaults[path]
  if (value === undefined) return undefined
  if ('is' in condition) return value === condition.is
  if ('in' in condition) return (condition.in as ReadonlyArray<unknown>).includes(value)
  const [a, b] = [
    numbered(path, value),
    numbered(path, 'atLeast' in condition ? condition.atLeast : 'atMost' in condition ? condition.atMost : 0),
  ]
  if (a === undefined || b === undefined) return undefined
  return 'atLeast' in condition ? a >= b : a <= b
}

const domains: { readonly [path: string]: ReadonlyArray<string | number | boolean | undefined> } = {
  'class.matter': [undefined, 'price', 'staff'],
  'class.gravity': [undefined, ...rank],
  // `none` counts as not set wherever it stands; no statement below speaks of it or of anything else.
  'case.outcome': [undefined, 'settled', 'dropped', 'none', 'anything else'],
  'case.round': [undefined, 0, 0.5, 1, 1.5, 2, 2.5, 3, 3.5, 4, 5],
  'flag.urgent': [undefined, true, false],
}

const worlds: ReadonlyArray<World> = Object.entries(domains)
  .reduce<ReadonlyArray<World['facts']>>(
    (all, [path, values]) => all.flatMap((facts) => values.map((value) => ({ ...facts, [path]: value }))),
    [{}],
  )
  .flatMap((facts) => [0, 1, 2, 3].map((replies) => ({ facts, replies })))

const named: Condition = { all: [{ fact: 'class.matter', is: 'price' }, { not: { fact: 'flag.urgent', is: true } }] }
const words = wordsOf(withClauses(clause([{ kind: 'define', name: 'cheap', is: named }])), undefined)

const spoken = (value: string | number | boolean | undefined): value is string | number | boolean =>
  value !== undefined && value !== 'none' && value !== 'anything else'
const values = (path: string) => fc.constantFrom(...(domains[path] ?? []).filter(spoken))
const path = fc.constantFrom(
  'class.matter',
  'class.gravity',
  'case.outcome',
  'case.round',
  'flag.urgent',
) as fc.Arbitrary<`case.${string}`>

const literal: fc.Arbitrary<Condition> = fc.oneof(
  path.chain((fact) => values(fact).map((is) => ({ fact, is }))),
  path.chain((fact) => fc.array(values(fact), { maxLength: 3 }).map((many) => ({ fact, in: many }))),
  fc.tuple(path, fc.boolean()).map(([fact, set]) => ({ fact, set })),
  fc
    .constantFrom(...rank)
    .chain((word) =>
      fc.constantFrom<Condition>({ fact: 'class.gravity', atLeast: word }, { fact: 'class.gravity', atMost: word }),
    ),
  fc
    .constantFrom(1, 2, 3)
    .chain((n) => fc.constantFrom<Condition>({ fact: 'case.round', atLeast: n }, { fact: 'case.round', atMost: n })),
  fc.constantFrom(1, 2, 3).map((atLeast) => ({ some: 'Replied', atLeast })),
  fc.constant({ condition: 'cheap' }),
)

const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 3 },
    literal,
    fc.array(tie('condition'), { maxLength: 4 }).map((all) => ({ all })),
    fc.array(tie('condition'), { maxLength: 3 }).map((any) => ({ any })),
    tie('condition').map((not) => ({ not })),
  ),
}))

const modes: ReadonlyArray<Mode> = ['true', 'false', 'notTrue', 'notFalse']
const mode = fc.constantFrom(...modes)
const meets = (value: Truth, asked: Mode): boolean =>
  asked === 'true'
    ? value === true
    : asked === 'false'
      ? value === false
      : asked === 'notTrue'
        ? value !== true
        : value !== false

const goal = (of: fc.Arbitrary<Condition>): fc.Arbitrary<Goal> => fc.record({ condition: of, mode })
const exists = (goals: ReadonlyArray<Goal>): boolean =>
  worlds.some((world) => goals.every((each) => meets(truth(each.condition, world), each.mode)))

describe('whether conditions can be so at one moment', () => {
  it('is never denied of what some case has: no false alarm', () => {
    fc.assert(
      fc.property(fc.array(goal(condition), { minLength: 1, maxLength: 3 }), (goals) => {
        if (!canBe(words, ...goals)) expect(exists(goals)).toBe(false)
      }),
      { numRuns: 1_000 },
    )
  })

  it('is seen exactly where each speaks of one fact alone', () => {
    fc.assert(
      fc.property(fc.array(goal(literal), { minLength: 1, maxLength: 5 }), (goals) => {
        expect(canBe(words, ...goals)).toBe(exists(goals))
      }),
      { numRuns: 1_000 },
    )
  })

  it('takes a set in two lists for possible: the empty set is in both', () => {
    const goals: ReadonlyArray<Goal> = [
      { condition: { fact: 'class.topics', in: ['queue'] }, mode: 'true' },
      { condition: { fact: 'class.topics', in: ['noise'] }, mode: 'true' },
    ]
    expect(canBe(words, ...goals)).toBe(true)
  })

  it('takes two writings of one moment for one', () => {
    const at = (is: string): Goal => ({ condition: { fact: 'case.receivedAt', is }, mode: 'true' })
    expect(canBe(words, at('2025-01-01T08:00:00+08:00'), at('2025-01-01T00:00:00Z'))).toBe(true)
  })

  it('claims nothing of what is compared with a parameter', () => {
    const goals: ReadonlyArray<Goal> = [
      { condition: { fact: 'case.round', atLeast: { fact: 'param.maxRounds' } }, mode: 'true' },
      { condition: { fact: 'case.round', atMost: 0 }, mode: 'true' },
    ]
    expect(canBe(words, ...goals)).toBe(true)
  })

  it('ends, whatever the number of alternatives', () => {
    const choice = (i: number): Condition => ({
      any: [0, 1].map((j): Condition => ({ fact: `field.f${i}`, is: j })),
    })
    const many: Condition = { all: Array.from({ length: 60 }, (_, i) => choice(i)) }
    expect(
      canBe(words, {
        condition: { all: [many, { fact: 'flag.urgent', is: true }, { fact: 'flag.urgent', is: false }] },
        mode: 'true',
      }),
    ).toBe(false)
  })
})
