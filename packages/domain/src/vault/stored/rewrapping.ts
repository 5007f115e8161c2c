import * as E from 'fp-ts/lib/Either.js'
import type { TaskEither } from 'fp-ts/lib/TaskEither.js'
import type { VaultError } from '../error.js'
import type { KeyStore } from '../port.js'
import type { KeyRow, Wrapped } from '../rows.js'

type Numbered<A> = ReadonlyArray<readonly [n: number, A]>

/** Rewraps keys outside of any transaction: `next` gives them out, `keep` keeps those that are still wrapped by `from`. */
export const rewrappingBy =
  (
    next: (from: string, after: number, limit: number) => TaskEither<VaultError, Numbered<KeyRow>>,
    keep: (from: string, wrapped: Numbered<Wrapped>) => TaskEither<VaultError, number>,
  ): KeyStore['rewrap'] =>
  (from, after, limit, each) =>
  async () => {
    const found = await next(from, after, limit)()
    if (E.isLeft(found)) return found
    const last = found.right.at(-1)?.[0]
    if (last === undefined) return E.right({ done: 0, last })
    const made = await each(found.right.map(([, row]) => row))()
    if (E.isLeft(made)) return made
    const pairs = made.right.flatMap((wrapped, i) => {
      const n = found.right[i]?.[0]
      return n === undefined ? [] : [[n, wrapped] as const]
    })
    return E.map((done: number) => ({ done, last }))(await keep(from, pairs)())
  }
