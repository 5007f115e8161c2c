import { cut, pad, width } from './width.js'

/** A column of a table. */
export interface Column {
  readonly title: string
  readonly align?: 'start' | 'end'
  /** Gives way when the window is narrow; at least this many columns remain. */
  readonly shrinksTo?: number
}

/** A cell: its text, and how it is painted once its width is settled. */
export interface Cell {
  readonly text: string
  readonly paint?: (text: string) => string
}

export const cell = (text: string, paint?: (text: string) => string): Cell =>
  paint === undefined ? { text } : { text, paint }

const GAP = 2

/** Lines of a table that fits the window as far as its columns can give way. Widths count Chinese characters as two. */
export const table = (
  columns: ReadonlyArray<Column>,
  rows: ReadonlyArray<ReadonlyArray<Cell>>,
  room: number,
  header: (text: string) => string,
): ReadonlyArray<string> => {
  const widths = columns.map(({ title }, i) => Math.max(width(title), ...rows.map((row) => width(row[i]?.text ?? ''))))
  let excess = widths.reduce((sum, w) => sum + w, (columns.length - 1) * GAP) - room
  for (const [i, { shrinksTo }] of columns.entries()) {
    const now = widths[i] ?? 0
    if (excess <= 0 || shrinksTo === undefined) continue
    const taken = Math.min(excess, Math.max(0, now - shrinksTo))
    widths[i] = now - taken
    excess -= taken
  }
  const line = (cells: ReadonlyArray<Cell>): string =>
    cells
      .map(({ text, paint }, i) => {
        const filled = pad(cut(text, widths[i] ?? 0), widths[i] ?? 0, columns[i]?.align)
        return paint === undefined ? filled : paint(filled)
      })
      .join(' '.repeat(GAP))
      .trimEnd()
  return [header(line(columns.map(({ title }) => cell(title)))), ...rows.map(line)]
}
