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

/** The days on which something became known, ascending: between two of them the calendar is the same. */
export const TURNING_POINTS: ReadonlyArray<string> = [
  ...new Set([...NOTICES.map(knownFrom), ...STATUTES.map((statute) => statute.issued)]),
].sort()

/** How many turning points had passed on a day; days compare as strings. */
export const stageOf = (day: string): number => TURNING_POINTS.filter((point) => point <= day).length

/** What was known at a stage. The oldest statute is always: there is no calendar without a law. */
export const knownAt = (stage: number): Known => {
  const until = TURNING_POINTS[stage - 1] ?? ''
  return {
    notices: NOTICES.filter((notice) => knownFrom(notice) <= until),
    statutes: STATUTES.filter((statute, i) => i === 0 || statute.issued <= until),
  }
}
