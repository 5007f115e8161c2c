import { open, rm } from 'node:fs/promises'
import * as E from 'fp-ts/lib/Either.js'
import { codeOf } from '../code-of.js'
import type { FileBytes } from '../files/index.js'
import { exit } from './exit.js'
import type { Failure } from './failure.js'

const notMade = (to: string, code: string): Failure => ({
  code: exit.usage,
  zh: `无法新建 ${to}（${code}）。请另选一个尚不存在的文件。`,
  en: `${to} cannot be made (${code}). Name a file that is not there yet.`,
})

/** Writes a new file of this account alone; no half of one is left where it fails. */
export const toNewFile = async <F>(
  to: string,
  bytes: FileBytes<F>,
  failureOf: (failure: F) => Failure,
): Promise<E.Either<Failure, void>> => {
  try {
    const file = await open(to, 'wx', 0o600)
    try {
      for await (const piece of bytes) {
        if (E.isRight(piece)) await file.write(piece.right)
        else {
          await rm(to)
          return E.left(failureOf(piece.left))
        }
      }
    } finally {
      await file.close()
    }
    return E.right(undefined)
  } catch (cause) {
    return E.left(notMade(to, codeOf(cause)))
  }
}
