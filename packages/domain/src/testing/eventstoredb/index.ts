import { createServer, type Socket } from 'node:net'
import grpc from '@grpc/grpc-js'
import { clusterInfo, supportedMethods } from './about.js'
import { batchAppend } from './batch-append.js'
import { remove, tombstone } from './delete.js'
import { createFaults, type Faults } from './faults.js'
import { emptyServerLog, type Proposed, type ServerLog, write } from './log.js'
import { featureServices, gossipServices, streamServices } from './pb.js'
import { read } from './read.js'
import type { Server } from './server.js'
import { singleAppend } from './single-append.js'

export type { Call, Fault, Faults } from './faults.js'
export type { Proposed, Stored } from './log.js'

/** A server of ours that speaks EventStoreDB's protocol on loopback. */
export interface EventStoreDouble {
  /** For `EventStoreDBClient.connectionString` and for the adapter. */
  readonly connection: string
  readonly port: number
  readonly faults: Faults
  readonly log: Pick<ServerLog, 'all' | 'streams'>
  /** Writes as another client would, with no check at all. */
  readonly write: (stream: string, events: ReadonlyArray<Proposed>) => void
  /** Messages written to readers so far. */
  readonly sent: () => number
  /** Breaks every connection; the server goes on. */
  readonly drop: () => void
  /** Refuses connections until `start`; the log is kept, and what the real server holds in memory only is lost. */
  readonly stop: () => Promise<void>
  readonly start: () => Promise<void>
}

const HOST = '127.0.0.1'

const services = (server: Server): grpc.Server => {
  const made = new grpc.Server({
    'grpc.max_receive_message_length': 17 * 1024 * 1024,
    'grpc.max_concurrent_streams': 100,
  })
  made.addService(streamServices.StreamsService, {
    read: read(server),
    append: singleAppend(server),
    batchAppend: batchAppend(server),
    delete: remove(server),
    tombstone: tombstone(server),
  })
  made.addService(featureServices.ServerFeaturesService, { getSupportedMethods: supportedMethods() })
  made.addService(gossipServices.GossipService, { read: clusterInfo(server) })
  return made
}

/**
 * Starts the double on a free port. It follows what was measured on a real 23.10 server; where the two differ, the
 * double is wrong.
 *
 * @example
 * import { eventStoreDbStore } from '@redress/domain/eventstoredb'
 * import { eventStoreDouble } from '@redress/domain/testing/eventstoredb'
 *
 * const server = await eventStoreDouble()
 * const store = await eventStoreDbStore({ connection: server.connection })()
 * assert.equal(store._tag, 'Right')
 * if (store._tag === 'Right') await store.right.close()
 * await server.stop()
 */
export const eventStoreDouble = async (): Promise<EventStoreDouble> => {
  const log = emptyServerLog()
  const faults = createFaults()
  const sockets = new Set<Socket>()
  let sent = 0
  const drop = (): void => {
    for (const socket of [...sockets]) socket.destroy()
  }
  const node = { host: HOST, port: 0 }
  const made = services({
    log,
    faults,
    drop,
    node,
    sending: () => {
      sent += 1
    },
  })
  const door = made.createConnectionInjector(grpc.ServerCredentials.createInsecure())
  const listener = createServer((socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
    socket.on('error', () => undefined)
    socket.setNoDelay(true)
    door.injectConnection(socket)
  })
  const start = (): Promise<void> =>
    new Promise((resolve, reject) => {
      listener.once('error', reject)
      listener.listen(node.port, HOST, () => {
        const address = listener.address()
        if (typeof address === 'object' && address !== null) node.port = address.port
        resolve()
      })
    })
  await start()
  return {
    get connection() {
      return `esdb://${HOST}:${node.port}?tls=false`
    },
    get port() {
      return node.port
    },
    faults,
    log,
    write: (stream, events) => void write(log, stream, events),
    sent: () => sent,
    drop,
    stop: () =>
      new Promise((resolve) => {
        log.recent.clear()
        listener.close(() => resolve())
        drop()
      }),
    start,
  }
}
