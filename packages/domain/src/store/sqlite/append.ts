import type { Database } from 'better-sqlite3'
import * as E from 'fp-ts/lib/Either.js'
import { categoryOf } from '../adapter/category.js'
import { judge } from '../adapter/judge.js'
import { toPosition } from '../adapter/position.js'
import type { Prepared } from '../adapter/prepare.js'
import type { Appended, Expected, StoreError } from '../port.js'
import { hashOf } from './hash.js'
import { kindsOf } from './kinds.js'
import { knownEvents } from './known.js'
import { sealOf } from './seal.js'
import { type End, type Tail, tailOf } from './tail.js'

export interface Append {
  readonly stream: string
  readonly expected: Expected
  readonly events: ReadonlyArray<Prepared>
}

/** Performs appends inside a write transaction that somebody else begins and commits. Throws what SQLite throws. */
export interface Appender extends Pick<Tail, 'enter' | 'leave' | 'forget'> {
  readonly add: (append: Append) => E.Either<StoreError, Appended>
}

const COLUMNS =
  'position, stream, revision, kind, idhash, id, schemaversion, subject, time, recordedtime,' +
  ' correlationid, causationid, authid, dataclassification, data, seal'
const MARKS = COLUMNS.replaceAll(/\w+/g, '?')

export const appender = (db: Database, now: () => string): Appender => {
  const tail = tailOf(db)
  const addStream = db.prepare<[string]>('INSERT INTO streams (name) VALUES (?)')
  const known = knownEvents(db, tail)
  const kinds = kindsOf(db)
  const addEvent = db.prepare<unknown[]>(`INSERT INTO events (${COLUMNS}) VALUES (${MARKS})`)

  const insert = (
    name: string,
    end: End | undefined,
    events: ReadonlyArray<Prepared>,
    hashes: ReadonlyArray<number>,
  ): Appended => {
    const stream = end?.stream ?? Number(addStream.run(name).lastInsertRowid)
    const category = categoryOf(name)
    const recordedtime = now()
    // The last one + 1, never AUTOINCREMENT: a transaction that was rolled back must not leave a hole.
    let position = tail.head()
    let revision = end?.revision ?? -1
    for (const [i, { event: e, json }] of events.entries()) {
      position += 1
      revision += 1
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
      const seal = sealOf([position, name, revision, id, type, ...content])
      addEvent.run(position, stream, revision, kinds.idOf(category, type), hashes[i], id, ...content, seal)
    }
    tail.added(
      name,
      { stream, revision, position },
      events.map(({ event }) => event.id),
    )
    return { revision, position: toPosition(position), repeated: false }
  }

  const add = ({ stream, expected, events }: Append): E.Either<StoreError, Appended> => {
    const end = tail.endOf(stream)
    const hashes = events.map(({ event }) => hashOf(event.id))
    const verdict = judge({
      stream,
      expected,
      events,
      last: end === undefined ? undefined : { revision: end.revision, position: toPosition(end.position) },
      known: known(events, hashes),
    })
    if (E.isLeft(verdict)) return verdict
    return E.right(verdict.right === 'add' ? insert(stream, end, events, hashes) : verdict.right)
  }

  return {
    add,
    enter: tail.enter,
    leave: tail.leave,
    forget: () => {
      tail.forget()
      kinds.forget()
    },
  }
}
