import type { Text } from '../bilingual.js'
import { civilFromDays, daysFromCivil, weekdayOfDays } from '../civil.js'
import type { Known } from '../known.js'
import { NATIONAL_AND_MID_AUTUMN } from '../names.js'
import type { Notice } from '../notice.js'
import type { Statute } from '../statutes.js'
import { HOLIDAY, MAKE_UP, plainKind, WEEKEND, WORKDAY } from './kinds.js'
import { forRange } from './ranges.js'

/** 2001-01-01, a Monday: the pattern of the week below begins with it. */
export const FIRST = daysFromCivil(2001, 1, 1)
export const LAST = daysFromCivil(2100, 12, 31)

/** What is written about single days: most days have no entry and follow from their weekday. */
export interface Written {
  readonly name?: Text
  readonly notice: string
}

/** Every day's kind, by index from `first`, and what is written about some. */
export interface Days {
  readonly first: number
  readonly last: number
  readonly kinds: Uint8Array
  /** Made when first asked for: adding and counting needs the kinds alone. */
  readonly written: () => ReadonlyMap<number, Written>
  readonly certainUntil: number
  /** Days after `certainUntil` that no notice can change: fixed dates of the statute, and an institution's own. */
  readonly settled: ReadonlySet<number>
}

type Write = (day: number, kind: number, notice: string, name?: Text) => void

/** How a notice is cited. */
export const label = (notice: Notice): string => notice.number ?? notice.id

/** 28 December: the notice for the next year may still rewrite the three days after it. */
const certainUntilOf = (notices: ReadonlyArray<Notice>): number =>
  daysFromCivil(Math.max(2000, ...notices.map((notice) => notice.year)), 12, 28)

/** Of the statutes known, the last one in force in a year. */
const statuteOn = (statutes: ReadonlyArray<Statute>, year: number): Statute | undefined =>
  statutes.filter((statute) => statute.inForce <= `${year}-01-01`).at(-1)

/** Week after week; copied, not counted out, because this is most of the time to the first answer. */
const weeks = (week: ReadonlyArray<number>, first: number, last: number): Uint8Array => {
  const kinds = new Uint8Array(last - first + 1)
  kinds.set(week)
  for (let done = week.length; done < kinds.length; done *= 2) kinds.copyWithin(done, 0, done)
  return kinds
}

const MONDAY_TO_FRIDAY = [WORKDAY, WORKDAY, WORKDAY, WORKDAY, WORKDAY, WEEKEND, WEEKEND]

/** A calendar without any document, settled for good. */
const plainDays = (week: ReadonlyArray<number>): Days => ({
  first: FIRST,
  last: LAST,
  kinds: weeks(week, FIRST, LAST),
  written: () => new Map(),
  certainUntil: LAST,
  settled: new Set(),
})

export const mondayToFriday = (): Days => plainDays(MONDAY_TO_FRIDAY)
export const everyDay = (): Days => plainDays(MONDAY_TO_FRIDAY.map(() => WORKDAY))

/** The days that a statute gives after a day, in a year; `settled` are those on its own fixed dates. */
const ofStatute = (
  statutes: ReadonlyArray<Statute>,
  year: number,
  after: number,
  settled: Set<number>,
  write: Write,
) => {
  const statute = statuteOn(statutes, year)
  const notice = statute?.order ?? ''
  for (const { month, day, name } of statute?.fixed ?? []) {
    const n = daysFromCivil(year, month, day)
    if (n <= after) continue
    write(n, HOLIDAY, notice, name)
    settled.add(n)
  }
  for (const { name, dayIn } of statute?.moving ?? []) {
    const n = dayIn(year)
    if (n > after) write(n, HOLIDAY, notice, settled.has(n) ? NATIONAL_AND_MID_AUTUMN : name)
  }
}

const ofNotice = (notice: Notice, write: Write): void => {
  const by = label(notice)
  for (const range of notice.withdraws ?? []) forRange(range, (day) => write(day, plainKind(weekdayOfDays(day)), by))
  for (const { name, days } of notice.off)
    for (const range of days) forRange(range, (day) => write(day, HOLIDAY, by, name))
  for (const range of notice.work) forRange(range, (day) => write(day, MAKE_UP, by))
}

/** What the documents say, one after the other: what is said later holds. */
const say = (
  { notices, statutes }: Known,
  certainUntil: number,
  last: number,
  settled: Set<number>,
  write: Write,
): void => {
  const { year: lastYear } = civilFromDays(last)
  // By law alone first, so that a notice's days in their last December find nothing to fight with.
  for (let { year } = civilFromDays(certainUntil); year <= lastYear; year += 1)
    ofStatute(statutes, year, certainUntil, settled, write)
  for (const notice of notices) ofNotice(notice, write)
}

/** First and last day of some years of a calendar; the first is a Monday, for the pattern of the week. */
export type Span = readonly [first: number, last: number]

const DAYS_OF_WEEK = 7

/**
 * From three years before the last one with a notice to the end of the year after it: as far as nearly all questions
 * reach.
 */
export const nearSpan = ({ notices }: Known): Span => {
  const { year } = civilFromDays(certainUntilOf(notices))
  const january = Math.max(FIRST, daysFromCivil(year - 3, 1, 1))
  const pastMonday = (january - FIRST) % DAYS_OF_WEEK
  return [pastMonday === 0 ? january : january + DAYS_OF_WEEK - pastMonday, daysFromCivil(year + 1, 12, 31)]
}

/** The notices, and behind the last of them, up to the end of a year, the days that the statute itself gives. */
export const daysOf = (known: Known, [first, last]: Span): Days => {
  const kinds = weeks(MONDAY_TO_FRIDAY, first, last)
  const settled = new Set<number>()
  const { year } = civilFromDays(first)
  // A notice may name days of the year before its own, never of the year after.
  const touching = { ...known, notices: known.notices.filter((notice) => notice.year >= year) }
  const certainUntil = certainUntilOf(known.notices)
  say(touching, certainUntil, last, settled, (day, kind) => {
    if (day >= first) kinds[day - first] = kind
  })
  const written = (): ReadonlyMap<number, Written> => {
    const found = new Map<number, Written>()
    say(touching, certainUntil, last, new Set(), (day, _, notice, name) =>
      found.set(day, name === undefined ? { notice } : { notice, name }),
    )
    return found
  }
  return { first, last, kinds, written, certainUntil, settled }
}
