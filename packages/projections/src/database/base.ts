import type * as E from 'fp-ts/lib/Either.js'
import type { Kysely, RawBuilder, Transaction } from 'kysely'
import type { SqlValue } from '../runtime/column.js'
import type { ProjectionError } from '../runtime/error.js'
import type { Table } from '../runtime/table.js'
import type { Surplus } from '../runtime/target.js'
import type { Schema } from './schema.js'
import type { WritingThread } from './thread.js'

export type Reading = Kysely<Schema>
export type Writing = Transaction<Schema>
export type DialectName = 'sqlite' | 'postgres'

/** Work in one transaction: what it gives is committed, unless that is an error. */
export type InTransaction = <A>(
  work: (tx: Writing) => Promise<E.Either<ProjectionError, A>>,
) => Promise<E.Either<ProjectionError, A>>

/**
 * A database that holds read models. Everything above it is written once, in SQL that both understand; what differs is
 * here: how to connect, and how to write many rows at once. Its functions may reject; `attempt` makes that a value.
 */
export interface Base {
  readonly dialect: DialectName
  /** The present moment in milliseconds: by the server's clock where there is one, by the host's otherwise. */
  readonly now: () => RawBuilder<number>
  /** For questions: never sees half a batch, and waits for no writer. */
  readonly reading: Reading
  /** One transaction that writes; a second one waits for the first. */
  readonly transaction: InTransaction
  /** Keeps every other process from making and dropping tables until the end of the transaction. */
  readonly alone: (tx: Writing) => Promise<void>
  /** Makes a transaction give up soon rather than make readers wait for a long query that is in its way. */
  readonly hurried: (tx: Writing) => Promise<void>
  /** Inserts rows, given by their cells, or updates them where the key is there already. */
  readonly put: (tx: Writing, table: Table, cells: ReadonlyArray<SqlValue>) => Promise<void>
  /** Takes away the rows of a complaint from an ordinal on. */
  readonly remove: (tx: Writing, table: Table, surplus: ReadonlyArray<Surplus>) => Promise<void>
  /** Commits elsewhere than in this thread, where there is one for it. */
  readonly thread?: WritingThread
  readonly close: () => Promise<void>
}
