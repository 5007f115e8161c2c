import type { Notice } from './notice.js'
import { NOTICES } from './notices/index.js'
import { STATUTES, type Statute } from './statutes.js'

/** What was on paper on some day. */
export interface Known {
  readonly notices: ReadonlyArray<Notice>
  readonly statutes: ReadonlyArray<Statute>
}

/** Notices usually appear in November or December: an unknown date is taken for 1 December of the year before. */
const knownFrom = (notice: Notice): string => notice.issued ?? `${notice.year - 1}-12-01`

let points: ReadonlyArray<string> | undefined

/**
 * The days on which something became known, ascending: between two of them the calendar is the same. Listed when first
 * asked for, so that a program that only parses a day need not bring the notices.
 */
export const turningPoints = (): ReadonlyArray<string> => {
  points ??= [...new Set([...NOTICES.map(knownFrom), ...STATUTES.map((statute) => statute.issued)])].sort()
  return points
}

/** How many turning points had passed on a day; days compare as strings. */
export const stageOf = (day: string): number => turningPoints().filter((point) => point <= day).length

/** What was known at a stage. The oldest statute is always: there is no calendar without a law. */
export const knownAt = (stage: number): Known => {
  const until = turningPoints()[stage - 1] ?? ''
  return {
    notices: NOTICES.filter((notice) => knownFrom(notice) <= until),
    statutes: STATUTES.filter((statute, i) => i === 0 || statute.issued <= until),
  }
}
