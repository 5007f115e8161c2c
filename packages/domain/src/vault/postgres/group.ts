import * as E from 'fp-ts/lib/Either.js'
import { pump } from '../../store/adapter/pump.js'
import type { VaultError } from '../error.js'
import type { Claim } from '../port.js'
import type { KeyRow } from '../rows.js'

type Result = E.Either<VaultError, ReadonlyArray<KeyRow>>

interface Waiting {
  readonly claims: ReadonlyArray<Claim>
  readonly settle: (result: Result) => void
}

export interface GroupedClaims {
  readonly claim: (claims: ReadonlyArray<Claim>) => Promise<Result>
  /** Resolves when all that was submitted is settled. */
  readonly idle: () => Promise<void>
}

/** Callers of one transaction. */
const GROUP = 500

/** Claims that arrive together, or while others are under way, share one transaction, each caller with a result of its own. */
export const groupedClaims = (together: (claims: ReadonlyArray<Claim>) => Promise<Result>): GroupedClaims => {
  const flush = async (group: ReadonlyArray<Waiting>): Promise<void> => {
    const done = await together(group.flatMap(({ claims }) => claims))
    if (E.isRight(done)) {
      let at = 0
      for (const { claims, settle } of group) {
        settle(E.right(done.right.slice(at, at + claims.length)))
        at += claims.length
      }
    } else if (group.length > 1 && done.left._tag !== 'KeyStoreFailed') for (const one of group) await flush([one])
    else for (const { settle } of group) settle(done)
  }

  const queue = pump<Waiting>((waiting) => waiting.splice(0, GROUP), flush)
  return { claim: (claims) => new Promise((settle) => queue.add({ claims, settle })), idle: queue.idle }
}
