import type { Database } from 'better-sqlite3'
import * as E from 'fp-ts/lib/Either.js'
import { keyStoreFailed, newerFormat, type VaultError } from '../error.js'
import { tried } from './fault.js'
import { APPLICATION_ID, migrations, NEWEST } from './versions.js'

const number = (db: Database, sql: string): number => Number(db.prepare(sql).pluck().get())

/** The schema version of a file that is empty or a key store of ours. Changes nothing. */
const recognise = (db: Database): E.Either<VaultError, number> => {
  const application = number(db, 'PRAGMA application_id')
  const isEmpty = application === 0 && number(db, 'SELECT count(*) FROM sqlite_schema') === 0
  if (isEmpty) return E.right(0)
  if (application !== APPLICATION_ID) return E.left(keyStoreFailed('corrupt', 'another program’s database'))
  const version = number(db, 'PRAGMA user_version')
  if (version > NEWEST) return E.left(newerFormat(version, NEWEST))
  if (version < 1) return E.left(keyStoreFailed('corrupt', 'the schema version in its header is damaged'))
  return E.right(version)
}

/** Brings an empty or older file to the newest schema. Two processes may do so at once: the second finds it done. */
export const migrate = (db: Database): E.Either<VaultError, void> => {
  const found = E.flatten(tried(() => recognise(db)))
  if (E.isLeft(found)) return found
  if (found.right === NEWEST) return E.right(undefined)
  if (db.readonly) return E.left(keyStoreFailed('denied', 'no key store of this version in it, and opened read-only'))
  return E.flatten(
    tried(() =>
      db
        .transaction((): E.Either<VaultError, void> => {
          const now = recognise(db)
          if (E.isLeft(now)) return now
          for (const migration of migrations.slice(now.right)) db.exec(migration)
          db.pragma(`user_version = ${NEWEST}`)
          return E.right(undefined)
        })
        .immediate(),
    ),
  )
}

/** Said of a file that a later release brought up while it was open here. */
export const outgrown = (db: Database): (() => VaultError | undefined) => {
  const version = db.prepare<[], number>('PRAGMA user_version').pluck()
  return () => {
    const now = version.get() ?? 0
    return now === NEWEST ? undefined : newerFormat(now, NEWEST)
  }
}
