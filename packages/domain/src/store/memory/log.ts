import { toPosition } from '../adapter/position.js'
import type { Prepared } from '../adapter/prepare.js'
import type { RecordedEvent } from '../port.js'

/** The whole store: one list, and two ways into it. */
export interface MemoryLog {
  readonly events: RecordedEvent[]
  readonly streams: Map<string, RecordedEvent[]>
  readonly ids: Map<string, RecordedEvent>
}

export const emptyLog = (): MemoryLog => ({ events: [], streams: new Map(), ids: new Map() })

const deepFreeze = (value: unknown): unknown => {
  if (typeof value === 'object' && value !== null) {
    Object.freeze(value)
    for (const child of Object.values(value)) deepFreeze(child)
  }
  return value
}

/** Adds one event at the end of its stream and of the log. */
export const record = (log: MemoryLog, stream: string, { event, json }: Prepared, recordedtime: string): void => {
  const list = log.streams.get(stream) ?? []
  const recorded: RecordedEvent = Object.freeze({
    id: event.id,
    type: event.type,
    schemaversion: event.schemaversion,
    subject: event.subject,
    time: event.time,
    correlationid: event.correlationid,
    causationid: event.causationid,
    authid: event.authid,
    dataclassification: event.dataclassification,
    // A copy by way of JSON: what a durable store would give back.
    data: deepFreeze(JSON.parse(json)),
    stream,
    revision: list.length,
    position: toPosition(log.events.length + 1),
    recordedtime,
  })
  if (list.length === 0) log.streams.set(stream, list)
  list.push(recorded)
  log.events.push(recorded)
  log.ids.set(event.id, recorded)
}
