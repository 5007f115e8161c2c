import { setTimeout as sleep } from 'node:timers/promises'
import * as E from 'fp-ts/lib/Either.js'
import { keyStoreFailed, type VaultError } from '../error.js'
import type { Connection } from './connection.js'

/** Parts with something dead, and whether anybody may still see what was there before: for them a rewriting keeps it. */
const DEAD = `SELECT part, since::text, EXISTS (
  SELECT 1 FROM (
    SELECT backend_xmin AS xmin FROM pg_stat_activity
      WHERE pid <> pg_backend_pid() AND (datname = current_database() OR datname IS NULL)
    UNION ALL SELECT backend_xid FROM pg_stat_activity WHERE pid <> pg_backend_pid() AND datname = current_database()
    UNION ALL SELECT xmin FROM pg_replication_slots
    UNION ALL SELECT transaction FROM pg_prepared_xacts WHERE database = current_database()
  ) AS others WHERE xmin IS NOT NULL AND age(xmin) >= age(since::text::xid8::xid)
) AS seen FROM unscrubbed WHERE part = ANY($1::text[]) ORDER BY part`

/** Not those in which more has died meanwhile. Should this be lost with the power, they are written anew once more. */
const clean = (done: ReadonlyArray<Dead>): string => `BEGIN; SET LOCAL synchronous_commit = off;
  DELETE FROM unscrubbed WHERE (part, since) IN (${done.map(({ part, since }) => `('${part}', '${since}')`).join(', ')});
  COMMIT`

/** How long to look away, in ms, while somebody still reads what was. */
const PAUSE = 20
/** Parts written anew at the same time. */
const AT_ONCE = 2

interface Dead {
  readonly part: string
  readonly since: string
  readonly seen: boolean
}

type Done<A = void> = Promise<E.Either<VaultError, A>>

/** The parts in which something died, as soon as nobody sees any more what was there. */
const unseen = async (
  { plain }: Connection,
  parts: ReadonlyArray<string>,
  patience: number,
): Done<ReadonlyArray<Dead>> => {
  const until = performance.now() + patience
  for (;;) {
    const dead = await plain((ask) => ask<Dead>(DEAD, [parts]))
    if (E.isLeft(dead) || !dead.right.some(({ seen }) => seen)) return dead
    if (performance.now() >= until)
      return E.left(keyStoreFailed('unavailable', 'an older transaction still reads what was destroyed'))
    await sleep(PAUSE)
  }
}

/** Takes one part after the other, beside others that do so, too. */
const rewriting = async ({ plain }: Connection, left: Dead[]): Done => {
  for (let one = left.pop(); one !== undefined; one = left.pop()) {
    const { part } = one
    const done = await plain((ask) => ask(`VACUUM (FULL) ${part}`))
    if (E.isLeft(done)) return done
  }
  return E.right(undefined)
}

/**
 * Writes those parts anew in which something died, without it; the old files are cut to nothing at the commit. Parts are few
 * and small: claims and questions that touch one wait for some 50 ms.
 */
export const scrubOn = async (connection: Connection, parts: ReadonlyArray<string>, patience: number): Done => {
  const dead = await unseen(connection, parts, patience)
  if (E.isLeft(dead)) return dead
  if (dead.right.length === 0) return E.right(undefined)
  const left = [...dead.right]
  const all = await Promise.all(Array.from({ length: AT_ONCE }, () => rewriting(connection, left)))
  const failed = all.find(E.isLeft)
  return failed ?? E.map(() => undefined)(await connection.plain((ask) => ask(clean(dead.right))))
}
