import type { Day } from '../day.js'
import { weekday } from '../day.js'
import type { ExplainedDay, Explanation } from '../explanation.js'
import type { EpochMs } from '../instant.js'
import { dayOf, endOfDay, formatInstant } from '../local.js'
import { en } from './en.js'
import type { Words } from './words.js'
import { zh } from './zh.js'

type Stretch = readonly [first: ExplainedDay, last: ExplainedDay]

/** A day that counts like every other is told without its name and notice: they decide nothing there. */
const decides = ({ why }: ExplainedDay): boolean => why !== 'calendar-day'

const sameReason = (a: ExplainedDay, b: ExplainedDay): boolean =>
  a.counted === b.counted && a.why === b.why && (!decides(a) || (a.notice === b.notice && a.name?.en === b.name?.en))

/** Neighbours with one reason become one sentence, or a month would take thirty. */
const stretches = (days: ReadonlyArray<ExplainedDay>): ReadonlyArray<Stretch> => {
  const done: Array<Stretch> = []
  for (const day of days) {
    const last = done.at(-1)
    if (last !== undefined && sameReason(last[1], day)) done[done.length - 1] = [last[0], day]
    else done.push([day, day])
  }
  return done
}

const dated = (words: Words, day: Day): string => words.weekday(day, words.weekdays[weekday(day) - 1] ?? '')

const timed = (words: Words, { zone }: Explanation, at: EpochMs): string => {
  const day = dayOf(at, zone)
  const time = at === endOfDay(day, zone) ? '24:00' : formatInstant(at, zone).slice(11, 16)
  return words.moment(dated(words, day), time)
}

const sentence = (words: Words, language: 'zh' | 'en', [first, last]: Stretch): string => {
  const stretch =
    first === last ? dated(words, first.day) : words.stretch(dated(words, first.day), dated(words, last.day))
  const ordinals = first.ordinal === undefined ? '' : words.ordinals(first.ordinal, last.ordinal ?? first.ordinal)
  const name = decides(first) ? (first.name?.[language] ?? '') : ''
  const notice = decides(first) ? (first.notice ?? '') : ''
  return words.days(stretch, words.why[first.why], name, ordinals, notice)
}

/**
 * An explanation in sentences: the start, every stretch of days with its reason and notice, the end, what is not
 * settled yet, and the notices that all of it rests on.
 *
 * @example
 * import { calendar, explainText, parseInstant } from '@redress/holidays'
 *
 * const start = parseInstant('2026-02-13T09:30:00+08:00')
 * if (start._tag === 'Right') {
 *   const why = calendar('CN').explain(start.right, { n: 1, unit: 'workingDay' })
 *   if (why._tag === 'Right') explainText(why.right, 'en').at(3) // 'Due: 2026-02-14 (Sat) 24:00.'
 * }
 */
export const explainText = (explanation: Explanation, language: 'zh' | 'en'): ReadonlyArray<string> => {
  const words = language === 'zh' ? zh : en
  const { startAt, dueAt, length, certain, earliest, latest, notices } = explanation
  return [
    words.begins(timed(words, explanation, startAt), words.units[length.unit](length.n)),
    ...stretches(explanation.days).map((stretch) => sentence(words, language, stretch)),
    words.due(timed(words, explanation, dueAt)),
    ...(certain ? [] : [words.uncertain(dated(words, earliest), dated(words, latest))]),
    ...(notices.length === 0 ? [] : [words.notices(notices)]),
  ]
}
