import { describe, expect, it } from 'vitest'
import { Finite, Int, Value } from '../../src/codec/words.js'

describe('a number that is read', () => {
  it.each([Finite, Int, Value])('is never minus zero, for the log would give another one back: $name', (codec) => {
    expect(codec.decode(-0)).toEqual({ _tag: 'Right', right: 0 })
  })
})
