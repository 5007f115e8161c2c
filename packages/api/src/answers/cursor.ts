import * as E from 'fp-ts/lib/Either.js'
import { type AnswerError, invalidParameter } from './error.js'

const bad = invalidParameter('cursor', '请使用上一页给出的 next。', 'use the next that the page before gave.')

/** A cursor fit for an address, whatever it holds. */
export const cursorOf = (text: string): string => Buffer.from(text, 'utf8').toString('base64url')

/** What a cursor holds. */
export const readCursor = (cursor: string): string => Buffer.from(cursor, 'base64url').toString('utf8')

export const offsetCursor = (offset: number): string => cursorOf(`o${offset}`)

/** Where a page begins. */
export const readOffset = (cursor: string | undefined): E.Either<AnswerError, number> => {
  if (cursor === undefined) return E.right(0)
  const offset = /^o(\d{1,9})$/.exec(readCursor(cursor))?.[1]
  return offset === undefined ? E.left(bad) : E.right(Number(offset))
}
