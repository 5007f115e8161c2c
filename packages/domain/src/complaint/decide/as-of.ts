import type { EpochMs } from '@redress/holidays'
import { evolveAll } from '../evolve.js'
import { type Complaint, eventsOf, type History, initial } from '../state.js'

const known = new WeakMap<History, Complaint>()

/** The last entry before the first that came later. */
const lastUntil = (complaint: Complaint, at: EpochMs): History | undefined => {
  let last = complaint.history
  for (let h = complaint.history; h !== undefined; h = h.earlier) if (h.atMs > at) last = h.earlier
  return last
}

/**
 * The case at a moment, as it was known then. What was entered after something later is not there yet: order is position, so
 * that a back-dated entry decides nothing that time has decided.
 */
export const asOf = (complaint: Complaint, at: EpochMs): Complaint => {
  if (complaint.latestMs === undefined || complaint.latestMs <= at) return complaint
  const last = lastUntil(complaint, at)
  const { id, regulations } = complaint
  const nothing: Complaint = { ...initial(id), regulations }
  if (last === undefined) return nothing
  const found = known.get(last) ?? evolveAll(nothing, eventsOf({ ...complaint, history: last }))
  known.set(last, found)
  return found
}
