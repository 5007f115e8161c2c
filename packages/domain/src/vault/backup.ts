import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import * as E from 'fp-ts/lib/Either.js'
import type { TaskEither } from 'fp-ts/lib/TaskEither.js'
import { keyStoreFailed, type VaultError } from './error.js'
import type { KeyStore } from './port.js'

export interface KeyBackupOptions {
  readonly store: KeyStore
  /** Where copies are kept; it must exist. */
  readonly folder: string
  /** The time of the copy, epoch milliseconds. */
  readonly now: number
  /** How old, in ms, copies may become: what is older is removed once the new one is on disk. All are kept unless given. */
  readonly keep?: number
}

/** A copy, and how many older ones were removed. */
export interface KeyBackup {
  readonly path: string
  readonly removed: number
}

const nameAt = (ms: number): string => `keys-${new Date(ms).toISOString().replaceAll(/[-:.]/g, '')}.backup`
const NAME = /^keys-(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(\d{3})Z\.backup$/

/** When a copy of ours was taken, by its name; `undefined` of any other file. */
const takenAt = (name: string): number | undefined => {
  const [, year, month, day, hour, minute, second, ms] = NAME.exec(name) ?? []
  return year === undefined ? undefined : Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}.${ms}Z`)
}

const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : 'unknown')

/**
 * Copies a key store into a folder under the time, and removes copies of its own that are too old: for so long an erased key
 * lives on in them, wrapped. Take the copy of the log first, then that of the keys, so that every event has its key.
 *
 * Left: `KeyStoreFailed` (`denied`: a copy of that moment is there, or the folder cannot be written; `full`).
 *
 * @example
 * import { backUpKeys, memoryKeys } from '@redress/domain/vault'
 *
 * const done = await backUpKeys({ store: memoryKeys(), folder: '/no/such/folder', now: 0 })()
 * assert.equal(done._tag === 'Left' && done.left._tag, 'KeyStoreFailed')
 */
export const backUpKeys =
  ({ store, folder, now, keep = Number.POSITIVE_INFINITY }: KeyBackupOptions): TaskEither<VaultError, KeyBackup> =>
  async () => {
    const path = join(folder, nameAt(now))
    const made = await store.backup(path)()
    if (E.isLeft(made)) return made
    try {
      const old = (await readdir(folder)).filter((name) => (takenAt(name) ?? Number.POSITIVE_INFINITY) < now - keep)
      for (const name of old) await rm(join(folder, name))
      return E.right({ path, removed: old.length })
    } catch (error) {
      return E.left(keyStoreFailed('denied', codeOf(error)))
    }
  }
