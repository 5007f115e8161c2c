import { CATEGORY, type EventStore, type Position } from '@redress/domain'
import type { EpochMs, Instant } from '@redress/holidays'
import * as E from 'fp-ts/lib/Either.js'
import { type Advance, catchUpOf, type Rebuild, rebuildOf } from './advance.js'
import { msOf } from './cell.js'
import { type ProjectionError, storeFailed } from './error.js'
import { type Lag, lagOf } from './lag.js'
import { earliestOf } from './lines.js'
import type { Pulse } from './pulse.js'
import type { Fit, Lease, Target } from './target.js'

/** Where one model stands. */
export interface ModelStatus extends Lag {
  readonly name: string
  /** How its tables stand to the definition: `other` ones serve nobody here until they are rebuilt. */
  readonly fit: Fit
  readonly position: Position | undefined
  /** Seconds since the oldest event that is not in it was recorded; 0 when none is. */
  readonly lagSeconds: number
  /** How far its tables are in following the log, above all while they are filled for the first time; absent once level. */
  readonly catchUp: Advance | undefined
  readonly rebuild: Rebuild | undefined
}

export interface Status extends Lag {
  /** The place that everything that can be asked has reached. */
  readonly position: Position | undefined
  /** Complaints set aside. */
  readonly parked: number
  /** Events per second of working time, since this process opened the views. */
  readonly rate: number
  /** Events taken since this process opened the views. */
  readonly taken: number
  readonly models: ReadonlyArray<ModelStatus>
  /** Who holds the right to write, if anybody does now; `here`: this process. */
  readonly owner: (Lease & { readonly here: boolean }) | undefined
  readonly paused: boolean
  /** What following the log stumbled over last, until it goes on again. */
  readonly trouble: ProjectionError | undefined
  /** How often following the log had to try again, since this process opened the views. */
  readonly retries: number
}

interface Behind extends Lag {
  readonly lagSeconds: number
}

/** The status of read models, asked of the database and the log. */
export const statusOf =
  (store: EventStore, target: Target, now: () => EpochMs, pulse: () => Pulse) =>
  async (): Promise<E.Either<ProjectionError, Status>> => {
    const behindAt = async (place: Position | undefined): Promise<E.Either<ProjectionError, Behind>> => {
      const lag = await lagOf(store, place)
      if (E.isLeft(lag)) return lag
      if (lag.right.lag === 0) return E.right({ ...lag.right, lagSeconds: 0 })
      for await (const batch of store.readAll(place, { category: CATEGORY, batch: 1 })) {
        if (E.isLeft(batch)) return E.left(storeFailed(batch.left))
        const recorded = msOf(batch.right[0]?.recordedtime as Instant | undefined)
        const lagSeconds = recorded === null ? 0 : Math.max(0, Math.round((now() - recorded) / 1000))
        return E.right({ ...lag.right, lagSeconds })
      }
      return E.right({ ...lag.right, lagSeconds: 0 })
    }

    const built = await target.built()
    const parked = await target.parked()
    const lease = await target.lease()
    if (E.isLeft(built)) return built
    if (E.isLeft(parked)) return parked
    if (E.isLeft(lease)) return lease
    const head = await store.head()
    if (E.isLeft(head)) return E.left(storeFailed(head.left))
    const behind = new Map<Position | undefined, Behind>()
    for (const place of new Set(built.right.map(({ position }) => position))) {
      const found = await behindAt(place)
      if (E.isLeft(found)) return found
      behind.set(place, found.right)
    }
    const lagging = (place: Position | undefined): Behind =>
      behind.get(place) ?? { lag: 0, lagExact: true, lagSeconds: 0 }
    const position = earliestOf(built.right.filter(({ fit }) => fit !== 'other').map((one) => one.position))
    const { lag, lagExact } = behind.has(position) ? lagging(position) : { lag: 0, lagExact: false }
    const held = lease.right
    const own = pulse()
    return E.right({
      position,
      lag,
      lagExact,
      parked: parked.right.length,
      rate: own.rate,
      taken: own.taken,
      models: built.right.map((one) => ({
        name: one.name,
        fit: one.fit,
        position: one.position,
        ...lagging(one.position),
        catchUp: catchUpOf(one, lagging(one.position), head.right, own),
        rebuild: rebuildOf(one, own),
      })),
      owner: held === undefined || held.left <= 0 ? undefined : { ...held, here: held.owner === own.owner },
      paused: own.paused,
      trouble: own.trouble,
      retries: own.retries,
    })
  }
