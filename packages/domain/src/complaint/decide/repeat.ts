import { type ComplaintCommand, yields } from '../command.js'
import { type ComplaintEvent, dataOf } from '../event.js'
import type { Complaint } from '../state.js'

/** The first event that a command of this id has led to. */
export const earlierOf = (complaint: Complaint, command: string): ComplaintEvent | undefined => {
  let found: ComplaintEvent | undefined
  for (let h = complaint.history; h !== undefined; h = h.earlier) if (h.event.command === command) found = h.event
  return found
}

/** Equal as JSON, whatever the order of keys; a set of one counts as its element, as the engine stores it. */
const same = (a: unknown, b: unknown): boolean => {
  if (a === b) return true
  if (Array.isArray(a) !== Array.isArray(b)) return Array.isArray(b) ? b.length === 1 && same(a, b[0]) : same(b, a)
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  const [left, right] = [Object.entries(a).filter(([, v]) => v !== undefined), b as { readonly [key: string]: unknown }]
  const size = Object.values(right).filter((v) => v !== undefined).length
  return left.length === size && left.every(([key, value]) => same(value, right[key]))
}

/** Is the command the one that led to the event: what it says is there, beside what a clause filled in. */
export const repeats = (command: ComplaintCommand, event: ComplaintEvent): boolean => {
  if (event.type !== yields[command.command]) return false
  if (event.occurredAt !== command.occurredAt || event.actor.id !== command.actor.id) return false
  const filled = new Set(event.evidence.filled?.flatMap(({ field, kept }) => [field, kept]))
  const stored = dataOf(event)
  return Object.entries(command.data).every(([key, value]) => filled.has(key) || same(value, stored[key]))
}
