import { join } from 'node:path'
import { type EventStore, streamOf } from '@redress/domain'
import { memoryStore } from '@redress/domain/memory'
import { models, type ReadModel, register } from '@redress/projections'
import { openViews as inPostgres } from '@redress/projections/postgres'
import { openViews as inSqlite, type Views } from '@redress/projections/sqlite'
import Database from 'better-sqlite3'
import pg from 'pg'
import { compare, type Timed, timed, timedAsync } from '../kit/compare.js'
import { copyRows, rowsOf, type TableRows } from '../kit/copy-rows.js'
import { inFolder } from '../kit/folder.js'
import { withPostgres } from '../kit/postgres.js'
import { note } from '../kit/print.js'
import { right } from '../kit/right.js'
import { serviceCentre } from '../kit/rules.js'
import { insertInPostgres } from '../projections/bare-postgres.js'
import { projectWithEmmett } from '../projections/emmett.js'
import { interleaved } from '../projections/log.js'
import type { Suite } from './suite.js'

const rules = serviceCentre()
const ours = new Set(models.flatMap(({ tables }) => tables.map(({ name }) => name)))
/** Emmett with its own pause takes a second for two thousand. */
const FEW = 2_000

interface Log {
  readonly store: EventStore
  readonly events: number
}

const taken = async (views: Views, events: number): Promise<Timed> => {
  const done = await timedAsync(events, async () => right(await views.catchUp()()))
  await views.close()
  return done
}

interface Manner {
  readonly only?: ReadonlyArray<ReadModel>
  readonly thread?: boolean
  readonly look?: (path: string) => void
}

const onSqlite = ({ store, events }: Log, { only = models, thread = false, look }: Manner = {}): Promise<Timed> =>
  inFolder(async (folder) => {
    const path = join(folder, 'views.db')
    const done = await taken(right(await inSqlite({ path, store, rules, models: only, thread })()), events)
    look?.(path)
    return done
  })

let schemas = 0
/** Work in a schema that is gone afterwards. */
const inSchema = async (url: string, work: (schema: string) => Promise<Timed>): Promise<Timed> => {
  const schema = `bench_${process.pid}_${schemas++}`
  try {
    return await work(schema)
  } finally {
    const client = new pg.Client({ connectionString: url })
    await client.connect()
    await client.query(`DROP SCHEMA IF EXISTS ${schema} CASCADE`)
    await client.end()
  }
}

const onPostgres = (url: string, { store, events }: Log, thread: boolean): Promise<Timed> =>
  inSchema(url, async (schema) => taken(right(await inPostgres({ url, schema, store, rules, thread })()), events))

const bareOnPostgres = (url: string, rows: ReadonlyArray<TableRows>, events: number): Promise<Timed> =>
  inSchema(url, async (schema) => {
    // Opened for its tables alone.
    await right(await inPostgres({ url, schema, store: memoryStore(), rules })()).close()
    return insertInPostgres(url, schema, rows, events)
  })

/** The rows that the log becomes, as they stand in SQLite: PostgreSQL has the same. */
const rowsIn = async (log: Log): Promise<ReadonlyArray<TableRows>> => {
  let rows: ReadonlyArray<TableRows> = []
  const look = (path: string): void => {
    const db = new Database(path, { readonly: true })
    rows = rowsOf(db).filter(({ name }) => ours.has(name))
    db.close()
  }
  await onSqlite(log, { look })
  return rows
}

export const projectionsSuite: Suite = {
  name: 'projections',
  about:
    'catching up with a log in memory, on SQLite and on PostgreSQL, beside Emmett and the bare inserts of the rows',
  run: async ({ short }) => {
    const rounds = short ? 1 : 5
    const all = interleaved(short ? 500 : 10_000)
    const store = memoryStore()
    for (const event of all) right(await store.append(streamOf(event.subject), 'any', [event])())
    const log = { store, events: all.length }
    const rows = await rowsIn(log)
    const count = rows.reduce((sum, table) => sum + table.rows.length, 0)
    note(
      `${all.length} events become ${count} rows: ${rows.map((table) => `${table.name} ${table.rows.length}`).join(', ')}`,
    )
    await compare('project an event on SQLite (target: 60 k events/s into every read model)', rounds, [
      {
        name: `redress catchUp, all ${models.length} read models, a writing thread`,
        round: () => onSqlite(log, { thread: true }),
      },
      { name: 'the same in one thread', round: () => onSqlite(log) },
      {
        name: 'floor: bare insert of the same rows, once, same indexes',
        round: () => inFolder((folder) => timed(all.length, () => copyRows(join(folder, 'bare.db'), rows))),
      },
      { name: 'redress catchUp, the register alone', round: () => onSqlite(log, { only: [register] }) },
      {
        name: 'Emmett sqlite, one register-like table, 2,000 a batch',
        round: () => projectWithEmmett(all, { batchSize: 2_000, pullingFrequencyInMs: 0 }),
      },
      {
        name: `Emmett sqlite, the same as it comes, ${FEW} events`,
        round: () => projectWithEmmett(all.slice(0, FEW)),
      },
    ])
    await withPostgres((url) =>
      compare('project an event on PostgreSQL (target: 40 k events/s into every read model)', rounds, [
        {
          name: `redress catchUp, all ${models.length} read models, a writing thread`,
          round: () => onPostgres(url, log, true),
        },
        { name: 'the same in one thread', round: () => onPostgres(url, log, false) },
        {
          name: 'floor: bare insert of the same rows, once, same indexes',
          round: () => bareOnPostgres(url, rows, all.length),
        },
      ]),
    )
  },
}
