import { type Complaint, kindOf, type Rules } from '@redress/domain'
import { flagOf } from '../runtime/cell.js'
import type { RowIn } from '../runtime/table.js'
import { type Asking, fingerprint, OPEN_CASES, type Plan, rulesText } from './plan.js'
import type { kinTable } from './table.js'

type KinRow = RowIn<typeof kinTable>

const isOver = ({ status }: Complaint): boolean => status === 'closed' || status === 'withdrawn'

/** The kinds that count in a group: those that its conditions look for, and what was raised for the group. */
const counts = ({ kinds, perGroup }: Asking, kind: string): boolean =>
  kinds === undefined || kinds.has(kind) || (perGroup && kind === 'Escalated')

/** The rows of a case: for each relation whose facts are all known, the events that others may ask about. */
export const kinOf = (complaint: Complaint, { relations, openCases }: Plan, rules: Rules): ReadonlyArray<KinRow> => {
  const { history, id, handler, latestMs, annulled } = complaint
  if (history === undefined || latestMs === undefined) return []
  const { organisation } = rules
  const context = { stream: complaint, now: latestMs, ...(organisation === undefined ? {} : { organisation }) }
  const over = flagOf(isOver(complaint))
  const text = rulesText(rules, complaint.regulations)
  const found: KinRow[] = []
  const add = (relation: string, group: string, { event, length }: typeof history, at_ms: number): void => {
    found.push({
      complaint: id,
      ordinal: found.length,
      relation,
      rules: text,
      same: fingerprint(relation, group),
      event_id: event.id,
      revision: length - 1,
      at_ms,
      over,
    })
  }
  for (const asking of relations) {
    const group = asking.group(context)
    if (group === undefined) continue
    for (let h: typeof history | undefined = history; h !== undefined; h = h.earlier)
      if (counts(asking, kindOf(h.event)) && !annulled.has(h.event.id)) add(asking.relation, group, h, h.atMs)
  }
  if (openCases && over === 0 && handler !== undefined) add(OPEN_CASES, handler, history, latestMs)
  return found
}
