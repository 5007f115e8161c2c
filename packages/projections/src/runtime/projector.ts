import { setTimeout as sleep } from 'node:timers/promises'
import type { EventStore, Position, Rules } from '@redress/domain'
import type { EpochMs, WorkingCalendar } from '@redress/holidays'
import * as E from 'fp-ts/lib/Either.js'
import type { TaskEither } from 'fp-ts/lib/TaskEither.js'
import { bringingOf } from './bringing.js'
import type { Decision } from './decisions.js'
import { invalidQuery, notReached, ownerChanged, type ProjectionError, stillParked } from './error.js'
import { followingOf } from './following.js'
import { type Health, type HealthOptions, healthOf } from './health.js'
import { earliestOf } from './lines.js'
import { mendingOf } from './mending.js'
import type { ReadModel } from './model.js'
import type { Parked } from './parked.js'
import { gate } from './pause.js'
import { rate } from './rate.js'
import type { Skipped } from './skipped.js'
import { BATCH, stagesOf } from './stages.js'
import { type Status, statusOf } from './status.js'
import type { Target } from './target.js'
import { tenancyOf } from './tenancy.js'

/** How often a waiting reader looks at the checkpoint, in milliseconds; a look costs some 10 microseconds. */
const POLL = 2

export interface ProjectorOptions {
  readonly models: ReadonlyArray<ReadModel>
  readonly store: EventStore
  readonly target: Target
  readonly rules: Rules
  readonly calendar: WorkingCalendar
  /** The clock: for lags in seconds, and for when a decision was taken. */
  readonly now: () => EpochMs
  /** Events in one batch and transaction, default 2,000. */
  readonly batch?: number
  /** Dossiers kept in memory, default 1,000. */
  readonly keep?: number
}

/** How a catch-up is getting on. */
export interface Progress {
  readonly position: Position | undefined
  /** Events taken since the catch-up began; a rebuild takes each again. */
  readonly events: number
  /** Events per second of working time. */
  readonly rate: number
}

/** Where a catch-up got. `events` is how many this process took. */
export interface Reached {
  readonly position: Position | undefined
  readonly events: number
}

type Bring = (progress?: (now: Progress) => void, signal?: AbortSignal) => TaskEither<ProjectionError, Reached>

/**
 * Brings read models up to date, and keeps them so. Of all processes that open the same read models one writes at a time, by a
 * lease; the others wait for it and answer questions meanwhile.
 */
export interface Projector {
  /**
   * Up to the present end of the log, every rebuild done and in its place; waits where another process is at it. Errors:
   * `Stopped` once the signal aborts, after the batch in hand; `RebuildHalted` at a complaint that cannot be folded anew.
   */
  readonly catchUp: Bring
  /** The same for what serves: rebuilds are left to `run`, the old tables serve until then. */
  readonly level: Bring
  /**
   * Follows the log until the signal aborts, and rebuilds beside that. Sleeps only when there is nothing to do. Whatever fails,
   * the database or the store, is tried again, more and more seldom; `status` has it as `trouble` meanwhile.
   */
  readonly run: (signal: AbortSignal) => TaskEither<ProjectionError, void>
  /** Resolves once the rows of this position are written. Errors: `NotReached` after `timeout` milliseconds, default 5,000. */
  readonly waitFor: (position: Position, timeout?: number) => TaskEither<ProjectionError, void>
  readonly status: TaskEither<ProjectionError, Status>
  /** Whether the read models can be relied on now, and why not. Never an error: a database that is away is one reason. */
  readonly health: (options?: HealthOptions) => () => Promise<Health>
  readonly parked: TaskEither<ProjectionError, ReadonlyArray<Parked>>
  /** Decisions to leave an event out, with who, when and why. */
  readonly skipped: TaskEither<ProjectionError, ReadonlyArray<Skipped>>
  /** Refolds a parked complaint from the log. Errors: `NotParked`, `StillParked`. */
  readonly replay: (complaint: string) => TaskEither<ProjectionError, void>
  /**
   * Leaves out the event at which a complaint is parked, or at which a rebuild stopped: for good, in every rebuild and every
   * database, for the decision is written into the log. Gives why the complaint is parked still, if it is. Errors: `NotParked`,
   * `InvalidQuery` without a name or a reason.
   */
  readonly skip: (complaint: string, decision: Decision) => TaskEither<ProjectionError, Parked | undefined>
  /**
   * Begins to build models anew, default all, beside the tables that serve; `run`, here or elsewhere, or `catchUp` goes on
   * with it, over every interruption. Errors: `InvalidQuery` for a model that is none.
   */
  readonly rebuild: (models?: ReadonlyArray<string>) => TaskEither<ProjectionError, void>
  /** Makes `run` of this process wait before its next batch. It keeps the lease, so no other process goes on instead. */
  readonly pause: () => void
  readonly resume: () => void
  /** One batch, also while paused; gives the number of events taken, 0 when all is done. Errors: `OwnerChanged` when another process writes. */
  readonly step: TaskEither<ProjectionError, number>
  /** Gives the lease back, so that another process need not wait until it ends. */
  readonly release: () => Promise<void>
}

