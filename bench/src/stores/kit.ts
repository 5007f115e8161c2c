import { join } from 'node:path'
import { type EventStore, type NewEvent, streamOf, toNewEvent } from '@redress/domain'
import { sqliteStore } from '@redress/domain/sqlite'
import type { BareLog } from '../kit/bare-log.js'
import type { Timed } from '../kit/compare.js'
import { inFolder } from '../kit/folder.js'
import { lived } from '../kit/life.js'
import { right } from '../kit/right.js'
import { serviceCentre } from '../kit/rules.js'

/** Events for new streams: each append is of one event, as one command makes it. */
export const eventsFor = (count: number, prefix = 'c'): ReadonlyArray<NewEvent> => {
  const rules = serviceCentre()
  return Array.from({ length: Math.ceil(count / 8) }, (_, i) => lived(rules, `${prefix}-${i}`).map(toNewEvent)).flat()
}

const appendOne = async (store: EventStore, event: NewEvent): Promise<void> => {
  right(await store.append(streamOf(event.subject), 'any', [event])())
}

export const oneByOne = async (store: EventStore, events: ReadonlyArray<NewEvent>): Promise<void> => {
  for (const event of events) await appendOne(store, event)
}

/** Always so many under way: so many writers, each waiting for its answer before it sends the next. */
export const inFlight =
  (writers: number) =>
  async (store: EventStore, events: ReadonlyArray<NewEvent>): Promise<void> => {
    let next = 0
    const writer = async (): Promise<void> => {
      for (let event = events[next++]; event !== undefined; event = events[next++]) await appendOne(store, event)
    }
    await Promise.all(Array.from({ length: writers }, writer))
  }

export const withSqlite = (work: (store: EventStore, path: string) => Promise<Timed>): Promise<Timed> =>
  inFolder(async (folder) => {
    const path = join(folder, 'events.db')
    const store = right(await sqliteStore({ path })())
    try {
      return await work(store, path)
    } finally {
      await store.close()
    }
  })

export const withBare = (make: (path: string) => BareLog, work: (log: BareLog) => Timed): Promise<Timed> =>
  inFolder((folder) => {
    const log = make(join(folder, 'bare.db'))
    try {
      return work(log)
    } finally {
      log.db.close()
    }
  })

export const chunks = <A>(items: ReadonlyArray<A>, size: number): ReadonlyArray<ReadonlyArray<A>> =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, i) => items.slice(i * size, (i + 1) * size))
