import type { Text } from '../bilingual.js'
import { type Day, type DayNumber, dayFromNumber, daysAtStart } from '../day.js'
import { type Either, right } from '../either.js'
import type { CalendarError } from '../error.js'
import type { DayInfo, WorkingCalendar } from '../working-calendar.js'
import { escaped, folded } from './content-line.js'
import { specialDays } from './special-days.js'
import { stretchesOf } from './stretches.js'

/** What an export says beside the days. */
export interface ICalendarOptions {
  readonly language: 'zh' | 'en'
}

/** Marks in `CATEGORIES` what an event means for work; `fromICalendar` reads it back. */
export const CATEGORY = { holiday: 'HOLIDAY', makeUp: 'MAKE-UP-DAY' }

const MAKE_UP: Text = { zh: '调休上班', en: 'Make-up working day' }

const compact = (day: string): string => day.replace(/-/g, '')

/** All-day events end, as RFC 5545 has it, on the day after their last. */
const after = (day: Day): string => compact(dayFromNumber((daysAtStart(day) + 1) as DayNumber))

/**
 * When the document was issued: the moment is part of the format, and the file must be the same whenever it is made. Of
 * documents without a date, the day itself.
 */
const stampOf = ({ notices }: WorkingCalendar, { notice, day }: DayInfo): string => {
  const issued = notices.find(({ number, id }) => (number ?? id) === notice)?.issued
  return `${compact(issued ?? day)}T000000Z`
}

const event = (
  calendar: WorkingCalendar,
  first: DayInfo,
  last: DayInfo,
  language: 'zh' | 'en',
): ReadonlyArray<string> => [
  'BEGIN:VEVENT',
  `UID:${first.day}-${first.kind}@${calendar.id.toLowerCase().replace(/[^a-z0-9]+/g, '-')}.holidays.redress`,
  `DTSTAMP:${stampOf(calendar, first)}`,
  `DTSTART;VALUE=DATE:${compact(first.day)}`,
  `DTEND;VALUE=DATE:${after(last.day)}`,
  `SUMMARY;LANGUAGE=${language}:${escaped((first.kind === 'holiday' ? first.name : MAKE_UP)?.[language] ?? '')}`,
  ...(first.notice === undefined ? [] : [`DESCRIPTION:${escaped(first.notice)}`]),
  `CATEGORIES:${first.kind === 'holiday' ? CATEGORY.holiday : CATEGORY.makeUp}`,
  `STATUS:${first.certain && last.certain ? 'CONFIRMED' : 'TENTATIVE'}`,
  'TRANSP:TRANSPARENT',
  'END:VEVENT',
]

/**
 * Holidays and make-up days of some years as an iCalendar file (RFC 5545): an all-day event a stretch, with the notice
 * that it rests on; `TENTATIVE` where that is not published yet. The same calendar gives the same bytes. Errors:
 * `OutOfRange` for a year that the calendar does not cover.
 *
 * @example
 * import { calendar } from '@redress/holidays'
 * import { toICalendar } from '@redress/holidays/interop'
 *
 * const file = toICalendar(calendar('CN'), [2026], { language: 'zh' })
 * if (file._tag === 'Right') file.right.split('\r\n')[0] // 'BEGIN:VCALENDAR'
 */
export const toICalendar = (
  calendar: WorkingCalendar,
  years: ReadonlyArray<number>,
  { language }: ICalendarOptions,
): Either<CalendarError, string> => {
  const days: Array<DayInfo> = []
  for (const year of [...new Set(years)].sort((a, b) => a - b)) {
    const found = specialDays(calendar, year)
    if (found._tag === 'Left') return found
    days.push(...found.right)
  }
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Redress//holidays//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(calendar.id)}`,
    ...stretchesOf(days).flatMap(({ first, last }) => event(calendar, first, last, language)),
    'END:VCALENDAR',
  ]
  return right(lines.map(folded).join(''))
}
