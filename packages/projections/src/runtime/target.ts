import type { Position } from '@redress/domain'
import type { TaskEither } from 'fp-ts/lib/TaskEither.js'
import type { Row, SqlValue } from './column.js'
import type { ProjectionError } from './error.js'
import type { Parked, Queued } from './parked.js'
import type { Skipped } from './skipped.js'
import type { Table } from './table.js'

/** Rows of one complaint that are no more: those with this ordinal and later; in a table of one row each, from 0. */
export interface Surplus {
  readonly complaint: string
  readonly from: number
}

/** What changes in one table. */
export interface TableWrite {
  readonly table: Table
  /** Rows to be inserted, or updated where the key is there already: their cells one after another, in the order of the columns. */
  readonly cells: SqlValue[]
  readonly surplus: Surplus[]
}

/** What changes in a table that counts the rows of another. */
export interface Recount {
  readonly table: Table
  readonly of: string
  /** By how much, by key; a change of nothing is left out. */
  readonly changes: Row[]
  /** Complaints whose present rows are not known here: what the database holds of them is taken off first. */
  readonly unknown: string[]
}

/** All that one batch changes. It is written together with the checkpoint, or not at all. */
export interface Change {
  /** The models concerned; their checkpoint must stand at `from` and stands at `to` afterwards. */
  readonly models: ReadonlyArray<string>
  readonly from: Position | undefined
  readonly to: Position | undefined
  /** Events taken between the two. */
  readonly events: number
  /** When a batch of events began to be folded, by `performance.now()`; of other changes absent. */
  readonly began?: number
  readonly writes: ReadonlyArray<TableWrite>
  readonly recounts: ReadonlyArray<Recount>
  readonly parked: ReadonlyArray<Parked>
  readonly queued: ReadonlyArray<Queued>
  /** Complaints that are parked no more. */
  readonly healed: ReadonlyArray<string>
}

/** How far some tables got. `events` is not known of those made by a release that did not count. */
export interface Place {
  readonly position: Position | undefined
  readonly events: number | undefined
}

/**
 * How the tables of a model stand to its present definition. `current`: by it. `older`: the same columns, rows by an earlier
 * one; they serve and follow the log. `other`: other columns; they stay as they are for whoever knows them, and this release
 * neither writes nor asks them.
 */
export type Fit = 'current' | 'older' | 'other'

/** A model as the database holds it. */
export interface Built extends Place {
  readonly name: string
  readonly fit: Fit
  /** What is being built beside it by the present definition; `halted` when that stopped at a complaint. */
  readonly next?: Place & { readonly halted: Parked | undefined }
}

/** Who holds the right to write. `left` is how long it lasts unless renewed, in milliseconds; not above 0: anybody may take it. */
export interface Lease {
  readonly owner: string
  readonly term: number
  readonly left: number
}

/** Where rows go: SQLite or PostgreSQL. The runtime knows no more of a database than this. */
export interface Target {
  /** Who this process is, as the lease has it. */
  readonly owner: string
  /** How long the lease lasts unless renewed, in milliseconds. */
  readonly patience: number
  /** Every model, in order. */
  readonly built: TaskEither<ProjectionError, ReadonlyArray<Built>>
  readonly parked: TaskEither<ProjectionError, ReadonlyArray<Parked>>
  readonly skipped: TaskEither<ProjectionError, ReadonlyArray<Skipped>>
  /** Who holds the lease, if anybody ever did. */
  readonly lease: TaskEither<ProjectionError, Lease | undefined>
  /** Takes the lease where it is free, or from whoever holds it (`over`). Gives the term; `undefined` when it is held. */
  readonly take: (over: boolean) => TaskEither<ProjectionError, number | undefined>
  /** Holds it longer. Errors: `OwnerChanged`. */
  readonly renew: (term: number) => TaskEither<ProjectionError, void>
  readonly giveBack: (term: number) => TaskEither<ProjectionError, void>

  // What follows is one transaction each, under the lease of that term; `OwnerChanged` when it is another's by now.
  /** `OwnerChanged` also when a checkpoint is not where `from` says. Then nothing is written. */
  readonly commit: (term: number, change: Change) => TaskEither<ProjectionError, void>
  /** Puts the decisions to leave events out, as the log has them, in the place of those that stand. */
  readonly decided: (term: number, entries: ReadonlyArray<Skipped>) => TaskEither<ProjectionError, void>
  /** Takes away what was being built by an earlier definition, and begins to build what is not current. */
  readonly prepare: (term: number) => TaskEither<ProjectionError, void>
  /** Begins to build these models anew, whatever stands of an earlier attempt. */
  readonly begin: (term: number, models: ReadonlyArray<string>) => TaskEither<ProjectionError, void>
  /** Puts what was built in the place of what served; false when a long query stands in the way for now. */
  readonly swap: (term: number, models: ReadonlyArray<string>) => TaskEither<ProjectionError, boolean>
  /** Notes at which complaint building these models stopped; `undefined`: it may go on. */
  readonly halt: (
    term: number,
    models: ReadonlyArray<string>,
    at: Parked | undefined,
  ) => TaskEither<ProjectionError, void>
}
