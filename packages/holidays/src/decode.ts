import type { Text } from './bilingual.js'
import { compose } from './calendar.js'
import { parseDay } from './day.js'
import { type Either, left, right } from './either.js'
import { type CalendarError, calendarError, type InvalidCalendar } from './error.js'
import type { Layer } from './layer.js'
import type { HolidayDays } from './notice.js'
import type { BaseCalendar, CalendarSpec } from './spec.js'
import type { WorkingCalendar } from './working-calendar.js'
import type { ClockChange, ZoneData } from './zone-data.js'

type Decoded<A> = Either<InvalidCalendar, A>
type Decoder<A> = (data: unknown, at: string) => Decoded<A>
type Fields = Readonly<Record<string, unknown>>

const refused = (at: string, zh: string, en: string): Decoded<never> =>
  left(calendarError('InvalidCalendar', at, `应为${zh}。`, `must be ${en}.`))

const text: Decoder<string> = (data, at) => (typeof data === 'string' ? right(data) : refused(at, '文字', 'a text'))

const number: Decoder<number> = (data, at) => (typeof data === 'number' ? right(data) : refused(at, '数字', 'a number'))

const fields: Decoder<Fields> = (data, at) =>
  typeof data === 'object' && data !== null && !Array.isArray(data)
    ? right(data as Fields)
    : refused(at, '对象', 'an object')

const listOf =
  <A>(one: Decoder<A>): Decoder<ReadonlyArray<A>> =>
  (data, at) => {
    if (!Array.isArray(data)) return refused(at, '列表', 'a list')
    const found: Array<A> = []
    for (const [i, item] of data.entries()) {
      const decoded = one(item, `${at}[${i}]`)
      if (decoded._tag === 'Left') return decoded
      found.push(decoded.right)
    }
    return right(found)
  }

type Shape<A> = {
  readonly [K in keyof A]-?: readonly [decoder: Decoder<Exclude<A[K], undefined>>, optional?: 'optional']
}

/** An object of these fields and no others: a misspelt field must not be passed over. */
const object =
  <A extends object>(shape: Shape<A>): Decoder<A> =>
  (data, at) => {
    const given = fields(data, at)
    if (given._tag === 'Left') return given
    const unknown = Object.keys(given.right).find((key) => !Object.hasOwn(shape, key))
    if (unknown !== undefined)
      return refused(`${at}.${unknown}`, '已知的字段，请删除或改正', 'a known field; remove or correct it')
    const found: Record<string, unknown> = {}
    for (const key of Object.keys(shape) as Array<keyof A & string>) {
      const [decoder, optional] = shape[key]
      const value = given.right[key]
      if (value === undefined && optional !== undefined) continue
      const decoded = decoder(value, `${at}.${key}`)
      if (decoded._tag === 'Left') return decoded
      found[key] = decoded.right
    }
    // Every field of the shape was decoded above.
    return right(found as A)
  }

const bilingual = object<Text>({ zh: [text], en: [text] })
const holiday = object<HolidayDays>({ name: [bilingual], days: [listOf(text)] })

const layer = object<Layer>({
  id: [text],
  name: [bilingual],
  source: [text, 'optional'],
  off: [listOf(holiday)],
  work: [listOf(text)],
  covers: [text, 'optional'],
})

const change: Decoder<ClockChange> = (data, at) => {
  const pair = listOf(number)(data, at)
  if (pair._tag === 'Left') return pair
  const [instant, minutes] = pair.right
  return pair.right.length === 2 && instant !== undefined && minutes !== undefined
    ? right([instant, minutes])
    : refused(at, '[毫秒, 分钟]', '[milliseconds, minutes]')
}

const zone = object<ZoneData>({ name: [text], minutes: [number], changes: [listOf(change), 'optional'] })

const BASES: ReadonlyArray<BaseCalendar> = ['CN', 'MON-FRI', 'EVERY-DAY']

const base: Decoder<BaseCalendar> = (data, at) => {
  const found = BASES.find((name) => name === data)
  return found === undefined ? refused(at, BASES.join('、'), BASES.join(', ')) : right(found)
}

const day: Decoder<NonNullable<CalendarSpec['asOf']>> = (data, at) => {
  const parsed = typeof data === 'string' ? parseDay(data) : undefined
  return parsed?._tag === 'Right' ? parsed : refused(at, '日期 YYYY-MM-DD', 'a date YYYY-MM-DD')
}

const spec = object<CalendarSpec>({
  id: [text],
  base: [base],
  asOf: [day, 'optional'],
  zone: [zone, 'optional'],
  layers: [listOf(layer)],
})

/**
 * Reads a layer from data of unknown origin, say a JSON file. What its days mean is checked where it is laid over a
 * calendar. Errors: `InvalidCalendar`, naming the field.
 *
 * @example
 * import { decodeLayer } from '@redress/holidays'
 *
 * decodeLayer({ id: 'x', name: { zh: '厂休', en: 'Shut-down' }, off: [], work: ['2026-10-10'] })._tag // 'Right'
 * decodeLayer({ id: 'x' })._tag // 'Left'
 */
export const decodeLayer = (data: unknown): Either<InvalidCalendar, Layer> => layer(data, 'layer')

/**
 * Reads a calendar that was stored: its `spec` is the data, `JSON.stringify(calendar.spec)` the text. Errors:
 * `InvalidCalendar`, naming the field, and those of `compose`.
 *
 * @example
 * import { calendar, decodeCalendar } from '@redress/holidays'
 *
 * const stored: unknown = JSON.parse(JSON.stringify(calendar('CN').spec))
 * decodeCalendar(stored)._tag // 'Right'
 */
export const decodeCalendar = (data: unknown): Either<CalendarError, WorkingCalendar> => {
  const decoded = spec(data, 'calendar')
  return decoded._tag === 'Left' ? decoded : compose(decoded.right)
}
