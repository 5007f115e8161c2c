import * as E from 'fp-ts/lib/Either.js'
import type { TaskEither } from 'fp-ts/lib/TaskEither.js'
import type { VaultError } from './error.js'
import type { KeyStore } from './port.js'
import { planned } from './rotation-plan.js'
import type { RotationRow } from './rows.js'
import { rewrapped } from './wrapping/again.js'
import { checkOf, currentWrap } from './wrapping/known.js'
import type { WrappingKeys } from './wrapping/port.js'

/** What is on disk when a step is reached; a process that dies there is followed by one that goes on. */
export type RotationPoint = 'added' | 'begun' | 'batch' | 'kept' | 'rewrapped' | 'retired' | 'scrubbed' | 'done'

export interface RotationOptions {
  readonly store: KeyStore
  /** The new wrapping key as `current`, and the one to be replaced among the `known`. */
  readonly keys: WrappingKeys
  /** Told of each step when it is on disk. */
  readonly at?: (point: RotationPoint) => void | Promise<void>
  /** Keys rewrapped in one transaction, default 5,000. */
  readonly batch?: number
}

/** What a rotation has done: nothing is wrapped by `from` any more, so that its file can be destroyed. */
export interface Rotated {
  readonly from: string
  readonly to: string
  /** Keys rewrapped by this call; what an earlier one had done is not counted. */
  readonly keys: number
}

/**
 * Replaces the key that wraps all keys; the log is not touched, and claims go on meanwhile. Whoever finds a rotation unfinished
 * calls this again, with both keys: it goes on where the other stopped. Each key is unwrapped again before its old wrapping is
 * given up, so that at every moment it has exactly one, which opens.
 *
 * Left: `WrongWrappingKey` (keys that are not the store's), `RotationUnfinished` (another one has to be finished first),
 * `DamagedKey`, `KeyStoreFailed`.
 *
 * @example
 * import { localWrappingKeys, memoryKeys, newWrappingKey, readWrappingKey, rotateWrapping, vaultOn } from '@redress/domain/vault'
 *
 * const [old, next] = [readWrappingKey(newWrappingKey(), 'old'), readWrappingKey(newWrappingKey(), 'new')]
 * if (old._tag === 'Left' || next._tag === 'Left') throw new Error('no key')
 * const store = memoryKeys()
 * await vaultOn(store, localWrappingKeys(old.right))()
 * const done = await rotateWrapping({ store, keys: localWrappingKeys(next.right, old.right) })()
 * assert.deepEqual(done._tag === 'Right' && done.right, { from: old.right.id, to: next.right.id, keys: 1 })
 */
export const rotateWrapping =
  (options: RotationOptions): TaskEither<VaultError, Rotated> =>
  async () => {
    const { store, keys, at = () => undefined, batch = 5000 } = options
    const plan = await planned(store, keys)
    if (E.isLeft(plan)) return plan
    if (plan.right === undefined) return E.right({ from: keys.current, to: keys.current, keys: 0 })
    const row = plan.right
    let count = 0

    const state = async (wrap: string) =>
      E.map((rows: ReadonlyArray<{ wrap: string; state: string }>) => rows.find((one) => one.wrap === wrap)?.state)(
        await store.wraps(),
      )
    const saved = async (change: Partial<RotationRow>, point: RotationPoint): Promise<E.Either<VaultError, void>> => {
      const done = await store.saveRotation({ ...row, ...change })()
      if (E.isRight(done)) await at(point)
      return done
    }
    const added = async (): Promise<E.Either<VaultError, unknown>> => {
      const known = await state(row.to)
      if (E.isLeft(known) || known.right === 'current') return known
      const check = await checkOf(keys, row.to)()
      if (E.isLeft(check)) return check
      const made = await store.addWrap(check.right, row.from)()
      if (E.isLeft(made)) return made
      await at('added')
      // Its check value opens, as it was kept.
      return currentWrap(store, keys)()
    }
    const through = async (from: number): Promise<E.Either<VaultError, unknown>> => {
      for (let after = from; ; ) {
        const next = await store.rewrap(row.from, after, batch, rewrapped(keys, row.to))()
        if (E.isLeft(next) || next.right.last === undefined) return next
        after = next.right.last
        count += next.right.done
        await at('batch')
        const kept = await saved({ upto: after }, 'kept')
        if (E.isLeft(kept)) return kept
      }
    }
    const retired = async (): Promise<E.Either<VaultError, unknown>> => {
      for (let from = row.upto; ; from = 0) {
        const done = await through(from)
        if (E.isLeft(done)) return done
        const kept = await saved({ step: 'rewrapped' }, 'rewrapped')
        if (E.isLeft(kept)) return kept
        const over = await store.retireWrap(row.from)()
        if (E.isLeft(over) || over.right) return over
        // A key that came meanwhile under the old one; or somebody else was quicker.
        const found = await state(row.from)
        if (E.isLeft(found) || found.right === 'retired') return found
      }
    }

    const reached = (point: RotationPoint) => async (): Promise<E.Either<VaultError, void>> => {
      await at(point)
      return E.right(undefined)
    }

    const steps: ReadonlyArray<() => Promise<E.Either<VaultError, unknown>>> = [
      added,
      () => saved(row, 'begun'),
      retired,
      reached('retired'),
      store.scrub,
      reached('scrubbed'),
      () => saved({ step: 'done' }, 'done'),
    ]
    for (const step of steps) {
      const done = await step()
      if (E.isLeft(done)) return done
    }
    return E.right({ from: row.from, to: row.to, keys: count })
  }
