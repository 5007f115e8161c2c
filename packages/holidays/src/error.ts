/** What every error carries: the refused value and, in both languages, what is wrong and what to do about it. */
interface Explained {
  /** The value that was refused, as given (long texts are cut). */
  readonly value: string | number
  /** 中文：错在哪里，如何改正。 */
  readonly zh: string
  /** English: what is wrong, and the remedy. */
  readonly en: string
}

/** Not a date of the Gregorian calendar in the form `YYYY-MM-DD`. */
export interface InvalidDay extends Explained {
  readonly _tag: 'InvalidDay'
}

/** Not an ISO 8601 instant with an offset, or not an integer number of milliseconds. */
export interface InvalidInstant extends Explained {
  readonly _tag: 'InvalidInstant'
}

/** Not a whole number of days, months or working days, where one is needed. */
export interface InvalidCount extends Explained {
  readonly _tag: 'InvalidCount'
}

/** A length of time that cannot be counted: negative, not finite, of an unknown unit. */
export interface InvalidLength extends Explained {
  readonly _tag: 'InvalidLength'
}

/** Opening hours that overlap, lie outside the day, or never open. */
export interface InvalidSchedule extends Explained {
  readonly _tag: 'InvalidSchedule'
}

/** An offset from UTC that no place on earth has. */
export interface InvalidZone extends Explained {
  readonly _tag: 'InvalidZone'
}

/** A layer with days that do not exist, or that is there twice. */
export interface InvalidLayer extends Explained {
  readonly _tag: 'InvalidLayer'
}

/** Data that is no calendar: a spec, an iCalendar or a JSON file that cannot be read. */
export interface InvalidCalendar extends Explained {
  readonly _tag: 'InvalidCalendar'
}

/** A day that the calendar does not cover, or an answer that would lie outside. */
export interface OutOfRange extends Explained {
  readonly _tag: 'OutOfRange'
}

/**
 * Everything that can go wrong here, by `_tag`.
 *
 * @example
 * import { parseDay } from '@redress/holidays'
 *
 * const wrong = parseDay('2026-02-30')
 * if (wrong._tag === 'Left') wrong.left._tag // 'InvalidDay'
 */
export type CalendarError =
  | InvalidDay
  | InvalidInstant
  | InvalidCount
  | InvalidLength
  | InvalidSchedule
  | InvalidZone
  | InvalidLayer
  | InvalidCalendar
  | OutOfRange

/** Long enough for anything that was meant, short enough for a log line. */
const LONGEST_VALUE = 60

/** Not public. The value is first in both sentences, so that a log line can be searched for it. */
export const calendarError = <T extends CalendarError['_tag']>(
  tag: T,
  value: string | number,
  zh: string,
  en: string,
): { readonly _tag: T } & Explained => {
  const shown = typeof value === 'string' ? value.slice(0, LONGEST_VALUE) : value
  return { _tag: tag, value: shown, zh: `“${shown}”${zh}`, en: `"${shown}" ${en}` }
}
