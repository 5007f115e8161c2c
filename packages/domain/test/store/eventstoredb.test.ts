import { afterAll, afterEach } from 'vitest'
import { eventStoreDbStore } from '../../src/store/eventstoredb/index.js'
import { type EventStoreDouble, eventStoreDouble } from '../../src/testing/eventstoredb/index.js'
import { storeCompliance } from '../../src/testing/store-compliance.js'
import { must } from '../../src/testing/store-kit.js'

const servers: EventStoreDouble[] = []
const stopAll = async (): Promise<void> => {
  await Promise.all(servers.splice(0).map((server) => server.stop()))
}
afterEach(stopAll)
afterAll(stopAll)

storeCompliance('eventstoredb', async () => {
  const server = await eventStoreDouble()
  servers.push(server)
  return must(eventStoreDbStore({ connection: server.connection }))
})
