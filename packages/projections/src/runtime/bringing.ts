import type { EventStore, Position } from '@redress/domain'
import * as E from 'fp-ts/lib/Either.js'
import { type ProjectionError, rebuildHalted, stopped, storeFailed } from './error.js'
import { LOOK } from './following.js'
import { pause } from './pause.js'
import type { Stages } from './stages.js'
import type { Built, Target } from './target.js'
import type { Tenancy } from './tenancy.js'
import { breathe, type Report } from './turn.js'

type Done<A> = Promise<E.Either<ProjectionError, A>>

/** What is wanted to be level: what serves, or also what is being built beside it. */
export interface Wish {
  readonly rebuilds: boolean
  readonly report: Report
  readonly signal: AbortSignal | undefined
}

const haltedOf = (built: ReadonlyArray<Built>): E.Either<ProjectionError, void> => {
  const halted = built.map(({ next }) => next?.halted).find((parked) => parked !== undefined)
  return halted === undefined ? E.right(undefined) : E.left(rebuildHalted(halted))
}

interface Parts {
  readonly store: EventStore
  readonly target: Target
  readonly tenancy: Tenancy
  readonly stages: Stages
}

/** Gives the position that was reached. */
export type Bringing = (wish: Wish) => Done<Position | undefined>

/** Brings read models level with the log, or waits while another process does. */
export const bringingOf =
  ({ store, target, tenancy, stages }: Parts): Bringing =>
  async ({ rebuilds, report, signal }) => {
    /** Whether another process did all that was wanted. */
    const arrived = async (goal: Position | undefined): Done<boolean> => {
      const built = await target.built()
      if (E.isLeft(built)) return built
      const there = built.right
        .filter(({ fit }) => fit !== 'other')
        .every(({ position }) => goal === undefined || (position !== undefined && position >= goal))
      if (!there || !rebuilds) return E.right(there)
      const halted = haltedOf(built.right)
      if (E.isLeft(halted)) return halted
      return E.right(built.right.every(({ fit, next }) => fit === 'current' && next === undefined))
    }

    /** One stretch of the way; gives whether it was the last, and how far it got. */
    const stretch = async (): Done<{ readonly last: boolean; readonly position: Position | undefined }> => {
      const found = await stages.lines()
      if (E.isLeft(found)) return found
      const lines = found.right
      const listening = { report, signal, gate: async () => undefined }
      if (lines.front !== undefined) {
        const pulled = await stages.pull(lines, lines.front, listening)
        if (E.isLeft(pulled)) return pulled
      }
      const position = lines.front?.position()
      const building = lines.behind.find(({ beside }) => rebuilds || beside.length === 0)
      if (building !== undefined)
        return E.map(() => ({ last: false, position }))(await stages.fill(lines, building, listening))
      const built = await target.built()
      if (E.isLeft(built)) return built
      const halted = rebuilds ? haltedOf(built.right) : E.right(undefined)
      return E.isLeft(halted) ? halted : E.right({ last: !lines.stale.signal.aborted, position })
    }

    const head = await store.head()
    if (E.isLeft(head)) return E.left(storeFailed(head.left))
    for (;;) {
      if (signal?.aborted === true) return E.left(stopped)
      const entered = await tenancy.enter()
      if (E.isLeft(entered)) return entered
      if (!entered.right) {
        const done = await arrived(head.right)
        if (E.isLeft(done)) return done
        if (done.right) return E.right(head.right)
        await pause(LOOK, signal)
        continue
      }
      const done = await stretch().finally(tenancy.leave)
      if (E.isRight(done) && done.right.last) return E.right(done.right.position)
      if (E.isLeft(done)) {
        stages.discard()
        // Taken over meanwhile: then this waits its turn.
        if (done.left._tag !== 'OwnerChanged') return done
      }
      await breathe()
    }
  }
