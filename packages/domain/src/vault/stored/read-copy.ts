import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import * as E from 'fp-ts/lib/Either.js'
import { fromSqlite } from '../../store/sqlite/failure.js'
import { keyStoreFailed, newerFormat, type VaultError } from '../error.js'
import { asVaultError } from '../sqlite/fault.js'
import { FORMAT, head, rowOf, type Stored, tail } from './line.js'

const linesOf = (path: string): AsyncIterable<string> =>
  createInterface({ input: createReadStream(path, 'utf8'), crlfDelay: Number.POSITIVE_INFINITY })

const damaged = keyStoreFailed('corrupt', 'the backup is cut off or was altered')

const formatOf = (line: string): number | undefined => {
  const [, found] = /^\{"redressKeys":(\d+)\}$/.exec(line) ?? []
  return found === undefined ? undefined : Number(found)
}

/** Whether the whole file is what was written; it is read once for that, before anything is taken over from it. */
const checked = async (path: string): Promise<E.Either<VaultError, void>> => {
  const digest = createHash('sha256')
  let count = -1
  let last: string | undefined
  for await (const line of linesOf(path)) {
    if (last === undefined) {
      const format = formatOf(line)
      if (format === undefined) return E.left(keyStoreFailed('corrupt', 'no backup of a key store'))
      if (format > FORMAT) return E.left(newerFormat(format, FORMAT))
    } else {
      digest.update(`${last}\n`)
      count += 1
    }
    last = line
  }
  return last !== undefined && last !== head && last === tail(count, digest.digest('hex'))
    ? E.right(undefined)
    : E.left(damaged)
}

/** Rows taken over at once: the event loop is free between two batches. */
const BATCH = 2000

/** Hands the rows of a copy out in batches, after it was checked in full. */
export const readCopy = async (
  path: string,
  take: (batch: ReadonlyArray<Stored>) => void | Promise<void>,
): Promise<E.Either<VaultError, void>> => {
  try {
    const sound = await checked(path)
    if (E.isLeft(sound)) return sound
    let batch: Stored[] = []
    for await (const line of linesOf(path)) {
      if (!line.startsWith('[')) continue
      const row = rowOf(line)
      if (row === undefined) return E.left(damaged)
      batch.push(row)
      if (batch.length < BATCH) continue
      await take(batch)
      batch = []
    }
    await take(batch)
    return sound
  } catch (error) {
    return E.left(asVaultError(fromSqlite(error)))
  }
}
