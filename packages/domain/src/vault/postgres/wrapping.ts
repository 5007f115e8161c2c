import type { KeyRow, RotationRow, Wrapped, WrapRow } from '../rows.js'
import { KEY_COLUMNS, keyRow, type StoredKey } from '../stored/key.js'
import { rotationRow, type StoredRotation, type StoredWrap, wrapRow } from '../stored/wrap.js'
import type { Ask } from './connection.js'
import { changed } from './generation.js'

const ADD = `INSERT INTO wraps (wrap, state, iv, ct) VALUES ($1, 'current', $2, $3)
  ON CONFLICT (wrap) DO UPDATE SET state = excluded.state, iv = excluded.iv, ct = excluded.ct`
const STATE = 'UPDATE wraps SET state = $3 WHERE wrap = $1 AND state = $2 RETURNING wrap'
const NEXT = `SELECT ${KEY_COLUMNS} FROM (
    SELECT n, wrap, iv, ct FROM material WHERE n > $1 AND wrap = $2 ORDER BY n LIMIT $3
  ) m JOIN keys k ON k.n = m.n ORDER BY m.n`
const KEEP = `UPDATE material m SET wrap = f.wrap, iv = f.iv, ct = f.ct
  FROM unnest($2::bigint[], $3::text[], $4::bytea[], $5::bytea[]) AS f (n, wrap, iv, ct)
  WHERE m.n = f.n AND m.wrap = $1 AND m.n BETWEEN $6 AND $7 RETURNING m.n`
const SAVE = `INSERT INTO rotations (id, from_wrap, to_wrap, step, upto) VALUES ($1, $2, $3, $4, $5)
  ON CONFLICT (id) DO UPDATE SET step = excluded.step, upto = excluded.upto`

export const wrapsIn = async (ask: Ask): Promise<ReadonlyArray<WrapRow>> =>
  (await ask<StoredWrap>('SELECT wrap, state, iv, ct FROM wraps ORDER BY made')).map(wrapRow)

export const addWrapIn = async (
  ask: Ask,
  { wrap, check }: Omit<WrapRow, 'state'>,
  instead: string | undefined,
): Promise<boolean> => {
  const [current] = await ask<{ wrap: string }>(`SELECT wrap FROM wraps WHERE state = 'current'`)
  if (current?.wrap !== instead) return false
  if (instead !== undefined) await ask(STATE, [instead, 'current', 'retiring'])
  await ask(ADD, [wrap, check.iv, check.ct])
  await changed(ask)
  return true
}

export const retireWrapIn = async (ask: Ask, wrap: string): Promise<boolean> => {
  if ((await ask('SELECT 1 FROM material WHERE wrap = $1 LIMIT 1', [wrap])).length > 0) return false
  const done = (await ask(STATE, [wrap, 'retiring', 'retired'])).length > 0
  if (done) await changed(ask)
  return done
}

export const nextIn = async (
  ask: Ask,
  from: string,
  after: number,
  limit: number,
): Promise<ReadonlyArray<readonly [number, KeyRow]>> =>
  (await ask<StoredKey>(NEXT, [after, from, limit])).map((row) => [row.n, keyRow(row)] as const)

/** How many were still wrapped by `from`. */
export const keepIn = async (
  ask: Ask,
  from: string,
  wrapped: ReadonlyArray<readonly [number, Wrapped]>,
): Promise<number> => {
  const values = [
    wrapped.map(([n]) => n),
    wrapped.map(([, { wrap }]) => wrap),
    wrapped.map(([, { iv }]) => iv),
    wrapped.map(([, { ct }]) => ct),
    // They come in order: what lies between is all that need be looked at.
    wrapped[0]?.[0] ?? 0,
    wrapped.at(-1)?.[0] ?? 0,
  ]
  const done = (await ask(KEEP, [from, ...values])).length
  if (done > 0) await changed(ask)
  return done
}

export const rotationIn = async (ask: Ask): Promise<RotationRow | undefined> => {
  const [row] = await ask<StoredRotation>(
    'SELECT id, from_wrap, to_wrap, step, upto FROM rotations ORDER BY begun DESC LIMIT 1',
  )
  return row === undefined ? undefined : rotationRow(row)
}

export const saveRotationIn = async (ask: Ask, { id, from, to, step, upto }: RotationRow): Promise<void> =>
  void (await ask(SAVE, [id, from, to, step, upto]))
