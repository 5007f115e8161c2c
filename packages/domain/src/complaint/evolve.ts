import type { ComplaintEvent, EventOf } from './event.js'
import { type Complaint, eventsOf, type History, initial, revisionOf } from './state.js'
import { type Draft, tell } from './tell.js'
import { millis } from './time.js'

/** The event is on record; it tells nothing once it is annulled. Only a receipt always tells: it pins the regulations. */
const recorded = (complaint: Complaint, event: ComplaintEvent): Complaint => {
  const draft: Draft = { ...complaint }
  if (event.type === 'Received' || !complaint.annulled.has(event.id)) tell(draft, event)
  draft.history = { event, earlier: complaint.history, length: revisionOf(complaint) + 1, round: draft.round }
  const ms = millis(event.occurredAt)
  if (draft.latestMs === undefined || ms > draft.latestMs) draft.latestMs = ms
  return draft
}

/** Newest first, so that a correction which was itself annulled annuls nothing. */
const annulledIn = (history: History | undefined): ReadonlySet<string> => {
  const found = new Set<string>()
  for (let h = history; h !== undefined; h = h.earlier)
    if (annuls(h.event) && !found.has(h.event.id)) found.add(h.event.data.event)
  return found
}

/** Does the event take an earlier one out of every count. */
export const annuls = (event: ComplaintEvent): event is EventOf<'Corrected'> =>
  event.type === 'Corrected' && event.data.annuls === true

/** The case after each of its events, told anew without what has been annulled by the last of them. */
export const retold = (complaint: Complaint): ReadonlyArray<Complaint> => {
  const states: Complaint[] = []
  let state: Complaint = {
    ...initial(complaint.id),
    regulations: complaint.regulations,
    annulled: annulledIn(complaint.history),
  }
  for (const event of eventsOf(complaint)) {
    state = recorded(state, event)
    states.push(state)
  }
  return states
}

/**
 * The complaint after one more event. Total: any sequence of events folds, whatever their order. A correction that annuls
 * has the case told anew, in time linear in its events.
 *
 * @example
 * import { evolve, initial } from '@redress/domain'
 * import { received } from '@redress/domain/testing'
 *
 * assert.equal(evolve(initial('c-1'), received()).status, 'open')
 */
export const evolve = (complaint: Complaint, event: ComplaintEvent): Complaint => {
  const next = recorded(complaint, event)
  return annuls(event) ? (retold(next).at(-1) ?? next) : next
}

/** All events of one stream, folded. */
export const evolveAll = (complaint: Complaint, events: Iterable<ComplaintEvent>): Complaint => {
  let state = complaint
  for (const event of events) state = evolve(state, event)
  return state
}
