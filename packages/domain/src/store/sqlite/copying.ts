import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { open, rename, rm, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import Sqlite, { type Database } from 'better-sqlite3'
import * as E from 'fp-ts/lib/Either.js'
import { corrupt } from '../adapter/errors.js'
import type { Position } from '../port.js'
import { aborted, type CopyError, inTheWay, unsound } from './copy-error.js'
import { attempt, fromSqlite } from './failure.js'
import { openAsItIs } from './open.js'
import { PATIENCE } from './store.js'
import { type Depth, examine } from './verify.js'

export interface CopyOptions {
  /** The log, or the backup, to copy. It may be in use. */
  readonly from: string
  /** Where to; nothing may be there yet. */
  readonly to: string
  /** Gives up between two steps, and leaves nothing behind. */
  readonly signal?: AbortSignal
}

/** A copy that is whole, checked and on disk. */
export interface Copied {
  readonly events: number
  /** Position of the last event in the copy. */
  readonly position: Position | undefined
  readonly bytes: number
}

/** Pages of one step: the event loop is free between two. */
const STEP = 500

const synced = async (path: string): Promise<void> => {
  const file = await open(path, 'r')
  try {
    await file.sync()
  } finally {
    await file.close()
  }
}

/** All pages as of one moment, whoever writes meanwhile: a read transaction keeps the moment, or the copy would begin anew. */
const copyPages = async (db: Database, partial: string, signal: AbortSignal | undefined): Promise<void> => {
  db.exec('BEGIN')
  try {
    db.prepare('SELECT count(*) FROM sqlite_schema').get()
    await db.backup(partial, {
      progress: () => {
        signal?.throwIfAborted()
        return STEP
      },
    })
  } finally {
    db.exec('ROLLBACK')
  }
}

/** One file without companions, checked. */
const finish = async (partial: string, schema: number, depth: Depth): Promise<E.Either<CopyError, Copied>> => {
  const copy = new Sqlite(partial)
  try {
    copy.pragma('journal_mode = DELETE')
    const found = await examine(copy, schema, depth)
    if (E.isLeft(found)) return found
    const { flaws, events, position } = found.right
    return flaws.length > 0 ? E.left(unsound(flaws)) : E.right({ events, position, bytes: (await stat(partial)).size })
  } finally {
    copy.close()
  }
}

const taken = (to: string): string | undefined => [to, `${to}-wal`, `${to}-shm`].find((path) => existsSync(path))

/** Copies a log: into a file beside the target first, which takes the target's name once it is whole and on disk. */
export const copyLog = async (
  { from, to, signal }: CopyOptions,
  depth: Depth,
): Promise<E.Either<CopyError, Copied>> => {
  const before = taken(to)
  if (before !== undefined) return E.left(inTheWay(before))
  const opened = await openAsItIs(from, PATIENCE)
  if (E.isLeft(opened)) return opened
  const [db, schema] = opened.right
  if (schema === 0) {
    attempt(() => db.close())
    return E.left(corrupt('no log in it'))
  }
  const partial = `${to}.${randomUUID()}.partial`
  try {
    await copyPages(db, partial, signal)
    const done = await finish(partial, schema, depth)
    if (E.isLeft(done)) return done
    if (signal?.aborted === true) return E.left(aborted)
    await synced(partial)
    const now = taken(to)
    if (now !== undefined) return E.left(inTheWay(now))
    await rename(partial, to)
    await synced(dirname(to))
    return done
  } catch (error) {
    return E.left(signal?.aborted === true ? aborted : fromSqlite(error))
  } finally {
    attempt(() => db.close())
    for (const path of [partial, `${partial}-journal`, `${partial}-wal`, `${partial}-shm`])
      await rm(path, { force: true })
  }
}
