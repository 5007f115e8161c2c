import { revisionOf } from '@redress/domain'
import { dayAt, jsonOf, msOf } from '../runtime/cell.js'
import { complaintModel } from '../runtime/model.js'
import { workdaysBetween } from '../sla/workdays.js'
import { milestonesOf } from './milestones.js'
import { registerTable } from './table.js'

/** The register (台账). */
export const register = complaintModel({
  name: 'register',
  version: 4,
  meaning: { zh: '台账', en: 'The register of all complaints' },
  tables: [registerTable],
  rows: ({ complaint }, { calendar }) => {
    const { last, count, firstReplied, answered, lastEvent } = milestonesOf(complaint)
    const receivedMs = msOf(complaint.receivedAt)
    const receivedDay = dayAt(receivedMs)
    const answeredMs = msOf(answered)
    const answeredDay = dayAt(answeredMs)
    const closedMs = msOf(last.Closed)
    return [
      [
        {
          complaint: complaint.id,
          number: complaint.number ?? null,
          regulations: JSON.stringify(complaint.regulations.map(({ id, version }) => `${id}@${version}`)),
          kind: complaint.kind ?? null,
          channel: complaint.channel ?? null,
          form: complaint.form ?? null,
          status: complaint.status,
          // Whoever reports is not joined to their other cases.
          complainant: complaint.kind === 'report' ? null : (complaint.complainant?.id ?? null),
          subject_kind: complaint.subject?.kind ?? null,
          subject_id: complaint.subject?.id ?? null,
          respondent_unit: complaint.respondent?.unit ?? null,
          respondent_person: complaint.respondent?.person ?? null,
          unit: complaint.unit ?? null,
          handler: complaint.handler ?? null,
          owner: complaint.owner ?? null,
          intake_unit: complaint.intakeUnit ?? null,
          classes: jsonOf(complaint.classes),
          flags: jsonOf(complaint.flags),
          received_at: complaint.receivedAt ?? null,
          received_ms: receivedMs,
          received_day: receivedDay,
          first_replied_at: firstReplied ?? null,
          first_replied_ms: msOf(firstReplied),
          last_replied_at: last.Replied ?? null,
          last_replied_ms: msOf(last.Replied),
          answered_at: answered ?? null,
          answered_ms: answeredMs,
          answered_day: answeredDay,
          answered_workdays:
            receivedDay === null || answeredDay === null ? null : workdaysBetween(calendar, receivedDay, answeredDay),
          resolved_at: last.Resolved ?? null,
          resolved_ms: msOf(last.Resolved),
          revisited_at: last.Revisited ?? null,
          revisited_ms: msOf(last.Revisited),
          closed_at: last.Closed ?? null,
          closed_ms: closedMs,
          closed_day: dayAt(closedMs),
          archived_at: last.Archived ?? null,
          archived_ms: msOf(last.Archived),
          reopened: count.Reopened ?? 0,
          handovers: Math.max(0, (count.Assigned ?? 0) - 1),
          revisited: count.Revisited ?? 0,
          rounds: complaint.round,
          objections: complaint.objections,
          satisfaction: complaint.satisfaction ?? null,
          outcome: complaint.outcome ?? null,
          personal: complaint.erased ? 'erased' : null,
          events: revisionOf(complaint),
          revision: revisionOf(complaint) - 1,
          last_event_at: lastEvent?.occurredAt ?? null,
        },
      ],
    ]
  },
})
