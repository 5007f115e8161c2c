import type { Database } from 'better-sqlite3'
import * as E from 'fp-ts/lib/Either.js'
import { corrupt } from '../adapter/errors.js'
import type { StoreError } from '../port.js'
import { attempt } from './failure.js'
import { newerSchema, olderSchema } from './refusals.js'
import { APPLICATION_ID, migrations, NEWEST } from './versions.js'

const number = (db: Database, sql: string): number => Number(db.prepare(sql).pluck().get())

const tables = (db: Database): number => number(db, 'SELECT count(*) FROM sqlite_schema')

const isForeign = (db: Database): boolean => {
  const application = number(db, 'PRAGMA application_id')
  return application === 0 ? tables(db) > 0 : application !== APPLICATION_ID
}

/** The schema version of a file that is empty or a log of ours. Changes nothing. */
export const recognise = (db: Database): E.Either<StoreError, number> => {
  if (isForeign(db)) return E.left(corrupt('another program’s database'))
  const version = number(db, 'PRAGMA user_version')
  // As a number without a sign, or a damaged header would count as old.
  if (version > NEWEST || version < 0) return E.left(newerSchema(version))
  if (version === 0 && tables(db) > 0) return E.left(corrupt('the schema version in its header is damaged'))
  return E.right(version)
}

/** Brings an empty or older file to the newest schema. Two processes may do so at once: the second finds it done. */
export const migrate = (db: Database): E.Either<StoreError, void> => {
  const found = E.flatten(attempt(() => recognise(db)))
  if (E.isLeft(found)) return found
  if (found.right === NEWEST) return E.right(undefined)
  if (db.readonly)
    return E.left(found.right === 0 ? corrupt('no log in it yet, and opened read-only') : olderSchema(found.right))
  return E.flatten(
    attempt(() =>
      db
        .transaction((): E.Either<StoreError, void> => {
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

/** Throws nothing and costs a microsecond: another process of a later release may have brought the file up meanwhile. */
export const stillOurs = (db: Database): (() => StoreError | undefined) => {
  const version = db.prepare<[], number>('PRAGMA user_version').pluck()
  return () => {
    const now = version.get() ?? 0
    return now === NEWEST ? undefined : newerSchema(now)
  }
}
