import { isLeft, right } from 'fp-ts/lib/Either.js'
import * as t from 'io-ts'
import { describe, expect, it } from 'vitest'
import { jsonSchema } from '../../src/codec/json-schema.js'
import { problems } from '../../src/codec/problem.js'
import { shape } from '../../src/codec/shape.js'
import { byKey, bySort, tagged } from '../../src/codec/tagged.js'

const circle = shape('Circle', { kind: t.literal('circle'), r: t.number }, {})
const square = shape('Square', { kind: t.literal('square'), side: t.number }, {})
const Figure = tagged('Figure', 'kind', { circle, square })

const Size = byKey(
  'Size',
  { n: shape('N', { n: t.number }, {}), of: shape('Of', { of: t.string }, {}) },
  { otherwise: t.string },
)

const wrong = (codec: t.Mixed, input: unknown) => {
  const decoded = codec.decode(input)
  return isLeft(decoded) ? problems(decoded.left) : []
}

describe('a choice by tag', () => {
  it('tries the member of that tag only', () => {
    expect(Figure.decode({ kind: 'circle', r: 1 })).toEqual(right({ kind: 'circle', r: 1 }))
    expect(wrong(Figure, { kind: 'circle', r: 'x' })).toEqual([{ path: 'r', expected: 'number', found: 'string' }])
  })
  it('lists the known tags', () => {
    expect(wrong(Figure, { kind: 'oval' })).toEqual([
      { path: 'kind', expected: '"circle" | "square"', found: 'string' },
    ])
    expect(wrong(Figure, {})).toEqual([{ path: 'kind', expected: '"circle" | "square"', found: 'nothing' }])
    expect(wrong(Figure, 3)).toMatchObject([{ path: '', found: 'number' }])
  })
  it('knows no inherited tag', () => expect(Figure.is({ kind: 'toString' })).toBe(false))
  it('has a JSON Schema', () =>
    expect(jsonSchema(Figure)).toMatchObject({ anyOf: [{ type: 'object' }, { type: 'object' }] }))
})

describe('a choice by key', () => {
  it('takes the member whose key is there, or the bare value', () => {
    expect(Size.is({ n: 1 })).toBe(true)
    expect(Size.is('big')).toBe(true)
    expect(Size.is({ n: 'x' })).toBe(false)
    expect(Size.is(3)).toBe(false)
  })
  it('names the keys that would do', () => {
    expect(wrong(Size, { m: 1 })).toEqual([
      { path: 'm', expected: 'an object with one of the keys n, of', found: 'number' },
    ])
    expect(wrong(Size, {})).toMatchObject([{ path: '' }])
    expect(wrong(Size, { n: 1, of: 'x' })).toEqual([{ path: 'of', expected: 'unknown key', found: 'string' }])
  })
})

describe('a choice by sort', () => {
  it('looks at the sort of value', () => {
    const Either = bySort('a word or a number', { string: t.string, number: t.number })
    expect(Either.is('x') && Either.is(1)).toBe(true)
    expect(wrong(Either, true)).toEqual([{ path: '', expected: 'a word or a number', found: 'boolean' }])
  })
})
