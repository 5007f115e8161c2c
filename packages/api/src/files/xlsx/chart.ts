import { xmlText } from './cell.js'
import { DRAWING, XML } from './names.js'
import { columnName } from './sheet.js'

/** Cells of one column of the sheet that the chart stands in; rows from 1, the last included. */
export interface CellsDown {
  readonly column: number
  readonly from: number
  readonly to: number
}

/** A chart over cells of its sheet: whoever changes a cell sees it move. */
export interface XlsxChart {
  readonly form: 'bars' | 'lines'
  readonly title: string
  /** What it shows, for whoever cannot see it. */
  readonly alternative: string
  readonly categories: CellsDown & { readonly words: ReadonlyArray<string> }
  /** The name of each stands in the cell above its values. */
  readonly series: ReadonlyArray<{
    readonly name: string
    /** `0072B2` */
    readonly colour: string
    readonly cells: CellsDown
    readonly values: ReadonlyArray<number | null>
  }>
  /** The cells that it covers: from the first up to but not including the last, counted from 0. */
  readonly from: { readonly row: number; readonly column: number }
  readonly to: { readonly row: number; readonly column: number }
}

const cellsOf = (sheet: string, { column, from, to }: CellsDown): string => {
  const name = columnName(column)
  return `'${sheet}'!$${name}$${from}${to === from ? '' : `:$${name}$${to}`}`
}

/** Told apart without colours, too. */
const dashes = ['solid', 'dash', 'sysDot', 'dashDot']

const points = (values: ReadonlyArray<string | number | null>): string =>
  `<c:ptCount val="${values.length}"/>${values.map((value, i) => (value === null ? '' : `<c:pt idx="${i}"><c:v>${xmlText(String(value))}</c:v></c:pt>`)).join('')}`

const words = (at: string, texts: ReadonlyArray<string>): string =>
  `<c:strRef><c:f>${xmlText(at)}</c:f><c:strCache>${points(texts)}</c:strCache></c:strRef>`

const numbers = (at: string, values: ReadonlyArray<number | null>): string =>
  `<c:numRef><c:f>${xmlText(at)}</c:f><c:numCache><c:formatCode>General</c:formatCode>${points(values)}</c:numCache></c:numRef>`

const filled = (colour: string): string => `<a:solidFill><a:srgbClr val="${colour}"/></a:solidFill>`

const seriesXml = ({ form, categories, series }: XlsxChart, sheet: string): string =>
  series
    .map(({ name, colour, cells, values }, i) => {
      const above = { ...cells, from: cells.from - 1, to: cells.from - 1 }
      const [look, ending] =
        form === 'bars'
          ? [`<c:spPr>${filled(colour)}</c:spPr><c:invertIfNegative val="0"/>`, '']
          : [
              `<c:spPr><a:ln w="22225">${filled(colour)}<a:prstDash val="${dashes[i % dashes.length]}"/></a:ln></c:spPr><c:marker><c:symbol val="circle"/><c:size val="4"/><c:spPr>${filled(colour)}</c:spPr></c:marker>`,
              '<c:smooth val="0"/>',
            ]
      return `<c:ser><c:idx val="${i}"/><c:order val="${i}"/><c:tx>${words(cellsOf(sheet, above), [name])}</c:tx>${look}<c:cat>${words(cellsOf(sheet, categories), categories.words)}</c:cat><c:val>${numbers(cellsOf(sheet, cells), values)}</c:val>${ending}</c:ser>`
    })
    .join('')

const [ACROSS, UP] = [1, 2]
const axes = `<c:axId val="${ACROSS}"/><c:axId val="${UP}"/>`

const drawn = (chart: XlsxChart, sheet: string): string => {
  const all = `<c:varyColors val="0"/>${seriesXml(chart, sheet)}`
  return chart.form === 'bars'
    ? `<c:barChart><c:barDir val="col"/><c:grouping val="clustered"/>${all}<c:gapWidth val="60"/>${axes}</c:barChart>`
    : `<c:lineChart><c:grouping val="standard"/>${all}<c:marker val="1"/>${axes}</c:lineChart>`
}

const scale = (id: number, other: number, side: 'b' | 'l', least = ''): string =>
  `<c:axId val="${id}"/><c:scaling><c:orientation val="minMax"/>${least}</c:scaling><c:delete val="0"/><c:axPos val="${side}"/>${side === 'l' ? '<c:majorGridlines/>' : ''}<c:numFmt formatCode="General" sourceLinked="0"/><c:tickLblPos val="nextTo"/><c:crossAx val="${other}"/>`

/** The part of a workbook that says what a chart looks like; `sheet` is the name of the sheet that it stands in. */
export const chartXml = (chart: XlsxChart, sheet: string): string =>
  `${XML}<c:chartSpace xmlns:c="${DRAWING}/chart" xmlns:a="${DRAWING}/main"><c:roundedCorners val="0"/><c:chart><c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr sz="1200" b="1"/></a:pPr><a:r><a:rPr sz="1200" b="1"/><a:t>${xmlText(chart.title)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title><c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>${drawn(chart, sheet)}<c:catAx>${scale(ACROSS, UP, 'b')}</c:catAx><c:valAx>${scale(UP, ACROSS, 'l', '<c:min val="0"/>')}</c:valAx></c:plotArea><c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend><c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>`
