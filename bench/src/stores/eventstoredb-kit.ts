import { randomUUID } from 'node:crypto'
import { EventStoreDBClient, type JSONType, jsonEvent, NO_STREAM } from '@eventstore/db-client'
import { type EventStore, type NewEvent, streamOf } from '@redress/domain'
import { eventStoreDbStore } from '@redress/domain/eventstoredb'
import { eventStoreDouble } from '@redress/domain/testing/eventstoredb'
import { right } from '../kit/right.js'
import { chunks, eventsFor } from './kit.js'

/** The store beside the client it rests on, on one server. */
export interface Peers {
  readonly store: EventStore
  readonly client: EventStoreDBClient
  /** Where the server comes from. */
  readonly about: string
}

/** On the server that REDRESS_EVENTSTOREDB names, else on the double. */
export const withPeers = async (work: (peers: Peers) => Promise<void>): Promise<void> => {
  const named = process.env['REDRESS_EVENTSTOREDB']
  const server = named === undefined ? await eventStoreDouble() : { connection: named, stop: async () => undefined }
  const store = right(await eventStoreDbStore({ connection: server.connection })())
  const client = EventStoreDBClient.connectionString(server.connection)
  try {
    const about =
      named === undefined
        ? 'on the double of the tests, one process for client and server: ratios say little (REDRESS_EVENTSTOREDB names no server)'
        : 'on the server named by REDRESS_EVENTSTOREDB'
    await work({ store, client, about })
  } finally {
    await store.close()
    await client.dispose()
    await server.stop()
  }
}

/** Complaints of eight events each that no server has seen. */
export const freshLives = (events: number): ReadonlyArray<ReadonlyArray<NewEvent>> =>
  chunks(eventsFor(events, randomUUID()), 8)

/** Appends after the revision `at - 1`, the one thing that the two do differently. */
export type Append = (stream: string, at: number, events: ReadonlyArray<NewEvent>) => Promise<unknown>

export const ours =
  (store: EventStore): Append =>
  async (stream, at, events) =>
    right(await store.append(stream, at === 0 ? 'none' : at - 1, events)())

export const theirs =
  (client: EventStoreDBClient): Append =>
  (stream, at, events) =>
    client.appendToStream(
      stream,
      events.map(({ id, type, data, ...metadata }) => jsonEvent({ id, type, data: data as JSONType, metadata })),
      { expectedRevision: at === 0 ? NO_STREAM : BigInt(at - 1) },
    )

/** So many complaints under way, each event appended when the one before it is answered. */
export const appendLives = async (
  append: Append,
  lives: ReadonlyArray<ReadonlyArray<NewEvent>>,
  writers: number,
): Promise<void> => {
  let next = 0
  const writer = async (): Promise<void> => {
    for (let life = lives[next++]; life !== undefined; life = lives[next++])
      for (const [i, event] of life.entries()) await append(streamOf(event.subject), i, [event])
  }
  await Promise.all(Array.from({ length: writers }, writer))
}
