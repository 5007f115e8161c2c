import { dataOf, type Happening } from '../aggregate/happening.js'
import { type Complaint, eventsOf } from '../complaint/state.js'
import { detailsOf } from './standing-events.js'

/** A revisit that stands, and the event that recorded what the complainant said at it. */
export interface Visit {
  readonly event: Happening
  readonly answer?: Happening
}

const isAnswer = (event: Happening): boolean =>
  event.type === 'ActRecorded' &&
  dataOf(event)['act'] === 'satisfaction-recorded' &&
  (detailsOf(event)['during'] ?? 'revisit') === 'revisit'

/**
 * Each visit with what the complainant said at it: the answer recorded after it and before the next, else one said to be of
 * a visit and recorded just before it. What a correction has annulled is left out.
 *
 * @example
 * import { initial, visitsOf } from '@redress/domain'
 *
 * assert.deepEqual(visitsOf(initial('c-1')), [])
 */
export const visitsOf = (complaint: Complaint): ReadonlyArray<Visit> => {
  const found: Visit[] = []
  let waiting: Happening | undefined
  for (const event of eventsOf(complaint)) {
    if (complaint.annulled.has(event.id)) continue
    const last = found.at(-1)
    if (event.type === 'Revisited') {
      found.push(waiting === undefined ? { event } : { event, answer: waiting })
      waiting = undefined
    } else if (isAnswer(event)) {
      if (last !== undefined && last.answer === undefined) found[found.length - 1] = { ...last, answer: event }
      else if (detailsOf(event)['during'] === 'revisit') waiting = event
    }
  }
  return found
}
