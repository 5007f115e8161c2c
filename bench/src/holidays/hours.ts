import { calendar, type Day, type EpochMs, parseOpenings, schedule, UTC } from '@redress/holidays'
import dayjs from 'dayjs'
import businessTime from 'dayjs-business-time'
import { compare, repeated } from '../kit/compare.js'
import { note } from '../kit/print.js'
import { right } from '../kit/right.js'
import { sampleInstants, sums } from './sample.js'

const MINUTE_MS = 60_000
const HOURS = '09:00-12:00, 13:00-18:00'

const office = right(schedule({ id: 'office', open: { workday: right(parseOpenings(HOURS)) } }))

/** Monday to Friday, 9-12 and 13-18, without holidays: what both can answer alike. Make-up days are beyond the other. */
const teachDayjs = (): void => {
  dayjs.extend(businessTime)
  const day = HOURS.split(', ').map((text) => ({ start: `${text.slice(0, 5)}:00`, end: `${text.slice(6)}:00` }))
  dayjs.setBusinessTime({
    sunday: null,
    monday: day,
    tuesday: day,
    wednesday: day,
    thursday: day,
    friday: day,
    saturday: null,
  })
}

const plain = calendar('MON-FRI').hours(office, UTC)
const cn = calendar('CN').hours(office)

const agreement = (instants: ReadonlyArray<EpochMs>, lengths: ReadonlyArray<number>): void => {
  const asked = lengths.flatMap((minutes) => instants.map((at) => ({ at, minutes })))
  const theirs = (at: EpochMs, minutes: number): number => dayjs(at).addBusinessMinutes(minutes).valueOf()
  const differ = asked.filter(({ at, minutes }) => right(plain.add(at, minutes)).at !== theirs(at, minutes))
  note(
    `agreement with dayjs-business-time, Monday to Friday ${HOURS}: ${asked.length - differ.length} of ${asked.length}`,
  )
  for (const { at, minutes } of differ.slice(0, 5))
    note(
      `  differs: ${new Date(at).toISOString()} + ${minutes} minutes: ${new Date(right(plain.add(at, minutes)).at).toISOString()}, there ${new Date(theirs(at, minutes)).toISOString()}`,
    )
}

const adding = async (rounds: number, instants: ReadonlyArray<EpochMs>, minutes: number): Promise<void> => {
  const few = instants.slice(0, 20)
  await compare(`add ${minutes} working minutes`, rounds, [
    {
      name: 'redress, State Council, with certainty and bounds',
      round: () => repeated(instants.length, () => sums(instants, (at) => right(cn.add(at, minutes)).at)),
    },
    {
      name: 'redress, State Council, milliseconds',
      round: () => repeated(instants.length, () => sums(instants, (at) => cn.numbers.add(at, minutes * MINUTE_MS))),
    },
    {
      name: 'redress, Monday to Friday',
      round: () => repeated(instants.length, () => sums(instants, (at) => right(plain.add(at, minutes)).at)),
    },
    {
      name: 'dayjs-business-time addBusinessMinutes, Monday to Friday',
      round: () => repeated(few.length, () => sums(few, (at) => dayjs(at).addBusinessMinutes(minutes).valueOf())),
    },
  ])
}

const counting = async (rounds: number, instants: ReadonlyArray<EpochMs>, days: number): Promise<void> => {
  const end = (at: EpochMs): EpochMs => (at + days * 1440 * MINUTE_MS) as EpochMs
  const few = instants.slice(0, 20)
  await compare(`count working minutes in ${days} days`, rounds, [
    {
      name: 'redress, State Council, with certainty and bounds',
      round: () => repeated(instants.length, () => sums(instants, (at) => right(cn.count(at, end(at))).minutes)),
    },
    {
      name: 'dayjs-business-time businessMinutesDiff, Monday to Friday',
      round: () => repeated(few.length, () => sums(few, (at) => dayjs(end(at)).businessMinutesDiff(dayjs(at)))),
    },
  ])
}

export const benchHours = async (rounds: number, days: ReadonlyArray<Day>, short: boolean): Promise<void> => {
  teachDayjs()
  const instants = sampleInstants(days)
  agreement(instants.slice(0, short ? 20 : 100), [30, 480, 4800])
  for (const minutes of [30, 480, 4800, 48_000]) await adding(rounds, instants, minutes)
  await counting(rounds, instants, 30)
}
