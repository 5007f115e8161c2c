/**
 * The Chinese working calendar: which days are worked, and arithmetic on them. Depends on nothing, reads no clock,
 * never asks the host's time zone, throws nothing.
 */

export type { Text } from './bilingual.js'
export { calendar, isCalendarId } from './calendar.js'
export {
  type Day,
  type DayNumber,
  dayFromNumber,
  dayNumber,
  parseDay,
  toDayNumber,
  type Weekday,
  weekday,
} from './day.js'
export { addDays, addMonths } from './day-arithmetic.js'
export type { Due } from './due.js'
export type { Either, Left, Right } from './either.js'
export type {
  CalendarError,
  InvalidCount,
  InvalidDay,
  InvalidInstant,
  InvalidLength,
  InvalidSchedule,
  InvalidZone,
  OutOfRange,
} from './error.js'
export type { ExplainedDay, Explanation, Why } from './explanation.js'
export { type EpochMs, epochMs, type Instant, instant, parseInstant } from './instant.js'
export type { Counting, Length, Unit } from './length.js'
export { dayOf, endOfDay, formatInstant, startOfDay } from './local.js'
export type { HolidayDays, Notice } from './notice.js'
export { isOpenAt } from './open-at.js'
export type { Opening, OpeningHours, Schedule, ScheduleParts } from './opening-hours.js'
export { parseOpenings } from './parse-openings.js'
export { STANDARD_HOURS, schedule } from './schedule.js'
export { explainText } from './text/explain-text.js'
export type {
  CalendarId,
  CalendarNumbers,
  Counted,
  DayInfo,
  DayKind,
  Reckoned,
  WorkingCalendar,
} from './working-calendar.js'
export { fixedZone, SHANGHAI, UTC, type Zone } from './zone.js'
