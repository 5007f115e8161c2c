import { type Complaint, dataOf, type History, type Visit, visitsOf } from '@redress/domain'
import { dayAt, flagOf, msOf } from '../runtime/cell.js'
import { complaintModel } from '../runtime/model.js'
import { intervalAt } from '../sla/holder.js'
import { revisitTable } from './table.js'

/** The round of the case when each of its revisits came. */
const roundsOf = (complaint: Complaint): ReadonlyMap<string, number> => {
  const rounds = new Map<string, number>()
  for (let h: History | undefined = complaint.newest['Revisited'] as History | undefined; h !== undefined; h = h.alike)
    rounds.set(h.event.id, h.round)
  return rounds
}

const textOf = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null)
const truthOf = (value: unknown): number | null => (typeof value === 'boolean' ? flagOf(value) : null)

const levelOf = ({ answer }: Visit): string | null => {
  const details = answer === undefined ? undefined : (dataOf(answer)['details'] as { readonly level?: unknown })
  return textOf(details?.level)
}

/** Revisits (回访). */
export const revisit = complaintModel({
  name: 'revisit',
  version: 1,
  meaning: { zh: '回访', en: 'Revisits: asking complainants about results' },
  tables: [revisitTable],
  rows: ({ complaint, holdings }) => {
    if (complaint.newest['Revisited'] === undefined) return [[]]
    const rounds = roundsOf(complaint)
    return [
      visitsOf(complaint).map((visit, ordinal) => {
        const { event, answer } = visit
        const data = dataOf(event)
        const at = msOf(event.occurredAt) ?? 0
        const holding = intervalAt(holdings, at)
        const held = holding === undefined ? undefined : holdings[holding]
        return {
          complaint: complaint.id,
          ordinal,
          event: event.id,
          round: rounds.get(event.id) ?? complaint.round,
          revisited_at: event.occurredAt,
          revisited_ms: at,
          revisited_day: dayAt(msOf(event.occurredAt)),
          reached: truthOf(data['reached']),
          new_issue: truthOf(data['newIssue']),
          channel: textOf(data['channel']),
          satisfaction: levelOf(visit),
          answer: answer?.id ?? null,
          answered_ms: msOf(answer?.occurredAt),
          by: event.actor.id,
          by_unit: event.actor.unit ?? null,
          holding: holding ?? null,
          unit: held?.unit ?? null,
          agent: held?.person ?? null,
        }
      }),
    ]
  },
})
