import { type ComplaintEvent, dataOf, definitionOf } from '@redress/domain'
import type { Instant } from '@redress/holidays'
import { dayAt, flagOf, jsonOf, msOf } from '../runtime/cell.js'
import { eventModel } from '../runtime/model.js'
import { clausesOf } from './clauses.js'
import { clockChanges } from './clock-changes.js'
import { factChanges } from './fact-changes.js'
import { eventTable } from './table.js'

const variantOf = (event: ComplaintEvent): string | null => {
  const field = definitionOf(event.type).variant
  const value = field === undefined || event.type === 'ActRecorded' ? undefined : dataOf(event)[field]
  return typeof value === 'string' ? value : null
}

/** The audit trail. */
export const trail = eventModel({
  name: 'trail',
  version: 5,
  meaning: { zh: '审计轨迹', en: 'The audit trail' },
  tables: [eventTable],
  rows: ({ event, recorded }, before, after) => {
    const occurredMs = msOf(event.occurredAt)
    return [
      [
        {
          complaint: after.complaint.id,
          revision: recorded.revision,
          position: recorded.position,
          event_id: event.id,
          type: event.type,
          variant: variantOf(event),
          act: event.type === 'ActRecorded' ? event.data.act : null,
          occurred_at: event.occurredAt,
          occurred_ms: occurredMs,
          occurred_day: dayAt(occurredMs),
          recorded_at: recorded.recordedtime,
          recorded_ms: msOf(recorded.recordedtime as Instant),
          actor: event.actor.id,
          actor_unit: event.actor.unit ?? null,
          command: event.command,
          correlation: event.correlationId,
          causation: event.causationId,
          backdated: flagOf(event.evidence.backdated === true),
          clauses: jsonOf(clausesOf(event.evidence)),
          clocks: jsonOf(clockChanges(before, after)),
          changes: jsonOf(factChanges(before.complaint, after.complaint)),
        },
      ],
    ]
  },
})
