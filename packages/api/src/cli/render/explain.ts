import type { Bilingual } from '@redress/domain'
import { stateWords } from '@redress/domain'
import type {
  ClockExplained,
  DayAnswer,
  EventCited,
  Explained,
  ProlongationAnswer,
  SuspensionAnswer,
} from '../../answers/types/index.js'
import { type Lang, say, term } from '../language.js'
import { pad, wrap } from '../terminal/width.js'
import { statePaint, statusWords } from '../words.js'
import type { Look } from './context.js'
import { lateness } from './lateness.js'
import { dayName, moment } from './moment.js'

const LABEL = 10

/** Why each deadline of one complaint falls where it falls, clock by clock. */
export const renderExplained = (explained: Explained, look: Look): ReadonlyArray<string> => {
  const { lang, style } = look
  const shown = explained.clocks.filter(({ state }) => state !== 'inapplicable')
  const idle = explained.clocks.filter(({ state }) => state === 'inapplicable')
  return [
    `${style.bold(explained.complaint)}  ${term(lang, statusWords[explained.status])}  ${style.dim(moment(explained.asOf))}`,
    ...explained.regulations.map(({ id, version, title }) => `${say(lang, title)} ${style.dim(`(${id}@${version})`)}`),
    ...shown.flatMap((clock) => ['', ...clockLines(clock, look)]),
    ...(idle.length === 0
      ? []
      : ['', style.dim(`${term(lang, stateWords.inapplicable)}: ${idle.map(({ ref }) => ref).join('、')}`)]),
    ...(explained.clocks.length === 0
      ? ['', style.dim(lang === 'zh' ? '尚无时限。' : 'No clock has been started yet.')]
      : []),
  ]
}

const clockLines = (clock: ClockExplained, look: Look): ReadonlyArray<string> => {
  const { lang, style, room } = look
  const paint = statePaint(style, clock.state)
  const label = (zh: string, en: string): string => style.dim(pad(lang === 'zh' ? zh : en, LABEL))
  const judged = clock.dueDay === null ? '' : `${lang === 'zh' ? '，' : ', '}${lateness(clock, lang)}`
  const counted = clock.days.map((day) => dayLine(day, look))
  return [
    `${style.bold(clock.ref)}  ${paint(style.bold(say(lang, stateWords[clock.state])))}${paint(judged)}  ${style.dim(`${clock.regulation}/${clock.clause}`)}`,
    ...wrap(say(lang, clock.summary), room - 2).map((line) => `  ${line}`),
    `  ${label('起算', 'started')}${moment(clock.startedAt)}  ${clock.openedBy === null ? cited(clock.startedBy) : openedText(clock.openedBy, lang)}`,
    ...(clock.knownAt === null ? [] : [`  ${label('确知', 'known')}${knownText(clock, clock.knownAt, lang)}`]),
    ...counted.map((line, i) => `  ${i === 0 ? label('计算', 'days') : ' '.repeat(LABEL)}${line}`),
    ...clock.suspensions.map(
      (one, i) => `  ${i === 0 ? label('中止', 'suspended') : ' '.repeat(LABEL)}${suspensionText(one, lang)}`,
    ),
    ...clock.prolongations.map(
      (one, i) => `  ${i === 0 ? label('延期', 'prolonged') : ' '.repeat(LABEL)}${prolongationText(one, lang)}`,
    ),
    `  ${label('到期', 'due')}${dueText(clock, lang)}`,
    ...(clock.warnAt === null ? [] : [`  ${label('临期', 'due soon')}${moment(clock.warnAt)}`]),
    ...(clock.overtakenBy === null
      ? []
      : [`  ${label('被越过', 'overtaken')}${moment(clock.overtakenBy.occurredAt)}  ${cited(clock.overtakenBy)}`]),
    ...(clock.endedAt === null
      ? []
      : [`  ${label('结束', 'ended')}${moment(clock.endedAt)}  ${clock.endedBy === null ? '' : cited(clock.endedBy)}`]),
    ...(clock.liftedBy === null ? [] : [`  ${label('免除', 'lifted by')}${clock.liftedBy.ref}`]),
    ...(clock.owedBy === null ? [] : [`  ${label('责任', 'owed by')}${clock.owedBy}  ${style.dim(clock.responsible)}`]),
    ...clock.holders.map(
      ({ unit, person, from, to }, i) =>
        `  ${i === 0 ? label('承办', 'held by') : ' '.repeat(LABEL)}${[unit, person].filter((part) => part !== null).join(' ')}  ${style.dim(`${moment(from)} – ${moment(to)}`)}`,
    ),
    ...(clock.notices.length === 0
      ? []
      : [`  ${label('依据', 'notices')}${clock.notices.join(lang === 'zh' ? '、' : ', ')}`]),
  ]
}

