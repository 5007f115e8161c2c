import type {
  ClauseCited,
  ClockMoved,
  EventLeftOut,
  FactChanged,
  Trail,
  TrailEntry,
} from '../../answers/types/index.js'
import { say, term } from '../language.js'
import { pad, wrap } from '../terminal/width.js'
import { clauseEffects, clockEffects } from '../words.js'
import type { Look } from './context.js'
import { dayName, moment } from './moment.js'

/** The history of one complaint: who did what when, what it changed, by which clause, which clocks it moved. */
export const renderTrail = (trail: Trail, look: Look): ReadonlyArray<string> => {
  const { lang, style } = look
  const count = lang === 'zh' ? `${trail.entries.length} 条记录` : `${trail.entries.length} events`
  return [
    `${style.bold(trail.complaint)}  ${term(lang, { zh: '处理轨迹', en: 'trail' })}  ${count}${trail.asOf === null ? '' : `  ${style.dim(moment(trail.asOf))}`}`,
    ...trail.entries.flatMap((entry) => ['', ...entryLines(entry, look)]),
    ...trail.leftOut.flatMap((event) => ['', ...leftOutLines(event, look)]),
  ]
}

const INDENT = ' '.repeat(6)

const entryLines = (entry: TrailEntry, look: Look): ReadonlyArray<string> => {
  const { lang, style } = look
  const name = entry.variant === null ? entry.type : `${entry.type}:${entry.variant}`
  const title = term(lang, entry.title)
  // In English a plain event is called what its type says: once is enough.
  const type = title.startsWith(name) ? '' : `  ${style.dim(name)}`
  const who = [entry.actor.id, entry.actor.unit].filter((part) => part !== null).join(' · ')
  const late = entry.backdated ? style.yellow(lang === 'zh' ? '  补录' : '  recorded later') : ''
  return [
    `${style.dim(pad(`#${entry.revision}`, 4))}  ${moment(entry.occurredAt)}  ${style.bold(title)}${type}  ${who}${late}`,
    ...indented(changesText(entry.changes), look),
    ...entry.clauses.map((clause) => `${INDENT}${clauseLine(clause, look)}`),
    ...entry.clocks.map((clock) => `${INDENT}${clockLine(clock, look)}`),
  ]
}

const leftOutLines = (
  { revision, type, decidedBy, reason, decidedAt }: EventLeftOut,
  look: Look,
): ReadonlyArray<string> => {
  const { lang, style } = look
  const out = lang === 'zh' ? '经决定略过，日志中仍在' : 'left out by decision; it stays in the log'
  return [
    `${style.dim(pad(`#${revision}`, 4))}  ${style.bold(type)}  ${style.yellow(out)}  ${decidedBy}  ${moment(decidedAt)}`,
    ...indented(reason, look),
  ]
}

const indented = (text: string, { room }: Look): ReadonlyArray<string> =>
  text === '' ? [] : wrap(text, room - INDENT.length).map((line) => INDENT + line)

/** `status: open → replied; class.track: complex`. A fact whose value may be personal is only named. */
const changesText = (changes: ReadonlyArray<FactChanged>): string =>
  changes
    .map(({ path, from, to }) => {
      if (to === undefined) return path
      return from === undefined ? `${path}: ${shown(to)}` : `${path}: ${shown(from)} → ${shown(to)}`
    })
    .join('; ')

const shown = (value: unknown): string => (Array.isArray(value) ? value.join('、') : `${value}`)

const clauseLine = ({ ref, clause, effect, field, step, to, role }: ClauseCited, { lang, style }: Look): string => {
  const detail = [field, step, to?.join('、'), role].filter((part) => part !== undefined).join(' ')
  return `${style.cyan(`§ ${ref}`)} ${style.dim(clause)} ${say(lang, clauseEffects[effect])}${detail === '' ? '' : ` ${detail}`}`
}

const clockLine = ({ ref, summary, effect, dueDay }: ClockMoved, { lang, style }: Look): string => {
  const due =
    dueDay === null ? '' : lang === 'zh' ? `，${dayName(dueDay, lang)} 到期` : `, due ${dayName(dueDay, lang)}`
  return `${style.yellow('◷')} ${style.bold(ref)} ${say(lang, clockEffects[effect])}${style.dim(due)}  ${style.dim(say(lang, summary))}`
}
