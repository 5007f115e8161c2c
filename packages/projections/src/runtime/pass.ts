import type { EventStore, Position, RecordedEvent } from '@redress/domain'
import * as E from 'fp-ts/lib/Either.js'
import type { ProjectionError } from './error.js'
import { fold } from './fold.js'
import { byComplaint } from './group.js'
import { beginning, earlierOf, type Wanted } from './history.js'
import { lru } from './lru.js'
import type { Context, ReadModel } from './model.js'
import type { Parked } from './parked.js'
import type { Target } from './target.js'
import { type Known, newWork, park, queue, settle, type Work } from './work.js'

/** What every pass works with. */
export interface Surroundings {
  readonly store: EventStore
  readonly target: Target
  readonly context: Context
  /** Complaints set aside, by id. Shared, so that every pass leaves out the same ones. */
  readonly parked: Map<string, Parked>
  /** Dossiers kept in memory. */
  readonly keep: number
}

type Done<A> = Promise<E.Either<ProjectionError, A>>

/** Models that stand at the same checkpoint, and are brought on together. */
export interface Pass {
  readonly position: () => Position | undefined
  /** Folds a batch and commits it; gives the number of events taken. Those at or before the position are passed over. */
  readonly take: (events: ReadonlyArray<RecordedEvent>) => Done<number>
  /** Moves the checkpoint over a stretch of the log without events of complaints. */
  readonly skipTo: (position: Position) => Done<void>
  /** Refolds a parked complaint up to the checkpoint; gives why it stays parked, `undefined` when it is healed. */
  readonly refold: (complaint: string, events: ReadonlyArray<RecordedEvent>) => Done<Parked | undefined>
}

/** The events before the one at which the complaint was set aside (a rebuild meets them again), and those that wait. */
const divide = (
  events: ReadonlyArray<RecordedEvent>,
  aside: Parked | undefined,
): readonly [ReadonlyArray<RecordedEvent>, ReadonlyArray<RecordedEvent>] =>
  aside === undefined
    ? [events, []]
    : [
        events.filter((event) => event.position < aside.position),
        events.filter((event) => event.position >= aside.position),
      ]

/** A pass over these models from a checkpoint on. */
export const passOver = (models: ReadonlyArray<ReadModel>, from: Position | undefined, around: Surroundings): Pass => {
  const { store, target, context, parked } = around
  const names = models.map((model) => model.name)
  const memory = lru<Known>(around.keep)
  const fully = fold(models, context)
  const only = fold([], context)
  let position = from

  const commit = async (to: Position | undefined, work: Work, healed: ReadonlyArray<string>): Done<void> => {
    const { parked: aside, queued } = work
    const done = await target.commit({
      models: names,
      from: position,
      to,
      writes: work.out.writes,
      parked: aside,
      queued,
      healed,
    })()
    if (E.isLeft(done)) {
      // What is remembered may be ahead of the database now.
      memory.clear()
      return done
    }
    position = to
    for (const complaint of healed) parked.delete(complaint)
    for (const entry of aside) {
      parked.set(entry.complaint, entry)
      memory.delete(entry.complaint)
    }
    return done
  }

  /** Where a complaint stands before an event of this revision, if that is known without asking the store. */
  const standing = (complaint: string, revision: number): Known | undefined => {
    if (revision === 0) return { ...beginning(complaint), written: true }
    const known = memory.get(complaint)
    return known?.revision === revision - 1 ? known : undefined
  }

  return {
    position: () => position,
    skipTo: async (to) =>
      position !== undefined && to <= position ? E.right(undefined) : commit(to, newWork(models), []),
    take: async (batch) => {
      const since = position
      const events = since === undefined ? batch : batch.filter((event) => event.position > since)
      const last = events.at(-1)
      if (last === undefined) return E.right(0)
      const work = newWork(models)
      const later: Array<Wanted & { readonly group: ReadonlyArray<RecordedEvent> }> = []
      for (const [complaint, all] of byComplaint(events)) {
        const [group, waiting] = divide(all, parked.get(complaint))
        queue(work, complaint, waiting)
        const upTo = group[0]?.revision
        if (upTo === undefined) continue
        const start = standing(complaint, upTo)
        if (start === undefined) later.push({ complaint, upTo, group })
        else settle(work, fully, memory, complaint, start, group)
      }
      const earlier = await earlierOf(store, only, later)
      if (E.isLeft(earlier)) return earlier
      for (const { complaint, group } of later) {
        const before = earlier.right.get(complaint)
        const stopped = before?.outcome.stopped
        // An event that could be read once may not be readable now, e.g. after a downgrade.
        if (stopped !== undefined)
          park(work, complaint, [...(before?.events ?? []).slice(stopped.at), ...group], stopped.poison)
        else
          settle(
            work,
            fully,
            memory,
            complaint,
            { ...(before?.outcome ?? beginning(complaint)), written: false },
            group,
          )
      }
      const done = await commit(last.position, work, [])
      return E.isLeft(done) ? done : E.right(events.length)
    },
    refold: async (complaint, events) => {
      const upTo = events.filter((event) => position !== undefined && event.position <= position)
      const work = newWork(models)
      settle(work, fully, memory, complaint, { ...beginning(complaint), written: false }, upTo)
      const again = work.parked[0]
      const done = await commit(position, work, again === undefined ? [complaint] : [])
      return E.isLeft(done) ? done : E.right(again)
    },
  }
}
