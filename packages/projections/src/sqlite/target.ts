import * as E from 'fp-ts/lib/Either.js'
import { ownerChanged, type ProjectionError } from '../runtime/error.js'
import { type Parked, parkedTable, queuedTable } from '../runtime/parked.js'
import type { Table } from '../runtime/table.js'
import type { Change, Target } from '../runtime/target.js'
import type { Connection } from './connect.js'
import { attempt } from './failure.js'
import { checkpoints } from './schema.js'
import { type TableWriter, tableWriter } from './writes.js'

/** Rows, parked complaints and checkpoints in one SQLite database. */
export const sqliteTarget = (db: Connection): Target => {
  const writers = new Map<string, TableWriter>()
  const writerOf = (table: Table): TableWriter => {
    const known = writers.get(table.name) ?? tableWriter(db, table)
    writers.set(table.name, known)
    return known
  }

  const write = (change: Change): E.Either<ProjectionError, void> => {
    const move = db.prepare(`UPDATE model SET position = ? WHERE name = ? AND position IS ?`)
    // Compared and set: whoever finds another value than it read is not the only writer.
    for (const name of change.models)
      if (move.run(change.to ?? null, name, change.from ?? null).changes !== 1) return E.left(ownerChanged)
    for (const { table, rows, surplus } of change.writes) {
      if (rows.length > 0) writerOf(table).put(rows)
      if (surplus.length > 0) writerOf(table).remove(surplus)
    }
    if (change.parked.length > 0) writerOf(parkedTable).put(change.parked)
    if (change.queued.length > 0) writerOf(queuedTable).put(change.queued)
    for (const complaint of change.healed)
      for (const { name } of [parkedTable, queuedTable])
        db.prepare(`DELETE FROM ${name} WHERE complaint = ?`).run(complaint)
    return E.right(undefined)
  }

  const commit = (change: Change): E.Either<ProjectionError, void> => {
    db.exec('BEGIN IMMEDIATE')
    try {
      const done = write(change)
      db.exec(E.isLeft(done) ? 'ROLLBACK' : 'COMMIT')
      return done
    } catch (error) {
      if (db.inTransaction) db.exec('ROLLBACK')
      throw error
    }
  }

  return {
    checkpoints: attempt(() => E.right(checkpoints(db))),
    parked: attempt(() => E.right(db.prepare(`SELECT * FROM parked ORDER BY position`).all() as Parked[])),
    commit: (change) => attempt(() => commit(change)),
  }
}
