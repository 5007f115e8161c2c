import { type EventStore, fromRecorded } from '@redress/domain'
import { memoryStore } from '@redress/domain/memory'
import { bareLog } from '../kit/bare-log.js'
import { compare, timed, timedAsync } from '../kit/compare.js'
import { right } from '../kit/right.js'
import { readEmmett, withEmmett } from './emmett.js'
import { chunks, eventsFor, inFlight, withBare, withSqlite } from './kit.js'

/** Every event of the log, as the domain reads it. */
export const readDecoded = async (store: EventStore): Promise<number> => {
  let events = 0
  for await (const batch of store.readAll(undefined))
    for (const event of right(batch)) events += right(fromRecorded(event)).id.length > 0 ? 1 : 0
  return events
}

export const benchReading = async (short: boolean, rounds: number): Promise<void> => {
  const many = eventsFor(short ? 4000 : 40_000)
  const fill = inFlight(500)
  const memory = memoryStore()
  await fill(memory, many)
  await compare('read the whole log (target: 150 k events/s)', rounds, [
    {
      name: 'redress sqlite readAll, checked and decoded',
      round: () =>
        withSqlite(async (store) => {
          await fill(store, many)
          return timedAsync(many.length, () => readDecoded(store))
        }),
    },
    { name: 'redress memory readAll, decoded', round: () => timedAsync(many.length, () => readDecoded(memory)) },
    {
      name: 'Emmett sqlite, batches of 500',
      round: () =>
        withEmmett(async (emmett) => {
          await emmett.connection.withTransaction(async () => {
            for (const event of many) await emmett.append(event)
          })
          return timedAsync(many.length, () => readEmmett(emmett))
        }),
    },
    {
      name: 'floor: bare SELECT and JSON.parse',
      round: () =>
        withBare(bareLog, (log) => {
          for (const chunk of chunks(many, 500)) log.together(chunk)
          const select = log.db.prepare<[], { readonly data: string }>('SELECT * FROM events ORDER BY position')
          return timed(many.length, () => {
            let read = 0
            for (const row of select.iterate()) read += Object.keys(JSON.parse(row.data) as object).length
            return read
          })
        }),
    },
  ])
}
