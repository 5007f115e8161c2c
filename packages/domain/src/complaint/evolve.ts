import { type Draft, enter } from '../aggregate/enter.js'
import type { ComplaintEvent, EventOf } from './event.js'
import { type Complaint, eventsOf, type History, initial } from './state.js'
import { tell } from './tell.js'

/** Does an event count, though annulled: what pins the regulations does, since all later decisions rest on it. */
export const alwaysTells = ({ type }: ComplaintEvent): boolean => type === 'Received' || type === 'Migrated'

/** The event is on record; it tells nothing once it is annulled. */
const record = (draft: Draft<Complaint>, event: ComplaintEvent, newest?: Draft<Complaint['newest']>): void => {
  if (alwaysTells(event) || !draft.annulled.has(event.id)) tell(draft, event)
  enter(draft, event, newest)
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

/** The case after each of its events, told anew without what has been annulled, by the last of them at the latest. */
export const retold = (complaint: Complaint, annulled = annulledIn(complaint.history)): ReadonlyArray<Complaint> => {
  const states: Complaint[] = []
  let state: Complaint = { ...initial(complaint.id), regulations: complaint.regulations, annulled }
  for (const event of eventsOf(complaint)) {
    const draft: Draft<Complaint> = { ...state }
    record(draft, event)
    state = draft
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
  const draft: Draft<Complaint> = { ...complaint }
  record(draft, event)
  return annuls(event) ? (retold(draft).at(-1) ?? draft) : draft
}

/** All events of one stream, folded: one state is made, and changed until the last event is in it. */
export const evolveAll = (complaint: Complaint, events: Iterable<ComplaintEvent>): Complaint => {
  let draft: Draft<Complaint> = { ...complaint }
  let newest = { ...complaint.newest }
  for (const event of events) {
    record(draft, event, newest)
    if (!annuls(event)) continue
    draft = { ...(retold(draft).at(-1) ?? draft) }
    newest = { ...draft.newest }
  }
  return draft
}
