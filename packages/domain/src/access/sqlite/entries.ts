import type { KeyObject } from 'node:crypto'
import type { EpochMs } from '@redress/holidays'
import type { Database } from 'better-sqlite3'
import { hashOf, START } from '../chain.js'
import type { AccessEntry, AccessQuery, AccessVerified, NewAccess } from '../port.js'

interface Row {
  readonly seq: number
  readonly at: number
  readonly who: string
  readonly complaint: string | null
  readonly subject: string | null
  readonly entry: string
  readonly hash: string
}

type Rest = Omit<AccessEntry, 'seq' | 'at' | 'who' | 'complaint' | 'subject' | 'hash'>

/** The columns come before what the text says: the chain is over what is searched by. */
const entryOf = ({ seq, at, who, complaint, subject, entry, hash }: Row): AccessEntry => ({
  ...(JSON.parse(entry) as Rest),
  seq,
  at: at as EpochMs,
  who,
  ...(complaint === null ? {} : { complaint }),
  ...(subject === null ? {} : { subject }),
  hash,
})

/** What is done to the table of entries. Throws what SQLite throws. */
export const entriesOn = (db: Database, key: KeyObject) => {
  const hash = hashOf(key)
  const last = db.prepare<[], Row>('SELECT * FROM entries ORDER BY seq DESC LIMIT 1')
  const insert = db.prepare<unknown[]>('INSERT INTO entries VALUES (?, ?, ?, ?, ?, ?, ?)')
  const all = db.prepare<[], Row>('SELECT * FROM entries ORDER BY seq')
  const some = db.prepare<unknown[], Row>(`SELECT * FROM entries
    WHERE seq > @after AND (@who IS NULL OR who = @who) AND (@complaint IS NULL OR complaint = @complaint)
      AND (@subject IS NULL OR subject = @subject) AND (@from IS NULL OR at >= @from) AND (@to IS NULL OR at < @to)
    ORDER BY seq LIMIT @limit`)

  const add = db.transaction((entries: ReadonlyArray<NewAccess>): void => {
    const before = last.get()
    let [seq, time, head] = [before?.seq ?? 0, before?.at ?? 0, before?.hash ?? START]
    for (const entry of entries) {
      seq++
      // The order is the number's; a clock that was set back does not put a look before an earlier one.
      const skew = entry.at < time
      time = Math.max(time, entry.at)
      const numbered = { ...entry, at: time as EpochMs, seq, skew }
      head = hash(head, numbered)
      const { at, who, complaint, subject, seq: _, ...rest } = numbered
      insert.run(seq, at, who, complaint ?? null, subject ?? null, JSON.stringify(rest), head)
    }
  })

  return {
    add: (entries: ReadonlyArray<NewAccess>): void => add.immediate(entries),
    find: ({ who, complaint, subject, from, to, after = 0, limit = 1000 }: AccessQuery): ReadonlyArray<AccessEntry> => {
      const by = { who, complaint, subject, from, to }
      const given = Object.fromEntries(Object.entries(by).map(([name, value]) => [name, value ?? null]))
      return some.all({ ...given, after, limit }).map(entryOf)
    },
    verify: (): AccessVerified => {
      let [entries, head] = [0, START]
      for (const row of all.iterate()) {
        const { hash: found, ...entry } = entryOf(row)
        const expected = hash(head, entry)
        if (entry.seq !== entries + 1 || found !== expected) return { entries, head, firstBad: entry.seq }
        entries++
        head = found
      }
      return { entries, head }
    },
  }
}
