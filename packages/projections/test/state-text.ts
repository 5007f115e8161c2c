import type { EpochMs } from '@redress/holidays'
import { DummyDriver, Kysely, SqliteAdapter, SqliteIntrospector, SqliteQueryCompiler } from 'kysely'
import { stateSql } from '../src/index.js'

/** Compiles queries of no database. */
export const compiler = new Kysely<Record<string, never>>({
  dialect: {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  },
})
/** The state at a moment as text of SQL, the moment in it. */
export const stateAtText = (at: EpochMs): string => stateSql(at).compile(compiler).sql.replaceAll('?', String(at))
