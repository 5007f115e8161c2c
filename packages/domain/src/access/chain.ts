import { createHmac, type KeyObject } from 'node:crypto'
import type { AccessEntry } from './port.js'

/** What the first entry follows. */
export const START = '0'.repeat(64)

/** An entry in one form only, whatever order its parts came in. */
const canonical = (entry: Omit<AccessEntry, 'hash'>): string => {
  const { seq, at, who, unit, roles, purpose, reason, via, complaint, subject, categories, paths, clauses } = entry
  const { outcome, skew } = entry
  const parts = [seq, at, who, unit, roles, purpose, reason, via, complaint, subject, categories, paths, clauses]
  return JSON.stringify([...parts, outcome, skew].map((part) => part ?? null))
}

/** Ties an entry to all before it. Who lacks the key can neither change an entry nor take one out of the middle unnoticed. */
export const hashOf =
  (key: KeyObject) =>
  (before: string, entry: Omit<AccessEntry, 'hash'>): string =>
    createHmac('sha256', key).update(before).update(canonical(entry)).digest('hex')
