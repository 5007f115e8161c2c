import { checkLayers, spanOf } from './check-layer.js'
import type { Day } from './day.js'
import { dayInfo, daysOfKind, workdaysBetween } from './day-info.js'
import { differences } from './difference.js'
import { type Either, right } from './either.js'
import type { CalendarError } from './error.js'
import { hoursOf } from './hours/hours-of.js'
import { knownAt, stageOf, turningPoints } from './known.js'
import type { Layer } from './layer.js'
import type { Length, LengthText } from './length.js'
import { numbersOf } from './numbers.js'
import { parseLength } from './parse-length.js'
import { explanationOf } from './period/explain.js'
import { dueOf } from './period/period.js'
import { resolve } from './period/resolve.js'
import { addWorkdays, countWorkdays } from './reckon.js'
import type { CalendarSpec } from './spec.js'
import { compile, type Table, type Tables, tablesOf } from './table/table.js'
import type { CalendarId, DayInfo, WorkingCalendar } from './working-calendar.js'
import { SHANGHAI, type Zone } from './zone.js'
import { zoneFromData } from './zone-data.js'

const map = <E, A, B>(either: Either<E, A>, f: (a: A) => B): Either<E, B> =>
  either._tag === 'Left' ? either : right(f(either.right))

const lengthOf = (length: Length | LengthText): Either<CalendarError, Length> =>
  typeof length === 'string' ? parseLength(length) : right(length)

/** The tables of calendars, so that two of them can be compared without being asked day by day. */
const made = new WeakMap<WorkingCalendar, Tables>()

/** The state in which everything is known that this version of the package carries. */
const full = (): number => turningPoints().length
const BEFORE_ALL = '0001-01-01' as Day

/** The day on which a state of knowledge was reached: asking again with it gives the same state. */
const dayOfStage = (stage: number): Day => (turningPoints()[stage - 1] as Day | undefined) ?? BEFORE_ALL

/** A spec and its zone, with a calendar for each state of knowledge that was asked for. */
interface Family {
  readonly spec: CalendarSpec
  readonly zone: Zone
  readonly built: Map<number, WorkingCalendar>
}

const specAt = ({ spec: { asOf: _, ...spec } }: Family, stage: number): CalendarSpec =>
  stage === full() ? spec : { ...spec, asOf: dayOfStage(stage) }

const build = (family: Family, stage: number): WorkingCalendar => {
  const { zone } = family
  const spec = specAt(family, stage)
  const tables = tablesOf(spec.base === 'CN' ? knownAt(stage) : spec.base, spec.layers)
  const { whole } = tables
  const near = tables.ready()
  const [first, last] = spanOf(spec.layers)
  const infoOn = (day: Day): Either<CalendarError, DayInfo> => dayInfo(tables, day)
  const calendar: WorkingCalendar = {
    id: spec.id,
    spec,
    zone,
    firstDay: near.text(first),
    lastDay: near.text(last),
    certainUntil: near.text(near.certainUntil),
    notices: near.notices,
    // Never later than itself: a calendar of the past must not learn the future by being asked again.
    asOf: (day) => atStage(family, Math.min(stage, stageOf(day))),
    layer: (layer) => layerOver(spec, layer),
    diff: (other) => differences(whole(), tableOf(other)),
    day: infoOn,
    isWorkday: (day) => map(infoOn(day), (info) => info.work),
    addWorkdays: (day, n) => addWorkdays(tables, day, n),
    countWorkdays: (from, to) => countWorkdays(tables, from, to),
    countWorkdaysInclusive: (from, to) => countWorkdays(tables, from, to, 1),
    next: (day) => addWorkdays(tables, day, 1),
    prev: (day) => addWorkdays(tables, day, -1),
    between: (from, to) => workdaysBetween(whole(), from, to),
    holidays: (year) => daysOfKind(whole(), year, 'holiday'),
    makeUpDays: (year) => daysOfKind(whole(), year, 'make-up'),
    numbers: numbersOf(tables),
    hours: (schedule, at = zone) => hoursOf(whole(), schedule, at),
    period: (start, length, counting = {}) => {
      const asked = lengthOf(length)
      if (asked._tag === 'Left') return asked
      return map(resolve(whole(), zone, start, asked.right, counting), ({ question, answer }) =>
        dueOf(question, answer),
      )
    },
    explain: (start, length, counting = {}) => {
      const asked = lengthOf(length)
      if (asked._tag === 'Left') return asked
      return map(resolve(whole(), zone, start, asked.right, counting), ({ question, answer }) =>
        explanationOf(question, answer),
      )
    },
  }
  made.set(calendar, tables)
  return calendar
}

