import { toPosition } from '../adapter/position.js'
import type { RecordedEvent } from '../port.js'
import { Altered, isIntact } from './seal.js'

/** One event as SQLite gives it: an array, which is faster than an object with names. */
export type Row = readonly [
  position: number,
  stream: string,
  revision: number,
  id: string,
  type: string,
  schemaversion: number,
  subject: string,
  time: string,
  recordedtime: string,
  correlationid: string,
  causationid: string,
  authid: string,
  dataclassification: 'personal' | 'internal',
  data: string,
]

/** A row and its seal; `null` for an event that was written before there were any. */
export type SealedRow = readonly [...Row, seal: number | null]

const COLUMNS =
  'e.position, s.name, e.revision, e.id, k.type, e.schemaversion, e.subject, e.time, e.recordedtime,' +
  ' e.correlationid, e.causationid, e.authid, e.dataclassification, e.data'

/** The columns of `SealedRow`, of `events e` joined by `ROW_JOIN`. */
export const ROW_COLUMNS = `${COLUMNS}, e.seal`
/** The same of a file of a given schema version, that is not to be migrated. */
export const rowColumnsIn = (version: number): string => `${COLUMNS}, ${version < 2 ? 'NULL' : 'e.seal'}`

// CROSS JOIN keeps the order of the tables: SQLite must start from the events.
export const ROW_JOIN = 'CROSS JOIN streams s ON s.id = e.stream CROSS JOIN kinds k ON k.id = e.kind'

/** Throws `Altered` for a row that is not what was written. */
export const toRecorded = (row: SealedRow): RecordedEvent => {
  if (!isIntact(row as unknown as Row, row[14])) throw new Altered(row[0])
  return {
    id: row[3],
    type: row[4],
    schemaversion: row[5],
    subject: row[6],
    time: row[7],
    correlationid: row[9],
    causationid: row[10],
    authid: row[11],
    dataclassification: row[12],
    data: JSON.parse(row[13]),
    stream: row[1],
    revision: row[2],
    position: toPosition(row[0]),
    recordedtime: row[8],
  }
}
