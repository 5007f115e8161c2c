import { daysAtStart } from './day.js'
import { type Either, left, right } from './either.js'
import { calendarError, type InvalidSchedule } from './error.js'
import type { Opening, OpeningHours, Schedule, ScheduleParts } from './opening-hours.js'
import { listsIn, openingsOn } from './openings.js'
import { collides } from './schedule-overlap.js'
import { WEEKEND, WORKDAY } from './table/kinds.js'

const DAY_MINUTES = 1440

const refused = (id: string, zh: string, en: string): Either<InvalidSchedule, never> =>
  left(calendarError('InvalidSchedule', id, zh, en))

const isOpening = ({ from, to }: Opening): boolean =>
  Number.isInteger(from) &&
  Number.isInteger(to) &&
  0 <= from &&
  from < DAY_MINUTES &&
  from < to &&
  to - from <= DAY_MINUTES

const sorted = (list: ReadonlyArray<Opening>): ReadonlyArray<Opening> => [...list].sort((a, b) => a.from - b.from)

const tidy = ({
  workday = [],
  weekend = [],
  holiday = [],
  makeUp,
  weekday = {},
  dates = [],
}: OpeningHours): OpeningHours => ({
  workday: sorted(workday),
  weekend: sorted(weekend),
  holiday: sorted(holiday),
  ...(makeUp === undefined ? {} : { makeUp: sorted(makeUp) }),
  weekday: Object.fromEntries(Object.entries(weekday).map(([day, list]) => [day, sorted(list)])),
  dates: dates.map(({ day, open }) => ({ day, open: sorted(open) })),
})

/** Adding working hours to a schedule that only opens on holidays would mean decades of waiting: refused as well. */
const opensEveryWeek = (hours: Schedule): boolean =>
  [1, 2, 3, 4, 5, 6, 7].some((weekday) => openingsOn(hours, weekday < 6 ? WORKDAY : WEEKEND, weekday).length > 0)

const unknownDate = (open: OpeningHours): string | undefined =>
  (open.dates ?? []).find(
    ({ day }, i, all) =>
      day.length !== 10 || Number.isNaN(daysAtStart(day)) || all.findIndex((other) => other.day === day) !== i,
  )?.day

/**
 * Checks opening hours. Errors: `InvalidSchedule` when an opening does not begin on its day, is empty or longer than 24
 * hours, when two overlap (also those of neighbouring days, past midnight), when a date does not exist or is given twice,
 * or when the office never opens in an ordinary week (a limit in working hours would never end).
 *
 * @example
 * import { schedule } from '@redress/holidays'
 *
 * const nineToSix = { workday: [{ from: 540, to: 720 }, { from: 780, to: 1080 }] }
 * schedule({ id: 'business', open: nineToSix, makeUpDays: 'closed' })._tag // 'Right'
 * schedule({ id: 'night', open: { workday: [{ from: 1320, to: 1800 }] } })._tag // 'Right': 22:00 to 06:00
 * schedule({ id: 'never', open: {} })._tag // 'Left'
 */
export const schedule = (parts: ScheduleParts): Either<InvalidSchedule, Schedule> => {
  const { id, open, makeUpDays = 'open' } = parts
  if (!listsIn(open).every((list) => list.every(isOpening)))
    return refused(
      id,
      '有无效的营业时段；起点须为 0 至 1439 的整分钟数，起早于止，不超过 24 小时；跨夜的止点加 1440，例如 22:00 至次日 06:00 为 1320 至 1800。',
      'has an opening that is none; give whole minutes, `from` 0 to 1439 and before `to`, at most 24 hours; past midnight add 1440: 22:00-06:00 is 1320 to 1800.',
    )
  const date = unknownDate(open)
  if (date !== undefined)
    return refused(
      id,
      `的日期“${date}”不存在或重复；请写成 YYYY-MM-DD，每个日期一次。`,
      `has the date "${date}", which does not exist or is there twice; write YYYY-MM-DD, each date once.`,
    )
  const tidied = { id, open: tidy(open), makeUpDays } as Schedule
  if (collides(tidied))
    return refused(
      id,
      '的营业时段互相重叠，或跨夜后与次日重叠；请合并或缩短。',
      'has openings that overlap, or run past midnight into those of the next day; merge or shorten them.',
    )
  return opensEveryWeek(tidied)
    ? right(tidied)
    : refused(
        id,
        '平常的一周内从不营业；请至少给出一个营业时段。',
        'never opens in an ordinary week; give at least one opening.',
      )
}

/**
 * Monday to Friday and make-up days, 9:00-18:00: what a regulation that names no hours is taken to mean.
 *
 * @example
 * import { STANDARD_HOURS } from '@redress/holidays'
 *
 * STANDARD_HOURS.open.workday // [{ from: 540, to: 1080 }]
 */
export const STANDARD_HOURS: Schedule = {
  id: 'standard',
  open: { workday: [{ from: 540, to: 1080 }], weekend: [], holiday: [], weekday: {}, dates: [] },
  makeUpDays: 'open',
} as Pick<Schedule, 'id' | 'open' | 'makeUpDays'> as Schedule
