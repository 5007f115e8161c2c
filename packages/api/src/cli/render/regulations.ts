import { describeDiff, type LocatedError, type RegulationDiff, stopsLoading } from '@redress/domain'
import { placed } from '../../open/error.js'
import { say } from '../language.js'
import { width, wrap } from '../terminal/width.js'
import type { Look } from './context.js'

/** What was found in a regulation file. */
export interface Checked {
  readonly file: string
  /** Null where it cannot be loaded. */
  readonly regulation: { readonly id: string; readonly version: string } | null
  readonly errors: number
  readonly warnings: number
  readonly found: ReadonlyArray<LocatedError>
}

/** Characters of a line before the place that are still shown. */
const BEFORE = 60
const TAB = /\t/g

/** The line that is meant, and a mark under the place. Wide characters take two columns in a terminal, too. */
const frame = (source: ReadonlyArray<string>, { line, column }: LocatedError, look: Look): ReadonlyArray<string> => {
  const text = source[line - 1]
  if (text === undefined) return []
  const cut = Math.max(0, column - 1 - BEFORE)
  const before = text.slice(cut, column - 1).replace(TAB, ' ')
  const after = text.slice(column - 1, column - 1 + BEFORE).replace(TAB, ' ')
  const number = `${line}`
  const gutter = look.style.dim(`  ${number} | `)
  return [
    `${gutter}${before}${after}`,
    `${look.style.dim(`  ${' '.repeat(number.length)} | `)}${' '.repeat(width(before))}${look.style.red('^')}`,
  ]
}

const problem = (source: ReadonlyArray<string>, found: LocatedError, look: Look): ReadonlyArray<string> => {
  const { lang, style, room } = look
  const stops = stopsLoading(found)
  const grade = lang === 'zh' ? (stops ? '错误' : '提醒') : stops ? 'error' : 'warning'
  const where = found.path === '' ? '' : `  ${style.dim(found.path)}`
  return [
    '',
    `${style.bold(placed(found))}  ${(stops ? style.red : style.yellow)(grade)} ${found._tag}${where}`,
    ...frame(source, found, look),
    ...wrap(say(lang, found), room - 2).map((line) => `  ${line}`),
  ]
}

/** What is wrong with a regulation, each with the line it stands in. */
export const renderChecked = (checked: Checked, text: string, look: Look): ReadonlyArray<string> => {
  const { lang, style } = look
  const { errors, warnings, regulation } = checked
  const source = text.split(/\r?\n/)
  const counted = lang === 'zh' ? `${errors} 处错误，${warnings} 处提醒` : `${errors} error(s), ${warnings} warning(s)`
  const verdict = regulation === null ? style.red(counted) : style.green(counted)
  return [
    `${style.bold(checked.file)}  ${verdict}${regulation === null ? '' : `  ${regulation.id}@${regulation.version}`}`,
    ...checked.found.flatMap((found) => problem(source, found, look)),
  ]
}

/** What differs between two regulations, in sentences. */
export const renderDiff = (diff: RegulationDiff, { lang, room }: Look): ReadonlyArray<string> => {
  const said = describeDiff(diff).map((sentence) => say(lang, sentence))
  if (said.length === 0) return [lang === 'zh' ? '没有差别。' : 'No difference.']
  return said.flatMap((sentence) => wrap(sentence, room - 2).map((line, i) => `${i === 0 ? '- ' : '  '}${line}`))
}
