import * as E from 'fp-ts/lib/Either.js'
import { keyStoreFailed, newerFormat, type VaultError } from '../../vault/error.js'
import type { Ask, Connection } from '../../vault/postgres/connection.js'

export const VERSION = 1

/**
 * Nobody may change or remove an entry: the account that made the table gives up the right, and triggers refuse whoever has every
 * right, in every mode of replication.
 */
const SCHEMA = `
CREATE TABLE entries (
  seq bigint PRIMARY KEY, at bigint NOT NULL, who text NOT NULL, complaint text, subject text,
  entry text NOT NULL, hash text NOT NULL
);
CREATE INDEX by_who ON entries (who, seq);
CREATE INDEX by_complaint ON entries (complaint, seq);
CREATE INDEX by_subject ON entries (subject, seq);
CREATE FUNCTION append_only() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'append-only'; END $$;
CREATE TRIGGER no_change BEFORE UPDATE OR DELETE ON entries FOR EACH ROW EXECUTE FUNCTION append_only();
CREATE TRIGGER no_truncate BEFORE TRUNCATE ON entries FOR EACH STATEMENT EXECUTE FUNCTION append_only();
ALTER TABLE entries ENABLE ALWAYS TRIGGER no_change, ENABLE ALWAYS TRIGGER no_truncate;
REVOKE UPDATE, DELETE, TRUNCATE ON entries FROM CURRENT_USER, PUBLIC;
CREATE TABLE access_version (newest integer NOT NULL);
INSERT INTO access_version VALUES (${VERSION});
`

const TABLES = `SELECT c.relname FROM pg_class c JOIN pg_namespace s ON s.oid = c.relnamespace WHERE s.nspname = $1`

/** Whether the schema has an access log of ours; not where it is empty or not there. */
const recognise = async (ask: Ask, schema: string): Promise<E.Either<VaultError, boolean>> => {
  const names = new Set((await ask<{ relname: string }>(TABLES, [schema])).map(({ relname }) => relname))
  if (names.size === 0) return E.right(false)
  if (!names.has('entries') || !names.has('access_version'))
    return E.left(keyStoreFailed('corrupt', 'another program’s schema'))
  const [row] = await ask<{ newest: number }>('SELECT newest FROM access_version')
  const version = row?.newest ?? 0
  if (version > VERSION) return E.left(newerFormat(version, VERSION))
  return version < VERSION ? E.left(keyStoreFailed('corrupt', 'no schema version')) : E.right(true)
}

/** Makes the schema where it is not there, one process at a time. */
export const setUp = async ({ transaction }: Connection, schema: string): Promise<E.Either<VaultError, void>> => {
  const found = await transaction('none', (ask) => recognise(ask, schema))
  if (E.isLeft(found)) return found
  if (found.right) return E.right(undefined)
  return transaction('alone', async (ask) => {
    const now = await recognise(ask, schema)
    if (E.isLeft(now)) return now
    if (now.right) return E.right(undefined)
    const there = await ask('SELECT 1 FROM pg_namespace WHERE nspname = $1', [schema])
    // Asked first: who may not make a schema may not say "if not exists" either.
    if (there.length === 0) await ask(`CREATE SCHEMA ${schema}`)
    await ask(SCHEMA)
    return E.right(undefined)
  })
}
