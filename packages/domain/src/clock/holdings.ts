import { isOfRecord } from '../aggregate/happening.js'
import type { ComplaintEvent } from '../complaint/event.js'
import type { Complaint } from '../complaint/state.js'
import { millis } from '../complaint/time.js'
import type { Holding } from './clock.js'

const ends = new Set(['Closed', 'Withdrawn'])

/** Who held the case, interval by interval. A closed or withdrawn case is held by nobody until it is reopened. */
export const stepHoldings = (
  holdings: ReadonlyArray<Holding>,
  complaint: Complaint,
  event: ComplaintEvent,
): ReadonlyArray<Holding> => {
  if (isOfRecord(event)) return holdings
  const last = holdings.at(-1)
  const held = last !== undefined && last.to === undefined ? last : undefined
  const idle = complaint.status === 'closed' || complaint.status === 'withdrawn'
  const at = { to: event.occurredAt, toMs: millis(event.occurredAt) }
  if (held !== undefined && ends.has(event.type)) return [...holdings.slice(0, -1), { ...held, ...at }]
  if (idle || (held !== undefined && held.unit === complaint.unit && held.person === complaint.handler)) return holdings
  const next: Holding = {
    ...(complaint.unit === undefined ? {} : { unit: complaint.unit }),
    ...(complaint.handler === undefined ? {} : { person: complaint.handler }),
    from: event.occurredAt,
    fromMs: millis(event.occurredAt),
  }
  return held === undefined ? [...holdings, next] : [...holdings.slice(0, -1), { ...held, ...at }, next]
}
