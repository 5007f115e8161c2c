import type { Column, Row, ScanFilter, Scanned } from '@redress/projections'
import { scanned } from '@redress/projections'
import type { Views } from '@redress/projections/sqlite'
import * as E from 'fp-ts/lib/Either.js'
import { type AnswerError, viewsFailed } from '../answers/error.js'
import type { ColumnType, FileColumn, FileRow, FileTable } from '../files/index.js'

const types: { readonly [U in Exclude<Column['unit'], 'ms'>]: ColumnType } = {
  id: 'text',
  term: 'text',
  text: 'text',
  json: 'text',
  position: 'text',
  instant: 'instant',
  day: 'day',
  count: 'integer',
  workdays: 'integer',
  ordinal: 'integer',
  flag: 'boolean',
}

const titles: { readonly [T in Scanned]: string } = { register: '台账', clocks: '时限', trail: '轨迹' }

/** The columns of a table as a file has them; milliseconds say again what instants say, and are left out. */
const columnsOf = (table: Scanned): ReadonlyArray<FileColumn> =>
  Object.entries<Column>(scanned[table].columns).flatMap(([name, { unit, meaning }]) =>
    unit === 'ms' ? [] : [{ name, type: types[unit], ...meaning }],
  )

const PAGE = 2_000

/** The register, the clocks or the trail as a table, a page in memory at a time. No column of them is personal. */
export const exportedTable = (views: Views, table: Scanned, filter: ScanFilter): FileTable<AnswerError> => {
  const columns = columnsOf(table)
  const rowOf = (row: Row): FileRow =>
    columns.map(({ name, type }) => {
      const value = row[name] ?? null
      return type === 'boolean' && value !== null ? value === 1 : value
    })
  return {
    name: titles[table],
    columns,
    rows: (async function* () {
      for (let after: Row | undefined; ; ) {
        const page = await views.scan({ ...filter, table, limit: PAGE, ...(after === undefined ? {} : { after }) })()
        if (E.isLeft(page)) return yield E.left(viewsFailed(page.left))
        if (page.right.length === 0) return
        after = page.right.at(-1)
        yield E.right(page.right.map(rowOf))
      }
    })(),
  }
}
