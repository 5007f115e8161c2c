import type { EpochMs, Length, WorkingCalendar } from '@redress/holidays'
import { isOfRecord } from '../aggregate/happening.js'
import { momentOf } from '../complaint/time.js'
import type { Context, FactReader } from './context.js'

/** A look back ends on its day, worked or not: only a limit moves on from a rest day. */
const LOOK_BACK = { roll: 'none' } as const

/** A fact that holds an instant, and the age that a condition asks it for. */
export interface Aged {
  readonly read: FactReader
  readonly length: Length
  /** It is told of each event; else of the case. */
  readonly ofEvent: boolean
}

const ofEvents = new Set(['it', 'start', 'contact'])

/** Is a fact one of the event under test, or of that which opened an instance. */
export const isOfEvent = (path: string): boolean => ofEvents.has(path.slice(0, path.indexOf('.')))

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

interface Asking {
  readonly needs: { readonly ages: ReadonlySet<Length>; readonly aged: ReadonlyArray<Aged> }
  readonly calendar: WorkingCalendar
}

/**
 * When age alone can turn a condition of a regulation: an event of the case, or an instant that a fact holds, gets as old as it
 * asks. Whether an instant lies in opening hours (`during`) never turns: it looks at the instant and not at the present.
 */
export const turningsOf = ({ needs, calendar }: Asking, context: Context): ReadonlyArray<EpochMs> => {
  const moments: EpochMs[] = []
  const turn = ({ read, length }: Aged, of: Context): void => {
    const ms = momentOf(read(of))
    if (ms !== undefined) moments.push(...turnsOld(calendar, ms, [length]))
  }
  for (const aged of needs.aged) if (!aged.ofEvent) turn(aged, context)
  const ofEach = needs.aged.filter(({ ofEvent }) => ofEvent)
  if (needs.ages.size + ofEach.length > 0)
    for (let h = context.stream.history; h !== undefined; h = h.earlier) {
      if (isOfRecord(h.event)) continue
      moments.push(...turnsOld(calendar, h.atMs, needs.ages))
      for (const aged of ofEach) turn(aged, { ...context, it: h.event, start: h.event })
    }
  return moments
}
