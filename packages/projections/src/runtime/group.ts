import { CATEGORY, type RecordedEvent } from '@redress/domain'

const PREFIX = `${CATEGORY}-`

/** The complaint of an event, by its stream: what the event itself says may not be readable. */
export const complaintOf = (event: RecordedEvent): string => event.stream.slice(PREFIX.length)

/** Events by complaint, each group in the order of the log. */
export const byComplaint = (
  events: ReadonlyArray<RecordedEvent>,
): ReadonlyMap<string, ReadonlyArray<RecordedEvent>> => {
  const groups = new Map<string, RecordedEvent[]>()
  for (const event of events) {
    const complaint = complaintOf(event)
    const group = groups.get(complaint)
    if (group === undefined) groups.set(complaint, [event])
    else group.push(event)
  }
  return groups
}
