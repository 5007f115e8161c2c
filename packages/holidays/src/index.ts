/**
 * The Chinese working calendar: which days are worked, and arithmetic on them. Depends on nothing, reads no clock,
 * never asks the host's time zone, throws nothing.
 */

export type { Text } from './bilingual.js'
export { calendar, compose, isCalendarId } from './calendar.js'
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
export { decodeCalendar, decodeLayer } from './decode.js'
export type { Due } from './due.js'
export type { Either, Left, Right } from './either.js'
export type {
  CalendarError,
  InvalidCalendar,
  InvalidCount,
  InvalidDay,
  InvalidInstant,
  InvalidLayer,
  InvalidLength,
  InvalidSchedule,
  InvalidZone,
  OutOfRange,
} from './error.js'
export type { ExplainedDay, Explanation, Why } from './explanation.js'
export type {
  CountedMinutes,
  ReckonedInstant,
  WorkingHourNumbers,
  WorkingHours,
} from './hours/working-hours.js'
export { type EpochMs, epochMs, type Instant, instant, parseInstant } from './instant.js'
export type { Layer } from './layer.js'
export type { Counting, Length, LengthText, TimeText, Unit } from './length.js'
export { dayOf, endOfDay, formatInstant, instantOn, minuteOf, startOfDay } from './local.js'
export {
  dayOfLunarDate,
  type Festival,
  festivals,
  type LunarDate,
  lunarDate,
} from './lunar/lunar-date.js'
export type { HolidayDays, Notice } from './notice.js'
export { isOpenAt } from './open-at.js'
export type { DatedOpenings, Opening, OpeningHours, Schedule, ScheduleParts } from './opening-hours.js'
export { formatLength, parseLength } from './parse-length.js'
export { parseOpenings } from './parse-openings.js'
export { STANDARD_HOURS, schedule } from './schedule.js'
export type { BaseCalendar, CalendarSpec } from './spec.js'
export { explainText } from './text/explain-text.js'
export type {
  CalendarId,
  CalendarNumbers,
  Counted,
  DayDifference,
  DayInfo,
  DayKind,
  Reckoned,
  WorkingCalendar,
} from './working-calendar.js'
export { fixedZone, SHANGHAI, UTC, type Zone } from './zone.js'
export { type ClockChange, type ZoneData, zoneFromData } from './zone-data.js'
