import fc from 'fast-check'
import * as t from 'io-ts'
import { expect, it } from 'vitest'
import { problems } from '../../src/codec/problem.js'
import { shape } from '../../src/codec/shape.js'
import { decodeCommand } from '../../src/complaint/command.js'

const Note = shape('Note', { text: t.string }, {})
const pathsOf = (input: unknown): ReadonlyArray<string> => {
  const read = Note.decode(input)
  return read._tag === 'Left' ? problems(read.left).map(({ path }) => path) : []
}

it('a problem names an unknown key, with its numbers masked and no more than the beginning of a long one', () => {
  expect(pathsOf({ text: 'a', txet: 'b' })).toEqual(['txet'])
  expect(pathsOf({ text: 'a', 'call 13800138000': 1 })).toEqual(['call 【手机号】'])
  const [long = ''] = pathsOf({ text: 'a', [`the woman next door ${'said '.repeat(20)}`]: 1 })
  expect(long).toHaveLength(41)
})

it('a problem never repeats a value', () => {
  const canary = '龘鱻麤canary'
  fc.assert(
    fc.property(
      fc.constantFrom('Receive', 'Close', 'Record', canary),
      fc.constantFrom(canary, [canary], { a: canary }),
      (command, value) => {
        const read = decodeCommand({
          command,
          id: value,
          complaint: value,
          occurredAt: value,
          actor: value,
          data: { reason: [value], act: value, kind: [value] },
        })
        expect(read._tag === 'Left' && !JSON.stringify(read.left).includes(canary)).toBe(true)
      },
    ),
  )
})
