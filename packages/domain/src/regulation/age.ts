import type { EpochMs, Length, WorkingCalendar } from '@redress/holidays'

/** A look back ends on its day, worked or not: only a limit moves on from a rest day. */
const LOOK_BACK = { roll: 'none' } as const

/** The last moment at which something is at most so long ago; undefined where the calendar does not reach. */
export const youngUntil = (calendar: WorkingCalendar, ms: EpochMs, length: Length): EpochMs | undefined => {
  const due = calendar.period(ms, length, LOOK_BACK)
  return due._tag === 'Right' ? due.right.dueAt : undefined
}

/** When something gets older than one of these lengths: time alone can turn a condition then. */
export const turnsOld = (calendar: WorkingCalendar, ms: EpochMs, lengths: Iterable<Length>): ReadonlyArray<EpochMs> => {
  const moments: EpochMs[] = []
  for (const length of lengths) {
    const last = youngUntil(calendar, ms, length)
    if (last !== undefined) moments.push((last + 1) as EpochMs)
  }
  return moments
}
