import * as E from 'fp-ts/lib/Either.js'
import type { FileBytes, FileRow, FileTable } from '../table.js'
import { cellOf, type XlsxCell } from './cell.js'
import { workbookOf, type XlsxSheet } from './workbook.js'

const WIDTHS = { text: 22, integer: 10, number: 12, boolean: 8, day: 12, instant: 20 } as const

const heading = (value: string): XlsxCell => ({ value, look: 'heading' })
const text = (value: string): XlsxCell => ({ value, look: 'text' })

/** The names of the columns and what they mean. */
const meanings = <F>({ columns }: FileTable<F>): XlsxSheet<F> => ({
  name: '字段说明 columns',
  widths: [24, 12, 60, 60],
  head: [['column', 'type', '中文', 'English'].map(heading)],
  rows: (async function* () {
    yield E.right(columns.map(({ name, type, zh, en }) => [name, type, zh, en].map(text)))
  })(),
})

/**
 * A table as XLSX: numbers as numbers, days and instants as dates on the clock of Asia/Shanghai, every text as text; the heading
 * stays in sight; a second sheet says what the columns mean.
 */
export const xlsxOf = <F>(table: FileTable<F>): FileBytes<F> => {
  const { name, columns, rows } = table
  const cells = (row: FileRow) => columns.map((column, i) => cellOf(column, row[i] ?? null))
  const sheet: XlsxSheet<F> = {
    name,
    widths: columns.map(({ type }) => WIDTHS[type]),
    head: [columns.map((column) => heading(column.name))],
    rows: (async function* () {
      for await (const batch of rows) yield E.map((some: ReadonlyArray<FileRow>) => some.map(cells))(batch)
    })(),
  }
  return workbookOf([sheet, meanings(table)])
}
