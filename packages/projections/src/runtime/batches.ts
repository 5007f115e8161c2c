import type { EventStore, RecordedEvent } from '@redress/domain'
import * as E from 'fp-ts/lib/Either.js'
import type { ProjectionError } from './error.js'
import { fold } from './fold.js'
import { byComplaint } from './group.js'
import { beginning, earlierOf, type Wanted } from './history.js'
import { lru } from './lru.js'
import type { Context, ReadModel } from './model.js'
import type { Parked } from './parked.js'
import { mayPass, patiently, type Task } from './patience.js'
import type { LeftOut } from './skipped.js'
import { breathe } from './turn.js'
import { type Known, newWork, park, queue, settle, type Work } from './work.js'
import { noRows } from './write.js'

/** Complaints folded in one go: a millisecond or two. */
const BREATH = 16

/** What folding works with. */
export interface Surroundings {
  readonly store: EventStore
  readonly context: Context
  /** Complaints set aside, by id. Shared, so that every pass leaves out the same ones. */
  readonly parked: ReadonlyMap<string, Parked>
  /** Events left out by decision. Shared, too. */
  readonly leftOut: LeftOut
  /** Dossiers kept in memory. */
  readonly keep: number
}

/** Folds batches of events; what a complaint came to is remembered from one batch to the next. */
export interface Batches {
  /** What a batch comes to. Errors: `StoreFailed`, where an earlier event is needed and cannot be read. */
  readonly fold: (events: ReadonlyArray<RecordedEvent>) => Promise<E.Either<ProjectionError, Work>>
  /** What one complaint comes to, told anew from its beginning. */
  readonly foldAnew: (complaint: string, events: ReadonlyArray<RecordedEvent>) => Work
  readonly forget: (complaint: string) => void
  readonly forgetAll: () => void
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

export const batchesOf = (models: ReadonlyArray<ReadModel>, around: Surroundings): Batches => {
  const { store, context, parked, leftOut } = around
  const memory = lru<Known>(around.keep)
  const fully = fold(models, context, leftOut)
  const only = fold([], context, leftOut)

  /** Where a complaint stands before an event of this revision, if that is known without asking the store. */
  const standing = (complaint: string, revision: number): Known | undefined => {
    if (revision === 0) return { ...beginning(complaint), rows: noRows }
    const known = memory.get(complaint)
    return known?.revision === revision - 1 ? known : undefined
  }

  return {
    fold: async (events) => {
      const work = newWork(models)
      const again: Task[] = []
      const settled = (complaint: string, start: Known, group: ReadonlyArray<RecordedEvent>): void => {
        const outcome = fully(start, group)
        if (mayPass(outcome)) again.push({ complaint, start, events: group })
        else settle(work, memory, complaint, start, group, outcome)
      }
      const later: Array<Wanted & { readonly group: ReadonlyArray<RecordedEvent> }> = []
      let groups = 0
      for (const [complaint, all] of byComplaint(events)) {
        // So that what is being written meanwhile goes on, and so do requests.
        if (++groups % BREATH === 0) await breathe()
        const [group, waiting] = divide(all, parked.get(complaint))
        queue(work, complaint, waiting)
        const upTo = group[0]?.revision
        if (upTo === undefined) continue
        const start = standing(complaint, upTo)
        if (start === undefined) later.push({ complaint, upTo, group })
        else settled(complaint, start, group)
      }
      const earlier = await earlierOf(store, only, later)
      if (E.isLeft(earlier)) return earlier
      for (const { complaint, group } of later) {
        const before = earlier.right.get(complaint)
        const history = before?.events ?? []
        const outcome = before?.outcome
        if (outcome === undefined || outcome.stopped === undefined)
          settled(complaint, { ...(outcome ?? beginning(complaint)), rows: undefined }, group)
        else if (mayPass(outcome))
          again.push({ complaint, start: { ...beginning(complaint), rows: undefined }, events: [...history, ...group] })
        // An event that could be read once may not be readable now, e.g. after a downgrade.
        else park(work, complaint, [...history.slice(outcome.stopped.at), ...group], outcome.stopped.poison)
      }
      for (const done of await patiently(fully, again))
        settle(work, memory, done.complaint, done.start, done.events, done.outcome)
      return E.right(work)
    },
    foldAnew: (complaint, events) => {
      const work = newWork(models)
      const start = { ...beginning(complaint), rows: undefined }
      settle(work, memory, complaint, start, events, fully(start, events))
      return work
    },
    forget: memory.delete,
    forgetAll: memory.clear,
  }
}
