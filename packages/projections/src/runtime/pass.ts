import type { Position, RecordedEvent } from '@redress/domain'
import * as E from 'fp-ts/lib/Either.js'
import { batchesOf, type Surroundings as Folding } from './batches.js'
import { type ProjectionError, rebuildHalted } from './error.js'
import type { ReadModel } from './model.js'
import type { Parked } from './parked.js'
import type { Change } from './target.js'
import { newWork, type Work } from './work.js'

/** What every pass works with. */
export interface Surroundings extends Folding {
  readonly commit: (change: Change) => Done<void>
  readonly parked: Map<string, Parked>
}

type Done<A> = Promise<E.Either<ProjectionError, A>>

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

/** A pass over these models from a checkpoint on. A strict one, a rebuild, parks nobody: it stops where it would have to. */
export const passOver = (
  models: ReadonlyArray<ReadModel>,
  from: Position | undefined,
  around: Surroundings,
  strict = false,
): Pass => {
  const { parked } = around
  const names = models.map((model) => model.name)
  const batches = batchesOf(models, around)
  let position = from
  /** How far batches were folded, whether or not they are written yet. */
  let folded = from
  let writing: Done<void> = Promise.resolve(E.right(undefined))

  const commit = async (
    to: Position | undefined,
    work: Work,
    events: number,
    { healed = [], began }: { readonly healed?: ReadonlyArray<string>; readonly began?: number } = {},
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
      ...(began === undefined ? {} : { began }),
    })
    if (E.isLeft(done)) {
      // What is remembered may be ahead of the database now.
      batches.forgetAll()
      folded = position
      return done
    }
    position = to
    if (to !== undefined && (folded === undefined || folded < to)) folded = to
    for (const complaint of healed) parked.delete(complaint)
    for (const entry of aside) {
      parked.set(entry.complaint, entry)
      batches.forget(entry.complaint)
    }
    return done
  }

  const begin: Pass['begin'] = async (batch) => {
    const since = folded
    const events = since === undefined ? batch : batch.filter((event) => event.position > since)
    const last = events.at(-1)
    if (last === undefined) return E.right(0)
    const began = performance.now()
    const gathered = await batches.fold(events)
    if (E.isLeft(gathered)) return gathered
    const work = gathered.right
    const poisoned = work.parked[0]
    if (strict && poisoned !== undefined) {
      batches.forgetAll()
      return E.left(rebuildHalted(poisoned))
    }
    const before = await writing
    if (E.isLeft(before)) {
      // Told once; whoever goes on begins where the database stands. What was folded since rests on what is not there.
      batches.forgetAll()
      writing = Promise.resolve(E.right(undefined))
      return before
    }
    folded = last.position
    writing = commit(last.position, work, events.length, { began })
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
      const work = batches.foldAnew(complaint, upTo)
      const again = work.parked[0]
      const healed = heal && again === undefined ? [complaint] : []
      const done = await commit(position, work, 0, { healed })
      return E.isLeft(done) ? done : E.right(again)
    },
  }
}
