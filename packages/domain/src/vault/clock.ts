import type { EpochMs } from '@redress/holidays'
import * as E from 'fp-ts/lib/Either.js'
import type { TaskEither } from 'fp-ts/lib/TaskEither.js'
import { clockBehind, type VaultError } from './error.js'
import type { KeyStore } from './port.js'
import type { ClockRow } from './rows.js'

/** So far the clocks of hosts may differ, ms. */
const TOLERANCE = 60_000
/** How far, ms, a clock goes on before the store is told. */
const STEP = 10_000
/** For how long, ms, what the store said is relied upon: another host may have told it of a later time. */
const FRESH = 1_000

/** The time of a host, held against the latest that any host of the key store has told. */
export interface Clock {
  /**
   * What the host's clock says; the store is told of it. `ClockBehind` where it lies more than a minute behind the latest time
   * that was told, or behind `recorded`, when the log took something that is concerned.
   */
  readonly time: (recorded?: number) => TaskEither<VaultError, EpochMs>
}

/** The latest time. What the log took under a clock that was put right since counts no more. */
const latestOf = (rows: ReadonlyArray<ClockRow>, recorded: number): number => {
  const latest = rows.at(-1)?.latest ?? 0
  const wrong = Math.max(0, ...rows.slice(0, -1).map((row) => row.latest))
  return wrong > 0 && recorded <= wrong + TOLERANCE ? latest : Math.max(latest, recorded)
}

/** Why a time is not gone by: it lies behind what the store was told of, or behind when the log took what is concerned. */
export const clockProblem = (
  rows: ReadonlyArray<ClockRow>,
  now: EpochMs,
  recorded = 0,
): ReturnType<typeof clockBehind> | undefined => {
  const latest = latestOf(rows, recorded)
  return now < latest - TOLERANCE ? clockBehind(now, latest as EpochMs) : undefined
}

/**
 * A clock that is not followed when it is set back: for all whose meaning hangs on time.
 *
 * @example
 * import { clockOn, memoryKeys } from '@redress/domain/vault'
 *
 * const keys = memoryKeys()
 * await keys.seen(Date.parse('2026-11-23T12:00:00+08:00'))()
 * const late = await clockOn({ keys, now: () => Date.parse('2026-11-23T11:00:00+08:00') as never }).time()()
 * assert.equal(late._tag === 'Left' && late.left._tag, 'ClockBehind')
 */
export const clockOn = ({ keys, now }: { readonly keys: KeyStore; readonly now: () => EpochMs }): Clock => {
  let known: ReadonlyArray<ClockRow> = []
  let asked = Number.NEGATIVE_INFINITY
  const said = async (): Promise<E.Either<VaultError, ReadonlyArray<ClockRow>>> => {
    if (performance.now() - asked < FRESH) return E.right(known)
    const begun = performance.now()
    const rows = await keys.clocks()
    if (E.isRight(rows)) [known, asked] = [rows.right, begun]
    return rows
  }
  return {
    time:
      (recorded = 0) =>
      async () => {
        const rows = await said()
        if (E.isLeft(rows)) return rows
        const at = now()
        const problem = clockProblem(rows.right, at, recorded)
        if (problem !== undefined) return E.left(problem)
        if (at < (rows.right.at(-1)?.latest ?? 0) + STEP) return E.right(at)
        const told = await keys.seen(at)()
        asked = Number.NEGATIVE_INFINITY
        return E.map(() => at)(told)
      },
  }
}
