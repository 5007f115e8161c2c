import { join } from 'node:path'
import {
  getSQLiteEventStore,
  readMessagesBatch,
  type SQLiteConnection,
  type SQLiteEventStore,
  sqliteConnection,
} from '@event-driven-io/emmett-sqlite'
import { type NewEvent, streamOf } from '@redress/domain'
import type { Timed } from '../kit/compare.js'
import { inFolder } from '../kit/folder.js'

/** Emmett's store for SQLite, WAL and `synchronous=FULL` as ours. Its driver is a stand-in: see docs/benchmarks.md. */
export interface Emmett {
  readonly append: (event: NewEvent) => Promise<void>
  readonly connection: SQLiteConnection
  readonly store: SQLiteEventStore
}

/** On one connection throughout, which is its fastest: by default it opens the file anew for every call. */
export const withEmmett = (work: (emmett: Emmett) => Promise<Timed>): Promise<Timed> =>
  inFolder(async (folder) => {
    const fileName = join(folder, 'emmett.db')
    const connection = sqliteConnection({ fileName })
    const store = getSQLiteEventStore({ fileName, connectionOptions: { singleton: true, connection } })
    const append = async ({ data, type, ...metadata }: NewEvent): Promise<void> => {
      await store.appendToStream(streamOf(metadata.subject), [
        { type, data: data as Record<string, unknown>, metadata },
      ])
    }
    try {
      return await work({ append, connection, store })
    } finally {
      connection.close()
    }
  })

/** Reads the whole log in batches as large as ours. Nothing checks what it reads. */
export const readEmmett = async ({ connection }: Emmett): Promise<number> => {
  let [events, after] = [0, -1n]
  for (;;) {
    const batch = await readMessagesBatch(connection, { after, batchSize: 500 })
    events += batch.messages.length
    after = batch.currentGlobalPosition
    if (!batch.areEventsLeft) return events
  }
}
