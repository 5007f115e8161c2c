import { type Complaint, type ComplaintEvent, type EventType, eventsOf } from '@redress/domain'
import type { Instant } from '@redress/holidays'
import { msOf } from '../runtime/cell.js'

/** When the steps of a case happened, and how often; events that a correction has annulled do not count. */
export interface Milestones {
  readonly firstReplied?: Instant
  /** The final reply that is the latest in the world. */
  readonly answered?: Instant
  readonly last: Partial<Record<EventType, Instant>>
  readonly count: Partial<Record<EventType, number>>
  readonly lastEvent?: ComplaintEvent
}

/** One walk over the history of a case. Places in the log decide what is first and last, as in the history itself. */
export const milestonesOf = (complaint: Complaint): Milestones => {
  const last: Partial<Record<EventType, Instant>> = {}
  const count: Partial<Record<EventType, number>> = {}
  let firstReplied: Instant | undefined
  let answered: Instant | undefined
  let answeredMs = Number.NEGATIVE_INFINITY
  for (const event of eventsOf(complaint)) {
    if (complaint.annulled.has(event.id)) continue
    last[event.type] = event.occurredAt
    count[event.type] = (count[event.type] ?? 0) + 1
    if (event.type !== 'Replied') continue
    firstReplied ??= event.occurredAt
    const at = event.data.stage === 'final' ? msOf(event.occurredAt) : null
    if (at === null || at < answeredMs) continue
    answered = event.occurredAt
    answeredMs = at
  }
  const lastEvent = complaint.history?.event
  return {
    last,
    count,
    ...(firstReplied === undefined ? {} : { firstReplied }),
    ...(answered === undefined ? {} : { answered }),
    ...(lastEvent === undefined ? {} : { lastEvent }),
  }
}
