import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Bilingual } from '@redress/domain'
import * as E from 'fp-ts/lib/Either.js'
import type * as TE from 'fp-ts/lib/TaskEither.js'

/** The typefaces that a PDF is set in: whole fonts, of which only the letters used are embedded. */
export interface Fonts {
  readonly regular: Uint8Array
  readonly bold: Uint8Array
}

/** No Chinese typeface: the package that brings it was left out. */
export type FontsMissing = Bilingual & { readonly _tag: 'FontsMissing' }

const missing: FontsMissing = {
  _tag: 'FontsMissing',
  zh: '没有中文字体，无法输出 PDF。请运行 npm install @embedpdf/fonts-sc，或改用 --format html、--format xlsx。',
  en: 'There is no Chinese typeface to set a PDF in. Run npm install @embedpdf/fonts-sc, or use --format html or --format xlsx.',
}

const file = (name: string): string =>
  fileURLToPath(new URL(`../fonts/NotoSansHans-${name}.otf`, import.meta.resolve('@embedpdf/fonts-sc')))

/** Noto Sans for simplified Chinese, from its package. Errors: `FontsMissing` where that was not installed. */
export const packagedFonts: TE.TaskEither<FontsMissing, Fonts> = async () => {
  try {
    const [regular, bold] = await Promise.all([readFile(file('Regular')), readFile(file('Bold'))])
    return E.right({ regular, bold })
  } catch {
    return E.left(missing)
  }
}
