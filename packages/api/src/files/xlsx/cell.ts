import type { FileColumn, FileValue } from '../table.js'

/** What a cell of a workbook looks like; the order is that of the cell formats in `parts.ts`. */
export const looks = [
  'plain',
  'text',
  'integer',
  'number',
  'percent',
  'day',
  'instant',
  'heading',
  'title',
  'link',
  'note',
] as const
export type CellLook = (typeof looks)[number]

/** One cell: a value and how it is shown. `link` leads to a place in the workbook, `'案件'!A2`. */
export interface XlsxCell {
  readonly value: FileValue
  readonly look: CellLook
  readonly link?: string
}

/** More than a cell can hold is cut, and ends in an ellipsis. */
const LONGEST = 32_767

const ESCAPED = /_x[0-9A-Fa-f]{4}_|[^\P{Cc}\t\n]|[\uFFFE\uFFFF]/gu
const hex = (char: string): string => char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')

/** A text in XML: what XML cannot say is written `_x0007_`, as spreadsheets do, and what looks like that is escaped itself. */
export const xmlText = (text: string): string => {
  const cut = text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text
  return cut
    .replace(ESCAPED, (found) => (found.length > 1 ? `_x005F${found}` : `_x${hex(found)}_`))
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

/** Days from the beginning of the calendar of spreadsheets to 1970-01-01. */
const EPOCH = 25_569
const DAY = 86_400_000
/** Spreadsheets know no zones: what they show is the clock of Asia/Shanghai, UTC+8 since 1991. */
const SHANGHAI = 8 * 3_600_000
/** The first of March 1900: before it the calendar of spreadsheets has a day that never was. */
const FIRST = 61

const serial = (value: string, shift: number): number | undefined => {
  const ms = Date.parse(value)
  const days = (ms + shift) / DAY + EPOCH
  return Number.isNaN(ms) || days < FIRST ? undefined : days
}

/** The number that a spreadsheet stores for a day or instant; undefined for what is none, which stays text. */
export const serialOf = (look: CellLook, value: FileValue): number | undefined => {
  if (typeof value !== 'string') return undefined
  if (look === 'day') return serial(`${value}T00:00:00Z`, 0)
  return look === 'instant' ? serial(value, SHANGHAI) : undefined
}

const looksOf = {
  text: 'text',
  integer: 'integer',
  number: 'number',
  boolean: 'plain',
  day: 'day',
  instant: 'instant',
} as const

/** A value of a column as a cell. */
export const cellOf = ({ type }: Pick<FileColumn, 'type'>, value: FileValue): XlsxCell => ({
  value,
  look: looksOf[type],
})
