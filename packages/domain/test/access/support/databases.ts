import { randomBytes, randomUUID } from 'node:crypto'
import Sqlite from 'better-sqlite3'
import pg from 'pg'
import { inject } from 'vitest'
import { freshFiles } from '../../store/support/files.js'
import type { Where } from './place.js'

const { fresh } = freshFiles('access')

/** Statements past the log, as whoever administers the database could give them. */
const onSqlite = (where: Where) => {
  const db = new Sqlite('path' in where ? where.path : '')
  return async (text: string): Promise<void> => {
    try {
      db.exec(text)
    } finally {
      db.close()
    }
  }
}
const onPostgres = (where: Where) => async (text: string) => {
  const { url, schema } = where as { url: string; schema: string }
  const client = new pg.Client({ connectionString: url, options: `-c search_path=${schema}` })
  await client.connect()
  try {
    await client.query(text)
  } finally {
    await client.end()
  }
}

export interface AccessDatabase {
  readonly name: 'sqlite' | 'postgres'
  readonly place: () => Where
  readonly sql: (where: Where) => (text: string) => Promise<void>
  /** How whoever may do everything takes the guards away. */
  readonly unguard: string
}

const key = (): string => randomBytes(32).toString('hex')

export const databases: ReadonlyArray<AccessDatabase> = [
  {
    name: 'sqlite',
    place: () => ({ path: fresh(), key: key() }),
    sql: onSqlite,
    unguard: 'DROP TRIGGER no_update; DROP TRIGGER no_delete',
  },
  {
    name: 'postgres',
    place: () => ({ url: inject('postgres'), schema: `a_${randomUUID().replaceAll('-', '')}`, key: key() }),
    sql: onPostgres,
    unguard: 'DROP TRIGGER no_change ON entries',
  },
]