/** A projector over these models. Nothing is read before it is asked to. */
export const projector = (options: ProjectorOptions): Projector => {
  const { store, target, models, now, batch = BATCH } = options
  const pace = rate()
  const door = gate()
  const tenancy = tenancyOf(target, () => stages.discard())
  const stages = stagesOf(options, tenancy, pace)
  const parts = { store, target, tenancy, stages, now }
  const following = followingOf({ ...parts, batch, door })
  const bring = bringingOf(parts)
  const mending = mendingOf(parts)
  const own = {
    pace,
    paused: door.isShut,
    trouble: following.trouble,
    retries: following.retries,
    buildingRate: stages.buildingRate,
  }
  const status = statusOf(store, target, now, own)

  const bringing =
    (rebuilds: boolean): Bring =>
    (progress, signal) =>
    async () => {
      let events = 0
      const report = (position: Position | undefined, more: number): void => {
        events += more
        progress?.({ position, events, rate: pace.perSecond() })
      }
      return E.map((position: Position | undefined) => ({ position, events }))(
        await bring({ rebuilds, report, signal }),
      )
    }

  const waitFor = async (position: Position, timeout: number): Promise<E.Either<ProjectionError, void>> => {
    const deadline = performance.now() + timeout
    for (;;) {
      const built = await target.built()
      if (E.isLeft(built)) return built
      // What cannot be asked before it is rebuilt keeps nobody waiting.
      const at = earliestOf(built.right.filter(({ fit }) => fit !== 'other').map((one) => one.position))
      if (at !== undefined && at >= position) return E.right(undefined)
      if (performance.now() > deadline) return E.left(notReached(position))
      await sleep(POLL)
    }
  }

  const step = async (): Promise<E.Either<ProjectionError, number>> => {
    const entered = await tenancy.enter()
    if (E.isLeft(entered)) return entered
    if (!entered.right) return E.left(ownerChanged)
    try {
      const lines = await stages.lines()
      const done = E.isLeft(lines) ? lines : await stages.step(lines.right)
      if (E.isLeft(done)) stages.discard()
      return done
    } finally {
      await tenancy.leave()
    }
  }

  return {
    catchUp: bringing(true),
    level: bringing(false),
    run: (signal) => () => following.run(signal),
    waitFor:
      (position, timeout = 5_000) =>
      () =>
        waitFor(position, timeout),
    status,
    health: (limits) => () => healthOf(status, limits),
    parked: target.parked,
    skipped: target.skipped,
    replay: (complaint) => async () => {
      const stays = await mending.replay(complaint)
      if (E.isLeft(stays)) return stays
      return stays.right === undefined ? E.right(undefined) : E.left(stillParked(stays.right))
    },
    skip: (complaint, decision) => async () =>
      decision.by.trim() === '' || decision.reason.trim() === ''
        ? E.left(undecided)
        : mending.skip(complaint, decision),
    rebuild: (wanted) => async () => {
      const names = wanted ?? models.map(({ name }) => name)
      const unknown = names.find((name) => !models.some((model) => model.name === name))
      return unknown === undefined ? mending.rebuild(names) : E.left(noModel(unknown, models))
    },
    pause: door.shut,
    resume: door.open,
    step,
    release: tenancy.end,
  }
}

const undecided = invalidQuery(
  'decision',
  '略过事件须写明决定人和理由。',
  'Leaving an event out needs the name of who decides it and a reason.',
)

const noModel = (name: string, models: ReadonlyArray<ReadModel>): ProjectionError => {
  const known = models.map((model) => model.name).join(', ')
  return invalidQuery(
    'model',
    `没有读模型 ${name}；现有：${known}。`,
    `There is no read model ${name}; there are ${known}.`,
  )
}
