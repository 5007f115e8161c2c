import * as E from 'fp-ts/lib/Either.js'
import { keyStoreFailed, newerFormat, type VaultError } from '../error.js'
import type { Ask, Connection } from './connection.js'
import { migrations, NEWEST } from './versions.js'

const TABLES = `SELECT c.relname FROM pg_class c JOIN pg_namespace s ON s.oid = c.relnamespace WHERE s.nspname = $1`

/** The schema version: 0 of a schema that is not there or empty. */
const recognise = async (ask: Ask, schema: string): Promise<E.Either<VaultError, number>> => {
  const names = new Set((await ask<{ relname: string }>(TABLES, [schema])).map(({ relname }) => relname))
  if (names.size === 0) return E.right(0)
  if (!names.has('unscrubbed') || !names.has('version'))
    return E.left(keyStoreFailed('corrupt', 'another program’s schema'))
  const [row] = await ask<{ newest: number }>('SELECT newest FROM version')
  const version = row?.newest ?? 0
  if (version > NEWEST) return E.left(newerFormat(version, NEWEST))
  return version < 1 ? E.left(keyStoreFailed('corrupt', 'no schema version')) : E.right(version)
}

/** Makes the schema where it is not there and brings it to the newest version, one process at a time. */
export const migrate = async (
  { transaction }: Connection,
  schema: string,
  readonly: boolean,
): Promise<E.Either<VaultError, void>> => {
  const found = await transaction('none', (ask) => recognise(ask, schema))
  if (E.isLeft(found)) return found
  if (found.right === NEWEST) return E.right(undefined)
  if (readonly) return E.left(keyStoreFailed('denied', 'no key store of this version in it, and opened read-only'))
  return transaction('alone', async (ask) => {
    const now = await recognise(ask, schema)
    if (E.isLeft(now)) return now
    const there = await ask('SELECT 1 FROM pg_namespace WHERE nspname = $1', [schema])
    // Asked first: who may not make a schema may not say "if not exists" either.
    if (there.length === 0) await ask(`CREATE SCHEMA ${schema}`)
    for (const migration of migrations.slice(now.right)) await ask(migration)
    await ask('UPDATE version SET newest = $1', [NEWEST])
    return E.right(undefined)
  })
}
