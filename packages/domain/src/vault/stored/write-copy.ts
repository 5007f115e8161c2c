import { createHash, randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { link, open, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import * as E from 'fp-ts/lib/Either.js'
import { fromSqlite } from '../../store/sqlite/failure.js'
import { keyStoreFailed, type VaultError } from '../error.js'
import { asVaultError } from '../sqlite/fault.js'
import { head, lineOf, type Stored, tail } from './line.js'

const inTheWay = keyStoreFailed('denied', 'something is at the target already')

const synced = async (folder: string): Promise<void> => {
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

const fill = async (path: string, batches: AsyncIterable<ReadonlyArray<Stored>>): Promise<void> => {
  // Only for this account from its first byte on.
  const file = await open(path, 'wx', 0o600)
  try {
    const digest = createHash('sha256')
    let rows = 0
    const put = async (text: string): Promise<void> => {
      digest.update(text)
      await file.appendFile(text)
    }
    await put(`${head}\n`)
    for await (const batch of batches) {
      rows += batch.length
      if (batch.length > 0) await put(`${batch.map(lineOf).join('\n')}\n`)
    }
    await file.appendFile(`${tail(rows, digest.digest('hex'))}\n`)
    await file.sync()
  } finally {
    await file.close()
  }
}

/** Writes rows into a new file, which takes its name once it is whole and on disk; never over one that is there. */
export const writeCopy = async (
  to: string,
  batches: AsyncIterable<ReadonlyArray<Stored>>,
): Promise<E.Either<VaultError, void>> => {
  if (existsSync(to)) return E.left(inTheWay)
  const partial = `${to}.${randomUUID()}.partial`
  try {
    await fill(partial, batches)
    // Unlike a renaming, this refuses to take the place of a file that came meanwhile.
    await link(partial, to)
    await synced(dirname(to))
    return E.right(undefined)
  } catch (error) {
    return E.left(existsSync(to) ? inTheWay : asVaultError(fromSqlite(error)))
  } finally {
    await rm(partial, { force: true })
  }
}
