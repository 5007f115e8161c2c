import type { BoardPlace } from '@redress/projections'
import * as E from 'fp-ts/lib/Either.js'
import { type AnswerError, invalidParameter } from './error.js'

const bad = invalidParameter('cursor', '请使用上一页给出的 next。', 'use the next that the page before gave.')

/** A cursor fit for an address, whatever it holds. */
export const cursorOf = (text: string): string => Buffer.from(text, 'utf8').toString('base64url')

/** What a cursor holds. */
export const readCursor = (cursor: string): string => Buffer.from(cursor, 'base64url').toString('utf8')

/** The place of the last clock of a page. */
export const placeCursor = ({ due_ms, complaint, ordinal }: BoardPlace): string =>
  cursorOf(`${due_ms ?? ''} ${ordinal} ${complaint}`)

/** After which clock a page begins; none for the first page. */
export const readPlace = (cursor: string | undefined): E.Either<AnswerError, BoardPlace | undefined> => {
  if (cursor === undefined) return E.right(undefined)
  const [, due, ordinal, complaint] = /^(-?\d{0,16}) (\d{1,9}) (\S{1,128})$/.exec(readCursor(cursor)) ?? []
  if (due === undefined || ordinal === undefined || complaint === undefined) return E.left(bad)
  return E.right({ due_ms: due === '' ? null : Number(due), complaint, ordinal: Number(ordinal) })
}
