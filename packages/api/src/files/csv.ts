import * as E from 'fp-ts/lib/Either.js'
import { guarded } from './formula.js'
import type { FileBytes, FileColumn, FileRow, FileTable, FileValue } from './table.js'
import { bytesOf } from './text.js'

const BOM = '\uFEFF'
const QUOTED = /[",\r\n]|^\s|\s$|^$/

const quoted = (text: string): string => (QUOTED.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

/** Nothing is an empty cell, an empty text `""`; only texts can be formulas. */
const cell = (value: FileValue): string => {
  if (value === null) return ''
  return typeof value === 'string' ? quoted(guarded(value)) : String(value)
}

const line = (row: FileRow): string => `${row.map(cell).join(',')}\r\n`
const head = (columns: ReadonlyArray<FileColumn>): string => line(columns.map(({ name }) => name))

/**
 * A table as CSV (RFC 4180, UTF-8, CRLF). `bom` begins it with a byte order mark, by which Excel knows that it is UTF-8. A text
 * that a spreadsheet would take for a formula has an apostrophe before it (`unguarded` takes it away).
 *
 * @example
 * import { csvOf } from '@redress/api'
 *
 * const rows = (async function* () {
 *   yield { _tag: 'Right' as const, right: [['TS-1', '=1+1', 3]] }
 * })()
 * const column = (name: string, type: 'text' | 'integer') => ({ name, type, zh: name, en: name })
 * let text = ''
 * for await (const piece of csvOf({ name: 't', columns: [column('id', 'text'), column('x', 'text'), column('n', 'integer')], rows }))
 *   if (piece._tag === 'Right') text += new TextDecoder().decode(piece.right)
 * assert.equal(text, "id,x,n\r\nTS-1,'=1+1,3\r\n")
 */
export async function* csvOf<F>(
  { columns, rows }: FileTable<F>,
  options: { readonly bom?: boolean } = {},
): FileBytes<F> {
  yield E.right(bytesOf(`${options.bom === true ? BOM : ''}${head(columns)}`))
  for await (const batch of rows) {
    yield E.map((some: ReadonlyArray<FileRow>) => bytesOf(some.map(line).join('')))(batch)
    if (E.isLeft(batch)) return
  }
}
