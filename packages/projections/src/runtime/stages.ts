import { CATEGORY, comparePositions, type Position } from '@redress/domain'
import * as E from 'fp-ts/lib/Either.js'
import { type ProjectionError, stopped, storeFailed } from './error.js'
import type { ReadModel } from './model.js'
import { type Pass, passOver } from './pass.js'
import type { ProjectorOptions } from './projector.js'
import type { Rate } from './rate.js'
import { turns } from './turns.js'

/** Events in one batch: large enough that the cost of a transaction is spread, small enough to be held in memory. */
export const BATCH = 2_000
const KEEP = 1_000

/** Lets timers, signals and requests in between two batches. */
export const breathe = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

const earlier = (a: Position | undefined, b: Position | undefined): Position | undefined =>
  a === undefined || b === undefined ? undefined : comparePositions(a, b) <= 0 ? a : b

/** The place that all have reached; `undefined` while one has not begun. */
export const earliestOf = (positions: ReadonlyArray<Position | undefined>): Position | undefined =>
  positions.reduce(earlier, positions[0])

type Report = (position: Position | undefined, events: number) => void
type Done<A> = Promise<E.Either<ProjectionError, A>>

/** The passes of a projector: laggards first, then all models together. */
export interface Stages {
  /** One after another, whoever asks. */
  readonly inTurn: <A>(task: () => Promise<A>) => Promise<A>
  /** A batch in turn, its time counted. */
  readonly timed: (take: () => Done<number>) => Done<number>
  /** Reads on from where the pass stands, to a position or to the present end of the log. Errors: `Stopped`. */
  readonly pull: (pass: Pass, until: Position | undefined, report: Report, signal?: AbortSignal) => Done<void>
  /** Brings the models to one checkpoint, and gives the pass over all of them. Errors: `Stopped`. */
  readonly level: (report?: Report, signal?: AbortSignal) => Done<Pass>
}

export const stagesOf = (options: ProjectorOptions, pace: Rate): Stages => {
  const { store, target, models, rules, calendar, batch = BATCH, keep = KEEP } = options
  const inTurn = turns()
  let live: Pass | undefined

  const timed: Stages['timed'] = (take) =>
    inTurn(async () => {
      const began = performance.now()
      const taken = await take()
      if (E.isRight(taken)) pace.add(taken.right, performance.now() - began)
      else if (taken.left._tag === 'OwnerChanged') live = undefined
      return taken
    })

  const pull: Stages['pull'] = async (pass, until, report, signal) => {
    // Asked before reading: whatever stands before it is in what the reading gives.
    const head = await store.head()
    if (E.isLeft(head)) return E.left(storeFailed(head.left))
    for await (const pulled of store.readAll(pass.position(), { category: CATEGORY, batch })) {
      if (E.isLeft(pulled)) return E.left(storeFailed(pulled.left))
      if (signal?.aborted === true) return E.left(stopped)
      const events = until === undefined ? pulled.right : pulled.right.filter((event) => event.position <= until)
      const taken = await timed(() => pass.take(events))
      if (E.isLeft(taken)) return taken
      report(pass.position(), taken.right)
      if (events.length < pulled.right.length) break
      await breathe()
    }
    const end = until ?? head.right
    return end === undefined ? E.right(undefined) : inTurn(() => pass.skipTo(end))
  }

  /** The models that are furthest behind, where they stand, and the place of those next before them, if any. */
  const laggards = async (): Done<{
    readonly behind: ReadonlyArray<ReadModel>
    readonly from: Position | undefined
    readonly until: Position | undefined
  }> => {
    const checkpoints = await target.checkpoints()
    if (E.isLeft(checkpoints)) return checkpoints
    const at = (model: ReadModel) => checkpoints.right.get(model.name)
    const from = earliestOf(models.map(at))
    const ahead = models.map(at).filter((place) => place !== undefined && place !== from)
    return E.right({ behind: models.filter((model) => at(model) === from), from, until: earliestOf(ahead) })
  }

  const bring = async (report: Report, signal: AbortSignal | undefined): Done<Pass> => {
    for (;;) {
      const aside = await target.parked()
      const found = await laggards()
      if (E.isLeft(aside)) return aside
      if (E.isLeft(found)) return found
      const { behind, from, until } = found.right
      const parked = new Map(aside.right.map((entry) => [entry.complaint, entry]))
      const pass = passOver(behind, from, { store, target, keep, parked, context: { rules, calendar } })
      if (until === undefined) {
        live = pass
        return E.right(pass)
      }
      const done = await pull(pass, until, report, signal)
      if (E.isLeft(done)) return done
    }
  }

  let bringing: Done<Pass> | undefined
  const level: Stages['level'] = async (report = () => undefined, signal) => {
    for (;;) {
      if (live !== undefined) return E.right(live)
      bringing ??= bring(report, signal).finally(() => {
        bringing = undefined
      })
      const brought = await bringing
      // It may have been stopped for somebody else who had begun it.
      if (E.isRight(brought) || brought.left._tag !== 'Stopped' || signal?.aborted === true) return brought
    }
  }

  return { inTurn, timed, pull, level }
}
