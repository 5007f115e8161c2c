import * as E from 'fp-ts/lib/Either.js'
import { sql } from 'kysely'
import { ownerChanged, type ProjectionError } from '../runtime/error.js'
import type { Lease } from '../runtime/target.js'
import type { Base, Reading, Writing } from './base.js'

/** The right to bring read models on. */
const NAME = 'projections'

/** A lease in one database, as one process sees it. */
export interface Leasing {
  readonly standing: (db: Reading) => Promise<Lease | undefined>
  /** The new term; `undefined` when another holds it and is not to be put out. */
  readonly take: (tx: Writing, over: boolean) => Promise<number | undefined>
  /**
   * Sees that this term still counts, and lengthens it. Its row stays locked until the transaction ends, so nobody takes over
   * between this and the rows that are written after it.
   */
  readonly hold: (tx: Writing, term: number) => Promise<E.Either<ProjectionError, void>>
  readonly giveBack: (tx: Writing, term: number) => Promise<void>
}

/** The lease as `owner` takes it, for `patience` milliseconds at a time. */
export const leasing = ({ now }: Base, owner: string, patience: number): Leasing => {
  const set = async (tx: Writing, term: number, until: ReturnType<Base['now']>): Promise<number> => {
    const done = await tx
      .updateTable('lease')
      .set({ until })
      .where('name', '=', NAME)
      .where('owner', '=', owner)
      .where('term', '=', term)
      .executeTakeFirst()
    return Number(done.numUpdatedRows)
  }
  return {
    standing: async (db) => {
      const left = sql<number>`until - ${now()}`.as('left')
      return await db.selectFrom('lease').select(['owner', 'term', left]).where('name', '=', NAME).executeTakeFirst()
    },
    take: async (tx, over) => {
      const free = over ? sql`` : sql`WHERE lease.until <= ${now()} OR lease.owner = excluded.owner`
      const taken = await sql<{ term: number }>`
        INSERT INTO lease (name, owner, term, until) VALUES (${NAME}, ${owner}, 1, ${now()} + ${sql.lit(patience)})
        ON CONFLICT (name) DO UPDATE SET owner = excluded.owner, term = lease.term + 1, until = excluded.until ${free}
        RETURNING term`.execute(tx)
      return taken.rows[0]?.term
    },
    hold: async (tx, term) =>
      (await set(tx, term, sql`${now()} + ${sql.lit(patience)}`)) === 1 ? E.right(undefined) : E.left(ownerChanged),
    giveBack: async (tx, term) => void (await set(tx, term, sql`0`)),
  }
}
