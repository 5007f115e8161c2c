import { looks, xmlText } from './cell.js'
import { MAIN, OFFICE, PACKAGE, XML } from './names.js'

const type = (part: string, what: string): string =>
  `<Override PartName="/xl/${part}" ContentType="application/vnd.openxmlformats-officedocument.${what}+xml"/>`

const numbered = (count: number, one: (n: number) => string): string =>
  Array.from({ length: count }, (_, i) => one(i + 1)).join('')

/** What sort of part each is: `drawings` are those of sheets, by number. */
export const contentTypes = (sheets: number, drawings: ReadonlyArray<number>, charts: number): string =>
  `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${type('workbook.xml', 'spreadsheetml.sheet.main')}${type('styles.xml', 'spreadsheetml.styles')}${numbered(sheets, (n) => type(`worksheets/sheet${n}.xml`, 'spreadsheetml.worksheet'))}${drawings.map((n) => type(`drawings/drawing${n}.xml`, 'drawing')).join('')}${numbered(charts, (n) => type(`charts/chart${n}.xml`, 'drawingml.chart'))}</Types>`

/** What a part is related to, as `rId1`, `rId2` ... */
export const relations = (all: ReadonlyArray<readonly [what: string, target: string]>): string =>
  `${XML}<Relationships xmlns="${PACKAGE}/relationships">${all.map(([what, target], i) => `<Relationship Id="rId${i + 1}" Type="${OFFICE}/${what}" Target="${target}"/>`).join('')}</Relationships>`

export const workbookRelations = (sheets: number): string =>
  relations([
    ...Array.from({ length: sheets }, (_, i) => ['worksheet', `worksheets/sheet${i + 1}.xml`] as const),
    ['styles', 'styles.xml'],
  ])

export const workbook = (names: ReadonlyArray<string>): string =>
  `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${names.map((name, i) => `<sheet name="${xmlText(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`).join('')}</sheets></workbook>`

/** Number formats of our own begin at 164. */
const formats = ['#,##0', '0.0%', 'yyyy\\-mm\\-dd', 'yyyy\\-mm\\-dd\\ hh:mm:ss']
const fonts = [
  '<font><sz val="11"/><name val="等线"/></font>',
  '<font><b/><sz val="11"/><name val="等线"/></font>',
  '<font><b/><sz val="16"/><name val="等线"/></font>',
  '<font><u/><sz val="11"/><color rgb="FF0B5CAD"/><name val="等线"/></font>',
  '<font><sz val="10"/><color rgb="FF595959"/><name val="等线"/></font>',
]
const fills = [
  '<fill><patternFill patternType="none"/></fill>',
  '<fill><patternFill patternType="gray125"/></fill>',
  '<fill><patternFill patternType="solid"><fgColor rgb="FFE8EEF4"/></patternFill></fill>',
]
const format = (id: number, font = 0, fill = 0, wrap = ''): string =>
  `<xf numFmtId="${id}" fontId="${font}" fillId="${fill}" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1"${wrap === '' ? '/>' : ` applyAlignment="1"><alignment ${wrap}/></xf>`}`

/** 49 is text: digits stay as they were written. */
const formatOf: { readonly [L in (typeof looks)[number]]: string } = {
  plain: format(0),
  text: format(49),
  integer: format(164),
  number: format(0),
  percent: format(165),
  day: format(166),
  instant: format(167),
  heading: format(0, 1, 2, 'vertical="center" wrapText="1"'),
  title: format(0, 2),
  link: format(0, 3),
  note: format(49, 4),
}

export const styles = `${XML}<styleSheet xmlns="${MAIN}"><numFmts count="${formats.length}">${formats.map((code, i) => `<numFmt numFmtId="${164 + i}" formatCode="${code}"/>`).join('')}</numFmts><fonts count="${fonts.length}">${fonts.join('')}</fonts><fills count="${fills.length}">${fills.join('')}</fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="${looks.length}">${looks.map((look) => formatOf[look]).join('')}</cellXfs></styleSheet>`

export const sheetHead = (widths: ReadonlyArray<number>, frozen: number): string => {
  const pane =
    frozen === 0 ? '' : `<pane ySplit="${frozen}" topLeftCell="A${frozen + 1}" activePane="bottomLeft" state="frozen"/>`
  const columns = widths.map((width, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`)
  return `${XML}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews>${columns.length === 0 ? '' : `<cols>${columns.join('')}</cols>`}<sheetData>`
}

/** Ends a sheet; a drawing of it is the first part that it is related to. */
export const sheetFoot = (links: ReadonlyArray<readonly [cell: string, to: string]>, drawn: boolean): string =>
  `</sheetData>${links.length === 0 ? '' : `<hyperlinks>${links.map(([cell, to]) => `<hyperlink ref="${cell}" location="${xmlText(to)}"/>`).join('')}</hyperlinks>`}${drawn ? '<drawing r:id="rId1"/>' : ''}</worksheet>`
