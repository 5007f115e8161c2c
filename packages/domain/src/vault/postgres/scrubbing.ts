import { setTimeout as sleep } from 'node:timers/promises'
import * as E from 'fp-ts/lib/Either.js'
import { keyStoreFailed, type VaultError } from '../error.js'
import type { Connection } from './connection.js'

/** Whoever may still see what was there before that transaction: for them a rewriting keeps it. */
const SEEN = `SELECT 1 FROM (
  SELECT backend_xmin AS xmin FROM pg_stat_activity
    WHERE pid <> pg_backend_pid() AND (datname = current_database() OR datname IS NULL)
  UNION ALL SELECT backend_xid FROM pg_stat_activity WHERE pid <> pg_backend_pid() AND datname = current_database()
  UNION ALL SELECT xmin FROM pg_replication_slots
  UNION ALL SELECT transaction FROM pg_prepared_xacts WHERE database = current_database()
) AS seen WHERE xmin IS NOT NULL AND age(xmin) >= age($1::text::xid8::xid) LIMIT 1`

/** How long to look away, in ms, while somebody still reads what was. */
const PAUSE = 20

interface Dead {
  readonly part: string
  readonly since: string
}

/**
 * Writes those parts anew in which something died, without it; the old files are cut to nothing at the commit. Parts are few
 * and small: claims and questions that touch one wait for some 50 ms.
 */
export const scrubOn = async (
  { plain }: Connection,
  parts: ReadonlyArray<string>,
  patience: number,
): Promise<E.Either<VaultError, void>> => {
  const until = performance.now() + patience
  const dead = await plain((ask) => ask<Dead>('SELECT part, since::text FROM unscrubbed ORDER BY part'))
  if (E.isLeft(dead)) return dead
  for (const { part, since } of dead.right.filter(({ part: name }) => parts.includes(name))) {
    for (;;) {
      const seen = await plain((ask) => ask(SEEN, [since]))
      if (E.isLeft(seen)) return seen
      if (seen.right.length === 0) break
      if (performance.now() >= until)
        return E.left(keyStoreFailed('unavailable', 'an older transaction still reads what was destroyed'))
      await sleep(PAUSE)
    }
    const done = await plain(async (ask) => {
      await ask(`VACUUM (FULL) ${part}`)
      // Not if more has died in it meanwhile.
      await ask('DELETE FROM unscrubbed WHERE part = $1 AND since = $2::text::xid8', [part, since])
    })
    if (E.isLeft(done)) return done
  }
  return E.right(undefined)
}
