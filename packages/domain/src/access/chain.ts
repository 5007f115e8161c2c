import { createHmac, type KeyObject } from 'node:crypto'
import type { EpochMs } from '@redress/holidays'
import type { AccessEntry, AccessVerified, NewAccess } from './port.js'

/** What the first entry follows. */
const START = '0'.repeat(64)

/** An entry in one form only, whatever order its parts came in. */
const canonical = (entry: Omit<AccessEntry, 'hash'>): string => {
  const { seq, at, who, unit, roles, purpose, reason, via, complaint, subject, categories, paths, clauses } = entry
  const { outcome, skew } = entry
  const parts = [seq, at, who, unit, roles, purpose, reason, via, complaint, subject, categories, paths, clauses]
  return JSON.stringify([...parts, outcome, skew].map((part) => part ?? null))
}

/** Numbers and ties together what is recorded, and checks what was. */
export interface Chain {
  /** The entries as they stand after the last one before them. */
  readonly after: (
    last: { readonly seq: number; readonly at: number; readonly hash: string } | undefined,
    entries: ReadonlyArray<NewAccess>,
  ) => ReadonlyArray<AccessEntry>
  readonly check: () => Check
}

/** Takes the entries in their order, in as many pieces as there are. */
export interface Check {
  /** Whether all is well so far. */
  readonly take: (entries: Iterable<AccessEntry>) => boolean
  readonly found: () => AccessVerified
}

/** Ties each entry to all before it. Who lacks the key can neither change an entry nor take one out of the middle unnoticed. */
export const chainUnder = (key: KeyObject): Chain => {
  const hash = (before: string, entry: Omit<AccessEntry, 'hash'>): string =>
    createHmac('sha256', key).update(before).update(canonical(entry)).digest('hex')
  return {
    after: (last, entries) => {
      let [seq, time, head] = [last?.seq ?? 0, last?.at ?? 0, last?.hash ?? START]
      return entries.map((entry) => {
        seq++
        // The order is the number's; a clock that was set back does not put a look before an earlier one, unless on record.
        const skew = entry.purpose !== 'clock' && entry.at < time
        time = skew ? time : entry.at
        const numbered = { ...entry, at: time as EpochMs, seq, skew }
        head = hash(head, numbered)
        return { ...numbered, hash: head }
      })
    },
    check: () => {
      let found: AccessVerified = { entries: 0, head: START }
      return {
        take: (entries) => {
          for (const { hash: told, ...entry } of entries) {
            if (entry.seq !== found.entries + 1 || told !== hash(found.head, entry)) {
              found = { ...found, firstBad: entry.seq }
              return false
            }
            found = { entries: entry.seq, head: told }
          }
          return true
        },
        found: () => found,
      }
    },
  }
}
