import type { Position } from '@redress/domain'
import type { TaskEither } from 'fp-ts/lib/TaskEither.js'
import type { Row } from './column.js'
import type { ProjectionError } from './error.js'
import type { Parked, Queued } from './parked.js'
import type { Table } from './table.js'

/** Rows of one complaint that are no more: those with this ordinal and later; in a table of one row each, from 0. */
export interface Surplus {
  readonly complaint: string
  readonly from: number
}

/** What changes in one table. */
export interface TableWrite {
  readonly table: Table
  /** Inserted, or updated where the key is there already. */
  readonly rows: Row[]
  readonly surplus: Surplus[]
}

/** All that one batch changes. It is written together with the checkpoint, or not at all. */
export interface Change {
  /** The models concerned; their checkpoint must stand at `from` and stands at `to` afterwards. */
  readonly models: ReadonlyArray<string>
  readonly from: Position | undefined
  readonly to: Position | undefined
  readonly writes: ReadonlyArray<TableWrite>
  readonly parked: ReadonlyArray<Parked>
  readonly queued: ReadonlyArray<Queued>
  /** Complaints that are parked no more. */
  readonly healed: ReadonlyArray<string>
}

/** Where rows go: SQLite now, PostgreSQL next. The runtime knows no more of a database than this. */
export interface Target {
  /** Checkpoint of every model; `undefined` before the first event. */
  readonly checkpoints: TaskEither<ProjectionError, ReadonlyMap<string, Position | undefined>>
  readonly parked: TaskEither<ProjectionError, ReadonlyArray<Parked>>
  /** One transaction. `OwnerChanged` when a checkpoint is not where `from` says, and then nothing is written. */
  readonly commit: (change: Change) => TaskEither<ProjectionError, void>
}
