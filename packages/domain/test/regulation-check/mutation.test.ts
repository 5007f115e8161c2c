import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkRegulation } from '../../src/regulation/check/index.js'
import { stopsLoading } from '../../src/regulation/error.js'
import type { Regulation } from '../../src/regulation/language/regulation.js'
import { allRegulations } from '../../src/regulations/index.js'
import { arbitraryRegulation } from '../../src/testing/arbitrary-regulation.js'

type Json = null | string | number | boolean | ReadonlyArray<Json> | { readonly [key: string]: Json }
type Way = ReadonlyArray<string | number>

/** Every text under some keys, with its way from the root. */
const texts = (json: Json, keys: ReadonlySet<string>, way: Way = []): ReadonlyArray<Way> => {
  if (typeof json !== 'object' || json === null) return []
  const entries: ReadonlyArray<readonly [string | number, Json]> = Array.isArray(json)
    ? [...json.entries()]
    : Object.entries(json)
  return entries.flatMap(([key, value]) => [
    ...(typeof value === 'string' && keys.has(String(key)) ? [[...way, key]] : []),
    ...texts(value, keys, [...way, key]),
  ])
}

const changed = (json: Json, [key, ...rest]: Way, change: (json: Json) => Json): Json => {
  if (key === undefined) return change(json)
  if (typeof json !== 'object' || json === null) return json
  if (Array.isArray(json)) return json.map((item: Json, index) => (index === key ? changed(item, rest, change) : item))
  return Object.fromEntries(
    Object.entries(json).map(([name, value]) => [name, name === key ? changed(value, rest, change) : value]),
  )
}

const asJson = (regulation: Regulation): Json => JSON.parse(JSON.stringify(regulation)) as Json
// A text for a text leaves the shape of a regulation as it was.
const asRegulation = (json: Json): Regulation => json as unknown as Regulation

const found = (regulation: Regulation): number => checkRegulation(regulation).length

/** Keys whose texts are words that something must declare. */
const words = new Set(['fact', 'event', 'some', 'startsOn', 'responsible', 'condition', 'during', 'cohort'])

describe('a mistake that slips into a sound regulation', () => {
  it('is found where a word of a clause is misspelt', () => {
    fc.assert(
      fc.property(arbitraryRegulation, fc.nat(), (regulation, pick) => {
        const json = asJson(regulation)
        const ways = texts(json, words).filter(([root]) => root === 'clauses')
        const way = ways[pick % Math.max(1, ways.length)]
        fc.pre(way !== undefined)
        const misspelt = changed(json, way ?? [], (word) => `${String(word)}qq`)
        expect(found(asRegulation(misspelt)), JSON.stringify(way)).toBeGreaterThan(found(regulation))
      }),
      { numRuns: 400 },
    )
  })

  it.each(['parameters', 'dimensions'] as const)(
    'is found where one of the %s is dropped that a clause uses',
    (key) => {
      fc.assert(
        fc.property(arbitraryRegulation, fc.nat(), (regulation, pick) => {
          const prefix = key === 'parameters' ? 'param' : 'class'
          const text = JSON.stringify(regulation.clauses)
          const names = Object.keys(regulation[key]).filter((name) => text.includes(`"${prefix}.${name}"`))
          const name = names[pick % Math.max(1, names.length)]
          fc.pre(name !== undefined)
          const rest = Object.fromEntries(Object.entries(regulation[key]).filter(([other]) => other !== name))
          expect(found({ ...regulation, [key]: rest }), name).toBeGreaterThan(0)
        }),
        { numRuns: 200 },
      )
    },
  )

  it('is found where a clause is dropped that another names', () => {
    fc.assert(
      fc.property(arbitraryRegulation, fc.nat(), (regulation, pick) => {
        const named = regulation.clauses.filter(({ id }) =>
          regulation.clauses.some((other) => other.id !== id && JSON.stringify(other.does).includes(`"${id}"`)),
        )
        const gone = named[pick % Math.max(1, named.length)]
        fc.pre(gone !== undefined)
        expect(found({ ...regulation, clauses: regulation.clauses.filter((each) => each !== gone) })).toBeGreaterThan(0)
      }),
      { numRuns: 200 },
    )
  })

  it.each(allRegulations.map((regulation) => [regulation.id, regulation] as const))(
    'is found where a role of %s is dropped that somebody holds',
    (_id, regulation) => {
      const text = JSON.stringify(regulation.clauses)
      const held = regulation.roles.filter(({ id }) => text.includes(`"responsible":"${id}"`))
      expect(held.length).toBeGreaterThan(0)
      for (const role of held)
        expect(
          checkRegulation({ ...regulation, roles: regulation.roles.filter((each) => each !== role) }),
        ).toContainEqual(expect.objectContaining({ _tag: 'NoHolder', word: role.id, severity: 'error' }))
    },
  )

  it.each(allRegulations.map((regulation) => [regulation.id, regulation] as const))(
    'is not there before: nothing keeps %s from being loaded',
    (_id, regulation) => {
      expect(checkRegulation(regulation).filter(stopsLoading)).toEqual([])
    },
  )
})
