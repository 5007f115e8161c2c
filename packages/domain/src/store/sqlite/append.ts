import type { Database } from 'better-sqlite3'
import * as E from 'fp-ts/lib/Either.js'
import { categoryOf } from '../adapter/category.js'
import { judge } from '../adapter/judge.js'
import { toPosition } from '../adapter/position.js'
import type { Prepared } from '../adapter/prepare.js'
import type { Appended, Expected, StoreError } from '../port.js'
import { hashOf } from './hash.js'
import { knownEvents } from './known.js'
import { sealOf } from './seal.js'

export interface Append {
  readonly stream: string
  readonly expected: Expected
  readonly events: ReadonlyArray<Prepared>
}

/** Performs one append inside a write transaction that somebody else begins and commits. Throws what SQLite throws. */
export interface Appender {
  readonly add: (append: Append) => E.Either<StoreError, Appended>
  /** To be called when a transaction was rolled back: what it had inserted is not there. */
  readonly forget: () => void
}

const COLUMNS =
  'position, stream, revision, kind, idhash, id, schemaversion, subject, time, recordedtime,' +
  ' correlationid, causationid, authid, dataclassification, data, seal'
const MARKS = COLUMNS.replaceAll(/\w+/g, '?')

export const appender = (db: Database, now: () => string): Appender => {
  const head = db.prepare<[], number>('SELECT coalesce(max(position), 0) FROM events').pluck()
  const streamId = db.prepare<[string], number>('SELECT id FROM streams WHERE name = ?').pluck()
  const addStream = db.prepare<[string]>('INSERT INTO streams (name) VALUES (?)')
  const last = db
    .prepare<[number], [number, number]>(
      'SELECT revision, position FROM events WHERE stream = ? ORDER BY revision DESC LIMIT 1',
    )
    .raw()
  const known = knownEvents(db)
  const kindId = db.prepare<[string, string], number>('SELECT id FROM kinds WHERE category = ? AND type = ?').pluck()
  const addKind = db.prepare<[string, string]>('INSERT INTO kinds (category, type) VALUES (?, ?)')
  const addEvent = db.prepare<unknown[]>(`INSERT INTO events (${COLUMNS}) VALUES (${MARKS})`)

  // A kind, once committed, stays what it is, whoever wrote it.
  const kinds = new Map<string, number>()
  const kindOf = (category: string, type: string): number => {
    const key = `${category}\n${type}`
    const id = kinds.get(key) ?? kindId.get(category, type) ?? Number(addKind.run(category, type).lastInsertRowid)
    kinds.set(key, id)
    return id
  }

  const insert = (
    name: string,
    old: number | undefined,
    revision: number,
    events: ReadonlyArray<Prepared>,
    hashes: ReadonlyArray<number>,
  ): Appended => {
    const stream = old ?? Number(addStream.run(name).lastInsertRowid)
    const category = categoryOf(name)
    const recordedtime = now()
    // max + 1, never AUTOINCREMENT: a transaction that was rolled back must not leave a hole.
    let position = head.get() ?? 0
    let at = revision
    for (const [i, { event: e, json }] of events.entries()) {
      position += 1
      at += 1
      const { id, type } = e
      const content = [
        e.schemaversion,
        e.subject,
        e.time,
        recordedtime,
        e.correlationid,
        e.causationid,
        e.authid,
        e.dataclassification,
        json,
      ] as const
      const seal = sealOf([position, name, at, id, type, ...content])
      addEvent.run(position, stream, at, kindOf(category, type), hashes[i], id, ...content, seal)
    }
    return { revision: at, position: toPosition(position), repeated: false }
  }

  const add = ({ stream, expected, events }: Append): E.Either<StoreError, Appended> => {
    const id = streamId.get(stream)
    const end = id === undefined ? undefined : last.get(id)
    const hashes = events.map(({ event }) => hashOf(event.id))
    const verdict = judge({
      stream,
      expected,
      events,
      last: end === undefined ? undefined : { revision: end[0], position: toPosition(end[1]) },
      known: known(events, hashes),
    })
    if (E.isLeft(verdict)) return verdict
    return E.right(verdict.right === 'add' ? insert(stream, id, end?.[0] ?? -1, events, hashes) : verdict.right)
  }

  return { add, forget: () => kinds.clear() }
}
