import type { Database } from 'better-sqlite3'
import { categoryOf } from '../../adapter/category.js'
import { type Check, type Flaw, flaw } from '../flaw.js'
import { hashOf } from '../hash.js'
import { type Row, rowColumnsIn } from '../row.js'
import { isIntact } from '../seal.js'
import { INDEXED_BY_HAND } from '../versions.js'

const PAGE = 1000

/** What is counted on the way. */
export interface Seen {
  events: number
  /** Events from before there were seals. */
  unsealed: number
}

type Checked = readonly [...Row, seal: number | null, idhash: number, category: string | null, lost: 0 | 1]

/** Whether an event that is indexed by hand has lost one of its two entries. */
const lostIn = (version: number): string =>
  version < INDEXED_BY_HAND
    ? '0'
    : `e.position <= (SELECT up_to FROM indexed) AND NOT (
         EXISTS (SELECT 1 FROM events_by_id i WHERE i.idhash = e.idhash AND i.position = e.position) AND
         EXISTS (SELECT 1 FROM events_by_kind i WHERE i.kind = e.kind AND i.position = e.position))`

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

const flawOf = (row: Checked): Flaw | undefined => {
  const [position, stream, , id] = row
  const [seal, idhash, category, lost] = [row[14], row[15], row[16], row[17]]
  if (stream === null || category === null) return flaw('Dangling', 'no such stream or kind', position)
  if (!isIntact(row as unknown as Row, seal)) return flaw('Altered', 'its checksum differs', position)
  if (typeof id !== 'string' || hashOf(id) !== idhash) return flaw('Dangling', 'the hash of its id', position)
  if (categoryOf(stream) !== category) return flaw('Dangling', 'the category of its kind', position)
  if (lost === 1) return flaw('Dangling', 'not in the index by id or by kind', position)
  return isJson(row[13]) ? undefined : flaw('Unreadable', 'data', position)
}

/** Every event up to the present end: side by side, as it was written, readable, with its stream and its kind. */
export function* rows(db: Database, version: number, seen: Seen): Check {
  const end = db.prepare<[], number>('SELECT coalesce(max(position), 0) FROM events').pluck().get() ?? 0
  const page = db
    .prepare<[number, number, number], Checked>(
      `SELECT ${rowColumnsIn(version)}, e.idhash, k.category, ${lostIn(version)} FROM events e LEFT JOIN streams s ON s.id = e.stream
       LEFT JOIN kinds k ON k.id = e.kind WHERE e.position > ? AND e.position <= ? ORDER BY e.position LIMIT ?`,
    )
    .raw()
  for (let at = 0; at < end; ) {
    const found = page.all(at, end, PAGE)
    const flaws: Flaw[] = []
    for (const row of found) {
      if (row[0] !== at + 1) flaws.push(flaw('Gap', `nothing at ${at + 1}`, row[0]))
      const wrong = flawOf(row)
      if (wrong !== undefined) flaws.push(wrong)
      if (row[14] === null) seen.unsealed += 1
      at = row[0]
    }
    seen.events += found.length
    yield flaws
    if (found.length === 0) return yield [flaw('Gap', `nothing after ${at}`)]
  }
}
