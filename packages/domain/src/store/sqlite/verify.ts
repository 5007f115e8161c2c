import { setImmediate as turn } from 'node:timers/promises'
import type { Database } from 'better-sqlite3'
import * as E from 'fp-ts/lib/Either.js'
import type { TaskEither } from 'fp-ts/lib/TaskEither.js'
import { toPosition } from '../adapter/position.js'
import type { Position, StoreError } from '../port.js'
import { counts, ids, revisions } from './checks/indexed.js'
import { rows, type Seen } from './checks/rows.js'
import { integrity, structure } from './checks/structure.js'
import { writable } from './checks/writable.js'
import { attempt, fromSqlite } from './failure.js'
import { type Check, type Flaw, flaw } from './flaw.js'
import { openAsItIs } from './open.js'
import { PATIENCE } from './store.js'

export interface VerifyOptions {
  readonly path: string
  /** How long, in ms, to wait for another process that holds the file; default 5000. */
  readonly patience?: number
}

export interface Verified {
  readonly schema: number
  readonly events: number
  /** Position of the last event, `undefined` for an empty log. */
  readonly position: Position | undefined
  /** Events from before there were checksums: that they read as JSON is all that can be said of their words. */
  readonly unsealed: number
  /** At most a hundred; empty for a sound log. */
  readonly flaws: ReadonlyArray<Flaw>
}

const MOST = 100

/** Runs a check to its end, or to where the file cannot be read any further: that is a flaw like any other. */
const run = async (check: Check, flaws: Flaw[]): Promise<StoreError | undefined> => {
  for (;;) {
    const step = attempt(() => check.next())
    if (E.isLeft(step)) {
      if (step.left._tag !== 'Corrupt') return step.left
      flaws.push(flaw('Damaged', step.left.cause))
      return undefined
    }
    if (step.right.done === true || flaws.length >= MOST) return undefined
    flaws.push(...step.right.value)
    await turn()
  }
}

/** How much of a log is to be looked at: `events` leaves out what would stop the process for as long as it takes. */
export type Depth = 'all' | 'events'

/** Checks an open log. */
export const examine = async (db: Database, schema: number, depth: Depth): Promise<E.Either<StoreError, Verified>> => {
  const flaws: Flaw[] = []
  const seen: Seen = { events: 0, unsealed: 0 }
  const own = [
    writable(db),
    structure(db, schema),
    rows(db, schema, seen),
    revisions(db),
    ids(db, schema),
    counts(db, schema),
  ]
  // An empty file, that nobody has written to yet, is a sound log without events.
  const checks = schema === 0 ? [] : depth === 'all' ? [integrity(db), ...own] : own
  for (const check of checks) {
    const failed = await run(check, flaws)
    if (failed !== undefined) return E.left(failed)
  }
  const position = seen.events === 0 ? undefined : toPosition(seen.events)
  return E.right({ schema, ...seen, position, flaws: flaws.slice(0, MOST) })
}

/**
 * Checks a log: SQLite's own integrity check, and that positions and revisions are without gaps, no id stands twice, every
 * event is the one that was written and its data reads as JSON. Changes nothing; may run beside a service, of which it
 * takes no lock. SQLite's check stops the process that runs it for some seconds a gigabyte: use one of its own.
 *
 * Right: what was found; `flaws` is empty for a sound log. Left: the file could not be opened at all.
 *
 * @example
 * import { verify } from '@redress/domain/sqlite'
 *
 * const found = await verify({ path: '/no/such/folder/log.db' })()
 * assert.equal(found._tag === 'Left' && found.left._tag, 'AccessDenied')
 */
export const verify =
  ({ path, patience = PATIENCE }: VerifyOptions): TaskEither<StoreError, Verified> =>
  async () => {
    const opened = await openAsItIs(path, patience)
    if (E.isLeft(opened)) return opened
    const [db, schema] = opened.right
    try {
      return await examine(db, schema, 'all')
    } catch (error) {
      return E.left(fromSqlite(error))
    } finally {
      attempt(() => db.close())
    }
  }
