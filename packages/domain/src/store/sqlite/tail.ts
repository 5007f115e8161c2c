import type { Database } from 'better-sqlite3'
import { createRecent } from '../adapter/recent.js'
import type { StoreError } from '../port.js'
import { indexedUpTo, indexer, WAITING } from './behind.js'
import { HEAD } from './queries.js'
import { outgrown } from './schema.js'

/** A stream and its last event. */
export interface End {
  readonly stream: number
  readonly revision: number
  readonly position: number
}

/** Streams whose end is kept in mind: those that are being written to. */
const STREAMS = 10_000

/**
 * What a writer keeps in mind of the end of the log. It holds from `enter` to the end of the same write transaction, and as
 * long as no other process has written.
 */
export interface Tail {
  /** First in a transaction: takes in what others wrote meanwhile, and tells of one that was of a later release. */
  readonly enter: () => StoreError | undefined
  /** The last event of the log, 0 for none. */
  readonly head: () => number
  readonly endOf: (stream: string) => End | undefined
  /** Where the event of this id stands, if it is not indexed yet. */
  readonly positionOf: (id: string) => number | undefined
  readonly added: (stream: string, end: End, ids: ReadonlyArray<string>) => void
  /** Last in a transaction: indexes the events that wait for it, once they are many. */
  readonly leave: () => void
  /** After a transaction that was rolled back. */
  readonly forget: () => void
}

export const tailOf = (db: Database): Tail => {
  const dataVersion = db.prepare<[], number>('PRAGMA data_version').pluck()
  const foreign = outgrown(db)
  const headNow = db.prepare<[], number>(HEAD).pluck()
  const indexed = indexedUpTo(db)
  const idsAfter = db.prepare<[number], [string, number]>('SELECT id, position FROM events WHERE position > ?').raw()
  const lookUp = db
    .prepare<[string], [number, number, number]>(
      'SELECT stream, revision, position FROM events WHERE stream = (SELECT id FROM streams WHERE name = ?)' +
        ' ORDER BY revision DESC LIMIT 1',
    )
    .raw()
  const index = indexer(db)

  let version: number | undefined
  let head = 0
  let upTo = 0
  const ids = new Map<string, number>()
  let ends = createRecent<End>(STREAMS)

  const takeIn = (): void => {
    const known = version === undefined ? 0 : head
    ends = createRecent(STREAMS)
    upTo = indexed()
    head = headNow.get() ?? 0
    for (const [id, position] of ids) if (position <= upTo) ids.delete(id)
    for (const [id, position] of idsAfter.iterate(Math.max(known, upTo))) ids.set(id, position)
  }

  const endOf = (stream: string): End | undefined => {
    const kept = ends.get(stream)
    if (kept !== undefined) return kept
    const row = lookUp.get(stream)
    if (row === undefined) return undefined
    const end = { stream: row[0], revision: row[1], position: row[2] }
    ends.set(stream, end)
    return end
  }

  return {
    enter: () => {
      // Changes with every commit of another process, and with nothing else.
      const now = dataVersion.get()
      if (now === version) return undefined
      const newer = foreign()
      if (newer !== undefined) return newer
      takeIn()
      version = now
      return undefined
    },
    head: () => head,
    endOf,
    positionOf: (id) => ids.get(id),
    added: (stream, end, added) => {
      const first = head + 1
      for (const [i, id] of added.entries()) ids.set(id, first + i)
      head = end.position
      ends.set(stream, end)
    },
    leave: () => {
      if (head - upTo < WAITING) return
      index(upTo, head)
      upTo = head
      ids.clear()
    },
    forget: () => {
      version = undefined
      ids.clear()
    },
  }
}
