import type { Text } from '../bilingual.js'
import { daysFromCivil, weekdayOfDays } from '../civil.js'
import type { Known } from '../known.js'
import type { Notice } from '../notice.js'
import type { Statute } from '../statutes.js'
import { HOLIDAY, MAKE_UP, plainKind } from './kinds.js'
import { daysOfRanges } from './ranges.js'

export const FIRST = daysFromCivil(2001, 1, 1)
const LAST_YEAR = 2100
export const LAST = daysFromCivil(LAST_YEAR, 12, 31)

/** What is written about single days: most days have no entry and follow from their weekday. */
export interface Written {
  readonly name?: Text
  readonly notice: string
}

/** Every day's kind, by index from `FIRST`, and what is written about some. */
export interface Days {
  readonly kinds: Uint8Array
  readonly written: ReadonlyMap<number, Written>
  readonly certainUntil: number
}

/** How a notice is cited. */
export const label = (notice: Notice): string => notice.number ?? notice.id

/** 28 December: the notice for the next year may still rewrite the three days after it. */
const certainUntilOf = (notices: ReadonlyArray<Notice>): number =>
  daysFromCivil(Math.max(2000, ...notices.map((notice) => notice.year)), 12, 28)

/** Of the statutes known, the last one in force on a day. */
const statuteOn = (statutes: ReadonlyArray<Statute>, year: number): Statute | undefined =>
  statutes.filter((statute) => statute.inForce <= `${year}-01-01`).at(-1)

export const daysOf = ({ notices, statutes }: Known): Days => {
  const kinds = Uint8Array.from({ length: LAST - FIRST + 1 }, (_, i) => plainKind(weekdayOfDays(FIRST + i)))
  const written = new Map<number, Written>()
  const certainUntil = certainUntilOf(notices)
  const write = (day: number, kind: number, entry: Written): void => {
    kinds[day - FIRST] = kind
    written.set(day, entry)
  }
  // Later years first by law alone, so that a notice's days in their last December find nothing to fight with.
  for (let year = 2001; year <= LAST_YEAR; year += 1) {
    const statute = statuteOn(statutes, year)
    for (const { month, day, name } of statute?.fixed ?? []) {
      const n = daysFromCivil(year, month, day)
      if (n > certainUntil) write(n, HOLIDAY, { name, notice: statute?.order ?? '' })
    }
  }
  for (const notice of notices) {
    const by = { notice: label(notice) }
    for (const day of daysOfRanges(notice.withdraws ?? [])) write(day, plainKind(weekdayOfDays(day)), by)
    for (const { name, days } of notice.off) for (const day of daysOfRanges(days)) write(day, HOLIDAY, { ...by, name })
    for (const day of daysOfRanges(notice.work)) write(day, MAKE_UP, by)
  }
  return { kinds, written, certainUntil }
}
