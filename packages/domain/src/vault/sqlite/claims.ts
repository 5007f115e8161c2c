import type { Database } from 'better-sqlite3'
import * as E from 'fp-ts/lib/Either.js'
import type { VaultError } from '../error.js'
import type { Claim, SecretName } from '../port.js'
import type { KeyRow, NewKey } from '../rows.js'
import { KEYS, keyRow, type StoredKey } from '../stored/key.js'
import { unusableOn } from './unusable.js'
import { bucketOf, vanishingOn } from './vanishing.js'

/** What makes keys, inside a write transaction that somebody else begins and commits. Throws what SQLite throws. */
export interface Claims {
  readonly claim: (claims: ReadonlyArray<Claim>) => E.Either<VaultError, ReadonlyArray<KeyRow>>
  readonly secret: (name: SecretName, fresh: NewKey) => E.Either<VaultError, KeyRow>
}

export const claimsOn = (db: Database, changed: () => void): Claims => {
  const ofPlace = db.prepare<[string], StoredKey>(`${KEYS} JOIN places p ON p.n = k.n WHERE p.stream = ?`)
  const live = `k.state <> 'destroyed' AND k.secret IS NULL`
  const ofSubject = db.prepare<[string], StoredKey>(`${KEYS} WHERE k.subject = ? AND ${live}`)
  const ofSecret = db.prepare<[string], StoredKey>(`${KEYS} WHERE k.secret = ?`)
  const addKey = db.prepare<[string, string, string | null]>(
    `INSERT INTO keys (kid, subject, secret, state) VALUES (?, ?, ?, 'active')`,
  )
  const addMaterial = db.prepare<unknown[]>('INSERT INTO material (n, wrap, iv, ct) VALUES (?, ?, ?, ?)')
  const addPlace = db.prepare<[string, number]>('INSERT INTO places (stream, n) VALUES (?, ?) ON CONFLICT DO NOTHING')
  const dropPlace = db.prepare<[string]>('DELETE FROM places WHERE stream = ?')
  const hasToken = db.prepare<unknown[]>('SELECT 1 FROM tokens WHERE n = ? AND token = ? AND stream = ?')
  const addToken = db.prepare<unknown[]>('INSERT INTO tokens (bucket, token, stream, n) VALUES (?, ?, ?, ?)')
  const vanishing = vanishingOn(db)
  const unusable = unusableOn(db)

  const kept = (fresh: NewKey, secret: SecretName | null): E.Either<VaultError, StoredKey> => {
    const { kid, subject, wrap, iv, ct } = fresh
    const refused = unusable(fresh)
    if (refused !== undefined) return E.left(refused)
    const n = Number(addKey.run(kid, subject, secret).lastInsertRowid)
    addMaterial.run(n, wrap, iv, ct)
    return E.right({ n, kid, subject, state: 'active', receipt: null, wrap, iv, ct })
  }

  /** The key of a stream, unless nothing was ever written there: then the place is given up. */
  const placeOf = ({ stream, replacing }: Claim): StoredKey | undefined => {
    const placed = ofPlace.get(stream)
    if (placed === undefined || placed.kid !== replacing) return placed
    vanishing.tokensOf(placed.n, stream)
    dropPlace.run(stream)
    changed()
    return undefined
  }

  const claimed = (claim: Claim): E.Either<VaultError, KeyRow> => {
    const { subject, stream, tokens, fresh } = claim
    const placed = placeOf(claim)
    const there = placed ?? ofSubject.get(subject)
    const key = there === undefined ? kept(fresh, null) : E.right(there)
    if (E.isLeft(key)) return key
    const { n, state } = key.right
    if (state === 'active') {
      if (placed === undefined) addPlace.run(stream, n)
      for (const token of tokens)
        if (hasToken.get(n, token, stream) === undefined) addToken.run(bucketOf(token), token, stream, n)
    }
    return E.right(keyRow(key.right))
  }

  return {
    claim: (claims) => {
      const rows: KeyRow[] = []
      for (const claim of claims) {
        const row = claimed(claim)
        if (E.isLeft(row)) return row
        rows.push(row.right)
      }
      return E.right(rows)
    },
    secret: (name, fresh) => {
      const there = ofSecret.get(name)
      return E.map(keyRow)(there === undefined ? kept(fresh, name) : E.right(there))
    },
  }
}
