import type { Row } from './table.js'
import { type Archive, xmlParser } from './xlsx-archive.js'
import { numberText, serialToIso } from './xlsx-date.js'
import { unescaped, type Workbook } from './xlsx-parts.js'

/** Text between two row ends beyond which a sheet is refused, so that memory stays bounded. */
export const ROW_LIMIT = 16_777_216
const LAST_COLUMN = 16_384

/** Place of a cell in its row by its reference, `B3` is 1; -1 where there is none or it is no reference. */
const columnOf = (reference: string | undefined): number => {
  let column = 0
  for (const letter of reference ?? '') {
    const value = letter.charCodeAt(0) - 64
    if (value < 1 || value > 26) break
    column = column * 26 + value
  }
  return column > LAST_COLUMN ? -1 : column - 1
}

const cellText = (workbook: Workbook, type: string, style: number, value: string): string => {
  switch (type) {
    case 's':
      return workbook.shared[Number(value)] ?? ''
    case 'b':
      return value === '1' ? 'TRUE' : value === '0' ? 'FALSE' : value
    case 'd':
    case 'e':
      return value
    case 'str':
    case 'inlineStr':
      return unescaped(value)
    default:
      if (value === '') return ''
      return (
        (workbook.dateStyles[style] ? serialToIso(Number(value), workbook.from1904) : undefined) ?? numberText(value)
      )
  }
}

/** The rows of a sheet by streaming, each as wide as its last cell; rows without any text are left out. */
export async function* sheetRows(
  archive: Archive,
  workbook: Workbook,
  part: string,
  onBytes: (bytes: number) => void,
): AsyncGenerator<ReadonlyArray<Row>, void, undefined> {
  let found: Row[] = []
  let cells: string[] = []
  let line = 0
  let column = -1
  let type = ''
  let style = 0
  let value = ''
  let inValue = false
  let phonetic = 0
  let sinceRow = 0
  const parser = xmlParser({
    open: (name, attributes) => {
      if (name === 'row') {
        line = attributes['r'] === undefined ? line + 1 : Number(attributes['r'])
        cells = []
        column = -1
      } else if (name === 'c') {
        const place = columnOf(attributes['r'])
        column = place >= 0 ? place : Math.min(column + 1, LAST_COLUMN - 1)
        type = attributes['t'] ?? 'n'
        style = Number(attributes['s'] ?? 0)
        value = ''
      } else if (name === 'rPh') phonetic += 1
      else if (name === 'v' || (name === 't' && phonetic === 0)) inValue = true
    },
    text: (text) => {
      if (inValue) value += text
    },
    close: (name) => {
      if (name === 'v' || name === 't') inValue = false
      else if (name === 'rPh') phonetic -= 1
      else if (name === 'c') {
        while (cells.length < column) cells.push('')
        cells[column] = cellText(workbook, type, style, value)
      } else if (name === 'row') {
        sinceRow = 0
        if (cells.some((cell) => cell !== '')) found.push({ line, raw: cells })
      }
    },
  })
  const stream = await archive.open(part)
  stream.setEncoding('utf8')
  for await (const chunk of stream) {
    const text = chunk as string
    sinceRow += text.length
    parser.write(text)
    onBytes(text.length)
    if (sinceRow > ROW_LIMIT) throw Object.assign(new Error('row too long'), { code: 'ROW_LIMIT' })
    if (found.length > 0) yield found
    found = []
  }
  parser.end()
  if (found.length > 0) yield found
}
