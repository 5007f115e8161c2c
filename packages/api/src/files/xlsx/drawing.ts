import { xmlText } from './cell.js'
import { chartXml, type XlsxChart } from './chart.js'
import { DRAWING, OFFICE, XML } from './names.js'
import { relations } from './parts.js'

const place = ({ row, column }: XlsxChart['from']): string =>
  `<xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff>`

const anchor = ({ from, to, title, alternative }: XlsxChart, i: number): string =>
  `<xdr:twoCellAnchor><xdr:from>${place(from)}</xdr:from><xdr:to>${place(to)}</xdr:to><xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${i + 2}" name="${xmlText(title)}" descr="${xmlText(alternative)}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${DRAWING}/chart"><c:chart xmlns:c="${DRAWING}/chart" xmlns:r="${OFFICE}" r:id="rId${i + 1}"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`

const drawingXml = (charts: ReadonlyArray<XlsxChart>): string =>
  `${XML}<xdr:wsDr xmlns:xdr="${DRAWING}/spreadsheetDrawing" xmlns:a="${DRAWING}/main">${charts.map(anchor).join('')}</xdr:wsDr>`

/** The parts by which the charts of a sheet, of this name and number, come into a workbook that has `before` of them already. */
export const drawingParts = (
  charts: ReadonlyArray<XlsxChart>,
  sheet: string,
  number: number,
  before: number,
): ReadonlyArray<readonly [path: string, text: string]> => {
  const drawing = `drawing${number}.xml`
  const parts = charts.map((chart, i) => [`chart${before + i + 1}.xml`, chart] as const)
  return [
    [`xl/worksheets/_rels/sheet${number}.xml.rels`, relations([['drawing', `../drawings/${drawing}`]])],
    [`xl/drawings/${drawing}`, drawingXml(charts)],
    [`xl/drawings/_rels/${drawing}.rels`, relations(parts.map(([part]) => ['chart', `../charts/${part}`] as const))],
    ...parts.map(([part, chart]) => [`xl/charts/${part}`, chartXml(chart, sheet)] as const),
  ]
}
