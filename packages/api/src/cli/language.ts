import type { Bilingual } from '@redress/domain'
import { type Lang, languages, schema } from '../config/schema.js'

export type { Lang } from '../config/schema.js'

/**
 * The language to speak before the settings are read, and where they cannot be: `--lang`, `REDRESS_LANG`, else what the
 * environment says.
 */
export const langOf = (env: NodeJS.ProcessEnv, argv: ReadonlyArray<string> = []): Lang => {
  const at = argv.findIndex((word) => /^--lang(=|$)/.test(word))
  const flag = argv[at]?.slice('--lang='.length) || argv[at + 1]
  const asked = (word: string | undefined): Lang | undefined => languages.find((lang) => lang === word)
  return (
    (at < 0 ? undefined : asked(flag)) ??
    asked(env['REDRESS_LANG']) ??
    schema.lang.conventional?.(env)?.value ??
    schema.lang.initial
  )
}

/** One of two wordings. */
export const say = (lang: Lang, { zh, en }: Bilingual): string => (lang === 'zh' ? zh : en)

/** In English output the Chinese term stands beside: `overdue 超期`. */
export const term = (lang: Lang, { zh, en }: Bilingual): string => (lang === 'zh' ? zh : `${en} ${zh}`)
