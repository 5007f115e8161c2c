import { addCells } from './cells.js'
import type { Row } from './column.js'
import type { ReadModel } from './model.js'
import { counterOf } from './recount.js'
import type { AnyRows, Table } from './table.js'
import type { Recount, TableWrite } from './target.js'

/** Gathers what a batch changes, table by table. */
export interface Writer {
  /** Rows of one complaint: `before` as the database holds them, `undefined` where that is not known. */
  readonly complaint: (
    complaint: string,
    before: ReadonlyArray<AnyRows> | undefined,
    after: ReadonlyArray<AnyRows>,
  ) => void
  readonly events: (rows: ReadonlyArray<ReadonlyArray<AnyRows>>) => void
  readonly writes: ReadonlyArray<TableWrite>
  readonly recounts: () => ReadonlyArray<Recount>
}

const NONE: ReadonlyArray<Row> = []

const same = (columns: ReadonlyArray<string>, a: Row, b: Row): boolean => {
  for (const column of columns) if (a[column] !== b[column]) return false
  return true
}

/** Puts in what is new or different; what is there already and the same costs no write. */
const gather = (
  write: TableWrite,
  columns: ReadonlyArray<string>,
  complaint: string,
  old: ReadonlyArray<Row> | undefined,
  rows: ReadonlyArray<Row>,
): void => {
  for (const [i, row] of rows.entries()) {
    const was = old?.[i]
    if (was === undefined || !same(columns, was, row)) addCells(write.cells, columns, row)
  }
  const fewer = old === undefined ? rows.length === 0 || write.table.key.length > 1 : old.length > rows.length
  if (fewer) write.surplus.push({ complaint, from: rows.length })
}

const emptyWrites = (models: ReadonlyArray<ReadModel>, by: ReadModel['by']) =>
  models
    .filter((model) => model.by === by)
    .map((model) =>
      // A counting table keeps its place in the order, and has no rows.
      model.tables.map((table: Table) => ({
        columns: Object.keys(table.columns),
        write: { table, cells: [], surplus: [] } as TableWrite,
      })),
    )

/** A writer for these models, with nothing gathered yet. */
export const writer = (models: ReadonlyArray<ReadModel>): Writer => {
  const perComplaint = emptyWrites(models, 'complaint')
  const perEvent = emptyWrites(models, 'event')
  const counters = models
    .filter(({ by }) => by === 'complaint')
    .map((model) =>
      model.tables.flatMap((table) => (table.counts === undefined ? [] : [counterOf(model, table, table.counts)])),
    )
  return {
    writes: [...perComplaint, ...perEvent].flat().map(({ write }) => write),
    recounts: () => counters.flat().map(({ recount }) => recount()),
    complaint: (complaint, before, after) => {
      for (const [m, own] of counters.entries())
        for (const { add } of own) add(complaint, before === undefined ? undefined : (before[m] ?? []), after[m] ?? [])
      for (const [m, tables] of perComplaint.entries())
        for (const [t, { write, columns }] of tables.entries())
          if (write.table.counts === undefined)
            gather(
              write,
              columns,
              complaint,
              before === undefined ? undefined : (before[m]?.[t] ?? NONE),
              after[m]?.[t] ?? NONE,
            )
    },
    events: (events) => {
      for (const event of events)
        for (const [m, tables] of perEvent.entries())
          for (const [t, { write, columns }] of tables.entries())
            for (const row of event[m]?.[t] ?? NONE) addCells(write.cells, columns, row)
    },
  }
}

/** What the database holds of a complaint that is new: of every table no row. */
export const noRows: ReadonlyArray<AnyRows> = []
