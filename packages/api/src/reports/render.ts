import * as E from 'fp-ts/lib/Either.js'
import type * as TE from 'fp-ts/lib/TaskEither.js'
import type { FileBytes } from '../files/index.js'
import type { ReportDocument } from './document.js'
import type { ReportFormat } from './formats.js'
import { htmlOf } from './html/page.js'
import { type FontsMissing, packagedFonts } from './pdf/fonts.js'
import { pdfOf } from './pdf/index.js'
import type { Language } from './words.js'
import { reportXlsx } from './xlsx/index.js'

async function* once(bytes: Uint8Array): FileBytes<never> {
  yield E.right(bytes)
}

/** A report as a file. Errors: `FontsMissing`, of a PDF. */
export const renderReport =
  (report: ReportDocument, lang: Language) =>
  (format: ReportFormat): TE.TaskEither<FontsMissing, FileBytes<never>> =>
  async () => {
    if (format === 'html') return E.right(once(htmlOf(report, lang)))
    if (format === 'xlsx') return E.right(reportXlsx(report, lang))
    const fonts = await packagedFonts()
    return E.isLeft(fonts) ? fonts : E.right(once(await pdfOf(report, lang, fonts.right)))
  }
