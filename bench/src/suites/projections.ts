import { join } from 'node:path'
import { type EventStore, streamOf, toNewEvent } from '@redress/domain'
import { memoryStore } from '@redress/domain/memory'
import { models } from '@redress/projections'
import { openViews } from '@redress/projections/sqlite'
import Database from 'better-sqlite3'
import { compare, type Timed, timed, timedAsync } from '../kit/compare.js'
import { copyRows, rowsOf, type TableRows } from '../kit/copy-rows.js'
import { inFolder } from '../kit/folder.js'
import { lived } from '../kit/life.js'
import { note } from '../kit/print.js'
import { right } from '../kit/right.js'
import { serviceCentre } from '../kit/rules.js'
import type { Suite } from './suite.js'

const rules = serviceCentre()
const ours = new Set(models.flatMap(({ tables }) => tables.map(({ name }) => name)))

/** A log of many complaints whose events lie as they came: the first of each, then the second of each, a thousand at a time. */
const filled = async (complaints: number): Promise<EventStore> => {
  const store = memoryStore()
  for (let from = 0; from < complaints; from += 1000) {
    const ids = Array.from({ length: Math.min(1000, complaints - from) }, (_, i) => `c-${from + i}`)
    const all = ids.map((id) => lived(rules, id).map(toNewEvent))
    for (let i = 0; i < 8; i++)
      for (const [at, id] of ids.entries())
        right(
          await store.append(
            streamOf(id),
            'any',
            [all[at]?.[i]].flatMap((event) => event ?? []),
          )(),
        )
  }
  return store
}

const catchUp = (store: EventStore, events: number, look?: (path: string) => void): Promise<Timed> =>
  inFolder(async (folder) => {
    const path = join(folder, 'views.db')
    const views = right(await openViews({ path, store, rules })())
    const done = await timedAsync(events, async () => right(await views.catchUp()()))
    await views.close()
    look?.(path)
    return done
  })

export const projectionsSuite: Suite = {
  name: 'projections',
  about: 'catching up every read model from an in-memory log, beside the bare inserts of the very same rows',
  run: async ({ short }) => {
    const complaints = short ? 1000 : 10_000
    const store = await filled(complaints)
    const events = complaints * 8
    let rows: ReadonlyArray<TableRows> = []
    await catchUp(store, events, (path) => {
      const db = new Database(path, { readonly: true })
      rows = rowsOf(db).filter(({ name }) => ours.has(name))
      db.close()
    })
    const count = rows.reduce((sum, table) => sum + table.rows.length, 0)
    note(
      `${complaints} complaints, ${events} events become ${count} rows: ${rows.map((table) => `${table.name} ${table.rows.length}`).join(', ')}`,
    )
    await compare('project an event into every read model', short ? 2 : 5, [
      { name: `redress catchUp: ${models.map(({ name }) => name).join(', ')}`, round: () => catchUp(store, events) },
      {
        name: 'floor: bare insert of the same rows, once, same indexes',
        round: () => inFolder((folder) => timed(events, () => copyRows(join(folder, 'bare.db'), rows))),
      },
    ])
  },
}
