import { afterAll, describe } from 'vitest'
import { eventStoreDbStore } from '../../src/store/eventstoredb/index.js'
import { eventStoreDouble } from '../../src/testing/eventstoredb/index.js'
import { storeCompliance } from '../../src/testing/store-compliance.js'
import { must } from '../../src/testing/store-kit.js'
import { damage } from './eventstoredb-damage.js'
import { facts } from './eventstoredb-facts.js'
import { repeats } from './eventstoredb-repeats.js'

// With REDRESS_EVENTSTOREDB on the server that it names (`npm run test:eventstoredb`), else on the double, as if it
// were one: shared by all tests, with streams of others on it.
const named = process.env['REDRESS_EVENTSTOREDB']
const server = named === undefined ? await eventStoreDouble() : { connection: named, stop: async () => undefined }
afterAll(() => server.stop())

describe(named === undefined ? 'on a double that is shared' : 'on the server named by REDRESS_EVENTSTOREDB', () => {
  facts(server.connection)
  damage(server.connection)
  repeats(server.connection)
  storeCompliance('eventstoredb', () => must(eventStoreDbStore({ connection: server.connection })), { shared: true })
})
