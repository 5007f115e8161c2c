import { type Complaint, eventsOf } from '@redress/domain'
import { type Day, dayOf, type EpochMs, SHANGHAI, type WorkingCalendar } from '@redress/holidays'
import { dayAt, msOf } from '../runtime/cell.js'
import { complaintModel } from '../runtime/model.js'
import type { RowIn } from '../runtime/table.js'
import { workdaysBetween } from '../sla/workdays.js'
import { milestoneTable } from './table.js'

type Milestone = RowIn<typeof milestoneTable>
type Fact = Pick<Milestone, 'kind' | 'at_ms'>

/** The facts that count, in the order of the log; annulled events do not. */
const factsOf = (complaint: Complaint): ReadonlyArray<Fact> => {
  const facts: Fact[] = []
  let assigned = false
  for (const event of eventsOf(complaint)) {
    const at = complaint.annulled.has(event.id) ? null : msOf(event.occurredAt)
    if (at === null) continue
    if (event.type === 'Replied' && event.data.stage === 'final') facts.push({ kind: 'answered', at_ms: at })
    if (event.type === 'Reopened') facts.push({ kind: 'reopened', at_ms: at })
    if (event.type === 'Revisited') facts.push({ kind: 'revisited', at_ms: at })
    if (event.type === 'Assigned') {
      if (assigned) facts.push({ kind: 'handover', at_ms: at })
      assigned = true
    }
  }
  return facts
}

/** When each final answer was followed by the next one in the world, so that at any moment at most one is the final one. */
const replacedAt = (facts: ReadonlyArray<Fact>): ReadonlyMap<Fact, number> => {
  const answers = facts.filter(({ kind }) => kind === 'answered').sort((a, b) => a.at_ms - b.at_ms)
  const next = new Map<Fact, number>()
  for (const [i, answer] of answers.entries()) {
    const following = answers[i + 1]
    if (following !== undefined) next.set(answer, following.at_ms)
  }
  return next
}

const rowsOf = (
  complaint: Complaint,
  receivedMs: EpochMs,
  day: Day,
  calendar: WorkingCalendar,
): ReadonlyArray<Milestone> => {
  const facts = [{ kind: 'received', at_ms: receivedMs }, ...factsOf(complaint)]
  const next = replacedAt(facts)
  return facts.map((fact, ordinal) => ({
    complaint: complaint.id,
    ordinal,
    kind: fact.kind,
    at_ms: fact.at_ms,
    until_ms: next.get(fact) ?? null,
    received_day: day,
    workdays: fact.kind === 'answered' ? workdaysBetween(calendar, day, dayOf(fact.at_ms as EpochMs, SHANGHAI)) : null,
  }))
}

/** What each case adds to an assessment. Time limits are added up from the clocks of the `sla` model. */
export const assessment = complaintModel({
  name: 'assessment',
  version: 1,
  meaning: { zh: '考核', en: 'Assessment per unit and per agent' },
  tables: [milestoneTable],
  rows: ({ complaint }, { calendar }) => {
    const receivedMs = msOf(complaint.receivedAt)
    const day = dayAt(receivedMs)
    return [receivedMs === null || day === null ? [] : rowsOf(complaint, receivedMs, day, calendar)]
  },
})
