import { type Either, left } from '../either.js'
import { type CalendarError, calendarError } from '../error.js'
import type { EpochMs } from '../instant.js'
import type { Counting, Length, Unit } from '../length.js'
import { dayNumberOf, formatInstant } from '../local.js'
import { outOfRange } from '../out-of-range.js'
import { covers, type Table } from '../table/table.js'
import type { Zone } from '../zone.js'
import { calendarDays, months, workingDays } from './days.js'
import type { Question, Resolve, Resolved } from './resolved.js'
import { sameDay } from './same-day.js'
import { through } from './through.js'
import { workingHours } from './working-hours.js'

const UNITS: ReadonlyMap<string, Resolve> = new Map<Unit, Resolve>([
  ['minute', through],
  ['hour', through],
  ['workingHour', workingHours],
  ['sameDay', sameDay],
  ['calendarDay', calendarDays],
  ['workingDay', workingDays],
  ['month', months],
])

const WHOLE: ReadonlySet<string> = new Set<Unit>(['sameDay', 'calendarDay', 'workingDay', 'month'])

const isCountable = ({ n, unit }: Length): boolean =>
  Number.isFinite(n) && n >= 0 && (Number.isInteger(n) || !WHOLE.has(unit))

const invalidLength = ({ n, unit }: Length): CalendarError =>
  calendarError(
    'InvalidLength',
    `${n} ${unit}`,
    `不是可计算的期间；数值不得为负，按日、月计须为整数，单位须为 ${[...UNITS.keys()].join('、')} 之一。`,
    `is no length that can be counted; give a number that is not negative, whole for days and months, and one of the units ${[...UNITS.keys()].join(', ')}.`,
  )

/** Puts the question together and hands it to the rule of its unit. */
export const resolve = (
  table: Table,
  zone: Zone,
  start: EpochMs,
  length: Length,
  counting: Counting,
): Either<CalendarError, { readonly question: Question; readonly answer: Resolved }> => {
  const rule = UNITS.get(length.unit)
  if (rule === undefined || !isCountable(length)) return left(invalidLength(length))
  const startDay = dayNumberOf(start, zone)
  if (!covers(table, startDay))
    return left(outOfRange(table, Number.isInteger(start) ? formatInstant(start, zone) : `${start}`))
  const question = { table, zone, start, startDay, length, counting }
  const answer = rule(question)
  return answer._tag === 'Left' ? answer : { _tag: 'Right', right: { question, answer: answer.right } }
}
