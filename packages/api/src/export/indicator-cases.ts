import type { IndicatorFigures, RowRef } from '@redress/domain'
import { type FiguresQuery, figureParts } from '@redress/projections'
import type { Views } from '@redress/projections/sqlite'
import * as E from 'fp-ts/lib/Either.js'
import { type AnswerError, invalidParameter, viewsFailed } from '../answers/error.js'
import type { FileColumn, FileRow, FileTable } from '../files/index.js'
import { remedy } from '../suggest.js'

const columns: ReadonlyArray<FileColumn> = (
  [
    ['indicator', '指标', 'Indicator'],
    ['regulation', '制度', 'Regulation'],
    ['clause', '条款', 'Clause'],
    ['period', '期间', 'Period'],
    ['part', '计作：分子、分母或暂不计入', 'What it counts as: numerator, denominator, or held back'],
    ['complaint', '投诉编号', 'Complaint'],
    ['row', '所计的一项：案件、时限、回访等', 'What is counted: the case, a limit, a visit ...'],
  ] as const
).map(([name, zh, en]) => ({ name, type: 'text', zh, en }))

const BATCH = 2_000

/** The rows of a figure's parts, some thousand at a time. */
function* batches({
  indicator,
  regulation,
  clause,
  period,
  total,
}: IndicatorFigures): Generator<ReadonlyArray<FileRow>> {
  for (const part of figureParts)
    for (let from = 0; from < total[part].length; from += BATCH)
      yield total[part]
        .slice(from, from + BATCH)
        .map(({ row, case: id }: RowRef) => [indicator, regulation, clause, period.id, part, id, row])
}

/** No indicator is asked for: an empty table would say that there are no cases. */
const nothingMeasured = async (views: Views, { regulation, indicator }: FiguresQuery): Promise<AnswerError> => {
  const listed = await views.indicators.list()()
  if (E.isLeft(listed)) return viewsFailed(listed.left)
  const own = listed.right.filter((one) => one.regulation === regulation).map(({ id }) => id)
  if (own.length > 0) {
    const { zh, en } = remedy(indicator ?? '', own)
    return invalidParameter('indicator', `制度 ${regulation} 没有这一指标；${zh}`, `${regulation} has none such; ${en}`)
  }
  const { zh, en } = remedy(regulation, [...new Set(listed.right.map((one) => one.regulation))])
  const said = `制度 ${regulation} 没有规定指标，或未载入；${zh}`
  return invalidParameter('regulation', said, `${regulation} names no indicator, or is not loaded; ${en}`)
}

/** The rows behind the indicators of a regulation in one period, part by part. Errors also: `InvalidParameter` where there is none. */
export const indicatorCasesTable = (views: Views, query: FiguresQuery): FileTable<AnswerError> => ({
  name: '指标案件',
  columns,
  rows: (async function* () {
    const answer = await views.indicators.figures(query)()
    if (E.isLeft(answer)) return yield E.left(viewsFailed(answer.left))
    if (answer.right.figures.length === 0) return yield E.left(await nothingMeasured(views, query))
    for (const figures of answer.right.figures) for (const rows of batches(figures)) yield E.right(rows)
  })(),
})
