import * as E from 'fp-ts/lib/Either.js'
import type { TaskEither } from 'fp-ts/lib/TaskEither.js'
import { ownerChanged, type ProjectionError } from './error.js'
import type { Change, Target } from './target.js'

type Done<A> = Promise<E.Either<ProjectionError, A>>

/** This process's hold on the lease, shared by all that it does at once. */
export interface Tenancy {
  /** Holds the lease for one more user; false when another process has it. `over`: takes it from that one. */
  readonly enter: (over?: boolean) => Done<boolean>
  /** One user less; the last one gives it back. */
  readonly leave: () => Promise<void>
  /** Aborts when the lease is lost, with a `ProjectionError` as its reason. */
  readonly lost: () => AbortSignal
  /** What is written under the lease. Errors: `OwnerChanged` when it is another's by now. */
  readonly under: <A>(work: (term: number) => TaskEither<ProjectionError, A>) => Done<A>
  readonly commit: (change: Change) => Done<void>
  /** Gives it back whoever uses it. */
  readonly end: () => Promise<void>
}

/** `onTaken` hears that another process may have written since this one last held the lease. */
export const tenancyOf = (target: Target, onTaken: () => void): Tenancy => {
  let term: number | undefined
  let last: number | undefined
  let users = 0
  let lost = new AbortController()
  let renewal: NodeJS.Timeout | undefined
  let entering: Done<boolean> | undefined

  const lose = (why: ProjectionError): void => {
    clearInterval(renewal)
    term = undefined
    lost.abort(why)
  }

  const renew = async (): Promise<void> => {
    const held = term
    if (held === undefined) return
    const done = await target.renew(held)()
    if (E.isLeft(done) && term === held) lose(done.left)
  }

  const acquire = async (over: boolean): Done<boolean> => {
    if (term !== undefined) return E.right(true)
    const lease = await target.lease()
    if (E.isLeft(lease)) return lease
    // Looked at first: taking writes, and those who wait look often.
    const held = lease.right !== undefined && lease.right.left > 0 && lease.right.owner !== target.owner
    if (held && !over) return E.right(false)
    const taken = await target.take(over)()
    if (E.isLeft(taken)) return taken
    if (taken.right === undefined) return E.right(false)
    term = taken.right
    // The number rises by one each time: nobody was there in between if it is the next one.
    if (last !== term - 1) onTaken()
    last = term
    lost = new AbortController()
    renewal = setInterval(renew, target.patience / 3)
    renewal.unref()
    return E.right(true)
  }

  const giveBack = async (): Promise<void> => {
    const held = term
    clearInterval(renewal)
    term = undefined
    if (held !== undefined) await target.giveBack(held)()
  }

  const under: Tenancy['under'] = async (work) => {
    const held = term
    if (held === undefined) return E.left(ownerChanged)
    const done = await work(held)()
    if (E.isLeft(done) && done.left._tag === 'OwnerChanged' && term === held) lose(done.left)
    return done
  }

  return {
    enter: async (over = false) => {
      // Counted before, so that another who leaves meanwhile does not give it back.
      users += 1
      entering ??= acquire(over).finally(() => {
        entering = undefined
      })
      const entered = await entering
      if (E.isLeft(entered) || !entered.right) users -= 1
      return entered
    },
    leave: async () => {
      users -= 1
      if (users === 0) await giveBack()
    },
    lost: () => lost.signal,
    under,
    commit: (change) => under((held) => target.commit(held, change)),
    end: giveBack,
  }
}
