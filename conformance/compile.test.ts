import { describe, expect, it } from 'vitest'
import { compile } from '../packages/domain/src/regulation/compile.js'
import { encodedIds, encodedRegulation } from './support/material.js'

/** Every regulation of the language, whole: each clause that is encoded becomes something that runs. */
describe('every regulation of the language', () => {
  it.each(encodedIds)('%s compiles whole', (id) => {
    const compiled = compile(encodedRegulation(id))
    expect(compiled._tag === 'Left' ? compiled.left.map(({ path, en }) => `${path}: ${en}`) : []).toEqual([])
  })
})
