import { calendar, type Day, type DayNumber, dayFromNumber, dayNumber } from '@redress/holidays'
import chineseDays from 'chinese-days'
import { addBusinessDays, differenceInBusinessDays } from 'date-fns'
import moment from 'moment-business-days'
import { compare, repeated } from '../kit/compare.js'
import { note } from '../kit/print.js'
import { right } from '../kit/right.js'
import { DAY_MS, sums } from './sample.js'

const cn = calendar('CN')
const { add, count } = cn.numbers

/** Whoever uses it for China has to give it the holidays; of make-up days it knows nothing. */
const teachMoment = (): void => {
  const years = Array.from({ length: 18 }, (_, i) => 2009 + i)
  const holidays = years.flatMap((year) => right(cn.holidays(year)).map(({ day }) => day))
  moment.updateLocale('en', { holidays, holidayFormat: 'YYYY-MM-DD' })
}

const workdaysOf = (from: Day, to: Day): number =>
  // Both ends are counted there, the first is not counted here; `true` (its default) counts make-up days.
  chineseDays.getWorkdaysInRange(from, to).filter((day) => day > from).length

/** Says where the two calendars differ, before anything is timed. */
const agreement = (days: ReadonlyArray<Day>, lengths: ReadonlyArray<number>): void => {
  const differ: string[] = []
  for (const n of lengths)
    for (const day of days) {
      const ours = right(cn.addWorkdays(day, n)).day
      const theirs = chineseDays.findWorkday(n, day)
      if (ours !== theirs) differ.push(`${day} + ${n}: ${ours}, chinese-days ${theirs}`)
    }
  const asked = days.length * lengths.length
  note(`agreement with chinese-days, addWorkdays on days of 2010-2024: ${asked - differ.length} of ${asked}`)
  for (const one of differ.slice(0, 5)) note(`  differs: ${one}`)
}

const adding = async (rounds: number, days: ReadonlyArray<Day>, n: number): Promise<void> => {
  const numbers = days.map(dayNumber)
  const dates = numbers.map((day) => new Date(day * DAY_MS))
  // A library that walks day by day gets fewer questions, so that a pass of it ends; rates are compared.
  const few = days.slice(0, 20)
  await compare(`add ${n} working days`, rounds, [
    { name: 'redress, day numbers', round: () => repeated(numbers.length, () => sums(numbers, (day) => add(day, n))) },
    {
      name: 'redress, YYYY-MM-DD, with certainty and bounds',
      round: () => repeated(days.length, () => sums(days, (day) => right(cn.addWorkdays(day, n)).day.length)),
    },
    {
      name: 'chinese-days findWorkday',
      round: () => repeated(few.length, () => sums(few, (day) => chineseDays.findWorkday(n, day).length)),
    },
    {
      name: 'moment-business-days businessAdd (no make-up days)',
      round: () => repeated(few.length, () => sums(few, (day) => moment(day).businessAdd(n).valueOf())),
    },
    {
      name: 'date-fns addBusinessDays (no holidays: another answer)',
      round: () => repeated(dates.length, () => sums(dates, (date) => addBusinessDays(date, n).getTime())),
    },
  ])
}

/** Whether the length matters: the same question for lengths that differ fifty-fold, in turn. */
const alike = async (rounds: number, days: ReadonlyArray<Day>, lengths: ReadonlyArray<number>): Promise<void> => {
  const numbers = days.map(dayNumber)
  await compare(
    'the same by length, day numbers',
    rounds,
    lengths.map((n) => ({
      name: `add ${n}`,
      round: () => repeated(numbers.length, () => sums(numbers, (day) => add(day, n))),
    })),
  )
  await compare(
    'the same by length, YYYY-MM-DD',
    rounds,
    lengths.map((n) => ({
      name: `add ${n}`,
      round: () => repeated(days.length, () => sums(days, (day) => right(cn.addWorkdays(day, n)).day.length)),
    })),
  )
}

const counting = async (rounds: number, days: ReadonlyArray<Day>, span: number): Promise<void> => {
  const pairs = days.map((day) => [day, dayFromNumber((dayNumber(day) + span) as DayNumber)] as const)
  const numbers = pairs.map(([from, to]) => [dayNumber(from), dayNumber(to)] as const)
  const dates = numbers.map(([from, to]) => [new Date(from * DAY_MS), new Date(to * DAY_MS)] as const)

  const few = pairs.slice(0, 200)
  const differing = few.filter(([from, to]) => right(cn.countWorkdays(from, to)).days !== workdaysOf(from, to)).length
  note(`agreement with chinese-days, working days in ${span} days: ${few.length - differing} of ${few.length}`)
  await compare(`count working days in ${span} days`, rounds, [
    {
      name: 'redress, day numbers',
      round: () => repeated(numbers.length, () => sums(numbers, ([from, to]) => count(from, to))),
    },
    {
      name: 'redress, YYYY-MM-DD, with certainty and bounds',
      round: () => repeated(pairs.length, () => sums(pairs, ([from, to]) => right(cn.countWorkdays(from, to)).days)),
    },
    {
      name: 'chinese-days getWorkdaysInRange',
      round: () => repeated(few.length, () => sums(few, ([from, to]) => workdaysOf(from, to))),
    },
    {
      name: 'date-fns differenceInBusinessDays (no holidays)',
      round: () => repeated(dates.length, () => sums(dates, ([from, to]) => differenceInBusinessDays(to, from))),
    },
  ])
}

export const benchDays = async (rounds: number, days: ReadonlyArray<Day>, short: boolean): Promise<void> => {
  const lengths = [5, 60, 250]
  teachMoment()
  agreement(days.slice(0, short ? 100 : 500), lengths)
  for (const n of lengths) await adding(rounds, days, n)
  await alike(rounds, days, lengths)
  await counting(rounds, days, 90)
}
