import * as E from 'fp-ts/lib/Either.js'
import type { FileBytes, FileColumn, FileRow, FileTable } from '../../src/files/index.js'

export const columns: ReadonlyArray<FileColumn> = (
  [
    ['id', 'text'],
    ['text', 'text'],
    ['n', 'integer'],
    ['x', 'number'],
    ['yes', 'boolean'],
    ['day', 'day'],
    ['at', 'instant'],
  ] as const
).map(([name, type]) => ({ name, type, zh: `${name}列`, en: `column ${name}` }))

/** A table whose rows come in batches. */
export const tableOf = (rows: ReadonlyArray<FileRow>, batch = 3): FileTable<string> => ({
  name: '台账',
  columns,
  rows: (async function* () {
    for (let from = 0; from < rows.length; from += batch) yield E.right(rows.slice(from, from + batch))
  })(),
})

/** A table that breaks off after its first batch. */
export const brokenTable = (rows: ReadonlyArray<FileRow>): FileTable<string> => ({
  name: '台账',
  columns,
  rows: (async function* () {
    yield E.right(rows)
    yield E.left('the log is gone')
  })(),
})

/** The whole file, or why it broke off. */
export const collected = async (bytes: FileBytes<string>): Promise<E.Either<string, Uint8Array>> => {
  const pieces: Uint8Array[] = []
  for await (const piece of bytes) {
    if (E.isLeft(piece)) return piece
    pieces.push(piece.right)
  }
  return E.right(Buffer.concat(pieces))
}

export const whole = async (bytes: FileBytes<string>): Promise<Uint8Array> => {
  const all = await collected(bytes)
  if (E.isLeft(all)) throw new Error(all.left)
  return all.right
}
