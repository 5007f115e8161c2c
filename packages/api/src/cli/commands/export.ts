import type { Look } from '@redress/domain/reveal'
import type { ScanFilter } from '@redress/projections'
import * as E from 'fp-ts/lib/Either.js'
import { momentOr } from '../../answers/as-of.js'
import { type AnswerError, invalidParameter } from '../../answers/error.js'
import { cloudEvents, type EventsLooking, exportedTable, indicatorCasesTable } from '../../export/index.js'
import { csvOf, type FileBytes, type FileTable, jsonLines, ndjsonOf, parquetOf, xlsxOf } from '../../files/index.js'
import { given } from '../../given.js'
import type { Redress } from '../../redress.js'
import type { Context } from '../context.js'
import type { ExitCode } from '../exit.js'
import { ofAnswer } from '../failure.js'
import { openToRead } from '../folder.js'
import { giveOut } from '../give-out.js'
import { fail } from '../print.js'
import type { Exported, ExportOptions } from './exported.js'
import { withKeys } from './personal/opened.js'
import { viewerOf } from './personal/reveal.js'

type Bytes = FileBytes<AnswerError>

const written = (table: FileTable<AnswerError>, { format, bom }: ExportOptions): Bytes => {
  switch (format) {
    case 'csv':
      return csvOf(table, given({ bom }))
    case 'xlsx':
      return xlsxOf(table)
    case 'parquet':
      return parquetOf(table)
    case 'ndjson':
      return ndjsonOf(table)
  }
}

const needed = (flag: string): AnswerError =>
  invalidParameter(flag, '导出指标案件须写明。', 'is needed to take the cases of indicators out.')

const casesOf = ({ views, now }: Redress, options: ExportOptions): E.Either<AnswerError, Bytes> => {
  const { regulation, period, indicator, asOf } = options
  if (regulation === undefined) return E.left(needed('--regulation'))
  if (period === undefined) return E.left(needed('--period'))
  const moment = momentOr('asOf', asOf, now)
  return E.map(({ ms }: { ms: Parameters<typeof views.indicators.figures>[0]['asOf'] }) =>
    written(indicatorCasesTable(views, { regulation, period, asOf: ms, ...given({ indicator }) }), options),
  )(moment)
}

const bytesOf = (
  redress: Redress,
  what: Exported,
  options: ExportOptions,
  looking?: EventsLooking,
): E.Either<AnswerError, Bytes> => {
  const { from, to, unit, regulation, complaint } = options
  const filter: ScanFilter = given({ from, to, unit, regulation, complaint })
  if (what === 'indicator-cases') return casesOf(redress, options)
  if (what === 'trail' && options.format === 'ndjson') return E.right(jsonLines(cloudEvents(redress, filter, looking)))
  return E.right(written(exportedTable(redress.views, what, filter), options))
}

const givenOut = async (
  context: Context,
  redress: Redress,
  what: Exported,
  options: ExportOptions,
  looking?: EventsLooking,
): Promise<ExitCode> => {
  const failure = (error: AnswerError) => ofAnswer(context.data, error)
  const bytes = bytesOf(redress, what, options, looking)
  if (E.isLeft(bytes)) return fail(context, failure(bytes.left))
  const binary = options.format === 'xlsx' || options.format === 'parquet'
  return giveOut(context, { output: options.output, binary }, bytes.right, failure)
}

/** `redress export`: rows stream through. Events show personal values only with a reason, as far as role and clause allow, on record. */
export const exportTable = async (context: Context, what: Exported, options: ExportOptions): Promise<ExitCode> => {
  const { reason } = options
  if (reason !== undefined)
    return withKeys(context, (redress) => {
      const look: Look = { viewer: viewerOf(options), purpose: 'export', reason, via: 'redress export' }
      return givenOut(context, redress, what, options, { reveal: redress.reveal, look })
    })
  const opened = await openToRead(context)
  if (E.isLeft(opened)) return fail(context, opened.left)
  try {
    return await givenOut(context, opened.right, what, options)
  } finally {
    await opened.right.close()
  }
}
