import type { Database } from 'better-sqlite3'
import { type Check, type Flaw, flaw } from '../flaw.js'
import { INDEXED_BY_HAND } from '../versions.js'

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

const AFTER = '(idhash, position) > (@idhash, @position)'

/** Hashes of all events in their order: those that are indexed, and those that wait for it. */
const hashesIn = (version: number): string =>
  version < INDEXED_BY_HAND
    ? `SELECT idhash, position FROM events WHERE ${AFTER} ORDER BY idhash, position LIMIT @limit`
    : `SELECT idhash, position FROM events_by_id WHERE ${AFTER} UNION ALL
       SELECT idhash, position FROM events WHERE position > (SELECT up_to FROM indexed) AND ${AFTER}
       ORDER BY idhash, position LIMIT @limit`

/** No id stands twice. Ids of one hash are compared. */
export function* ids(db: Database, version: number): Check {
  const page = db.prepare<{ idhash: number; position: number; limit: number }, Hashed>(hashesIn(version)).raw()
  const idAt = db.prepare<[number], string>('SELECT id FROM events WHERE position = ?').pluck()
  let last: Hashed = [Number.MIN_SAFE_INTEGER, 0]
  // Positions of one hash: nearly always one.
  let group: number[] = []
  for (;;) {
    const found = page.all({ idhash: last[0], position: last[1], limit: PAGE })
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

/** Both indexes hold as many entries as are said to be indexed; that every one of those events has its own is looked at with it. */
export function* counts(db: Database, version: number): Check {
  if (version < INDEXED_BY_HAND) return
  const counted = db
    .prepare<[], [number, number, number, number]>(
      `SELECT up_to, inverse, (SELECT count(*) FROM events_by_id), (SELECT count(*) FROM events_by_kind) FROM indexed`,
    )
    .raw()
    .all()
  const [upTo, inverse, byId, byKind] = counted[0] ?? [0, 0, 0, 0]
  if (counted.length !== 1 || upTo !== -1 - inverse || byId !== upTo || byKind !== upTo)
    yield [flaw('Structure', `${upTo} events are indexed, ${byId} by id, ${byKind} by kind`)]
}
