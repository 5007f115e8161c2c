import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkRegulation } from '../../src/regulation/check/index.js'
import { decodeRegulation, mechanismPurposes } from '../../src/regulation/codec/index.js'
import { arbitraryMechanism } from '../../src/testing/arbitrary-language.js'
import { arbitraryRegulation } from '../../src/testing/arbitrary-regulation.js'

const kinds = Object.keys(mechanismPurposes).sort()

describe('a random regulation', () => {
  it('has the shape of one, and the checker finds nothing in it', () =>
    fc.assert(
      fc.property(arbitraryRegulation, (regulation) => {
        expect(decodeRegulation(regulation)).toEqual({ _tag: 'Right', right: regulation })
        expect(checkRegulation(regulation)).toEqual([])
      }),
      { numRuns: 300 },
    ))

  it('can have mechanisms of every kind', () => {
    const met = fc.sample(arbitraryRegulation, { numRuns: 300, seed: 1 }).flatMap(({ clauses }) => clauses)
    expect([...new Set(met.flatMap(({ does }) => does.map(({ kind }) => kind)))].sort()).toEqual(kinds)
  })

  it('is the same for the same seed', () => {
    const of = (seed: number) => fc.sample(arbitraryRegulation, { numRuns: 5, seed })
    expect(of(7)).toEqual(of(7))
  })
})

describe('a random mechanism', () => {
  it('can be of every kind', () => {
    const met = fc.sample(arbitraryMechanism, { numRuns: 1000, seed: 1 })
    expect([...new Set(met.map(({ kind }) => kind))].sort()).toEqual(kinds)
  })
})
