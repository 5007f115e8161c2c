import type { Database } from 'better-sqlite3'
import { type Check, type Flaw, flaw } from '../flaw.js'

const PAGE = 5000

type Entry = readonly [stream: number, revision: number, position: number]

/** Each stream's revisions are 0, 1, 2 ... in the order of the log. */
export function* revisions(db: Database): Check {
  const page = db
    .prepare<[number, number, number], Entry>(
      'SELECT stream, revision, position FROM events WHERE (stream, revision) > (?, ?) ORDER BY stream, revision LIMIT ?',
    )
    .raw()
  let last: Entry = [Number.MIN_SAFE_INTEGER, 0, 0]
  for (;;) {
    const found = page.all(last[0], last[1], PAGE)
    if (found.length === 0) return
    const flaws: Flaw[] = []
    for (const entry of found) {
      const [stream, revision, position] = entry
      const next = stream === last[0] ? last[1] + 1 : 0
      if (revision !== next) flaws.push(flaw('Revision', `${revision} where ${next} should be`, position))
      else if (stream === last[0] && position < last[2]) flaws.push(flaw('Revision', 'out of order', position))
      last = entry
    }
    yield flaws
  }
}

type Hashed = readonly [idhash: number, position: number]

/** No id stands twice. Ids of one hash are compared. */
export function* ids(db: Database): Check {
  const page = db
    .prepare<[number, number, number], Hashed>(
      'SELECT idhash, position FROM events WHERE (idhash, position) > (?, ?) ORDER BY idhash, position LIMIT ?',
    )
    .raw()
  const idAt = db.prepare<[number], string>('SELECT id FROM events WHERE position = ?').pluck()
  let last: Hashed = [Number.MIN_SAFE_INTEGER, 0]
  // Positions of one hash: nearly always one.
  let group: number[] = []
  for (;;) {
    const found = page.all(last[0], last[1], PAGE)
    if (found.length === 0) return
    const flaws: Flaw[] = []
    for (const entry of found) {
      const [hash, position] = entry
      if (hash !== last[0]) group = []
      const id = group.length > 0 ? idAt.get(position) : undefined
      const other = group.find((earlier) => idAt.get(earlier) === id)
      if (other !== undefined) flaws.push(flaw('DuplicateId', `that of event ${other}`, position))
      group.push(position)
      last = entry
    }
    yield flaws
  }
}
