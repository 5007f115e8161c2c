import * as E from 'fp-ts/lib/Either.js'
import type { TaskEither } from 'fp-ts/lib/TaskEither.js'
import { sql } from 'kysely'
import { cellsOf } from '../runtime/cells.js'
import { ownerChanged, type ProjectionError } from '../runtime/error.js'
import { parkedTable, queuedTable } from '../runtime/parked.js'
import { skippedTable } from '../runtime/skipped.js'
import type { Change, Target } from '../runtime/target.js'
import type { Base, Writing } from './base.js'
import { attempt } from './failure.js'
import { leasing } from './lease.js'
import { begin, halt, prepare, swap } from './rebuild.js'
import { addUp, discount } from './recount.js'
import { builtIn, type Defined } from './standing.js'

/** PostgreSQL's code for a lock that was not to be had in time. */
const LOCKED = '55P03'

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

/** Rows, parked complaints, checkpoints and the lease in one database. */
export const targetOn = (base: Base, defined: Defined, owner: string, patience: number): Target => {
  const lease = leasing(base, owner, patience)

  const write = async (tx: Writing, change: Change): Done => {
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
  const holding = (term: number, work: (tx: Writing) => Done): TaskEither<ProjectionError, void> =>
    attempt(() =>
      base.transaction(async (tx) => {
        const held = await lease.hold(tx, term)
        return E.isLeft(held) ? held : work(tx)
      }),
    )
  const alone = (term: number, work: (tx: Writing) => Done): TaskEither<ProjectionError, void> =>
    holding(term, async (tx) => {
      await base.alone(tx)
      return work(tx)
    })
  const changing = (term: number, work: (tx: Writing) => Promise<void>): TaskEither<ProjectionError, void> =>
    alone(term, async (tx) => E.right(await work(tx)))

  return {
    owner,
    patience,
    built: attempt(async () => E.right(await builtIn(base.reading, defined))),
    parked: attempt(async () =>
      E.right(await base.reading.selectFrom('parked').selectAll().orderBy('position').execute()),
    ),
    skipped: attempt(async () =>
      E.right(await base.reading.selectFrom('skipped').selectAll().orderBy('position').execute()),
    ),
    lease: attempt(async () => E.right(await lease.standing(base.reading))),
    take: (over) => attempt(() => base.transaction(async (tx) => E.right(await lease.take(tx, over)))),
    renew: (term) => holding(term, async () => E.right(undefined)),
    giveBack: (term) => attempt(() => base.transaction(async (tx) => E.right(await lease.giveBack(tx, term)))),
    commit: (term, change) => holding(term, (tx) => write(tx, change)),
    decided: (term, entries) =>
      changing(term, async (tx) => {
        await tx.deleteFrom('skipped').execute()
        if (entries.length > 0) await base.put(tx, skippedTable, cellsOf(skippedTable, entries))
      }),
    prepare: (term) => changing(term, (tx) => prepare(base, tx, defined)),
    begin: (term, names) =>
      changing(term, (tx) => {
        const models = defined.models.filter(({ name }) => names.includes(name))
        return begin(base, tx, models, defined)
      }),
    swap: (term, names) => async () => {
      const swapped = await alone(term, (tx) => swap(base, tx, names, defined))()
      const inTheWay = E.isLeft(swapped) && swapped.left._tag === 'DatabaseFailed' && swapped.left.cause === LOCKED
      return inTheWay ? E.right(false) : E.map(() => true)(swapped)
    },
    halt: (term, names, at) => changing(term, (tx) => halt(tx, names, at)),
  }
}
