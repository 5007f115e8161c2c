import { randomUUID } from 'node:crypto'
import { hostname } from 'node:os'
import type { EventStore, Rules } from '@redress/domain'
import { calendar, type EpochMs, type WorkingCalendar } from '@redress/holidays'
import { models } from '../models.js'
import { hostClock } from '../runtime/clock.js'
import type { ReadModel } from '../runtime/model.js'
import type { FollowerModule } from './follower.js'
import type { Batched } from './watched.js'

/** What every database needs to know of the read models it is to hold. */
export interface ViewsOptions {
  readonly store: EventStore
  readonly rules: Rules
  /** Queries only: another process projects. */
  readonly readonly?: boolean
  /** Default: the calendar of China with all notices that this release knows. */
  readonly calendar?: WorkingCalendar
  /** Default: all read models. */
  readonly models?: ReadonlyArray<ReadModel>
  /**
   * Commits in a thread of its own, so that the next batch is folded meanwhile and requests are answered: up to a third more
   * events a second where there is a second processor, for some 70 MB. It goes by the system's clock. Where the package is not
   * as it was published (bundled, run from its sources) there is no file for a thread to run, and nothing changes.
   */
  readonly thread?: boolean
  /**
   * Lets `run` follow in a thread of its own, so that requests do not wait while it folds. Where there is no such file, it follows
   * in this one.
   */
  readonly follower?: FollowerModule
  /** Events in one batch and transaction at most, default 8,192. */
  readonly batch?: number
  /** Dossiers of cases under way kept in memory between batches, some 22 kB each, default 2,000. */
  readonly keep?: number
  /** The host's clock; default the system's. With PostgreSQL the lease goes by the server's. */
  readonly now?: () => EpochMs
  /** What this process is called in the lease: no two at the same time by the same name. Default host, process and a random part. */
  readonly owner?: string
  /** Hears of each batch of events that was taken here: for traces. */
  readonly onBatch?: (batch: Batched) => void
  /** Milliseconds after which another process may take over from one that died, default 5,000. */
  readonly lease?: number
}

/** How long the lease lasts unless renewed: every third of that, and with each batch. */
const LEASE = 5_000

const someOwner = (): string => `${hostname()}:${process.pid}:${randomUUID().slice(0, 8)}`

/** The options with their defaults; sizes are the runtime's to have defaults for. */
export const completed = (options: ViewsOptions) => ({
  readonly: false,
  calendar: calendar('CN'),
  models,
  now: hostClock,
  owner: someOwner(),
  lease: LEASE,
  ...options,
})
