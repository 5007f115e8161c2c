import { type Complaint, kindOf, type Rules } from '@redress/domain'
import { flagOf } from '../runtime/cell.js'
import type { RowIn } from '../runtime/table.js'
import { type Asking, fingerprint, OPEN_CASES, type Plan, rulesText } from './plan.js'
import type { kinTable, memberTable } from './table.js'

type History = NonNullable<Complaint['history']>

/** What a case has to do with others, row by row. */
export interface Kindred {
  readonly members: ReadonlyArray<RowIn<typeof memberTable>>
  readonly kin: ReadonlyArray<RowIn<typeof kinTable>>
  /** When an event of the case gets older than the conditions of the group ask. */
  readonly ageing: ReadonlyArray<{ readonly at_ms: number; readonly same: string }>
}

const isOver = ({ status }: Complaint): boolean => status === 'closed' || status === 'withdrawn'

/** The kinds that count in a group: those that its conditions look for, and what was raised for the group. */
const counts = ({ kinds, perGroup }: Asking, kind: string): boolean =>
  kinds === undefined || kinds.has(kind) || (perGroup && kind === 'Escalated')

/** Oldest first, so that an event adds rows and moves none. */
const eventsIn = (complaint: Complaint): ReadonlyArray<History> => {
  const all: History[] = []
  for (let h = complaint.history; h !== undefined; h = h.earlier) if (!complaint.annulled.has(h.event.id)) all.push(h)
  return all.reverse()
}

/** The groups of a case, those of which all facts are known, and the events in it that others may ask about. */
export const kindredOf = (complaint: Complaint, { relations, openCases }: Plan, rules: Rules): Kindred => {
  const { id, handler, latestMs } = complaint
  const members: Array<Kindred['members'][number]> = []
  const kin: Array<Kindred['kin'][number]> = []
  const ageing: Array<Kindred['ageing'][number]> = []
  if (latestMs === undefined || (relations.length === 0 && !openCases)) return { members, kin, ageing }
  const { organisation } = rules
  const context = { stream: complaint, now: latestMs, ...(organisation === undefined ? {} : { organisation }) }
  const over = flagOf(isOver(complaint))
  const text = rulesText(rules, complaint.regulations)
  const join = (relation: string, group: string): string => {
    const same = fingerprint(relation, group)
    members.push({ complaint: id, ordinal: members.length, relation, rules: text, same, over })
    return same
  }
  const events = eventsIn(complaint)
  for (const asking of relations) {
    const group = asking.group(context)
    if (group === undefined) continue
    const same = join(asking.relation, group)
    for (const { event, length, atMs } of events) {
      if (!counts(asking, kindOf(event))) continue
      kin.push({ complaint: id, ordinal: kin.length, same, event_id: event.id, revision: length - 1, at_ms: atMs })
      // Time raises nothing for a whole group: only what happens in it does.
      if (asking.raises && !asking.perGroup)
        for (const at_ms of new Set(asking.turnsOld(atMs))) ageing.push({ at_ms, same })
    }
  }
  if (openCases && over === 0 && handler !== undefined) join(OPEN_CASES, handler)
  return { members, kin, ageing }
}
