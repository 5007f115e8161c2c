import type { Bilingual } from '@redress/domain'
import type { Origin } from '../../config/resolve.js'
import type { Told } from '../../config/told.js'
import type { CheckName, Examined } from '../../doctor/examine.js'
import type { FindingState } from '../../doctor/finding.js'
import { type Lang, say, term } from '../language.js'
import { cell, table } from '../terminal/table.js'
import { pad, wrap } from '../terminal/width.js'
import type { Look } from './context.js'

/** What `redress doctor --json` says. */
export interface Diagnosis {
  readonly version: string
  readonly healthy: boolean
  readonly file: string | null
  readonly settings: ReadonlyArray<Told>
  readonly checks: ReadonlyArray<Examined>
}

const names: { readonly [C in CheckName]: Bilingual } = {
  node: { zh: 'Node', en: 'Node' },
  clock: { zh: '时钟', en: 'clock' },
  disk: { zh: '磁盘', en: 'disk' },
  calendar: { zh: '日历', en: 'calendar' },
  regulations: { zh: '制度', en: 'regulations' },
  log: { zh: '日志', en: 'log' },
  readModels: { zh: '读模型', en: 'read models' },
  keyStore: { zh: '密钥库', en: 'key store' },
  wrappingKey: { zh: '主密钥', en: 'wrapping key' },
}

const states: { readonly [S in FindingState]: Bilingual } = {
  ok: { zh: '正常', en: 'ok' },
  warning: { zh: '注意', en: 'look' },
  failed: { zh: '异常', en: 'failed' },
  skipped: { zh: '略过', en: '–' },
}

/** Columns for names of checks and of what was found. */
const [NAME, STATE] = [14, 8]

const originOf = (origin: Origin, lang: Lang): string =>
  origin.from === 'default' ? (lang === 'zh' ? '默认' : 'default') : origin.at

const shownOf = (value: unknown): string =>
  value === null ? '–' : Array.isArray(value) ? value.join(', ') : String(value)

const settingsOf = ({ settings }: Diagnosis, { lang, style, room }: Look): ReadonlyArray<string> => {
  const head = (zh: string, en: string) => ({ title: lang === 'zh' ? zh : en })
  return table(
    [head('设置', 'setting'), { ...head('值', 'value'), shrinksTo: 20 }, { ...head('来源', 'from'), shrinksTo: 20 }],
    settings.map(({ key, value, origin }) => [
      cell(key, style.bold),
      cell(shownOf(value)),
      cell(originOf(origin, lang), origin.from === 'default' ? style.dim : undefined),
    ]),
    room,
    style.dim,
  )
}

const checksOf = ({ checks }: Diagnosis, { lang, style, room }: Look): ReadonlyArray<string> => {
  const paint = { ok: style.green, warning: style.yellow, failed: style.red, skipped: style.dim }
  return checks.flatMap(({ check, state, zh, en }) =>
    wrap(say(lang, { zh, en }), Math.max(20, room - NAME - STATE)).map((line, i) =>
      i > 0
        ? `${' '.repeat(NAME + STATE)}${line}`
        : `${pad(say(lang, names[check]), NAME)}${paint[state](pad(say(lang, states[state]), STATE))}${line}`,
    ),
  )
}

/** Every setting with its origin, then what was looked at and how it was found. */
export const renderDoctor = (diagnosis: Diagnosis, look: Look): ReadonlyArray<string> => {
  const { lang, style } = look
  const { version, file } = diagnosis
  const read = file ?? (lang === 'zh' ? '没有配置文件' : 'no file of settings')
  return [
    `${style.bold(term(lang, { zh: '诊断', en: 'Doctor' }))}  redress ${version}  ${style.dim(read)}`,
    '',
    ...settingsOf(diagnosis, look),
    '',
    ...checksOf(diagnosis, look),
  ]
}
