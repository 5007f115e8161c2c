import * as E from 'fp-ts/lib/Either.js'
import { ownerChanged, type ProjectionError } from '../runtime/error.js'
import { parkedTable, queuedTable } from '../runtime/parked.js'
import type { Change, Target } from '../runtime/target.js'
import type { Base, Writing } from './base.js'
import { attempt } from './failure.js'
import { checkpoints } from './standing.js'

type Done = Promise<E.Either<ProjectionError, void>>

/** Compared and set: whoever finds another value than it read is not the only writer. */
const move = async (tx: Writing, { models, from, to }: Change): Done => {
  const moved = await tx
    .updateTable('model')
    .set({ position: to ?? null })
    .where('name', 'in', models)
    .where('position', 'is not distinct from', from ?? null)
    .executeTakeFirst()
  return Number(moved.numUpdatedRows) === models.length ? E.right(undefined) : E.left(ownerChanged)
}

/** Rows, parked complaints and checkpoints in one database. */
export const targetOn = (base: Base): Target => {
  const write = async (tx: Writing, change: Change): Done => {
    const moved = await move(tx, change)
    if (E.isLeft(moved)) return moved
    for (const { table, rows, surplus } of change.writes) {
      if (rows.length > 0) await base.put(tx, table, rows)
      if (surplus.length > 0) await base.remove(tx, table, surplus)
    }
    if (change.parked.length > 0) await base.put(tx, parkedTable, change.parked)
    if (change.queued.length > 0) await base.put(tx, queuedTable, change.queued)
    for (const complaint of change.healed) {
      await tx.deleteFrom('parked').where('complaint', '=', complaint).execute()
      await tx.deleteFrom('queued').where('complaint', '=', complaint).execute()
    }
    return E.right(undefined)
  }

  return {
    checkpoints: attempt(async () => E.right(await checkpoints(base.reading))),
    parked: attempt(async () =>
      E.right(await base.reading.selectFrom('parked').selectAll().orderBy('position').execute()),
    ),
    commit: (change) => attempt(() => base.transaction((tx) => write(tx, change))),
  }
}
