import { afterAll, afterEach } from 'vitest'
import { eventStoreDbStore } from '../../src/store/eventstoredb/index.js'
import { memoryStore } from '../../src/store/memory/index.js'
import type { EventStore } from '../../src/store/port.js'
import { sqliteStore } from '../../src/store/sqlite/index.js'
import { type EventStoreDouble, eventStoreDouble } from '../../src/testing/eventstoredb/index.js'
import { storeCompliance } from '../../src/testing/store-compliance.js'
import { must } from '../../src/testing/store-kit.js'
import { sealing, sealingBy } from '../../src/vault/sealing.js'
import { freshFiles } from '../store/support/files.js'
import { everything } from './everything.js'
import { aVault } from './kit.js'

const { fresh } = freshFiles('sealed')
const servers: EventStoreDouble[] = []
const stopAll = async (): Promise<void> => {
  await Promise.all(servers.splice(0).map((server) => server.stop()))
}
afterEach(stopAll)
afterAll(stopAll)

const stores: { readonly [name: string]: () => Promise<EventStore> } = {
  memory: async () => memoryStore(),
  sqlite: () => must(sqliteStore({ path: fresh() })),
  eventstoredb: async () => {
    const server = await eventStoreDouble()
    servers.push(server)
    return must(eventStoreDbStore({ connection: server.connection }))
  },
}

const few = { runs: 10 }
for (const [name, open] of Object.entries(stores)) {
  storeCompliance(
    `${name}, every text sealed, read at the desk:`,
    async () => sealingBy(await open(), await aVault(), everything).desk,
    few,
  )
  storeCompliance(
    `${name}, streams that the domain does not know:`,
    async () => sealing(await open(), await aVault(), { fields: () => 'narrative' }).log,
    few,
  )
}
