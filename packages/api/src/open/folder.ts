import { access, constants, mkdir, stat } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { pipe } from 'fp-ts/lib/function.js'
import * as TE from 'fp-ts/lib/TaskEither.js'
import { codeOf } from '../code-of.js'
import { noSuchFolder, notAFolder, notReadable, notWritable, type OpenError } from './error.js'

const { R_OK, W_OK, X_OK } = constants

/**
 * The files of a data folder: the log, which is the truth; the read models; the lock of whoever projects into them; the keys of
 * what is personal in the log, and the key that wraps them; who looked at it.
 */
export const logFile = (data: string): string => join(data, 'events.db')
export const viewsFile = (data: string): string => join(data, 'views.db')
export const lockFile = (data: string): string => join(data, 'writer.lock')
export const keysFolder = (data: string): string => join(data, 'keys')
export const keysFile = (data: string): string => join(keysFolder(data), 'keys.db')
export const wrappingFile = (data: string): string => join(keysFolder(data), 'wrapping.key')
export const accessFile = (data: string): string => join(data, 'access.db')

/** `ENOTDIR`, `EEXIST`: somewhere along the path there is a file. */
const ofCause =
  (data: string, refused = notWritable) =>
  (cause: unknown): OpenError => {
    const code = codeOf(cause)
    if (code === 'ENOENT') return noSuchFolder(data)
    return code === 'EEXIST' || code === 'ENOTDIR' ? notAFolder(data) : refused(data)
  }

/** One step at a time: Node's own recursive way never ends where a parent exists and refuses children as not found (/proc). */
const make = async (data: string): Promise<void> => {
  const found = await stat(data).catch((cause: unknown) =>
    codeOf(cause) === 'ENOENT' ? undefined : Promise.reject(cause),
  )
  if (found !== undefined) return
  await make(dirname(data))
  await mkdir(data).catch((cause: unknown) => (codeOf(cause) === 'EEXIST' ? undefined : Promise.reject(cause)))
}

/** A parent that is there and takes no children says "not found"; to the caller it cannot be written. */
const ofMaking =
  (data: string) =>
  (cause: unknown): OpenError =>
    codeOf(cause) === 'ENOENT' ? notWritable(data) : ofCause(data)(cause)

const isFolder = async (data: string, mode: number): Promise<boolean> => {
  if (!(await stat(data)).isDirectory()) return false
  await access(data, mode)
  return true
}

/** SQLite opens a file that it may not write for reading, and says so only at the first command. */
const filesWritable = async (data: string): Promise<void> => {
  for (const file of [logFile(data), viewsFile(data), lockFile(data), keysFile(data), accessFile(data)])
    await access(file, R_OK | W_OK).catch((cause: unknown) =>
      codeOf(cause) === 'ENOENT' ? undefined : Promise.reject(cause),
    )
}

/** A data folder that is there and can be read. */
const readable = (data: string): TE.TaskEither<OpenError, boolean> =>
  TE.tryCatch(() => isFolder(data, R_OK | X_OK), ofCause(data, notReadable))

/** A data folder that can be written, made where it is missing. */
const writable = (data: string): TE.TaskEither<OpenError, boolean> =>
  pipe(
    TE.tryCatch(() => make(resolve(data)), ofMaking(data)),
    TE.chain(() => TE.tryCatch(() => isFolder(data, R_OK | W_OK | X_OK), ofCause(data))),
    TE.chainFirst((folder) => TE.tryCatch(async () => (folder ? filesWritable(data) : undefined), ofCause(data))),
  )

/** The data folder, known to be usable before any database is touched. */
export const folderReady = (data: string, readonly: boolean): TE.TaskEither<OpenError, string> =>
  pipe(
    readonly ? readable(data) : writable(data),
    TE.chain((folder) => (folder ? TE.right(data) : TE.left(notAFolder(data)))),
  )
