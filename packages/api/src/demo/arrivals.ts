import {
  addMonths,
  type DayNumber,
  dayFromNumber,
  dayNumber,
  type EpochMs,
  type WorkingCalendar,
} from '@redress/holidays'
import type { OfficeTime } from './office-time.js'
import type { DemoParameters } from './parameters.js'
import { type Random, random } from './random.js'
import { seasonOf } from './season.js'

export type Channel = 'oral' | 'written' | 'phone' | 'touch-screen' | 'evaluation-form' | 'online'

/** A complaint reaches the centre. */
export interface Arrival {
  readonly at: EpochMs
  readonly channel: Channel
}

const CHANNELS: readonly [{ channel: Channel; weight: number }, ...{ channel: Channel; weight: number }[]] = [
  { channel: 'phone', weight: 31 },
  { channel: 'oral', weight: 22 },
  { channel: 'online', weight: 19 },
  { channel: 'touch-screen', weight: 12 },
  { channel: 'written', weight: 9 },
  { channel: 'evaluation-form', weight: 7 },
]

/** Said in person or by telephone, a complaint is looked into at once: nobody takes one in the last minutes of the day. */
const LAST_CALL = 0.965

const arrivalOn = (office: OfficeTime, chance: Random, day: DayNumber): Arrival => {
  // On rest days the centre is closed and only the website takes complaints.
  const { channel } = office.isWorkday(day) ? chance.weighted(CHANNELS) : { channel: 'online' as const }
  // People write from home in the evening, too; the mean of two draws keeps the night empty.
  const minute =
    channel === 'online'
      ? 420 + ((chance.unit() + chance.unit()) / 2) * 960
      : office.minuteAt(chance.unit() * LAST_CALL)
  return { at: office.at(day, minute), channel }
}

/** The complaints of the twelve months up to a moment, in order of receipt, spread by the season. */
export const arrivals = (
  { seed, until, complaints }: DemoParameters,
  calendar: WorkingCalendar,
  office: OfficeTime,
): ReadonlyArray<Arrival> => {
  const last = office.dayOf(until)
  const first = firstDay(last)
  const season = seasonOf(calendar)
  const days: { readonly day: DayNumber; readonly upTo: number }[] = []
  let total = 0
  for (let day = first; day <= last; day = (day + 1) as DayNumber) {
    total += season(day)
    days.push({ day, upTo: total })
  }
  const chance = random(`${seed}/arrivals`)
  const received: Arrival[] = []
  let place = 0
  // One draw from each of `complaints` equal slices of the year's weight: the season's shape without its noise.
  for (let i = 0; i < complaints; i++) {
    const target = ((i + chance.unit()) / complaints) * total
    while (place < days.length - 1 && (days[place]?.upTo ?? total) < target) place++
    received.push(arrivalOn(office, chance, days[place]?.day ?? last))
  }
  return received.filter(({ at }) => at <= until).sort((a, b) => a.at - b.at)
}

const firstDay = (last: DayNumber): DayNumber => {
  const before = addMonths(dayFromNumber(last), -12)
  return before._tag === 'Right' ? ((dayNumber(before.right) + 1) as DayNumber) : ((last - 365) as DayNumber)
}
