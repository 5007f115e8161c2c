import { note } from '../kit/print.js'
import { benchEventStoreDbAppends, benchEventStoreDbCommands } from '../stores/eventstoredb-appends.js'
import { withPeers } from '../stores/eventstoredb-kit.js'
import { benchEventStoreDbReading } from '../stores/eventstoredb-reading.js'
import type { Suite } from './suite.js'

export const eventStoreDbSuite: Suite = {
  name: 'eventstoredb',
  about: 'the store on EventStoreDB beside the client package it rests on, on the same server',
  run: ({ short }) =>
    withPeers(async (peers) => {
      const rounds = short ? 1 : 3
      note(peers.about)
      await benchEventStoreDbAppends(peers, short, rounds)
      await benchEventStoreDbCommands(peers, short, rounds)
      await benchEventStoreDbReading(peers, short, rounds)
    }),
}
