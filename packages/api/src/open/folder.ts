import { access, constants, mkdir, stat } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { pipe } from 'fp-ts/lib/function.js'
import * as TE from 'fp-ts/lib/TaskEither.js'
import { noSuchFolder, notAFolder, notWritable, type OpenError } from './error.js'

const codeOf = (cause: unknown): string =>
  typeof cause === 'object' && cause !== null && 'code' in cause ? String(cause.code) : ''

/** `ENOTDIR`, `EEXIST`: somewhere along the path there is a file. */
const ofCause =
  (data: string) =>
  (cause: unknown): OpenError => {
    const code = codeOf(cause)
    if (code === 'ENOENT') return noSuchFolder(data)
    return code === 'EEXIST' || code === 'ENOTDIR' ? notAFolder(data) : notWritable(data)
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

/** The data folder, made where it is missing, known to be usable before any database is touched. */
export const folderReady = (data: string, readonly: boolean): TE.TaskEither<OpenError, string> =>
  pipe(
    TE.tryCatch(async () => (readonly ? undefined : make(resolve(data))), ofMaking(data)),
    TE.chain(() =>
      TE.tryCatch(async () => {
        await access(data, readonly ? constants.R_OK : constants.R_OK | constants.W_OK)
        return (await stat(data)).isDirectory()
      }, ofCause(data)),
    ),
    TE.chain((isFolder) => (isFolder ? TE.right(data) : TE.left(notAFolder(data)))),
  )
