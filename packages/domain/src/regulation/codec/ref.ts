import * as t from 'io-ts'
import type { Ref } from '../language/words.js'
import { RefCodec } from './words.js'

/** A clause, or one of a few words for many of them. */
export const refOr = <W extends string>(words: ReadonlyArray<W>): t.Type<Ref | W> => {
  const isWord = (value: unknown): value is W => words.some((word) => word === value)
  const holds = (value: unknown): value is Ref | W => isWord(value) || RefCodec.is(value)
  return Object.assign(
    new t.Type<Ref | W>(
      'Ref',
      holds,
      (input, context) =>
        holds(input) ? t.success(input) : t.failure(input, context, `a clause such as c12, or ${words.join(', ')}`),
      t.identity,
    ),
    { pattern: `${RefCodec.pattern}|^(${words.map((word) => word.replace('*', '\\*')).join('|')})$` },
  )
}
