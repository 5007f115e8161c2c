import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { decodeRegulation } from '../packages/domain/src/regulation/codec/decode.js'
import { compile } from '../packages/domain/src/regulation/compile.js'
import { type Encoded, type Material, wholeRegulation } from './support/scenario.js'

/** Every regulation of the language, whole: each clause that is encoded becomes something that runs. */
const shared = process.env['REDRESS_SHARED'] ?? '../shared'
const read = (file: string): string => readFileSync(join(shared, 'regulations/language', file), 'utf8')
const material: Material = {
  encodings: read('encodings.jsonl')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Encoded),
  vocabulary: JSON.parse(read('vocabulary.json')),
  parameters: JSON.parse(read('parameters.json')),
}

describe('every regulation of the language', () => {
  it.each(Object.keys(material.vocabulary.regulations))('%s compiles whole', (id) => {
    const decoded = decodeRegulation(wholeRegulation(id, material))
    if (decoded._tag === 'Left') throw new Error(decoded.left.map(({ path, en }) => `${path}: ${en}`).join('\n'))
    const compiled = compile(decoded.right)
    expect(compiled._tag === 'Left' ? compiled.left.map(({ path, en }) => `${path}: ${en}`) : []).toEqual([])
  })
})
