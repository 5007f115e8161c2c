import type { Database } from 'better-sqlite3'
import type { KeyRow } from '../rows.js'
import { KEYS, keyRow, type StoredKey } from '../stored/key.js'
import { bucketOf } from './vanishing.js'

/** Questions to a key store. Each throws what SQLite throws. */
export const readingOn = (db: Database) => {
  const byKid = db.prepare<[string], StoredKey>(`${KEYS} WHERE k.kid IN (SELECT value FROM json_each(?))`)
  const byPlace = db.prepare<[string], StoredKey>(`${KEYS} JOIN places p ON p.n = k.n WHERE p.stream = ?`)
  const bySubject = db.prepare<[string], StoredKey>(`${KEYS} WHERE k.subject = ? AND k.secret IS NULL ORDER BY k.n`)
  const streams = db
    .prepare<[string], string>(
      'SELECT p.stream FROM places p JOIN keys k USING (n) WHERE k.subject = ? ORDER BY p.stream',
    )
    .pluck()
  const byToken = db.prepare<[number, string], { stream: string; kid: string }>(
    'SELECT t.stream, k.kid FROM tokens t JOIN keys k USING (n) WHERE t.bucket = ? AND t.token = ? ORDER BY t.stream',
  )
  const live = `state <> 'destroyed' AND secret IS NULL`
  const subjects = db
    .prepare<[string, number], string>(
      `SELECT subject FROM keys WHERE ${live} AND subject > ? ORDER BY subject LIMIT ?`,
    )
    .pluck()
  return {
    rows: (kids: ReadonlyArray<string>): ReadonlyMap<string, KeyRow> =>
      new Map(byKid.all(JSON.stringify(kids)).map((row) => [row.kid, keyRow(row)])),
    place: (stream: string): KeyRow | undefined => {
      const row = byPlace.get(stream)
      return row === undefined ? undefined : keyRow(row)
    },
    ofSubject: (subject: string) => ({ rows: bySubject.all(subject).map(keyRow), streams: streams.all(subject) }),
    find: (token: string) => byToken.all(bucketOf(token), token),
    subjects: (after: string, limit: number): ReadonlyArray<string> => subjects.all(after, limit),
  }
}
