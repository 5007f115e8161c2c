import type { EventStore, Position, RecordedEvent } from '@redress/domain'
import * as E from 'fp-ts/lib/Either.js'
import { type ProjectionError, rebuildHalted } from './error.js'
import { fold } from './fold.js'
import { byComplaint } from './group.js'
import { beginning, earlierOf, type Wanted } from './history.js'
import { lru } from './lru.js'
import type { Context, ReadModel } from './model.js'
import type { Parked } from './parked.js'
import { mayPass, patiently, type Task } from './patience.js'
import type { LeftOut } from './skipped.js'
import type { Change } from './target.js'
import { breathe } from './turn.js'
import { type Known, newWork, park, queue, settle, type Work } from './work.js'
import { noRows } from './write.js'

/** What every pass works with. */
export interface Surroundings {
  readonly store: EventStore
  readonly commit: (change: Change) => Done<void>
  readonly context: Context
  /** Complaints set aside, by id. Shared, so that every pass leaves out the same ones. */
  readonly parked: Map<string, Parked>
  /** Events left out by decision. Shared, too. */
  readonly leftOut: LeftOut
  /** Dossiers kept in memory. */
  readonly keep: number
}

type Done<A> = Promise<E.Either<ProjectionError, A>>

/** Complaints folded in one go: some 10 milliseconds. */
const BREATH = 128

/** Models that stand at the same checkpoint, and are brought on together. */
export interface Pass {
  readonly position: () => Position | undefined
  /**
   * Folds a batch, waits until the one before is written, and begins to write; gives the number of events taken. Those at or
   * before the position are passed over. Errors: those of the batch before; then nothing of this one is written.
   */
  readonly begin: (events: ReadonlyArray<RecordedEvent>) => Done<number>
  /** Waits until what was begun is written. */
  readonly settled: () => Done<void>
  /** Folds a batch and commits it; gives the number of events taken. */
  readonly take: (events: ReadonlyArray<RecordedEvent>) => Done<number>
  /** Moves the checkpoint over a stretch of the log without events of complaints. */
  readonly skipTo: (position: Position) => Done<void>
  /**
   * Refolds a parked complaint up to the checkpoint; gives why it stays parked, `undefined` when it can go on. `heal`: it is
   * then parked no more.
   */
  readonly refold: (complaint: string, events: ReadonlyArray<RecordedEvent>, heal: boolean) => Done<Parked | undefined>
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

/** A pass over these models from a checkpoint on. A strict one, a rebuild, parks nobody: it stops where it would have to. */
export const passOver = (
  models: ReadonlyArray<ReadModel>,
  from: Position | undefined,
  around: Surroundings,
  strict = false,
): Pass => {
  const { store, context, parked, leftOut } = around
  const names = models.map((model) => model.name)
  const memory = lru<Known>(around.keep)
  const fully = fold(models, context, leftOut)
  const only = fold([], context, leftOut)
  let position = from
  /** How far batches were folded, whether or not they are written yet. */
  let folded = from
  let writing: Done<void> = Promise.resolve(E.right(undefined))

  const commit = async (
    to: Position | undefined,
    work: Work,
    events: number,
    healed: ReadonlyArray<string> = [],
  ): Done<void> => {
    const { parked: aside, queued } = work
    const done = await around.commit({
      models: names,
      from: position,
      to,
      events,
      writes: work.out.writes,
      recounts: work.out.recounts(),
      parked: aside,
      queued,
      healed,
    })
    if (E.isLeft(done)) {
      // What is remembered may be ahead of the database now.
      memory.clear()
      folded = position
      return done
    }
    position = to
    if (to !== undefined && (folded === undefined || folded < to)) folded = to
    for (const complaint of healed) parked.delete(complaint)
    for (const entry of aside) {
      parked.set(entry.complaint, entry)
      memory.delete(entry.complaint)
    }
    return done
  }

  /** Where a complaint stands before an event of this revision, if that is known without asking the store. */
  const standing = (complaint: string, revision: number): Known | undefined => {
    if (revision === 0) return { ...beginning(complaint), rows: noRows }
    const known = memory.get(complaint)
    return known?.revision === revision - 1 ? known : undefined
  }

  const begin: Pass['begin'] = async (batch) => {
    const since = folded
    const events = since === undefined ? batch : batch.filter((event) => event.position > since)
    const last = events.at(-1)
    if (last === undefined) return E.right(0)
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
    const poisoned = work.parked[0]
    if (strict && poisoned !== undefined) {
      memory.clear()
      return E.left(rebuildHalted(poisoned))
    }
    const before = await writing
    if (E.isLeft(before)) {
      // Told once; whoever goes on begins where the database stands. What was folded since rests on what is not there.
      memory.clear()
      writing = Promise.resolve(E.right(undefined))
      return before
    }
    folded = last.position
    writing = commit(last.position, work, events.length)
    // What comes next has to know who is set aside.
    return work.parked.length === 0 ? E.right(events.length) : E.map(() => events.length)(await writing)
  }

  const settled: Pass['settled'] = () => writing

  return {
    position: () => position,
    begin,
    settled,
    take: async (events) => {
      const taken = await begin(events)
      const written = await settled()
      return E.isLeft(written) ? written : taken
    },
    skipTo: async (to) =>
      position !== undefined && to <= position ? E.right(undefined) : commit(to, newWork(models), 0),
    refold: async (complaint, events, heal) => {
      const upTo = events.filter((event) => position !== undefined && event.position <= position)
      const work = newWork(models)
      const start = { ...beginning(complaint), rows: undefined }
      settle(work, memory, complaint, start, upTo, fully(start, upTo))
      const again = work.parked[0]
      const healed = heal && again === undefined ? [complaint] : []
      const done = await commit(position, work, 0, healed)
      return E.isLeft(done) ? done : E.right(again)
    },
  }
}
