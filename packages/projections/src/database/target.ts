import * as E from 'fp-ts/lib/Either.js'
import type { TaskEither } from 'fp-ts/lib/TaskEither.js'
import { cellsOf } from '../runtime/cells.js'
import type { ProjectionError } from '../runtime/error.js'
import { skippedTable } from '../runtime/skipped.js'
import type { Target } from '../runtime/target.js'
import type { Base, Writing } from './base.js'
import { committing, underLease } from './commit.js'
import { attempt } from './failure.js'
import { leasing } from './lease.js'
import { begin, halt, prepare, swap } from './rebuild.js'
import { builtIn, type Defined } from './standing.js'

/** PostgreSQL's code for a lock that was not to be had in time. */
const LOCKED = '55P03'

type Done = Promise<E.Either<ProjectionError, void>>

/** Rows, parked complaints, checkpoints and the lease in one database. */
export const targetOn = (base: Base, defined: Defined, owner: string, patience: number): Target => {
  const lease = leasing(base, owner, patience)
  const { thread } = base

  const holding = (term: number, work: (tx: Writing) => Done) => underLease(base, lease, term, work)
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
    commit:
      thread === undefined
        ? committing(base, lease)
        : (term, change) => () => thread.commit({ owner, patience, term, change }),
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
