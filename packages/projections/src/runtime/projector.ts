import type { Position } from '@redress/domain'
import type { TaskEither } from 'fp-ts/lib/TaskEither.js'
import { actsOf } from './acts.js'
import { bringingOf } from './bringing.js'
import type { Decision } from './decisions.js'
import type { ProjectionError } from './error.js'
import { followingOf } from './following.js'
import { type Health, type HealthOptions, healthOf } from './health.js'
import { mendingOf } from './mending.js'
import type { Parked } from './parked.js'
import { gate } from './pause.js'
import { type Bring, tellingOf } from './progress.js'
import type { ProjectorOptions } from './projector-options.js'
import type { Pulse } from './pulse.js'
import { rate } from './rate.js'
import { waitingOn } from './reading-own-writes.js'
import type { Skipped } from './skipped.js'
import { BATCH, stagesOf } from './stages.js'
import { type Status, statusOf } from './status.js'
import { steppingOf } from './stepping.js'
import { tenancyOf } from './tenancy.js'

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
  /** What this process knows of its following by itself; nothing is asked of the database. */
  readonly pulse: () => Pulse
  /** Gives the lease back, so that another process need not wait until it ends. */
  readonly release: () => Promise<void>
}

/** A projector over these models. Nothing is read before it is asked to. */
export const projector = (options: ProjectorOptions): Projector => {
  const { store, target, models, now, apart, hindrance, batch = BATCH } = options
  const pace = rate()
  const door = gate()
  const tenancy = tenancyOf(target, () => stages.discard())
  const stages = stagesOf(options, tenancy, pace)
  const parts = { store, target, tenancy, stages, now }
  const following = followingOf({ ...parts, batch, door })
  const telling = tellingOf(bringingOf(parts), pace)
  const waiting = waitingOn(target)
  const pulse = (): Pulse =>
    apart?.pulse() ?? {
      owner: target.owner,
      rate: pace.perSecond(),
      taken: pace.events(),
      buildingRates: stages.buildingRates(),
      paused: door.isShut(),
      trouble: following.trouble() ?? hindrance,
      retries: following.retries(),
    }
  const status = statusOf(store, target, now, pulse)
  return {
    catchUp: telling(true),
    level: telling(false),
    run: (signal) => () => (apart ?? following).run(signal),
    waitFor:
      (position, timeout = 5_000) =>
      () =>
        waiting(position, timeout),
    status,
    health: (limits) => () => healthOf(status, limits),
    parked: target.parked,
    skipped: target.skipped,
    ...actsOf(mendingOf(parts), models),
    pause: () => {
      door.shut()
      apart?.pause()
    },
    resume: () => {
      door.open()
      apart?.resume()
    },
    pulse,
    step: steppingOf(stages, tenancy),
    release: async () => {
      await apart?.end()
      await tenancy.end()
    },
  }
}
