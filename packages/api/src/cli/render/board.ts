import { stateWords } from '@redress/domain'
import { clockNotes } from '../../answers/clock-notes.js'
import type { Board, ClockAnswer } from '../../answers/types/index.js'
import { say, term } from '../language.js'
import { grouped } from '../terminal/progress.js'
import { type Column, cell, table } from '../terminal/table.js'
import { statePaint } from '../words.js'
import type { Look } from './context.js'
import { countsLine } from './counts.js'
import { lateness } from './lateness.js'
import { dayName, moment } from './moment.js'
import { percent } from './share.js'

const missed = ({ state }: ClockAnswer): boolean => state === 'breached' || state === 'undecided'
const isOverdue = (clock: ClockAnswer): boolean => missed(clock) && clock.endedAt === null
const isStill = ({ state }: ClockAnswer): boolean => state === 'suspended'
const isOpen = (clock: ClockAnswer): boolean => !missed(clock) && !isStill(clock) && clock.endedAt === null

/** The SLA board for a terminal: how many are in which state, clause by clause, what is overdue, what falls due next. */
export const renderBoard = (board: Board, look: Look): ReadonlyArray<string> => {
  const { lang, style } = look
  const overdue = board.clocks.filter(isOverdue)
  const open = board.clocks.filter(isOpen)
  const still = board.clocks.filter(isStill)
  const ended = board.clocks.filter((clock) => !isOverdue(clock) && !isOpen(clock) && !isStill(clock))
  return [
    `${style.bold(term(lang, { zh: '时限看板', en: 'SLA board' }))}  ${moment(board.asOf)}`,
    '',
    countsLine(board.counts, look),
    '',
    ...clauseTable(board, look),
    ...section({ zh: '超期未办', en: 'Overdue' }, overdue, look, style.red),
    ...section({ zh: '即将到期', en: 'Falling due' }, open, look, style.yellow),
    ...section({ zh: '中止', en: 'Standing still' }, still, look, style.dim),
    ...section({ zh: '已结束', en: 'Ended' }, ended, look, style.dim),
    ...(board.clocks.length === 0 ? ['', style.dim(lang === 'zh' ? '没有符合条件的时限。' : 'No clock matches.')] : []),
    ...(board.next === null
      ? []
      : [
          '',
          style.dim(lang === 'zh' ? '还有更多；用 --limit 多看一些。' : 'There are more; --limit shows more of them.'),
        ]),
  ]
}

const clauseTable = (board: Board, look: Look): ReadonlyArray<string> => {
  const { lang, style, room } = look
  const head = (zh: string, en: string): string => (lang === 'zh' ? zh : en)
  // Not every regulation warns: a column of zeros would say that nothing falls due.
  const warns = board.counts.warned > 0
  const columns: ReadonlyArray<Column> = [
    { title: head('条款', 'Clause') },
    { title: head('要求', 'What it asks'), shrinksTo: 18 },
    { title: say(lang, stateWords.running), align: 'end' },
    ...(warns ? [{ title: say(lang, stateWords.warned), align: 'end' } as const] : []),
    { title: say(lang, stateWords.breached), align: 'end' },
    { title: say(lang, stateWords.met), align: 'end' },
    { title: head('按时率', 'On time'), align: 'end' },
  ]
  const rows = board.clauses
    .filter(({ counts }) => counts.running + counts.warned + counts.breached + counts.met + counts.pending > 0)
    .map(({ ref, summary, counts }) => {
      const done = counts.met + counts.breached
      const breached = grouped(counts.breached)
      return [
        cell(ref, style.bold),
        cell(say(lang, summary)),
        cell(grouped(counts.running + counts.pending)),
        ...(warns ? [cell(grouped(counts.warned), counts.warned > 0 ? style.yellow : undefined)] : []),
        cell(breached, counts.breached > 0 ? style.red : undefined),
        cell(grouped(counts.met)),
        cell(percent(done === 0 ? null : counts.met / done)),
      ]
    })
  return rows.length === 0 ? [] : table(columns, rows, room, style.dim)
}

const section = (
  title: { readonly zh: string; readonly en: string },
  clocks: ReadonlyArray<ClockAnswer>,
  look: Look,
  paint: (text: string) => string,
): ReadonlyArray<string> => {
  if (clocks.length === 0) return []
  const { lang, style, room } = look
  const head = (zh: string, en: string): string => (lang === 'zh' ? zh : en)
  const notes = clocks.map((clock) => clockNotes(clock).map((note) => say(lang, note)))
  const noted = notes.some((own) => own.length > 0)
  const columns: ReadonlyArray<Column> = [
    { title: head('投诉', 'Complaint') },
    { title: head('条款', 'Clause') },
    { title: head('要求', 'What it asks'), shrinksTo: 14 },
    { title: head('到期', 'Due') },
    { title: '' },
    { title: head('承办', 'Unit'), shrinksTo: 8 },
    ...(noted ? [{ title: head('说明', 'Notes'), shrinksTo: 12 }] : []),
  ]
  const rows = clocks.map((clock, i) => [
    cell(clock.complaint),
    cell(clock.ref, style.bold),
    cell(say(lang, clock.summary)),
    cell(clock.dueDay === null ? '–' : `${dayName(clock.dueDay, lang)}${clock.provisional ? ' ?' : ''}`),
    cell(lateness(clock, lang), statePaint(style, clock.state)),
    cell(clock.unit ?? '–', style.dim),
    ...(noted ? [cell(notes[i]?.join(lang === 'zh' ? '；' : '; ') ?? '')] : []),
  ])
  return ['', `${paint(style.bold(term(lang, title)))}  ${clocks.length}`, ...table(columns, rows, room, style.dim)]
}
