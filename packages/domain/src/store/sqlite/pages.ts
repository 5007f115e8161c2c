import type { Database, Statement } from 'better-sqlite3'
import type { LogQuery, Page, StreamQuery } from '../adapter/log.js'
import type { RecordedEvent } from '../port.js'
import { ROW_COLUMNS, ROW_JOIN, type Row, toRecorded } from './row.js'

/** Data of one page, in UTF-16 units: a page of large events is cut short rather than filling the memory. */
const MAX_PAGE = 8 * 1024 * 1024
/** More kinds than this are not merged one by one. SQLite allows 500. */
const MAX_MERGED = 100

const SELECT = `SELECT ${ROW_COLUMNS}`
const RANGE = 'position > @after AND position <= @upTo'

/** Each kind's positions come in order from the index; SQLite merges them without reading further than the limit. */
const merged = (count: number): string => {
  const one = (i: number): string => `SELECT position FROM events WHERE kind = @k${i} AND ${RANGE}`
  const positions = `${Array.from({ length: count }, (_, i) => one(i)).join(' UNION ALL ')} ORDER BY position LIMIT @limit`
  return `${SELECT} FROM (${positions}) p CROSS JOIN events e ON e.position = p.position ${ROW_JOIN}`
}

const scanned = (where: string): string =>
  `${SELECT} FROM events e ${ROW_JOIN} WHERE e.${RANGE.replace('AND ', 'AND e.')}${where} ORDER BY e.position LIMIT @limit`

type Parameters = { readonly [name: string]: number | string }

const fill = (rows: Iterable<Row>, limit: number): Page => {
  const events: RecordedEvent[] = []
  let size = 0
  for (const row of rows) {
    events.push(toRecorded(row))
    size += row[13].length
    if (size > MAX_PAGE) return { events, more: true }
  }
  return { events, more: events.length === limit }
}

/** Synchronous look-ups, a page each; no read transaction outlives its page. All throw what SQLite throws. */
export interface Pages {
  readonly head: () => number
  readonly streamPage: (query: StreamQuery) => Page
  readonly logPage: (query: LogQuery) => Page
}

export const pages = (db: Database): Pages => {
  const head = db.prepare<[], number>('SELECT coalesce(max(position), 0) FROM events').pluck()
  const streamId = db.prepare<[string], number>('SELECT id FROM streams WHERE name = ?').pluck()
  const ofStream = (range: string) =>
    db
      .prepare<[number, number, number], Row>(
        `${SELECT} FROM events e ${ROW_JOIN} WHERE e.stream = ? AND e.revision ${range} LIMIT ?`,
      )
      .raw()
  const forwards = ofStream('>= ? ORDER BY e.revision')
  const backwards = ofStream('<= ? ORDER BY e.revision DESC')
  const kinds = db.prepare<[], [number, string, string]>('SELECT id, category, type FROM kinds').raw()

  const statements = new Map<string, Statement<[Parameters], Row>>()
  const statement = (sql: string): Statement<[Parameters], Row> => {
    const found = statements.get(sql) ?? db.prepare<Parameters, Row>(sql).raw()
    statements.set(sql, found)
    return found
  }

  const streamPage = (query: StreamQuery): Page => {
    const stream = streamId.get(query.stream)
    if (stream === undefined) return { events: [], more: false }
    return fill((query.backwards ? backwards : forwards).iterate(stream, query.from, query.limit), query.limit)
  }

  const logPage = ({ after, upTo, limit, category, types }: LogQuery): Page => {
    const range = { after, upTo, limit }
    if (category === undefined && types === undefined) return fill(statement(scanned('')).iterate(range), limit)
    const all = kinds.all()
    const wanted = types === undefined ? undefined : new Set(types)
    const ids = all.flatMap(([id, its, type]) =>
      (category === undefined || its === category) && (wanted?.has(type) ?? true) ? [id] : [],
    )
    if (ids.length === 0) return { events: [], more: false }
    if (ids.length === all.length) return fill(statement(scanned('')).iterate(range), limit)
    if (ids.length > MAX_MERGED) {
      const among = statement(scanned(' AND e.kind IN (SELECT value FROM json_each(@kinds))'))
      return fill(among.iterate({ ...range, kinds: JSON.stringify(ids) }), limit)
    }
    const named = Object.fromEntries(ids.map((id, i) => [`k${i}`, id]))
    return fill(statement(merged(ids.length)).iterate({ ...range, ...named }), limit)
  }

  return { head: () => head.get() ?? 0, streamPage, logPage }
}
