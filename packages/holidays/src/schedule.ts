import { type Either, left, right } from './either.js'
import { calendarError, type InvalidSchedule } from './error.js'
import type { Opening, OpeningHours, Schedule, ScheduleParts } from './opening-hours.js'

const DAY_MINUTES = 1440

const refused = (id: string, zh: string, en: string): Either<InvalidSchedule, never> =>
  left(calendarError('InvalidSchedule', id, zh, en))

const listsOf = (open: OpeningHours): ReadonlyArray<ReadonlyArray<Opening>> => [
  open.workday ?? [],
  open.weekend ?? [],
  open.holiday ?? [],
  ...Object.values(open.weekday ?? {}),
]

const isOpening = ({ from, to }: Opening): boolean =>
  Number.isInteger(from) && Number.isInteger(to) && 0 <= from && from < to && to <= DAY_MINUTES

const sorted = (list: ReadonlyArray<Opening>): ReadonlyArray<Opening> => [...list].sort((a, b) => a.from - b.from)

const overlaps = (list: ReadonlyArray<Opening>): boolean =>
  sorted(list).some((opening, i, all) => opening.from < (all[i - 1]?.to ?? 0))

const tidy = (open: OpeningHours): OpeningHours => ({
  workday: sorted(open.workday ?? []),
  weekend: sorted(open.weekend ?? []),
  holiday: sorted(open.holiday ?? []),
  weekday: Object.fromEntries(Object.entries(open.weekday ?? {}).map(([day, list]) => [day, sorted(list)])),
})

/** Adding working hours to a schedule that only opens on holidays would mean decades of waiting: refused as well. */
const opensEveryWeek = ({ open }: ScheduleParts): boolean =>
  [open.workday ?? [], open.weekend ?? [], ...Object.values(open.weekday ?? {})].some((list) => list.length > 0)

/**
 * Checks opening hours. Errors: `InvalidSchedule` when an opening lies outside 0..1440 or is empty, when two
 * overlap, or when the office never opens in an ordinary week (a limit in working hours would never end).
 *
 * @example
 * import { schedule } from '@redress/holidays'
 *
 * const nineToSix = { workday: [{ from: 540, to: 720 }, { from: 780, to: 1080 }] }
 * schedule({ id: 'business', open: nineToSix, makeUpDays: 'closed' })._tag // 'Right'
 * schedule({ id: 'never', open: {} })._tag // 'Left'
 */
export const schedule = (parts: ScheduleParts): Either<InvalidSchedule, Schedule> => {
  const lists = listsOf(parts.open)
  if (!lists.every((list) => list.every(isOpening)))
    return refused(
      parts.id,
      '有无效的营业时段；起止须为 0 至 1440 的整分钟数，起早于止，跨夜的分成两段。',
      'has an opening that is no stretch of the day; give whole minutes from 0 to 1440, `from` before `to`, and split a night in two.',
    )
  if (lists.some(overlaps))
    return refused(parts.id, '的营业时段互相重叠；请合并。', 'has openings that overlap; merge them.')
  if (!opensEveryWeek(parts))
    return refused(
      parts.id,
      '平常的一周内从不营业；请至少给出一个营业时段。',
      'never opens in an ordinary week; give at least one opening.',
    )
  const { id, open, makeUpDays = 'open' } = parts
  return right({ id, open: tidy(open), makeUpDays } as Schedule)
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
  open: { workday: [{ from: 540, to: 1080 }] },
  makeUpDays: 'open',
} as Pick<Schedule, 'id' | 'open' | 'makeUpDays'> as Schedule
