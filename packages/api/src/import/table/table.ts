import type { Bilingual } from '@redress/domain'
import type * as E from 'fp-ts/lib/Either.js'
import type { ImportError } from '../error.js'

/** Why a row, or one cell of it, cannot be taken. Never the value itself: it may be personal. */
export interface Fault extends Bilingual {
  /** Header of the column at fault; empty where it is the row as a whole. */
  readonly column: string
}

/** One record of a table. */
export interface Row {
  /** Physical line (CSV) or row number (XLSX) where it begins. */
  readonly line: number
  /** Cells as written, in the order of the columns; empty cells are `''`. */
  readonly raw: ReadonlyArray<string>
  /** Set when the row could not be read as a record of this table. */
  readonly fault?: Fault
}

/** A register opened for reading: the header is known, no row has been read. */
export interface Table {
  readonly file: string
  readonly columns: ReadonlyArray<string>
  /** What was found: `utf-8`, `gb18030`, ... or `xlsx`. */
  readonly encoding: string
  readonly totalBytes: number
  /** Bytes consumed so far, for progress. */
  readonly bytesRead: () => number
  /** The rows in batches, once; a `Left` ends them. The next batch is read only when it is asked for. */
  readonly rows: () => AsyncGenerator<E.Either<ImportError, ReadonlyArray<Row>>, void, undefined>
}

/** A cell that holds nothing but white space holds nothing. */
export const isBlank = (cell: string | undefined): boolean => cell === undefined || cell.trim() === ''

/** What our own list of rejected rows adds to a register; ignored when such a list is imported again. */
export const REJECT_COLUMNS = ['line', 'column', 'reason_zh', 'reason_en'] as const

/** Whether a header is that of a list which we wrote. */
export const isRejectList = (header: ReadonlyArray<string>): boolean =>
  REJECT_COLUMNS.every((name, index) => header[header.length - REJECT_COLUMNS.length + index] === name)

/** The row as it is, with a fault where it is not as wide as the header. */
export const fitted = (columns: ReadonlyArray<string>, row: Row): Row => {
  if (row.raw.length === columns.length || row.fault !== undefined) return row
  const found = row.raw.length
  return {
    ...row,
    fault: {
      column: '',
      zh: `这一行有 ${found} 列，表头有 ${columns.length} 列；请检查是否缺少或多出分隔符，含分隔符的内容须加双引号。`,
      en: `The row has ${found} columns, the header ${columns.length}; look for a missing or extra delimiter, and quote cells that contain one.`,
    },
  }
}
