import type { ComplaintEvent, EventOf } from '../complaint/event.js'
import type { Complaint, History } from '../complaint/state.js'

const sameSubject = (a: EventOf<'Approved'>, b: EventOf<'Refused'>): boolean =>
  a.data.of === b.data.of &&
  (a.data.subject === b.data.subject || a.data.subject === undefined || b.data.subject === undefined)

const refusedSince = ({ history, annulled }: Complaint, approval: EventOf<'Approved'>): boolean => {
  for (let h = history; h !== undefined && h.event.id !== approval.id; h = h.earlier)
    if (h.event.type === 'Refused' && !annulled.has(h.event.id) && sameSubject(approval, h.event)) return true
  return false
}

/** Does an event still count: not annulled by a correction nor, an approval, refused since. */
export const stands = (complaint: Complaint, event: ComplaintEvent): boolean =>
  !complaint.annulled.has(event.id) && !(event.type === 'Approved' && refusedSince(complaint, event))

/** Where the latest proposal that was not annulled stands. */
const latestProposal = ({ history, annulled }: Complaint): History | undefined => {
  for (let h = history; h !== undefined; h = h.earlier)
    if (h.event.type === 'Proposed' && !annulled.has(h.event.id)) return h
  return undefined
}

const isAmong = (history: History | undefined, event: ComplaintEvent): boolean => {
  for (let h = history; h !== undefined; h = h.earlier) if (h.event.id === event.id) return true
  return false
}

/** Is the event about the latest proposal: it names that one or, where one of the two has no name, it came after it. */
export const onLatestProposal = (complaint: Complaint, event: ComplaintEvent): boolean => {
  const latest = latestProposal(complaint)
  if (latest?.event.type !== 'Proposed') return false
  const { subject } = event.data as { readonly subject?: string }
  const { proposal } = latest.event.data
  return subject !== undefined && proposal !== undefined ? subject === proposal : !isAmong(latest, event)
}

/** Does the event lie at or before the last place in the history that `ends` finds. */
export const isBehind = (complaint: Complaint, event: ComplaintEvent, ends: (history: History) => boolean): boolean => {
  for (let h = complaint.history; h !== undefined; h = h.earlier) if (ends(h)) return isAmong(h, event)
  return false
}
