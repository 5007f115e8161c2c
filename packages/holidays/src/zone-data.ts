import { type Either, left, right } from './either.js'
import { calendarError, type InvalidZone } from './error.js'
import { type EpochMs, epochMs } from './instant.js'
import { fixedZone, type Zone } from './zone.js'

/** A change of the clocks: from this instant on they are so many minutes ahead of UTC. */
export type ClockChange = readonly [at: number, minutes: number]

/** A zone as plain data, for files: what its clocks show at first, and every change. */
export interface ZoneData {
  readonly name: string
  /** Minutes ahead of UTC before the first change. */
  readonly minutes: number
  /** Ascending; none for a zone that never changes. */
  readonly changes?: ReadonlyArray<ClockChange>
}

/** The last change at or before an instant, by halving; -1 before the first. */
const lastChange = (changes: ReadonlyArray<ClockChange>, at: number): number => {
  let low = -1
  let high = changes.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((changes[middle]?.[0] ?? Number.POSITIVE_INFINITY) <= at) low = middle
    else high = middle - 1
  }
  return low
}

const refused = (name: string): Either<InvalidZone, never> =>
  left(
    calendarError(
      'InvalidZone',
      name,
      '的时钟变更无效；请按时间先后给出 [毫秒, 分钟]，时差为 -1080 至 1080 的整分钟数。',
      'has clock changes that are none; give [milliseconds, minutes] in ascending order, offsets in whole minutes from -1080 to 1080.',
    ),
  )

/**
 * A zone whose clocks change, from data: summer time, or a change of the law. Errors: `InvalidZone` when an offset is not
 * whole minutes between -1080 and 1080, or the changes are not ascending instants.
 *
 * @example
 * import { zoneFromData } from '@redress/holidays'
 *
 * zoneFromData({ name: 'Europe/Berlin', minutes: 60, changes: [[1774746000000, 120], [1792890000000, 60]] })._tag // 'Right'
 */
export const zoneFromData = ({ name, minutes, changes = [] }: ZoneData): Either<InvalidZone, Zone> => {
  const base = fixedZone(name, minutes)
  if (base._tag === 'Left' || changes.length === 0) return base
  const sound = changes.every(
    ([at, offset], i) =>
      epochMs(at)._tag === 'Right' &&
      fixedZone(name, offset)._tag === 'Right' &&
      at > (changes[i - 1]?.[0] ?? Number.NEGATIVE_INFINITY),
  )
  if (!sound) return refused(name)
  const offsetMinutesAt = (at: EpochMs): number => changes[lastChange(changes, at)]?.[1] ?? minutes
  return right({ name, offsetMinutesAt })
}
