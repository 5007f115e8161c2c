import { type Either, left, right } from './either.js'
import { calendarError, type InvalidZone } from './error.js'
import type { EpochMs } from './instant.js'

/**
 * How far a place's clocks are ahead of UTC, in minutes, at an instant. A function of the instant, so that zones
 * with summer time fit the same interface; the host's own zone is never asked.
 */
export interface Zone {
  /** For people and logs, e.g. `Asia/Shanghai`. */
  readonly name: string
  readonly offsetMinutesAt: (at: EpochMs) => number
}

const fixed = (name: string, minutes: number): Zone => ({ name, offsetMinutesAt: () => minutes })

/**
 * China's one zone, UTC+8. (It had summer time in 1986-1991, before the first day that the calendar covers.)
 *
 * @example
 * import { SHANGHAI, type EpochMs } from '@redress/holidays'
 *
 * SHANGHAI.offsetMinutesAt(0 as EpochMs) // 480
 */
export const SHANGHAI: Zone = fixed('Asia/Shanghai', 480)

/**
 * Coordinated universal time.
 *
 * @example
 * import { UTC } from '@redress/holidays'
 *
 * UTC.name // 'UTC'
 */
export const UTC: Zone = fixed('UTC', 0)

/** ISO 8601 offsets have two digits for the hour and real ones end at +14:00; a day either way is refused. */
const LARGEST = 18 * 60

/**
 * A zone that is always the same number of minutes ahead of UTC (negative: behind). Errors: `InvalidZone` when
 * `minutes` is not a whole number between -1080 and 1080.
 *
 * @example
 * import { fixedZone } from '@redress/holidays'
 *
 * fixedZone('Asia/Urumqi', 360)._tag // 'Right'
 * fixedZone('nowhere', 6000)._tag // 'Left'
 */
export const fixedZone = (name: string, minutes: number): Either<InvalidZone, Zone> =>
  Number.isInteger(minutes) && Math.abs(minutes) <= LARGEST
    ? right(fixed(name, minutes))
    : left(
        calendarError(
          'InvalidZone',
          minutes,
          '不是可用的时差；请给出 -1080 至 1080 之间的整分钟数，例如东八区为 480。',
          'is no usable offset; give whole minutes between -1080 and 1080, for example 480 for UTC+8.',
        ),
      )
