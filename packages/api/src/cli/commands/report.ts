import type { Look } from '@redress/domain/reveal'
import * as E from 'fp-ts/lib/Either.js'
import type { FileBytes } from '../../files/index.js'
import { given } from '../../given.js'
import type { Redress } from '../../redress.js'
import {
  htmlOf,
  type Looking,
  makeReport,
  packagedFonts,
  pdfOf,
  type ReportDocument,
  reportXlsx,
} from '../../reports/index.js'
import type { Context } from '../context.js'
import { type ExitCode, exit } from '../exit.js'
import { ofAnswer } from '../failure.js'
import { openToRead } from '../folder.js'
import { giveOut } from '../give-out.js'
import { fail } from '../print.js'
import { withKeys } from './personal/opened.js'
import { viewerOf } from './personal/reveal.js'
import type { ReportOptions } from './report-options.js'

async function* once(bytes: Uint8Array): FileBytes<never> {
  yield E.right(bytes)
}

const never = (nothing: never): never => nothing

const rendered = async (
  context: Context,
  report: ReportDocument,
  { format, output }: ReportOptions,
): Promise<ExitCode> => {
  const { lang } = context
  const to = { output, binary: format !== 'html' }
  if (format === 'html') return giveOut(context, to, once(htmlOf(report, lang)), never)
  if (format === 'xlsx') return giveOut(context, to, reportXlsx(report, lang), never)
  const fonts = await packagedFonts()
  if (E.isLeft(fonts)) return fail(context, { ...fonts.left, code: exit.unavailable })
  return giveOut(context, to, once(await pdfOf(report, lang, fonts.right)), never)
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
