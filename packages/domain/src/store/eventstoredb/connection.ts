import { randomUUID } from 'node:crypto'
import { EventStoreDBClient } from '@eventstore/db-client'
import * as E from 'fp-ts/lib/Either.js'
import { type Answer, type Batch, batchOver } from './batch.js'
import { type Failure, failureOf } from './failure.js'
import { streamServices, type streams } from './pb.js'
import { type Pull, pull } from './pull.js'

const { StreamsClient } = streamServices
type Streams = InstanceType<typeof StreamsClient>

export interface ConnectionOptions {
  readonly requiresLeader: boolean
  /** For one call that is to be answered, in ms. */
  readonly deadline: number
}

/**
 * The wire: which node to talk to, TLS, user and password are the client package's affair. It is told of every failure,
 * and connects anew, to the leader where the server named it.
 */
export interface Connection {
  readonly read: (request: streams.ReadReq, signal: AbortSignal) => Promise<E.Either<Failure, Pull>>
  readonly append: (messages: (correlation: string) => ReadonlyArray<streams.BatchAppendReq>) => Promise<Answer>
  readonly close: () => Promise<void>
}

export const connect = (client: EventStoreDBClient, { requiresLeader, deadline }: ConnectionOptions): Connection => {
  // The calls below go by the members that the client package keeps for its own commands: its public ones cannot
  // filter a read of the whole log and lose appends when a connection breaks.
  let current: Streams | undefined
  let batch: Batch | undefined
  const streams = async (): Promise<Streams> => {
    const found = await client['execute'](StreamsClient, 'redress', async (one) => one)
    if (found !== current) {
      batch?.retire()
      batch = undefined
      current = found
    }
    return found
  }
  const failedOn = (on: Streams | undefined, failure: Failure): void => {
    if (on !== undefined && failure.raw !== undefined) void client['handleError'](on, failure.raw)
  }
  const open = (on: Streams): Batch => {
    if (batch?.alive() === true) return batch
    const call = on.batchAppend(...client['callArguments']({ requiresLeader }, { deadline: Number.POSITIVE_INFINITY }))
    batch = batchOver(call, (failure) => failedOn(on, failure))
    return batch
  }
  const attempt = async <A>(make: (on: Streams) => A): Promise<E.Either<Failure, A>> => {
    try {
      return E.right(make(await streams()))
    } catch (thrown) {
      const failure = failureOf(thrown)
      failedOn(current, failure)
      return E.left({ ...failure, again: true })
    }
  }
  return {
    read: (request, signal) =>
      attempt((on) =>
        pull(
          on.read(request, ...client['callArguments']({ requiresLeader }, { deadline: Number.POSITIVE_INFINITY })),
          signal,
          (thrown) => failedOn(on, failureOf(thrown)),
        ),
      ),
    append: async (messages) => {
      const opened = await attempt(open)
      if (E.isLeft(opened)) return opened
      const correlation = randomUUID()
      return opened.right.send(correlation, messages(correlation), deadline)
    },
    close: async () => {
      batch?.retire()
      await client.dispose()
      current?.close()
    },
  }
}

/** The client, or what is wrong with the connection string. It is not repeated: it may hold a password. */
export const clientOf = (connection: string): E.Either<string, EventStoreDBClient> =>
  E.tryCatch(
    () => EventStoreDBClient.connectionString(connection),
    (thrown) =>
      thrown instanceof Error && thrown.message.includes('ertificate')
        ? thrown.message
        : 'not of the form esdb://user:password@host:2113?tls=true',
  )
