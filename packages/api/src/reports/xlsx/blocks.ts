import type { CellLook, XlsxCell } from '../../files/xlsx/cell.js'
import type { XlsxChart } from '../../files/xlsx/chart.js'
import type { Block, Cell, Plot, ShownAs, TableBlock } from '../document.js'
import { note } from '../front.js'
import { colourOf } from '../plot/drawing.js'
import { type Language, numberIn, shown, worded } from '../words.js'

export type Row = ReadonlyArray<XlsxCell>

export const of = (look: CellLook, value: string | number | null): XlsxCell => ({ value, look })
const looks: { readonly [A in ShownAs]: CellLook } = {
  text: 'text',
  integer: 'integer',
  change: 'integer',
  share: 'percent',
  number: 'number',
  day: 'day',
  instant: 'instant',
}

/** Where each definition and figure begins in its sheet. */
export interface Places {
  readonly definition: (id: string) => string | undefined
  readonly figure: (id: string) => string | undefined
}

const linked = (cell: XlsxCell, link: string | undefined): XlsxCell => (link === undefined ? cell : { ...cell, link })

const cellIn = (lang: Language, one: Cell, as: ShownAs, places: Places): XlsxCell => {
  const number = numberIn(one)
  const link = one.figure === undefined ? undefined : places.figure(one.figure)
  if (number !== undefined) return linked(of(looks[as], number), link)
  const { value } = one
  return linked(of(looks[as], value === null || typeof value === 'number' ? null : shown(lang, one, as)), link)
}

const tableRows = (lang: Language, { caption, columns, rows }: TableBlock, places: Places): ReadonlyArray<Row> => [
  [of('note', caption[lang])],
  columns.map(({ heading, definition }) =>
    linked(of('heading', worded(lang, heading)), definition === undefined ? undefined : places.definition(definition)),
  ),
  ...rows.map((row) => columns.map(({ as }, i) => cellIn(lang, row[i] ?? { value: null }, as, places))),
  [],
]

/** What a plot shows, as a table. */
const plotTable = ({ title, categories, series }: Plot): TableBlock => ({
  kind: 'table',
  caption: title,
  columns: [{ heading: '', as: 'text' }, ...series.map(({ name }) => ({ heading: name, as: 'number' as const }))],
  rows: categories.map((words, i) => [{ value: words }, ...series.map(({ values }) => ({ value: values[i] ?? null }))]),
})

/** Rows and columns that a chart covers. */
const [HIGH, WIDE] = [15, 6]

/** The plot over the rows of its table, which begins in row `at`: a caption, the names of the series, the values. */
const chartOver =
  (lang: Language, { form, title, alternative, categories, series }: Plot) =>
  (at: number): XlsxChart => {
    const down = (column: number) => ({ column, from: at + 2, to: at + 1 + categories.length })
    return {
      form,
      title: title[lang],
      alternative: alternative[lang],
      categories: { ...down(0), words: categories.map((one) => worded(lang, one)) },
      series: series.map(({ name, values }, i) => ({
        name: worded(lang, name),
        colour: colourOf(i).slice(1),
        cells: down(i + 1),
        values,
      })),
      from: { row: at + 1 + categories.length, column: 0 },
      to: { row: at + 1 + categories.length + HIGH, column: WIDE },
    }
  }

/** The rows of a part of a report, and the chart that stands over some of them. */
export interface BlockRows {
  readonly rows: ReadonlyArray<Row>
  /** Given the number of its first row in the sheet. */
  readonly chart?: (at: number) => XlsxChart
}

/** A part of a report as rows; below those of a plot room is left for its chart. */
export const blockRows = (lang: Language, block: Block, places: Places): BlockRows => {
  switch (block.kind) {
    case 'text':
      return { rows: [[of('text', block.text[lang])]] }
    case 'blank':
      return { rows: [[of('note', worded(lang, note.blank(block.about)))], []] }
    case 'table':
      return { rows: tableRows(lang, block, places) }
    case 'plot': {
      const rows = tableRows(lang, plotTable(block), places)
      return block.categories.length === 0
        ? { rows }
        : { rows: [...rows, ...Array.from({ length: HIGH }, () => [])], chart: chartOver(lang, block) }
    }
  }
}
