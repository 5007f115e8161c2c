import { join } from 'node:path'
import { type EventStore, fromRecorded, type NewEvent, streamOf, toNewEvent } from '@redress/domain'
import { memoryStore } from '@redress/domain/memory'
import { sqliteStore } from '@redress/domain/sqlite'
import { type BareLog, bareLog } from '../kit/bare-log.js'
import { compare, type Subject, type Timed, timed, timedAsync } from '../kit/compare.js'
import { inFolder } from '../kit/folder.js'
import { lived } from '../kit/life.js'
import { right } from '../kit/right.js'
import { serviceCentre } from '../kit/rules.js'
import type { Suite } from './suite.js'

const FLIGHT = 500

/** Events for new streams: each append is of one event, as one command makes it. */
const eventsFor = (count: number): ReadonlyArray<NewEvent> => {
  const rules = serviceCentre()
  return Array.from({ length: Math.ceil(count / 8) }, (_, i) => lived(rules, `c-${i}`).map(toNewEvent)).flat()
}

const appendOne = async (store: EventStore, event: NewEvent): Promise<void> => {
  right(await store.append(streamOf(event.subject), 'any', [event])())
}

const oneByOne = async (store: EventStore, events: ReadonlyArray<NewEvent>): Promise<void> => {
  for (const event of events) await appendOne(store, event)
}

/** Always `FLIGHT` under way: so many writers, each waiting for its answer before it sends the next. */
const inFlight = async (store: EventStore, events: ReadonlyArray<NewEvent>): Promise<void> => {
  let next = 0
  const writer = async (): Promise<void> => {
    for (let event = events[next++]; event !== undefined; event = events[next++]) await appendOne(store, event)
  }
  await Promise.all(Array.from({ length: FLIGHT }, writer))
}

const withSqlite = (work: (store: EventStore) => Promise<Timed>): Promise<Timed> =>
  inFolder(async (folder) => {
    const store = right(await sqliteStore({ path: join(folder, 'events.db') })())
    try {
      return await work(store)
    } finally {
      await store.close()
    }
  })

const withBare = (work: (log: BareLog) => Timed): Promise<Timed> =>
  inFolder((folder) => {
    const log = bareLog(join(folder, 'bare.db'))
    try {
      return work(log)
    } finally {
      log.db.close()
    }
  })

const appending = (name: string, append: typeof oneByOne, events: ReadonlyArray<NewEvent>): ReadonlyArray<Subject> => [
  {
    name: `redress sqlite, ${name}`,
    round: () => withSqlite((store) => timedAsync(events.length, () => append(store, events))),
  },
  { name: `redress memory, ${name}`, round: () => timedAsync(events.length, () => append(memoryStore(), events)) },
]

const readAll = async (store: EventStore): Promise<number> => {
  let read = 0
  for await (const batch of store.readAll(undefined))
    for (const event of right(batch)) read += right(fromRecorded(event)).id.length
  return read
}

const chunks = (events: ReadonlyArray<NewEvent>): ReadonlyArray<ReadonlyArray<NewEvent>> =>
  Array.from({ length: Math.ceil(events.length / FLIGHT) }, (_, i) => events.slice(i * FLIGHT, (i + 1) * FLIGHT))

export const storesSuite: Suite = {
  name: 'stores',
  about: 'appends that are on disk when they are answered (WAL, synchronous=FULL), beside bare better-sqlite3',
  run: async ({ short }) => {
    const rounds = short ? 2 : 5
    const few = eventsFor(short ? 400 : 2000)
    const many = eventsFor(short ? 4000 : 40_000)
    await compare('append, one after another', rounds, [
      ...appending('one after another', oneByOne, few),
      {
        name: 'floor: bare insert, a transaction each',
        round: () => withBare((log) => timed(few.length, () => few.forEach(log.insert))),
      },
    ])
    await compare(`append, ${FLIGHT} in flight`, rounds, [
      ...appending(`${FLIGHT} in flight`, inFlight, many),
      {
        name: `floor: bare insert, a transaction for ${FLIGHT}`,
        round: () => withBare((log) => timed(many.length, () => chunks(many).forEach(log.together))),
      },
    ])
    const memory = memoryStore()
    await inFlight(memory, many)
    await compare('read the whole log', rounds, [
      {
        name: 'redress sqlite readAll, decoded',
        round: () =>
          withSqlite(async (store) => {
            await inFlight(store, many)
            return timedAsync(many.length, () => readAll(store))
          }),
      },
      { name: 'redress memory readAll, decoded', round: () => timedAsync(many.length, () => readAll(memory)) },
      {
        name: 'floor: bare SELECT and JSON.parse',
        round: () =>
          withBare((log) => {
            for (const chunk of chunks(many)) log.together(chunk)
            const select = log.db.prepare<[], { readonly data: string }>('SELECT * FROM events ORDER BY position')
            return timed(many.length, () => {
              let read = 0
              for (const row of select.iterate()) read += Object.keys(JSON.parse(row.data) as object).length
              return read
            })
          }),
      },
    ])
  },
}