/** A calendar that was not made here (a wrapper, a copy) still has the data of which one can be made. */
const tableOf = (calendar: WorkingCalendar): Table => {
  const found = made.get(calendar)
  if (found !== undefined) return found.whole()
  const { base, asOf, layers } = calendar.spec
  return compile(base === 'CN' ? knownAt(asOf === undefined ? full() : stageOf(asOf)) : base, layers)
}

const atStage = (family: Family, stage: number): WorkingCalendar => {
  const found = family.built.get(stage) ?? build(family, stage)
  family.built.set(stage, found)
  return found
}

const familyOf = (spec: CalendarSpec, zone: Zone): Family => ({ spec, zone, built: new Map() })

/** Only the notices grow: a calendar without them is the same at every moment. */
const member = (family: Family): WorkingCalendar => {
  const { base, asOf } = family.spec
  return atStage(family, asOf === undefined || base !== 'CN' ? full() : stageOf(asOf))
}

/**
 * A calendar of layers over a base: an institution's own days over the notices, a region's over Monday to Friday. What
 * it was made of is its `spec`, plain data to be stored. Errors: `InvalidLayer` (days that do not exist or lie outside
 * 2001 to 2100, an empty id, a layer given twice), `InvalidZone`, `OutOfRange` (layers that are complete for no common day).
 *
 * @example
 * import { compose } from '@redress/holidays'
 *
 * const summer = { name: { zh: '暑假', en: 'Summer' }, days: ['2026-07-11/2026-08-31'] }
 * const school = { id: 'school', name: { zh: '学校', en: 'School' }, off: [summer], work: [] }
 * const composed = compose({ id: 'CN+school', base: 'CN', layers: [school] })
 * if (composed._tag === 'Right') composed.right.holidays(2026)
 */
export const compose = (spec: CalendarSpec): Either<CalendarError, WorkingCalendar> => {
  const zone = spec.zone === undefined ? right(SHANGHAI) : zoneFromData(spec.zone)
  if (zone._tag === 'Left') return zone
  const checked = checkLayers(spec.layers)
  return checked._tag === 'Left' ? checked : right(member(familyOf(spec, zone.right)))
}

const layerOver = (spec: CalendarSpec, layer: Layer): Either<CalendarError, WorkingCalendar> =>
  compose({ ...spec, id: `${spec.id}+${layer.id}`, layers: [...spec.layers, layer] })

const BASES: ReadonlyArray<CalendarId> = ['CN', 'MON-FRI', 'EVERY-DAY']

/** One family a base, made when first asked for. */
const bases = new Map<CalendarId, Family>()

const baseFamily = (id: CalendarId): Family => {
  const found = bases.get(id) ?? familyOf({ id, base: id, layers: [] }, SHANGHAI)
  bases.set(id, found)
  return found
}

/**
 * A base calendar, the same object every time. `CN`: every notice that this version of the package carries (General
 * Office of the State Council, one file each under src/notices). `MON-FRI` and `EVERY-DAY` know no holiday at all and are
 * for those who want just that.
 *
 * @example
 * import { calendar, parseDay } from '@redress/holidays'
 *
 * const friday = parseDay('2026-02-13')
 * if (friday._tag === 'Right') calendar('CN').next(friday.right) // 2026-02-14, a make-up Saturday
 */
export const calendar = (id: CalendarId): WorkingCalendar => member(baseFamily(id))

/**
 * Whether a text names a base calendar, for regulations that name theirs as data.
 *
 * @example
 * import { isCalendarId } from '@redress/holidays'
 *
 * isCalendarId('CN') // true
 */
export const isCalendarId = (text: string): text is CalendarId => BASES.some((id) => id === text)
