import { type CellLook, looks, serialOf, type XlsxCell, xmlText } from './cell.js'

const styleOf = new Map<CellLook, number>(looks.map((look, i) => [look, i]))

/** `A`, `Z`, `AA` ... */
export const columnName = (index: number): string =>
  index < 26 ? String.fromCharCode(65 + index) : columnName(Math.floor(index / 26) - 1) + columnName(index % 26)

const cellXml = (at: string, { value, look }: XlsxCell): string => {
  if (value === null) return ''
  const number = typeof value === 'number' && Number.isFinite(value) ? value : serialOf(look, value)
  if (number !== undefined) return `<c r="${at}" s="${styleOf.get(look)}"><v>${number}</v></c>`
  if (typeof value === 'boolean') return `<c r="${at}" t="b"><v>${value ? 1 : 0}</v></c>`
  const style = look === 'day' || look === 'instant' || look === 'integer' ? 'text' : look
  return `<c r="${at}" s="${styleOf.get(style)}" t="inlineStr"><is><t xml:space="preserve">${xmlText(String(value))}</t></is></c>`
}

/** One row of a sheet, numbered from 1; a text is a text, whatever it begins with. */
export const rowXml = (number: number, cells: ReadonlyArray<XlsxCell>): string =>
  `<row r="${number}">${cells.map((cell, i) => cellXml(`${columnName(i)}${number}`, cell)).join('')}</row>`

/** Where the links of a row stand and lead. */
export const linksOf = (number: number, cells: ReadonlyArray<XlsxCell>): ReadonlyArray<readonly [string, string]> =>
  cells.flatMap(({ link }, i) => (link === undefined ? [] : [[`${columnName(i)}${number}`, link] as const]))
