import * as E from 'fp-ts/lib/Either.js'
import type { FileBytes } from '../../files/index.js'
import { cellOf } from '../../files/xlsx/cell.js'
import type { XlsxChart } from '../../files/xlsx/chart.js'
import { workbookOf, type XlsxSheet } from '../../files/xlsx/workbook.js'
import type { ReportDocument } from '../document.js'
import { factsOf } from '../front.js'
import { type Language, ordinal, worded } from '../words.js'
import { blockRows, of, type Row } from './blocks.js'

const BATCH = 1_000

/** Rows that are made as they are written, some at a time. */
const sheet = <F>(
  name: string,
  widths: ReadonlyArray<number>,
  head: ReadonlyArray<Row>,
  rows: Iterable<Row>,
): XlsxSheet<F> => ({
  name,
  widths,
  head,
  rows: (async function* () {
    let batch: Row[] = []
    for (const row of rows) {
      batch.push(row)
      if (batch.length < BATCH) continue
      yield E.right(batch)
      batch = []
    }
    yield E.right(batch)
  })(),
})

const names = {
  report: { zh: '报告', en: 'report' },
  definitions: { zh: '口径', en: 'definitions' },
  figures: { zh: '数字', en: 'figures' },
  cases: { zh: '案件', en: 'cases' },
}

const definitionRows = (
  lang: Language,
  { definitions }: ReportDocument,
): { readonly rows: ReadonlyArray<Row>; readonly at: Map<string, number> } => {
  const at = new Map<string, number>()
  const rows: Row[] = []
  for (const { id, title, lines } of definitions) {
    at.set(id, rows.length)
    rows.push([of('heading', id), of('heading', title[lang])])
    for (const [label, text] of lines) rows.push([of('text', label[lang]), of('text', worded(lang, text))])
  }
  return { rows, at }
}

/** Cases that the workbook names of one figure; `redress export` has them all, however many. */
export const MOST_CASES = 10_000

const figureRows = (
  lang: Language,
  { figures }: ReportDocument,
): { readonly rows: Iterable<Row>; readonly at: Map<string, number> } => {
  const at = new Map<string, number>()
  let next = 0
  for (const { id, cases } of figures) {
    at.set(id, next)
    next += Math.max(1, Math.min(cases.length, MOST_CASES))
  }
  function* rows(): Generator<Row> {
    for (const { id, definition, label, cases } of figures) {
      const fixed = [of('text', id), of('text', label[lang]), of('text', definition), of('integer', cases.length)]
      if (cases.length === 0) yield fixed
      for (const one of cases.slice(0, MOST_CASES)) yield [...fixed, of('text', one)]
    }
  }
  return { rows: rows(), at }
}

const caseRows = function* ({ columns, rows }: NonNullable<ReportDocument['cases']>): Generator<Row> {
  for (const row of rows) yield columns.map((column, i) => cellOf(column, row[i] ?? null))
}

/**
 * A report as a workbook: the report itself, what its figures count, the cases behind each figure, and the cases with what each
 * counts for. A number leads to its cases, a heading to its definition.
 */
export const reportXlsx = (report: ReportDocument, lang: Language): FileBytes<never> => {
  const [definitions, figures] = [definitionRows(lang, report), figureRows(lang, report)]
  const place = (words: { zh: string; en: string }, at: Map<string, number>) => (id: string) => {
    const row = at.get(id)
    return row === undefined ? undefined : `'${words[lang]}'!A${row + 2}`
  }
  const places = { definition: place(names.definitions, definitions.at), figure: place(names.figures, figures.at) }
  const { title, period, remarks, sections, cases } = report
  const front: ReadonlyArray<Row> = [
    [of('note', worded(lang, report.issuer))],
    ...(period === undefined ? [] : [[of('note', period.words[lang])]]),
    ...factsOf(lang, report).map(([label, text]) => [of('note', `${label}：${text}`)]),
    ...remarks.map((remark) => [of('note', remark[lang])]),
    [],
  ]
  const all: Row[] = [...front]
  const charts: XlsxChart[] = []
  for (const [i, { heading, blocks }] of sections.entries()) {
    all.push([of('title', `${ordinal(lang, i + 1)}${lang === 'zh' ? '、' : '. '}${heading[lang]}`)])
    for (const block of blocks) {
      const { rows, chart } = blockRows(lang, block, places)
      // The title of the report stands above them.
      if (chart !== undefined) charts.push(chart(all.length + 2))
      all.push(...rows)
    }
  }
  const head = (words: ReadonlyArray<string>): ReadonlyArray<Row> => [words.map((word) => of('heading', word))]
  const zh = lang === 'zh'
  return workbookOf<never>([
    {
      ...sheet<never>(names.report[lang], [28, 14, 14, 14, 14, 14, 14, 14, 14], [[of('title', title[lang])]], all),
      charts,
    },
    sheet(names.definitions[lang], [14, 100], head(zh ? ['编号', '口径'] : ['id', 'definition']), definitions.rows),
    sheet(
      names.figures[lang],
      [10, 40, 10, 10, 28],
      head(zh ? ['数字', '名称', '口径', '件数', '案件'] : ['figure', 'of what', 'definition', 'cases', 'case']),
      figures.rows,
    ),
    ...(cases === undefined
      ? []
      : [
          sheet<never>(
            names.cases[lang],
            cases.columns.map(() => 18),
            head(cases.columns.map((column) => column[lang])),
            caseRows(cases),
          ),
        ]),
  ])
}
