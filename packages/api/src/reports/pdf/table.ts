import type { Cell, TableBlock, TableColumn } from '../document.js'
import { isNumeric, type Language, shown, worded } from '../words.js'
import { colours, type Pen } from './pen.js'

const SIZE = 9
const PAD = 4

interface Written {
  readonly text: string
  readonly right: boolean
  readonly to?: string | undefined
}

/** Widths by what stands in the columns: numbers take what they need, texts share the rest. */
const widthsOf = (
  pen: Pen,
  columns: ReadonlyArray<TableColumn>,
  lines: ReadonlyArray<ReadonlyArray<Written>>,
): ReadonlyArray<number> => {
  pen.pdf.font('bold').fontSize(SIZE)
  const needs = columns.map((_, i) =>
    Math.max(...lines.map((line) => pen.pdf.widthOfString(line[i]?.text ?? '') + 2 * PAD + 1)),
  )
  const fixed = needs.map((need, i) =>
    isNumeric(columns[i]?.as ?? 'text') ? Math.min(need, pen.width / 4) : undefined,
  )
  const rest = pen.width - fixed.reduce<number>((sum, width) => sum + (width ?? 0), 0)
  const wanted = needs.reduce((sum, need, i) => (fixed[i] === undefined ? sum + Math.min(need, pen.width / 2) : sum), 0)
  const texts = fixed.filter((width) => width === undefined).length
  const least = 48
  // Many wide numbers leave too little for the texts: then all columns share alike.
  if (rest < texts * least) return columns.map(() => pen.width / columns.length)
  return needs.map(
    (need, i) => fixed[i] ?? (wanted === 0 ? rest / texts : (rest * Math.min(need, pen.width / 2)) / wanted),
  )
}

const line = (pen: Pen, cells: ReadonlyArray<Written>, widths: ReadonlyArray<number>, head: boolean): void => {
  const { pdf, left } = pen
  pdf.font(head ? 'bold' : 'regular').fontSize(SIZE)
  const heights = cells.map(({ text }, i) => pdf.heightOfString(text, { width: (widths[i] ?? 0) - 2 * PAD }))
  const height = Math.max(...heights) + 2 * PAD
  const y = pdf.y
  if (head) pdf.rect(left, y, pen.width, height).fill(colours.head)
  let x = left
  for (const [i, { text, right, to }] of cells.entries()) {
    const width = widths[i] ?? 0
    pdf.fillColor(to === undefined ? colours.ink : colours.link).text(text, x + PAD, y + PAD, {
      width: width - 2 * PAD,
      align: right ? 'right' : 'left',
      ...(to === undefined ? {} : { goTo: to }),
    })
    x += width
  }
  pdf.y = y + height
  pen.rule(head ? colours.ink : colours.line, head ? 0.8 : 0.5)
}

/** A table; what does not fit goes on overleaf under the same heading. */
export const setTable = (pen: Pen, lang: Language, { caption, columns, rows }: TableBlock): void => {
  const right = columns.map(({ as }) => isNumeric(as))
  const cell = (one: Cell, i: number): Written => ({
    text: pen.writable(shown(lang, one, columns[i]?.as ?? 'text')),
    right: right[i] ?? false,
    to: one.figure,
  })
  const head = columns.map(
    ({ heading, definition }, i): Written => ({
      text: pen.writable(worded(lang, heading)),
      right: right[i] ?? false,
      to: definition,
    }),
  )
  const lines = rows.map((row) => columns.map((_, i) => cell(row[i] ?? { value: null }, i)))
  pen.room(60)
  pen.text(caption[lang], { size: 9.5, bold: true })
  const widths = widthsOf(pen, columns, [head, ...lines])
  line(pen, head, widths, true)
  for (const cells of lines) {
    pen.pdf.font('regular').fontSize(SIZE)
    const height =
      Math.max(...cells.map(({ text }, i) => pen.pdf.heightOfString(text, { width: (widths[i] ?? 0) - 2 * PAD }))) +
      2 * PAD
    if (pen.room(height)) line(pen, head, widths, true)
    line(pen, cells, widths, false)
  }
}
