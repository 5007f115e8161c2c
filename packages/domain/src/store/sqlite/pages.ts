import type { Database, Statement } from 'better-sqlite3'
import type { LogQuery, Page, StreamQuery } from '../adapter/log.js'
import type { RecordedEvent } from '../port.js'
import { indexedUpTo } from './behind.js'
import { ALL, AMONG, BACKWARDS, FORWARDS, HEAD, MAX_MERGED, merged } from './queries.js'
import { type SealedRow, toRecorded } from './row.js'
import { Altered } from './seal.js'

/** Data of one page, in UTF-16 units: a page of large events is cut short rather than filling the memory. */
const MAX_PAGE = 8 * 1024 * 1024

/** Events after one, up to and including another, so many at most. */
type Range = Pick<LogQuery, 'after' | 'upTo' | 'limit'>
type Parameters = { readonly [name: string]: number | string }

const fill = (rows: Iterable<SealedRow>, limit: number): Page => {
  const events: RecordedEvent[] = []
  let size = 0
  for (const row of rows) {
    events.push(toRecorded(row))
    size += row[13].length
    if (size > MAX_PAGE) return { events, more: true }
  }
  return { events, more: events.length === limit }
}

/** No event may be missing between two others, or before the first: an index that has lost one is damaged. */
const contiguous = (page: Page, first: number | undefined, step: 1 | -1): Page => {
  let expected = first
  for (const { revision, position } of page.events) {
    if (expected !== undefined && revision !== expected) throw new Altered(Number(position))
    expected = revision + step
  }
  return page
}

/** Synchronous look-ups, a page each; no read transaction outlives its page. All throw what SQLite throws. */
export interface Pages {
  readonly head: () => number
  readonly streamPage: (query: StreamQuery) => Page
  readonly logPage: (query: LogQuery) => Page
}

export const pages = (db: Database): Pages => {
  const head = db.prepare<[], number>(HEAD).pluck()
  const streamId = db.prepare<[string], number>('SELECT id FROM streams WHERE name = ?').pluck()
  const forwards = db.prepare<[number, number, number], SealedRow>(FORWARDS).raw()
  const backwards = db.prepare<[number, number, number], SealedRow>(BACKWARDS).raw()
  const indexed = indexedUpTo(db)
  const kinds = db.prepare<[], [number, string, string]>('SELECT id, category, type FROM kinds').raw()

  const statements = new Map<string, Statement<[Parameters], SealedRow>>()
  const statement = (sql: string): Statement<[Parameters], SealedRow> => {
    const found = statements.get(sql) ?? db.prepare<Parameters, SealedRow>(sql).raw()
    statements.set(sql, found)
    return found
  }

  const streamPage = ({ stream, from, backwards: back, limit }: StreamQuery): Page => {
    const id = streamId.get(stream)
    if (id === undefined) return { events: [], more: false }
    return back
      ? contiguous(fill(backwards.iterate(id, from, limit), limit), undefined, -1)
      : contiguous(fill(forwards.iterate(id, from, limit), limit), Math.max(0, Math.ceil(from)), 1)
  }

  /** Events of some kinds within a range in which all are indexed. */
  const fromIndex = (range: Range, ids: ReadonlyArray<number>): Page => {
    if (ids.length > MAX_MERGED) return among(range, ids)
    const named = Object.fromEntries(ids.map((id, i) => [`k${i}`, id]))
    return fill(statement(merged(ids.length)).iterate({ ...range, ...named }), range.limit)
  }
  const among = (range: Range, ids: ReadonlyArray<number>): Page =>
    fill(statement(AMONG).iterate({ ...range, kinds: JSON.stringify(ids) }), range.limit)

  const logPage = ({ after, upTo, limit, category, types }: LogQuery): Page => {
    const whole = (): Page => fill(statement(ALL).iterate({ after, upTo, limit }), limit)
    if (category === undefined && types === undefined) return whole()
    const all = kinds.all()
    const wanted = types === undefined ? undefined : new Set(types)
    const ids = all.flatMap(([id, its, type]) =>
      (category === undefined || its === category) && (wanted?.has(type) ?? true) ? [id] : [],
    )
    if (ids.length === 0) return { events: [], more: false }
    if (ids.length === all.length) return whole()
    // Read before the index is: what is indexed meanwhile is looked through, and found, all the same.
    const end = Math.max(after, Math.min(upTo, indexed()))
    const first = after < end ? fromIndex({ after, upTo: end, limit }, ids) : { events: [], more: false }
    if (first.more || end === upTo) return first
    const rest = among({ after: end, upTo, limit: limit - first.events.length }, ids)
    return { events: [...first.events, ...rest.events], more: rest.more }
  }

  return { head: () => head.get() ?? 0, streamPage, logPage }
}