const cited = ({ type, event }: EventCited): string => `${type} ${event.slice(0, 8)}`

const openedText = ({ ref }: NonNullable<ClockExplained['openedBy']>, lang: Lang): string =>
  lang === 'zh' ? `由“${ref}”的时限引起` : `opened by the clock of ${ref}`

const knownText = ({ breachedAtBirth }: ClockExplained, at: string, lang: Lang): string => {
  const late = lang === 'zh' ? '，其时已超期' : ', when it was late already'
  return `${moment(at)}${breachedAtBirth ? late : ''}`
}

const lengths: { readonly [unit: string]: Bilingual } = {
  minute: { zh: '分钟', en: 'min' },
  calendarDay: { zh: '日', en: 'd' },
  workingDay: { zh: '个工作日', en: 'wd' },
}

const suspensionText = ({ from, to, reasons, lost, dueDay }: SuspensionAnswer, lang: Lang): string => {
  const unit = lengths[lost?.unit ?? '']
  const length = lost === null || unit === undefined ? '' : `  +${lost.n} ${say(lang, unit)}`
  const due = dueDay === null ? '' : `  → ${dayName(dueDay, lang)}`
  return `${moment(from)} – ${to === null ? '' : moment(to)}  ${reasons.join(lang === 'zh' ? '、' : ', ')}${length}${due}`
}

const prolongationText = ({ at, by, roles, reason, dueDay }: ProlongationAnswer, lang: Lang): string => {
  const who = roles.length === 0 ? by : `${by} (${roles.join(', ')})`
  return `${moment(at)}  ${who}${dueDay === null ? '' : `  → ${dayName(dueDay, lang)}`}${reason === null ? '' : `  ${reason}`}`
}

const dueText = (clock: ClockExplained, lang: Lang): string => {
  if (clock.dueAt === null || clock.dueDay === null) return lang === 'zh' ? '无固定期限' : 'no fixed date'
  const time = moment(clock.dueAt).slice(11)
  const guess = lang === 'zh' ? '（待放假通知公布）' : ' (until the notice of that year is published)'
  // The last millisecond of a day is what the law calls 24:00.
  const first =
    clock.originalDueDay === null || clock.originalDueDay === clock.dueDay
      ? ''
      : `  (${lang === 'zh' ? '原为 ' : 'first '}${dayName(clock.originalDueDay, lang)})`
  return `${dayName(clock.dueDay, lang)} ${time === '23:59' ? '24:00' : time}${clock.provisional ? guess : ''}${first}`
}

const reasons: { readonly [why: string]: Bilingual } = {
  'start-day-excluded': { zh: '起始日不计', en: 'starting day, not counted' },
  workday: { zh: '工作日', en: 'working day' },
  'make-up': { zh: '调休上班', en: 'make-up working day' },
  weekend: { zh: '周末', en: 'weekend' },
  holiday: { zh: '放假', en: 'holiday' },
  open: { zh: '休息日照常开放', en: 'rest day, but open' },
  closed: { zh: '工作日不开放', en: 'working day, but closed' },
  'calendar-day': { zh: '自然日', en: 'calendar day' },
  rolled: { zh: '末日逢休顺延', en: 'rest day at the end, moves on' },
  'rolled-to': { zh: '顺延至此', en: 'the end moved here' },
  'after-close': { zh: '下班后收到', en: 'came after closing' },
}

const dayLine = (day: DayAnswer, { lang, style }: Look): string => {
  const reason = reasons[day.why]
  const why = reason === undefined ? day.why : say(lang, reason)
  const name = day.name === undefined ? '' : ` ${say(lang, day.name)}`
  const notice = day.notice === undefined ? '' : `  ${day.notice}`
  const mark = day.counted ? pad(`${day.ordinal ?? '+'}`, 3, 'end') : '  ·'
  const line = `${dayName(day.day, lang)}  ${mark}  ${why}${name}${notice}${day.certain ? '' : ' ?'}`
  return day.counted ? line : style.dim(line)
}
