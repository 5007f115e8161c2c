import { afterEach } from 'vitest'
import { type EventStoreDbOptions, eventStoreDbStore } from '../../src/store/eventstoredb/index.js'
import type { EventStore } from '../../src/store/port.js'
import { type EventStoreDouble, eventStoreDouble } from '../../src/testing/eventstoredb/index.js'
import { must } from '../../src/testing/store-kit.js'

const ends: Array<() => Promise<void>> = []

/** Closes what the test opened. */
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end()
})

export const aServer = async (): Promise<EventStoreDouble> => {
  const server = await eventStoreDouble()
  ends.push(() => server.stop())
  return server
}

export const aStore = async (
  server: EventStoreDouble,
  options: Partial<EventStoreDbOptions> = {},
): Promise<EventStore> => {
  const store = await must(eventStoreDbStore({ connection: server.connection, ...options }))
  ends.push(store.close)
  return store
}

/** Ids in the order in which the server holds them. */
export const held = (server: EventStoreDouble): ReadonlyArray<string> => server.log.all.map(({ id }) => id)
