import type { Row } from './column.js'
import type { ReadModel } from './model.js'
import type { AnyRows, Table } from './table.js'
import type { Recount } from './target.js'

/** Keeps count of what a batch adds and takes away. */
export interface Counter {
  /** `before` and `after` as of the model's tables; `before` undefined: what the database holds is not known. */
  readonly add: (complaint: string, before: AnyRows | undefined, after: AnyRows) => void
  readonly recount: () => Recount
}

const NONE: ReadonlyArray<Row> = []

/** A counter for one counting table of a model. */
export const counterOf = (model: ReadModel, table: Table, of: string): Counter => {
  const source = model.tables.findIndex(({ name }) => name === of)
  const found = new Map<string, { readonly row: Row; n: number }>()
  const unknown: string[] = []
  const count = (row: Row, by: number): void => {
    let key = ''
    for (const column of table.key) key += `${row[column] ?? ''}\u0000`
    const known = found.get(key)
    if (known === undefined) found.set(key, { row, n: by })
    else known.n += by
  }
  return {
    add: (complaint, before, after) => {
      if (before === undefined) unknown.push(complaint)
      for (const row of before?.[source] ?? NONE) count(row, -1)
      for (const row of after[source] ?? NONE) count(row, 1)
    },
    recount: () => ({
      table,
      of,
      unknown,
      changes: [...found.values()]
        .filter(({ n }) => n !== 0)
        .map(({ row, n }) => ({ ...Object.fromEntries(table.key.map((column) => [column, row[column] ?? ''])), n })),
    }),
  }
}
