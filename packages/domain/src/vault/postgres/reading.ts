import type { KeyRow } from '../rows.js'
import { KEYS, keyRow, type StoredKey } from '../stored/key.js'
import type { Ask } from './connection.js'

const PLACE = `${KEYS} JOIN places p ON p.n = k.n WHERE p.stream = $1`
const OF_SUBJECT = `${KEYS} WHERE k.subject = $1 AND k.secret IS NULL ORDER BY k.n`
const STREAMS = 'SELECT p.stream FROM places p JOIN keys k USING (n) WHERE k.subject = $1 ORDER BY p.stream'
const FIND = 'SELECT t.stream, k.kid FROM tokens t JOIN keys k USING (n) WHERE t.token = $1 ORDER BY t.stream'
const SUBJECTS = `SELECT subject FROM keys
  WHERE state <> 'destroyed' AND secret IS NULL AND subject > $1 ORDER BY subject LIMIT $2`

export const rowsIn = async (ask: Ask, kids: ReadonlyArray<string>): Promise<ReadonlyMap<string, KeyRow>> =>
  new Map((await ask<StoredKey>(`${KEYS} WHERE k.kid = ANY($1::text[])`, [kids])).map((row) => [row.kid, keyRow(row)]))

export const placeIn = async (ask: Ask, stream: string): Promise<KeyRow | undefined> => {
  const [row] = await ask<StoredKey>(PLACE, [stream])
  return row === undefined ? undefined : keyRow(row)
}

export const ofSubjectIn = async (ask: Ask, subject: string) => ({
  rows: (await ask<StoredKey>(OF_SUBJECT, [subject])).map(keyRow),
  streams: (await ask<{ stream: string }>(STREAMS, [subject])).map(({ stream }) => stream),
})

export const findIn = (ask: Ask, token: string) => ask<{ stream: string; kid: string }>(FIND, [token])

export const subjectsIn = async (ask: Ask, after: string, limit: number): Promise<ReadonlyArray<string>> =>
  (await ask<{ subject: string }>(SUBJECTS, [after, limit])).map(({ subject }) => subject)
