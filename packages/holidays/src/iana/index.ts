/**
 * Time zones by name, from the time zone data of the host (`Intl`): the one part of the package that asks the host for
 * anything, and apart for that reason. It never asks which zone the host itself is in.
 */

import { type DayNumber, dayFromNumber } from '../day.js'
import { type Either, left, right } from '../either.js'
import { calendarError, type InvalidZone } from '../error.js'
import { segmentsOf } from '../hours/segments.js'
import { startOfDay } from '../local.js'
import { FIRST, LAST } from '../table/days.js'
import { UTC } from '../zone.js'
import type { ZoneData } from '../zone-data.js'

const MINUTE_MS = 60_000

/** A day more on either side, so that every local day of the calendar lies inside. */
const FROM = startOfDay(dayFromNumber((FIRST - 2) as DayNumber), UTC)
const TO = startOfDay(dayFromNumber((LAST + 2) as DayNumber), UTC)

/** `undefined` where the host does not know the name; `Intl` throws. */
const formatter = (name: string): Intl.DateTimeFormat | undefined => {
  try {
    return new Intl.DateTimeFormat('en-u-ca-iso8601-hc-h23', {
      timeZone: name,
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
    })
  } catch {
    return undefined
  }
}

/**
 * A zone's clocks from 2001 to 2100 as data, with every change: `zoneFromData` makes the zone. Store the data with the
 * answers where they must be the same on another host: hosts differ in how new their time zone data are. Errors:
 * `InvalidZone` when the host does not know the name.
 *
 * @example
 * import { zoneFromData } from '@redress/holidays'
 * import { ianaZone } from '@redress/holidays/iana'
 *
 * const berlin = ianaZone('Europe/Berlin')
 * if (berlin._tag === 'Right') zoneFromData(berlin.right)._tag // 'Right'
 */
export const ianaZone = (name: string): Either<InvalidZone, ZoneData> => {
  const format = formatter(name)
  if (format === undefined)
    return left(
      calendarError(
        'InvalidZone',
        name,
        '不是本机认识的时区名；请写 IANA 时区名，例如 Asia/Shanghai、Europe/Berlin。',
        'is no time zone that this host knows; write an IANA name, for example Asia/Shanghai or Europe/Berlin.',
      ),
    )
  const offsetMinutesAt = (at: number): number => {
    const part = Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, Number(value)]))
    const { year = 0, month = 1, day = 1, hour = 0, minute = 0 } = part
    const local = Date.UTC(year, month - 1, day, hour, minute)
    return Math.round((local - Math.floor(at / MINUTE_MS) * MINUTE_MS) / MINUTE_MS)
  }
  const [first, ...later] = segmentsOf({ name, offsetMinutesAt }, FROM, TO)
  const changes = later.map(({ from, offset }) => [from, offset / MINUTE_MS] as const)
  return right({ name, minutes: (first?.offset ?? 0) / MINUTE_MS, ...(changes.length === 0 ? {} : { changes }) })
}
