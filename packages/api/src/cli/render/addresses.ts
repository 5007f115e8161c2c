import { pad } from '../terminal/width.js'
import type { Look } from './context.js'

const LABEL = 12

/** Where the service answers, and how to stop it. */
export const renderAddresses = (
  { url, openapi, data }: { readonly url: string; readonly openapi: string; readonly data: string },
  { lang, style }: Look,
): ReadonlyArray<string> => {
  const line = (zh: string, en: string, value: string): string =>
    `  ${style.dim(pad(lang === 'zh' ? zh : en, LABEL))}${value}`
  return [
    line('看板', 'Board', style.bold(url)),
    line('接口文档', 'API', openapi),
    line('数据', 'Data', data),
    line('停止', 'Stop', 'Ctrl-C'),
  ]
}
