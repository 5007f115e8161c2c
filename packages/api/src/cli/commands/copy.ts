import { mkdir } from 'node:fs/promises'
import type { backup } from '@redress/domain/sqlite'
import * as E from 'fp-ts/lib/Either.js'
import { codeOf } from '../../code-of.js'
import { exit } from '../exit.js'
import type { Failure } from '../failure.js'

/** The names of a copy, as `redress backup` makes it and `redress restore` takes it. */
export const [LOG, KEYS, ACCESS] = ['events.db', 'keys.backup', 'access.db']

type CopyFailed = Extract<Awaited<ReturnType<ReturnType<typeof backup>>>, { readonly _tag: 'Left' }>['left']

/** Damage and what lies in the way are refused; everything else is a place that cannot be used. */
export const ofCopy = ({ _tag, zh, en }: CopyFailed): Failure => ({
  code:
    _tag === 'Aborted'
      ? exit.interrupted
      : _tag === 'InTheWay' || _tag === 'Unsound' || _tag === 'Corrupt'
        ? exit.refused
        : exit.unavailable,
  zh,
  en,
})

export const unmade = (folder: string, cause: string): Failure => ({
  code: exit.unavailable,
  zh: `无法新建文件夹 ${folder}（${cause}）。请核对路径和权限。`,
  en: `The folder ${folder} could not be made (${cause}). Check its path and permissions.`,
})

/** A folder, made where it is missing, of this account alone. */
export const made = async (folder: string): Promise<E.Either<Failure, void>> => {
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 })
    return E.right(undefined)
  } catch (cause) {
    return E.left(unmade(folder, codeOf(cause)))
  }
}
