import type { EpochMs } from '@redress/holidays'
import { dataOf } from '../aggregate/happening.js'
import { evolveAll } from '../complaint/evolve.js'
import { type Complaint, eventsOf, type History, initial } from '../complaint/state.js'
import { millis } from '../complaint/time.js'

const classifies = ({ event }: History): boolean => {
  const data = dataOf(event)
  return (
    data['class'] !== undefined ||
    event.type === 'Classified' ||
    event.type === 'Corrected' ||
    event.evidence.sets?.some(({ path }) => path.startsWith('class.')) === true
  )
}

const changedSince = (complaint: Complaint, at: EpochMs): boolean => {
  for (let h: History | undefined = complaint.history; h !== undefined; h = h.earlier)
    if (h.atMs > at && classifies(h)) return true
  return false
}

/**
 * The case as it stands, with its classes as of an earlier moment: a figure of a period counts each case where it was put
 * when the period ended, so that a later reclassification moves nothing between periods already reported.
 */
export const withClassesAt = (complaint: Complaint, at: EpochMs): Complaint => {
  if (complaint.latestMs === undefined || complaint.latestMs <= at || !changedSince(complaint, at)) return complaint
  const until = eventsOf(complaint).filter(({ occurredAt }) => millis(occurredAt) <= at)
  const { classes, classified, kind } = evolveAll(initial(complaint.id), until)
  return { ...complaint, classes, classified, kind }
}
