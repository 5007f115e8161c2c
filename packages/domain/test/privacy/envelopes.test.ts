import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { withheld } from '../../src/codec/personal.js'
import { envelopesIn, replaced, withhold } from '../../src/privacy/envelopes.js'
import { envelope } from './kit.js'

const anything = fc.jsonValue() as fc.Arbitrary<unknown>
/** Paths of all leaves. */
const leaves = (
  value: unknown,
  path: ReadonlyArray<string | number> = [],
): ReadonlyArray<ReadonlyArray<string | number>> =>
  typeof value !== 'object' || value === null
    ? [path]
    : Array.isArray(value)
      ? value.flatMap((item, i) => leaves(item, [...path, i]))
      : Object.keys(value).flatMap((key) => leaves((value as Record<string, unknown>)[key], [...path, key]))

describe('what is stored', () => {
  it('without an envelope is the very same object for whoever has no key', () => {
    fc.assert(fc.property(anything, (stored) => withhold(stored) === stored && envelopesIn(stored).length === 0))
  })

  it('gives its envelopes back at the places where they were put, and what was there before when they are put back', () => {
    fc.assert(
      fc.property(anything, fc.infiniteStream(fc.boolean()), (stored, coin) => {
        const text = JSON.stringify(stored)
        const picked = leaves(stored).filter(() => coin.next().value)
        const sealed = replaced(
          stored,
          picked.map((path, i) => [path, envelope(i)]),
        )
        expect(envelopesIn(sealed).map(({ path }) => path)).toEqual(picked)
        const at = (path: ReadonlyArray<string | number>): unknown =>
          path.reduce<unknown>((value, key) => (value as Record<string | number, unknown>)[key], stored)
        expect(
          replaced(
            sealed,
            picked.map((path) => [path, at(path)]),
          ),
        ).toEqual(stored)
        expect(JSON.stringify(stored)).toBe(text)
      }),
    )
  })

  it('reads as words where envelopes are, whatever schema it had', () => {
    const old = { data: { note: envelope(1), list: [envelope(2), 'b'] }, evidence: { a: { b: 1 } } }
    const read = withhold(old) as typeof old
    expect(read).toEqual({ data: { note: withheld.sealed, list: [withheld.sealed, 'b'] }, evidence: { a: { b: 1 } } })
    expect(read.evidence).toBe(old.evidence)
  })

  it('is left alone at a place that is not there, and at one of the object itself', () => {
    const stored = { data: { a: 1 } }
    expect(
      replaced(stored, [
        [['data', 'b', 'c'], 2],
        [['data', 'toString'], 2],
      ]),
    ).toEqual(stored)
    expect(replaced(JSON.parse('{"__proto__":{"a":1}}'), [[['__proto__', 'a'], 2]])).toEqual(
      JSON.parse('{"__proto__":{"a":2}}'),
    )
  })

  it('with five of the six keys, or with a seventh, is no envelope', () => {
    const { tag: _, ...five } = envelope(1)
    expect(envelopesIn([five, { ...envelope(1), more: 1 }, { ...envelope(1), ct: 1 }])).toEqual([])
  })
})
