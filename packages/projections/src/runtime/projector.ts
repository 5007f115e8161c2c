import { setTimeout as sleep } from 'node:timers/promises'
import { CATEGORY, type EventStore, type Position, type Rules } from '@redress/domain'
import type { WorkingCalendar } from '@redress/holidays'
import * as E from 'fp-ts/lib/Either.js'
import type { TaskEither } from 'fp-ts/lib/TaskEither.js'
import { notParked, notReached, type ProjectionError, stillParked, storeFailed } from './error.js'
import { readStream } from './history.js'
import { type Lag, lagOf } from './lag.js'
import type { ReadModel } from './model.js'
import type { Parked } from './parked.js'
import { rate } from './rate.js'
import { BATCH, breathe, earliestOf, stagesOf } from './stages.js'
import type { Target } from './target.js'

/** How often a waiting reader looks at the checkpoint, in milliseconds; a look costs some 10 microseconds. */
const POLL = 2

export interface ProjectorOptions {
  readonly models: ReadonlyArray<ReadModel>
  readonly store: EventStore
  readonly target: Target
  readonly rules: Rules
  readonly calendar: WorkingCalendar
  /** Events in one batch and transaction, default 2,000. */
  readonly batch?: number
  /** Dossiers kept in memory, default 1,000. */
  readonly keep?: number
}

/** How a catch-up is getting on. */
export interface Progress {
  readonly position: Position | undefined
  /** Events taken since the catch-up began. */
  readonly events: number
  /** Events per second of working time. */
  readonly rate: number
}

export interface Status extends Lag {
  /** Where all models stand; the earliest place while one is being rebuilt. */
  readonly position: Position | undefined
  readonly parked: number
  /** Events per second of working time, since this process opened the views. */
  readonly rate: number
}

/** Brings read models up to date, and keeps them so. */
export interface Projector {
  /**
   * Up to the present end of the log; a model that lags (a rebuild) is brought level with the others first. Errors:
   * `Stopped` once the signal aborts, after the batch in hand.
   */
  readonly catchUp: (
    progress?: (now: Progress) => void,
    signal?: AbortSignal,
  ) => TaskEither<ProjectionError, { readonly position: Position | undefined; readonly events: number }>
  /** Catches up, then follows the log until the signal aborts. Sleeps only when there is nothing to do. */
  readonly run: (signal: AbortSignal) => TaskEither<ProjectionError, void>
  /** Resolves once the rows of this position are written. Errors: `NotReached` after `timeout` milliseconds, default 5,000. */
  readonly waitFor: (position: Position, timeout?: number) => TaskEither<ProjectionError, void>
  readonly status: TaskEither<ProjectionError, Status>
  readonly parked: TaskEither<ProjectionError, ReadonlyArray<Parked>>
  /** Refolds a parked complaint from the log. Errors: `NotParked`, `StillParked`. */
  readonly replay: (complaint: string) => TaskEither<ProjectionError, void>
}

/** A projector over these models. Nothing is read before it is asked to. */
export const projector = (options: ProjectorOptions): Projector => {
  const { store, target } = options
  const pace = rate()
  const stages = stagesOf(options, pace)

  const catchUp = async (progress?: (now: Progress) => void, signal?: AbortSignal) => {
    const taken = { events: 0 }
    const report = (position: Position | undefined, events: number): void => {
      taken.events += events
      progress?.({ position, events: taken.events, rate: pace.perSecond() })
    }
    const pass = await stages.level(report, signal)
    if (E.isLeft(pass)) return pass
    const done = await stages.pull(pass.right, undefined, report, signal)
    return E.isLeft(done) ? done : E.right({ position: pass.right.position(), events: taken.events })
  }

  const run = async (signal: AbortSignal): Promise<E.Either<ProjectionError, void>> => {
    const begun = await catchUp(undefined, signal)
    const pass = E.isLeft(begun) ? begun : await stages.level()
    if (E.isLeft(pass)) return pass.left._tag === 'Stopped' ? E.right(undefined) : pass
    const { take, skipTo, position } = pass.right
    for await (const notice of store.subscribe(position(), {
      category: CATEGORY,
      batch: options.batch ?? BATCH,
      signal,
    })) {
      if (E.isLeft(notice)) return signal.aborted ? E.right(undefined) : E.left(storeFailed(notice.left))
      const now = notice.right
      if (now._tag === 'Events') {
        const done = await stages.timed(() => take(now.events))
        if (E.isLeft(done)) return done
        await breathe()
      } else if (now.position !== undefined) {
        const to = now.position
        const done = await stages.inTurn(() => skipTo(to))
        if (E.isLeft(done)) return done
      }
    }
    return E.right(undefined)
  }

  const earliest = async (): Promise<E.Either<ProjectionError, Position | undefined>> => {
    const all = await target.checkpoints()
    return E.isLeft(all) ? all : E.right(earliestOf([...all.right.values()]))
  }

  const waitFor = async (position: Position, timeout: number): Promise<E.Either<ProjectionError, void>> => {
    const deadline = performance.now() + timeout
    for (;;) {
      const at = await earliest()
      if (E.isLeft(at)) return at
      if (at.right !== undefined && at.right >= position) return E.right(undefined)
      if (performance.now() > deadline) return E.left(notReached(position))
      await sleep(POLL)
    }
  }

  const status = async (): Promise<E.Either<ProjectionError, Status>> => {
    const at = await earliest()
    const parked = await target.parked()
    if (E.isLeft(at)) return at
    if (E.isLeft(parked)) return parked
    const lag = await lagOf(store, at.right)
    if (E.isLeft(lag)) return lag
    return E.right({ position: at.right, parked: parked.right.length, rate: pace.perSecond(), ...lag.right })
  }

  const replay = async (complaint: string): Promise<E.Either<ProjectionError, void>> => {
    const pass = await stages.level()
    if (E.isLeft(pass)) return pass
    return stages.inTurn(async () => {
      const parked = await target.parked()
      if (E.isLeft(parked)) return parked
      if (!parked.right.some((entry) => entry.complaint === complaint)) return E.left(notParked(complaint))
      const events = await readStream(store, complaint)
      if (E.isLeft(events)) return events
      const again = await pass.right.refold(complaint, events.right)
      if (E.isLeft(again)) return again
      return again.right === undefined ? E.right(undefined) : E.left(stillParked(again.right))
    })
  }

  return {
    catchUp: (progress, signal) => () => catchUp(progress, signal),
    run: (signal) => () => run(signal),
    waitFor:
      (position, timeout = 5_000) =>
      () =>
        waitFor(position, timeout),
    status,
    parked: target.parked,
    replay: (complaint) => () => replay(complaint),
  }
}
