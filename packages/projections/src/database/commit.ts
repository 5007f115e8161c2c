import * as E from 'fp-ts/lib/Either.js'
import type { TaskEither } from 'fp-ts/lib/TaskEither.js'
import { sql } from 'kysely'
import { cellsOf } from '../runtime/cells.js'
import { ownerChanged, type ProjectionError } from '../runtime/error.js'
import { parkedTable, queuedTable } from '../runtime/parked.js'
import type { Change } from '../runtime/target.js'
import type { Base, Writing } from './base.js'
import { attempt } from './failure.js'
import type { Leasing } from './lease.js'
import { addUp, discount } from './recount.js'

type Done = Promise<E.Either<ProjectionError, void>>

/** Compared and set: a checkpoint that is elsewhere was moved behind this process's back. */
const move = async (tx: Writing, { models, from, to, events }: Change): Done => {
  const moved = await tx
    .updateTable('model')
    .set({ position: to ?? null, events: sql`events + ${sql.lit(events)}` })
    .where('name', 'in', models)
    .where('position', 'is not distinct from', from ?? null)
    .executeTakeFirst()
  return Number(moved.numUpdatedRows) === models.length ? E.right(undefined) : E.left(ownerChanged)
}

const write = async (base: Base, tx: Writing, change: Change): Done => {
  const moved = await move(tx, change)
  if (E.isLeft(moved)) return moved
  for (const recount of change.recounts) await discount(tx, recount)
  for (const { table, cells, surplus } of change.writes) {
    if (cells.length > 0) await base.put(tx, table, cells)
    if (surplus.length > 0) await base.remove(tx, table, surplus)
  }
  for (const recount of change.recounts) await addUp(tx, recount)
  if (change.parked.length > 0) await base.put(tx, parkedTable, cellsOf(parkedTable, change.parked))
  if (change.queued.length > 0) await base.put(tx, queuedTable, cellsOf(queuedTable, change.queued))
  for (const complaint of change.healed) {
    await tx.deleteFrom('parked').where('complaint', '=', complaint).execute()
    await tx.deleteFrom('queued').where('complaint', '=', complaint).execute()
  }
  return E.right(undefined)
}

/** One transaction that only counts while this term does. */
export const underLease = (
  { transaction }: Base,
  lease: Leasing,
  term: number,
  work: (tx: Writing) => Done,
): TaskEither<ProjectionError, void> =>
  attempt(() =>
    transaction(async (tx) => {
      const held = await lease.hold(tx, term)
      return E.isLeft(held) ? held : work(tx)
    }),
  )

/** All that a batch changes, with the checkpoint, in one transaction. */
export const committing =
  (base: Base, lease: Leasing) =>
  (term: number, change: Change): TaskEither<ProjectionError, void> =>
    underLease(base, lease, term, (tx) => write(base, tx, change))
