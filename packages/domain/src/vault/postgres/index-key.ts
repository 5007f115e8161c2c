import * as E from 'fp-ts/lib/Either.js'
import type { VaultError } from '../error.js'
import type { NewKey } from '../rows.js'
import { unusableIn } from './claims.js'
import type { Ask } from './connection.js'
import { died } from './dead.js'
import { changed } from './generation.js'

const REPLACE = `UPDATE keys SET kid = $1 WHERE secret = 'index' AND kid = $2 RETURNING n`

/** Another key of the index, inside a transaction that keeps everybody else away. */
export const renewIndexIn = async (
  ask: Ask,
  fresh: NewKey,
  instead: string,
): Promise<E.Either<VaultError, boolean>> => {
  const refused = await unusableIn(ask, [fresh])
  if (refused !== undefined) return E.left(refused)
  const { kid, wrap, iv, ct } = fresh
  const [row] = await ask<{ n: number }>(REPLACE, [kid, instead])
  if (row === undefined) return E.right(false)
  await died(ask, 'material', [row.n])
  await ask('UPDATE material SET wrap = $2, iv = $3, ct = $4 WHERE n = $1', [row.n, wrap, iv, ct])
  // Its files are gone with the commit; nothing of it has to be scrubbed.
  await ask('TRUNCATE tokens, indexing')
  await ask('INSERT INTO indexing (kid) VALUES ($1)', [kid])
  await changed(ask)
  return E.right(true)
}

export const unindexedIn = async (ask: Ask): Promise<string | undefined> =>
  (await ask<{ kid: string }>('SELECT kid FROM indexing'))[0]?.kid

export const indexedIn = async (ask: Ask, kid: string): Promise<void> =>
  void (await ask('DELETE FROM indexing WHERE kid = $1', [kid]))
