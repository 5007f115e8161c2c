import {
  type DayInfo,
  type DayNumber,
  dayFromNumber,
  dayNumber,
  type WorkingCalendar,
  weekday,
} from '@redress/holidays'
import { flagOf } from '../runtime/cell.js'
import type { RowIn } from '../runtime/table.js'
import type { dayTable } from './table.js'

const YEARS_AHEAD = 2

const called = {
  workday: { zh: '星期一至星期五', en: 'Monday to Friday' },
  weekend: { zh: '周末', en: 'weekend' },
  holiday: { zh: '节假日', en: 'holiday' },
  'make-up': { zh: '调休上班', en: 'make-up working day' },
} as const

const reasonOf = ({ kind, name, notice }: DayInfo): { readonly zh: string; readonly en: string } => {
  const said = name ?? called[kind]
  return notice === undefined ? said : { zh: `${said.zh}（${notice}）`, en: `${said.en} (${notice})` }
}

const two = (n: number): string => String(n).padStart(2, '0')

/** The week to which the Thursday of the same week gives its year and number. */
const isoWeekOf = (n: DayNumber, ofWeek: number): string => {
  const thursday = dayFromNumber((n - ofWeek + 4) as DayNumber)
  const year = thursday.slice(0, 4)
  const first = dayNumber(`${year}-01-01` as typeof thursday)
  return `${year}-W${two(Math.floor((dayNumber(thursday) - first) / 7) + 1)}`
}

/** The days of a calendar, as known to it. */
export const calendarDays = (calendar: WorkingCalendar): ReadonlyArray<RowIn<typeof dayTable>> => {
  const first = dayNumber(calendar.firstDay)
  const year = Number(calendar.certainUntil.slice(0, 4)) + YEARS_AHEAD
  const wanted = dayNumber(`${year}-12-31` as typeof calendar.lastDay)
  const rows: RowIn<typeof dayTable>[] = []
  let workdays = 0
  for (let n = first; n <= Math.min(wanted, dayNumber(calendar.lastDay)); n++) {
    const day = dayFromNumber(n as DayNumber)
    const info = calendar.day(day)
    if (info._tag === 'Left') continue
    const { work, kind, notice, certain } = info.right
    const month = Number(day.slice(5, 7))
    const ofWeek = weekday(day)
    const reason = reasonOf(info.right)
    workdays += flagOf(work)
    rows.push({
      day,
      ordinal: n - first,
      weekday: ofWeek,
      iso_week: isoWeekOf(n as DayNumber, ofWeek),
      month: day.slice(0, 7),
      quarter: `${day.slice(0, 4)}-Q${Math.ceil(month / 3)}`,
      half: `${day.slice(0, 4)}-H${Math.ceil(month / 6)}`,
      year: day.slice(0, 4),
      work: flagOf(work),
      workdays,
      kind,
      reason_zh: reason.zh,
      reason_en: reason.en,
      notice: notice ?? null,
      certain: flagOf(certain),
    })
  }
  return rows
}
