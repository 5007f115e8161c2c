import type { EpochMs, WorkingCalendar } from '@redress/holidays'
import type { Due, Prolongation, Suspension } from './clock.js'
import { reckonDate } from './due.js'
import { shifted } from './suspension.js'

/** What has moved a due time, in the order in which it came: reckoning the limit anew loses none of it. */
export type Move =
  | { readonly sort: 'suspended'; readonly stretch: Suspension }
  | { readonly sort: 'prolonged'; readonly to: Prolongation }

/** A date that was granted never brings a due time forward, which may have become later since. */
const prolonged = (calendar: WorkingCalendar, due: Due | undefined, dueMs: EpochMs): Due | undefined =>
  due !== undefined && dueMs <= due.ms ? due : (reckonDate(calendar, dueMs) ?? due)

/** The due time of a limit after all that has moved it. A stretch that has not ended moves nothing yet. */
export const movedBy = (
  calendar: WorkingCalendar,
  base: Due | undefined,
  moves: ReadonlyArray<Move>,
): Due | undefined => {
  let due = base
  for (const move of moves) {
    if (move.sort === 'prolonged') due = prolonged(calendar, due, move.to.dueMs)
    else if (due !== undefined && move.stretch.toMs !== undefined)
      due = shifted(calendar, due, base ?? due, move.stretch.fromMs, move.stretch.toMs)
  }
  return due
}

/** A stretch begins, or gets another reason; two within one minute are two. */
export const suspend = (moves: ReadonlyArray<Move>, stretch: Suspension): ReadonlyArray<Move> => {
  const last = moves.at(-1)
  if (last?.sort !== 'suspended' || last.stretch.toMs !== undefined) return [...moves, { sort: 'suspended', stretch }]
  const reasons = [...new Set([...last.stretch.reasons, ...stretch.reasons])]
  return [...moves.slice(0, -1), { sort: 'suspended', stretch: { ...last.stretch, reasons } }]
}

/** The stretch that is open ends; without one nothing changes. */
export const resume = (
  moves: ReadonlyArray<Move>,
  end: { readonly endedBy: string; readonly to: Suspension['from']; readonly toMs: EpochMs },
): ReadonlyArray<Move> =>
  moves.map((move) =>
    move.sort === 'suspended' && move.stretch.toMs === undefined
      ? { sort: 'suspended', stretch: { ...move.stretch, ...end } }
      : move,
  )

export const suspensionsOf = (moves: ReadonlyArray<Move>): ReadonlyArray<Suspension> =>
  moves.flatMap((move) => (move.sort === 'suspended' ? [move.stretch] : []))

export const prolongationsOf = (moves: ReadonlyArray<Move>): ReadonlyArray<Prolongation> =>
  moves.flatMap((move) => (move.sort === 'prolonged' ? [move.to] : []))
