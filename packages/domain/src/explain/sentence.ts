import { type EpochMs, formatInstant, type Instant, SHANGHAI } from '@redress/holidays'
import type { Bilingual } from '../complaint/rejection.js'
import { millis } from '../complaint/time.js'
import { join, say } from '../regulation/describe/phrase.js'

/** Several sentences as one text. */
export const together = (sentences: ReadonlyArray<Bilingual>): Bilingual => join(sentences, '', ' ')

/** A summary without its full stop, so that a sentence can go on. */
export const unended = ({ zh, en }: Bilingual): Bilingual => say(zh.replace(/[。.]$/, ''), en.replace(/[。.]$/, ''))

/** A moment to the minute, as the clocks on the wall had it. */
export const minuteOf = (ms: EpochMs): string => formatInstant(ms, SHANGHAI).slice(0, 16).replace('T', ' ')

export const minute = (instant: Instant): string => minuteOf(millis(instant))

const lengths: { readonly [unit: string]: Bilingual } = {
  minute: say('分钟', 'minute(s)'),
  calendarDay: say('日', 'calendar day(s)'),
  workingDay: say('个工作日', 'working day(s)'),
}

/** A length of time that was lost or gained. */
export const lengthText = ({ n, unit }: { readonly n: number; readonly unit: string }): Bilingual => {
  const { zh, en } = lengths[unit] ?? say(unit, unit)
  return say(`${n}${zh}`, `${n} ${en}`)
}
