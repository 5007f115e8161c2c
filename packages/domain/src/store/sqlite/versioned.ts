import type { Database } from 'better-sqlite3'
import * as E from 'fp-ts/lib/Either.js'

/** Files of one kind: what tells them from others, and what is said where one cannot be used. */
export interface FileKind<Err> {
  readonly applicationId: number
  /** What makes a file of the next schema version of one that has so many; the first of an empty one. */
  readonly migrations: ReadonlyArray<string>
  /** Runs something on the database; what it throws becomes a `Left`. */
  readonly tried: <A>(run: () => A) => E.Either<Err, A>
  readonly foreign: Err
  readonly damaged: Err
  readonly newer: (version: number) => Err
  /** To be brought to the newest schema, but opened for reading only; 0 of an empty file. */
  readonly older: (version: number) => Err
}

const number = (db: Database, sql: string): number => Number(db.prepare(sql).pluck().get())

const tables = (db: Database): number => number(db, 'SELECT count(*) FROM sqlite_schema')

/** How a file of a kind is known, and brought to its newest schema. */
export const versionedFile = <Err>(kind: FileKind<Err>) => {
  const { applicationId, migrations, tried } = kind
  const newest = migrations.length

  const isForeign = (db: Database): boolean => {
    const application = number(db, 'PRAGMA application_id')
    return application === 0 ? tables(db) > 0 : application !== applicationId
  }

  /** The schema version of a file that is empty or of the kind. Changes nothing; throws what SQLite throws. */
  const recognise = (db: Database): E.Either<Err, number> => {
    if (isForeign(db)) return E.left(kind.foreign)
    const version = number(db, 'PRAGMA user_version')
    // As a number without a sign, or a damaged header would count as old.
    if (version > newest || version < 0) return E.left(kind.newer(version))
    return version === 0 && tables(db) > 0 ? E.left(kind.damaged) : E.right(version)
  }

  /** Brings an empty or older file to the newest schema. Two processes may do so at once: the second finds it done. */
  const migrate = (db: Database): E.Either<Err, void> => {
    const found = E.flatten(tried(() => recognise(db)))
    if (E.isLeft(found)) return found
    if (found.right === newest) return E.right(undefined)
    if (db.readonly) return E.left(kind.older(found.right))
    return E.flatten(
      tried(() =>
        db
          .transaction((): E.Either<Err, void> => {
            const now = recognise(db)
            if (E.isLeft(now)) return now
            for (const migration of migrations.slice(now.right)) db.exec(migration)
            db.pragma(`user_version = ${newest}`)
            return E.right(undefined)
          })
          .immediate(),
      ),
    )
  }

  /** Costs a microsecond: another process of a later release may have brought the file up while it was open here. */
  const outgrown = (db: Database): (() => Err | undefined) => {
    const version = db.prepare<[], number>('PRAGMA user_version').pluck()
    return () => {
      const now = version.get() ?? 0
      return now === newest ? undefined : kind.newer(now)
    }
  }

  return { recognise, migrate, outgrown }
}
