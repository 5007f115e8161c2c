import type { Look } from '@redress/domain/reveal'
import * as E from 'fp-ts/lib/Either.js'
import { given } from '../../given.js'
import type { Redress } from '../../redress.js'
import { type Looking, makeReport, type ReportDocument } from '../../reports/index.js'
import { renderReport } from '../../reports/render.js'
import type { Context } from '../context.js'
import { type ExitCode, exit } from '../exit.js'
import { ofAnswer } from '../failure.js'
import { openToRead } from '../folder.js'
import { giveOut } from '../give-out.js'
import { fail } from '../print.js'
import { withKeys } from './personal/opened.js'
import { viewerOf } from './personal/reveal.js'
import type { ReportOptions } from './report-options.js'

const never = (nothing: never): never => nothing

const rendered = async (
  context: Context,
  report: ReportDocument,
  { format, output }: ReportOptions,
): Promise<ExitCode> => {
  const file = await renderReport(report, context.lang)(format)()
  if (E.isLeft(file)) return fail(context, { ...file.left, code: exit.unavailable })
  return giveOut(context, { output, binary: format !== 'html' }, file.right, never)
}

const made = async (
  context: Context,
  redress: Redress,
  kind: string,
  options: ReportOptions,
  looking?: Looking,
): Promise<ExitCode> => {
  const { regulation, period, unit, asOf } = options
  const report = await makeReport(redress)({ kind, regulation, ...given({ period, unit, asOf }) }, looking)()
  if (E.isLeft(report)) return fail(context, ofAnswer(context.data, report.left))
  return rendered(context, report.right, options)
}

/** `redress report KIND`: with a reason personal values are shown as far as role and clause allow, each case on record. */
export const report = async (context: Context, kind: string, options: ReportOptions): Promise<ExitCode> => {
  const { reason } = options
  if (reason !== undefined)
    return withKeys(context, (redress) => {
      const look: Look = { viewer: viewerOf(options), purpose: 'export', reason, via: 'redress report' }
      return made(context, redress, kind, options, { reveal: redress.reveal, look })
    })
  const opened = await openToRead(context)
  if (E.isLeft(opened)) return fail(context, opened.left)
  try {
    return await made(context, opened.right, kind, options)
  } finally {
    await opened.right.close()
  }
}
