import { looks, xmlText } from './cell.js'

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'

const type = (part: string, what: string): string =>
  `<Override PartName="/xl/${part}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${what}+xml"/>`

export const contentTypes = (sheets: number): string =>
  `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${type('workbook.xml', 'sheet.main')}${type('styles.xml', 'styles')}${Array.from({ length: sheets }, (_, i) => type(`worksheets/sheet${i + 1}.xml`, 'worksheet')).join('')}</Types>`

const relation = (id: number, what: string, target: string): string =>
  `<Relationship Id="rId${id}" Type="${OFFICE}/${what}" Target="${target}"/>`

export const relations = `${XML}<Relationships xmlns="${PACKAGE}/relationships">${relation(1, 'officeDocument', 'xl/workbook.xml')}</Relationships>`

export const workbookRelations = (sheets: number): string =>
  `${XML}<Relationships xmlns="${PACKAGE}/relationships">${Array.from({ length: sheets }, (_, i) => relation(i + 1, 'worksheet', `worksheets/sheet${i + 1}.xml`)).join('')}${relation(sheets + 1, 'styles', 'styles.xml')}</Relationships>`

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
  return `${XML}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews>${columns.length === 0 ? '' : `<cols>${columns.join('')}</cols>`}<sheetData>`
}

export const sheetFoot = (links: ReadonlyArray<readonly [cell: string, to: string]>): string =>
  `</sheetData>${links.length === 0 ? '' : `<hyperlinks>${links.map(([cell, to]) => `<hyperlink ref="${cell}" location="${xmlText(to)}"/>`).join('')}</hyperlinks>`}</worksheet>`
