import type { Text } from '../bilingual.js'
import { type Day, type DayNumber, dayFromNumber, daysAtStart, parseDay } from '../day.js'
import { type Either, left, right } from '../either.js'
import { calendarError, type InvalidCalendar } from '../error.js'
import type { Layer } from '../layer.js'
import type { HolidayDays } from '../notice.js'
import { type ContentLine, contentLine, linesOf, unescaped } from './content-line.js'
import { CATEGORY } from './icalendar-export.js'

/** An iCalendar file, and what the layer that is read from it is called. */
export interface ICalendarText {
  readonly id: string
  readonly name: Text
  readonly text: string
}

const refused = (value: string, zh: string, en: string): Either<InvalidCalendar, never> =>
  left(calendarError('InvalidCalendar', value, zh, en))

const dayOf = (line: ContentLine | undefined): Day | undefined => {
  const [, year, month, day] = /^(\d{4})(\d{2})(\d{2})$/.exec(line?.value ?? '') ?? []
  const parsed = parseDay(`${year}-${month}-${day}`)
  return parsed._tag === 'Right' ? parsed.right : undefined
}

interface Event {
  readonly days: string
  readonly makeUp: boolean
  readonly summary: string
}

type Lines = ReadonlyMap<string, ContentLine>

const eventOf = (lines: Lines): Either<InvalidCalendar, Event> => {
  const start = lines.get('DTSTART')
  const summary = unescaped(lines.get('SUMMARY')?.value ?? '')
  const label = summary === '' ? (lines.get('UID')?.value ?? 'VEVENT') : summary
  if (lines.has('RRULE') || lines.has('RDATE') || lines.has('DURATION'))
    return refused(
      label,
      '是重复或按时长的事件；请先展开为逐个的全天事件。',
      'is a repeating event, or one with a duration; expand it into all-day events first.',
    )
  const first = dayOf(start)
  const end = lines.has('DTEND') ? dayOf(lines.get('DTEND')) : undefined
  const last = end === undefined ? first : dayFromNumber((daysAtStart(end) - 1) as DayNumber)
  if (first === undefined || last === undefined || last < first || (lines.has('DTEND') && end === undefined))
    return refused(
      label,
      '不是全天事件；请写 DTSTART;VALUE=DATE:20260101，DTEND 为最后一日的次日。',
      'is no all-day event; write DTSTART;VALUE=DATE:20260101, and as DTEND the day after the last.',
    )
  const categories = (lines.get('CATEGORIES')?.value ?? '').split(',')
  return right({ days: `${first}/${last}`, makeUp: categories.includes(CATEGORY.makeUp), summary })
}

/** The properties of every VEVENT; alarms and the like inside it are passed over. */
const eventsIn = (file: string): Either<InvalidCalendar, ReadonlyArray<Lines>> => {
  const events: Array<Map<string, ContentLine>> = []
  const open: Array<string> = []
  for (const text of linesOf(file)) {
    const line = contentLine(text)
    if (line === undefined)
      return refused(text, '不是 iCalendar 的一行；请核对文件。', 'is no line of an iCalendar file; check the file.')
    if (line.name === 'BEGIN') {
      open.push(line.value)
      if (line.value === 'VEVENT') events.push(new Map())
    } else if (line.name === 'END') {
      if (open.pop() !== line.value)
        return refused(text, '没有对应的 BEGIN；请核对文件。', 'ends what did not begin; check the file.')
    } else if (open.at(-1) === 'VEVENT') events.at(-1)?.set(line.name, line)
  }
  return open.length === 0 && events.length > 0
    ? right(events)
    : refused('VCALENDAR', '不完整或没有事件；请核对文件。', 'is not complete, or has no event; check the file.')
}

/**
 * Reads all-day events of an iCalendar file as a layer: days off, or, where `CATEGORIES` says `MAKE-UP-DAY` as in an
 * export from here, worked days. Lay it over a base with `calendar.layer`. Errors: `InvalidCalendar` for what is no such
 * file, and for events that repeat or have hours.
 *
 * @example
 * import { calendar } from '@redress/holidays'
 * import { fromICalendar } from '@redress/holidays/interop'
 *
 * const lines = ['BEGIN:VCALENDAR', 'BEGIN:VEVENT', 'DTSTART;VALUE=DATE:20260713', 'SUMMARY:Inventory', 'END:VEVENT', 'END:VCALENDAR']
 * const layer = fromICalendar({ id: 'shop', name: { zh: '商店', en: 'Shop' }, text: lines.join('\r\n') })
 * if (layer._tag === 'Right') calendar('CN').layer(layer.right)._tag // 'Right'
 */
export const fromICalendar = ({ id, name, text }: ICalendarText): Either<InvalidCalendar, Layer> => {
  const events = eventsIn(text)
  if (events._tag === 'Left') return events
  const off: Array<HolidayDays> = []
  const work: Array<string> = []
  for (const lines of events.right) {
    const event = eventOf(lines)
    if (event._tag === 'Left') return event
    const { days, makeUp, summary } = event.right
    if (makeUp) work.push(days)
    else off.push({ name: { zh: summary, en: summary }, days: [days] })
  }
  return right({ id, name, off, work })
}
