import { randomBytes } from 'node:crypto'
import { constants } from 'node:fs'
import { type FileHandle, link, mkdir, open, unlink } from 'node:fs/promises'
import { dirname } from 'node:path'
import * as E from 'fp-ts/lib/Either.js'
import type { TaskEither } from 'fp-ts/lib/TaskEither.js'
import type { KeyFlaw, VaultError } from '../error.js'
import { badKey } from './bad-key.js'
import { newWrappingKey, readWrappingKey, TEXT_LENGTH, type WrappingKey } from './text.js'

const MINE_ONLY = 0o600
const OTHERS = 0o077

/** Not for Windows, which knows neither the mode nor the owner. */
const flawOf = async (file: FileHandle): Promise<KeyFlaw | undefined> => {
  const stat = await file.stat()
  if (!stat.isFile()) return 'not-a-file'
  const me = process.geteuid?.()
  if (me === undefined) return undefined
  if (stat.uid !== me) return 'owner'
  return (stat.mode & OTHERS) === 0 ? undefined : 'permissions'
}

const flawOfOpening = (thrown: unknown): KeyFlaw => {
  const code = (thrown as NodeJS.ErrnoException | undefined)?.code
  return code === 'ENOENT' ? 'missing' : code === 'ELOOP' || code === 'EISDIR' ? 'not-a-file' : 'unreadable'
}

/**
 * The wrapping key in a file, which must be a regular one, owned by this account and open to nobody else. Looked at and read
 * through one handle, so that it cannot be exchanged in between. `BadKeyFile` says what is wrong.
 *
 * @example
 * import { wrappingKeyFile } from '@redress/domain/vault'
 *
 * const key = await wrappingKeyFile('/nowhere/wrapping.key')()
 * assert.equal(key._tag === 'Left' && key.left._tag, 'BadKeyFile')
 */
export const wrappingKeyFile =
  (path: string): TaskEither<VaultError, WrappingKey> =>
  async () => {
    let file: FileHandle | undefined
    try {
      file = await open(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0))
      const flaw = await flawOf(file)
      if (flaw !== undefined) return E.left(badKey(path, flaw))
      const { buffer, bytesRead } = await file.read(Buffer.alloc(TEXT_LENGTH + 3), 0, TEXT_LENGTH + 3, 0)
      const key = readWrappingKey(buffer.toString('latin1', 0, bytesRead), path)
      buffer.fill(0)
      return key
    } catch (thrown) {
      return E.left(badKey(path, flawOfOpening(thrown)))
    } finally {
      await file?.close()
    }
  }

const written = async (path: string): Promise<void> => {
  const file = await open(path, 'wx', MINE_ONLY)
  try {
    await file.writeFile(`${newWrappingKey()}\n`)
    await file.sync()
  } finally {
    await file.close()
  }
}

/** The folder knows of the file only when it is on disk itself. */
const folderSynced = async (path: string): Promise<void> => {
  const folder = await open(dirname(path), constants.O_RDONLY)
  try {
    await folder.sync()
  } finally {
    await folder.close()
  }
}

/** The wrapping key in a file; made there first, durably, where there is none. Of two who make it at once, both get the first. */
export const wrappingKeyFileOrNew =
  (path: string): TaskEither<VaultError, WrappingKey> =>
  async () => {
    const there = await wrappingKeyFile(path)()
    if (E.isRight(there) || there.left._tag !== 'BadKeyFile' || there.left.why !== 'missing') return there
    const draft = `${path}.${randomBytes(6).toString('hex')}`
    try {
      await mkdir(dirname(path), { recursive: true, mode: 0o700 })
      await written(draft)
      // A link is whole or not there at all, and never replaces a key.
      await link(draft, path).catch((thrown: NodeJS.ErrnoException) => {
        if (thrown.code !== 'EEXIST') throw thrown
      })
      if (process.platform !== 'win32') await folderSynced(path)
    } catch (thrown) {
      return E.left(badKey(path, flawOfOpening(thrown)))
    } finally {
      await unlink(draft).catch(() => undefined)
    }
    return wrappingKeyFile(path)()
  }
