import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeRegulation, mechanismPurposes, regulationJsonSchema } from '../../src/regulation/codec/index.js'
import { allRegulations } from '../../src/regulations/index.js'
import { arbitraryMechanism } from '../../src/testing/arbitrary-language.js'
import { arbitraryRegulation } from '../../src/testing/arbitrary-regulation.js'
import { clause, small } from './kit.js'
import { allows } from './schema.js'

const schema = regulationJsonSchema()
const doing = (mechanism: unknown): unknown => ({ ...small([]), clauses: [{ ...clause([]), does: [mechanism] }] })

describe('the JSON Schema of a regulation', () => {
  it('is one of the draft that editors know, and refers only to what it defines', () => {
    const text = JSON.stringify(schema)
    const defined = Object.keys(schema['$defs'] as object)
    const named = [...text.matchAll(/"#\/\$defs\/(\w+)"/g)].map(([, name]) => name)
    expect(schema['$schema']).toBe('https://json-schema.org/draft/2020-12/schema')
    expect(new Set(named)).toEqual(new Set(defined))
    expect(JSON.parse(text)).toEqual(schema)
  })

  it('tells what each kind of mechanism is for', () => {
    const text = JSON.stringify(schema)
    for (const { zh, en } of Object.values(mechanismPurposes)) {
      expect(text).toContain(JSON.stringify(zh))
      expect(text).toContain(JSON.stringify(en))
    }
  })

  it.each(allRegulations.map((regulation) => [regulation.id, regulation] as const))('allows %s', (_id, regulation) => {
    expect(allows(schema, regulation)).toBe(true)
  })

  it('allows any regulation', () =>
    fc.assert(
      fc.property(arbitraryRegulation, (regulation) => {
        expect(allows(schema, regulation)).toBe(true)
      }),
    ))

  it('allows any mechanism, in whatever words', () =>
    fc.assert(
      fc.property(arbitraryMechanism, (mechanism) => {
        expect(allows(schema, doing(mechanism))).toBe(true)
      }),
    ))

  /** One key of a mechanism dropped, doubled under a wrong name, or given a wrong value. */
  const damaged = arbitraryMechanism.chain((mechanism) =>
    fc
      .record({
        key: fc.constantFrom(...Object.keys(mechanism)),
        with: fc.oneof(fc.constant(undefined), fc.jsonValue({ maxDepth: 1 })),
        under: fc.boolean(),
      })
      .map(({ key, with: value, under }) => ({ ...mechanism, [under ? `${key}x` : key]: value }) as unknown),
  )

  it('says the same as the codec of a mechanism that may be wrong', () =>
    fc.assert(
      fc.property(damaged, (mechanism) => {
        const input = JSON.parse(JSON.stringify(doing(mechanism))) as unknown
        expect(allows(schema, input)).toBe(decodeRegulation(input)._tag === 'Right')
      }),
      { numRuns: 1000 },
    ))
})
