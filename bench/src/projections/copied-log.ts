import { crc32 } from 'node:zlib'
import { streamOf } from '@redress/domain'
import { sqliteStore } from '@redress/domain/sqlite'
import Database from 'better-sqlite3'
import { right } from '../kit/right.js'
import { interleaved } from './log.js'

/** Complaints that the store itself writes, of eight events each; the rest are copies of them under other names. */
const WRITTEN = 1_250
export const BLOCK = WRITTEN * 8

const COPY = `
INSERT INTO streams (id, name) SELECT id + @copy * @streams, printf('complaint-k%06d-', @copy) || substr(name, 11)
  FROM streams WHERE id <= @streams;
INSERT INTO events SELECT e.position + @copy * @events, e.stream + @copy * @streams, e.revision, e.kind, e.idhash + @copy,
  printf('%08x', @copy) || substr(e.id, 9), e.schemaversion, printf('k%06d-', @copy) || e.subject, e.time, e.recordedtime, e.correlationid,
  e.causationid, e.authid, e.dataclassification, e.data,
  seal(e.position + @copy * @events, printf('complaint-k%06d-', @copy) || substr(s.name, 11), e.revision,
    printf('%08x', @copy) || substr(e.id, 9), k.type, e.schemaversion, printf('k%06d-', @copy) || e.subject, e.time, e.recordedtime,
    e.correlationid, e.causationid, e.authid, e.dataclassification, e.data)
  FROM events e JOIN streams s ON s.id = e.stream JOIN kinds k ON k.id = e.kind WHERE e.position <= @events ORDER BY e.position`

/** What the store keeps behind the log, for all of it at once. */
const INDEXED = `
DELETE FROM events_by_id; INSERT INTO events_by_id SELECT idhash, position FROM events ORDER BY 1, 2;
DELETE FROM events_by_kind; INSERT INTO events_by_kind SELECT kind, position FROM events ORDER BY 1, 2;
UPDATE indexed SET up_to = (SELECT max(position) FROM events), inverse = -1 - (SELECT max(position) FROM events);`

/** Makes a log of at least so many events, sealed as the store seals them; gives how many there are. */
export const copiedLog = async (path: string, events: number): Promise<number> => {
  const store = right(await sqliteStore({ path })())
  await Promise.all(
    interleaved(WRITTEN).map(async (event) => right(await store.append(streamOf(event.subject), 'any', [event])())),
  )
  await store.close()
  const db = new Database(path)
  db.pragma('synchronous = OFF')
  db.function('seal', { varargs: true }, (...row: unknown[]) => crc32(row.join('\n')))
  const statements = COPY.split(';\n').map((sql) => db.prepare(sql))
  const copies = Math.ceil(events / BLOCK)
  for (let copy = 1; copy < copies; copy++)
    db.transaction(() => {
      for (const each of statements) each.run({ copy, streams: WRITTEN, events: BLOCK })
    })()
  db.exec(INDEXED)
  db.pragma('wal_checkpoint(TRUNCATE)')
  db.close()
  return copies * BLOCK
}
