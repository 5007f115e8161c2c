import { daysAtStart, parseDay } from '../day.js'
import { type Either, left, right } from '../either.js'
import { type CalendarError, calendarError, type InvalidCalendar } from '../error.js'
import type { Layer } from '../layer.js'
import type { HolidayDays, Notice } from '../notice.js'
import type { DayInfo, WorkingCalendar } from '../working-calendar.js'
import { specialDays } from './special-days.js'

/** A day that differs from Monday to Friday, as holiday-cn lists it. */
export interface HolidayCnDay {
  readonly name: string
  readonly date: string
  readonly isOffDay: boolean
}

/** The shape of holiday-cn's files, one for the notices of each year. */
export interface HolidayCnYear {
  readonly year: number
  /** Addresses of the notices. */
  readonly papers: ReadonlyArray<string>
  readonly days: ReadonlyArray<HolidayCnDay>
}

const isOf = (year: number) => (notice: Notice) => notice.year === year

/**
 * The days that the documents of a year name. Their files go by the year of the notice, so that a make-up day in December
 * may be in the file of the next year; of a year without notice, by the year of the day.
 */
const daysFor = (calendar: WorkingCalendar, year: number): Either<CalendarError, ReadonlyArray<DayInfo>> => {
  const labels = new Map(calendar.notices.map(({ id, number, year: of }) => [number ?? id, of]))
  const yearOf = ({ notice = '', day }: DayInfo): number => labels.get(notice) ?? Number(day.slice(0, 4))
  const own = specialDays(calendar, year)
  if (own._tag === 'Left') return own
  const before = specialDays(calendar, year - 1)
  const all = [...(before._tag === 'Right' ? before.right : []), ...own.right]
  const after = specialDays(calendar, year + 1)
  return right([...all, ...(after._tag === 'Right' ? after.right : [])].filter((day) => yearOf(day) === year))
}

/** There a make-up day bears the name of its holiday: of the nearest one under the same notice. */
const nameFor = (day: DayInfo, all: ReadonlyArray<DayInfo>): string => {
  if (day.name !== undefined) return day.name.zh
  const distance = (other: DayInfo): number => Math.abs(daysAtStart(other.day) - daysAtStart(day.day))
  const near = all
    .filter((other) => other.name !== undefined && other.notice === day.notice)
    .sort((a, b) => distance(a) - distance(b))
  return near[0]?.name?.zh ?? ''
}

/**
 * The notices of a year in the shape of holiday-cn, for programs that read its files. Errors: `OutOfRange`.
 *
 * @example
 * import { calendar } from '@redress/holidays'
 * import { toHolidayCn } from '@redress/holidays/interop'
 *
 * const file = toHolidayCn(calendar('CN'), 2026)
 * if (file._tag === 'Right') file.right.days[0] // { name: '元旦', date: '2026-01-01', isOffDay: true }
 */
export const toHolidayCn = (calendar: WorkingCalendar, year: number): Either<CalendarError, HolidayCnYear> => {
  const days = daysFor(calendar, year)
  if (days._tag === 'Left') return days
  return right({
    year,
    papers: calendar.notices.filter(isOf(year)).flatMap(({ source }) => (source === undefined ? [] : [source])),
    days: days.right.map((day) => ({ name: nameFor(day, days.right), date: day.day, isOffDay: !day.work })),
  })
}

const refused = (value: string): Either<InvalidCalendar, never> =>
  left(
    calendarError(
      'InvalidCalendar',
      value,
      '不是 holiday-cn 格式的一天；应有 name、date（YYYY-MM-DD）和 isOffDay。',
      'is no day in the shape of holiday-cn; it has name, date (YYYY-MM-DD) and isOffDay.',
    ),
  )

const isDay = (data: unknown): data is HolidayCnDay =>
  typeof data === 'object' &&
  data !== null &&
  'name' in data &&
  typeof data.name === 'string' &&
  'date' in data &&
  typeof data.date === 'string' &&
  parseDay(data.date)._tag === 'Right' &&
  'isOffDay' in data &&
  typeof data.isOffDay === 'boolean'

const fileOf = (data: unknown): Either<InvalidCalendar, Pick<HolidayCnYear, 'year' | 'days'>> => {
  if (typeof data !== 'object' || data === null || !('year' in data) || !('days' in data)) return refused('file')
  const { year, days } = data
  if (typeof year !== 'number' || !Number.isInteger(year) || !Array.isArray(days)) return refused('year, days')
  const wrong = days.findIndex((day) => !isDay(day))
  return wrong < 0 ? right({ year, days: days.filter(isDay) }) : refused(`${year} days[${wrong}]`)
}

/**
 * Reads files in the shape of holiday-cn, of consecutive years, as a layer, to be laid over `MON-FRI`. It covers their
 * years up to 28 December of the last one, for the next file may still change the days behind that. Errors:
 * `InvalidCalendar`.
 *
 * @example
 * import { calendar } from '@redress/holidays'
 * import { fromHolidayCn } from '@redress/holidays/interop'
 *
 * const layer = fromHolidayCn([{ year: 2026, days: [{ name: '元旦', date: '2026-01-01', isOffDay: true }] }])
 * if (layer._tag === 'Right') calendar('MON-FRI').layer(layer.right)._tag // 'Right'
 */
export const fromHolidayCn = (files: ReadonlyArray<unknown>): Either<InvalidCalendar, Layer> => {
  const off: Array<HolidayDays> = []
  const work: Array<string> = []
  const years: Array<number> = []
  for (const data of files) {
    const file = fileOf(data)
    if (file._tag === 'Left') return file
    years.push(file.right.year)
    for (const { name, date, isOffDay } of file.right.days)
      if (isOffDay) off.push({ name: { zh: name, en: name }, days: [date] })
      else work.push(date)
  }
  years.sort((a, b) => a - b)
  const [first] = years
  if (first === undefined || years.some((year, i) => year !== first + i))
    return left(
      calendarError(
        'InvalidCalendar',
        years.join(', '),
        '不是连续的年份；请给出每年一个、中间不缺的文件。',
        'are no consecutive years; give one file a year, and leave none out.',
      ),
    )
  const covers = `${first}-01-01/${first + years.length - 1}-12-28`
  return right({ id: 'holiday-cn', name: { zh: 'holiday-cn', en: 'holiday-cn' }, off, work, covers })
}
