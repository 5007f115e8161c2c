import type { Bilingual } from '@redress/domain'

/** The two languages of the product. */
export type Lang = 'zh' | 'en'

/** What the environment asks for, as other programs read it: LC_ALL before LC_MESSAGES before LANG. */
export const langOf = (env: NodeJS.ProcessEnv): Lang => {
  const asked = [env['LC_ALL'], env['LC_MESSAGES'], env['LANG']].find((value) => value !== undefined && value !== '')
  return asked?.toLowerCase().startsWith('zh') === true ? 'zh' : 'en'
}

/** One of two wordings. */
export const say = (lang: Lang, { zh, en }: Bilingual): string => (lang === 'zh' ? zh : en)

/** In English output the Chinese term stands beside: `overdue 超期`. */
export const term = (lang: Lang, { zh, en }: Bilingual): string => (lang === 'zh' ? zh : `${en} ${zh}`)
