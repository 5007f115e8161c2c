import * as E from 'fp-ts/lib/Either.js'
import type { TaskEither } from 'fp-ts/lib/TaskEither.js'
import { closed, invalidEvent, timeout } from '../adapter/errors.js'
import { prepare } from '../adapter/prepare.js'
import type { AppendOptions, EventStore, Expected, NewEvent, StoreError } from '../port.js'
import { appender } from './append.js'
import { clientOf, connect } from './connection.js'
import { createFrontier } from './frontier.js'
import { knowledge } from './knowledge.js'
import { createLanes } from './lanes.js'
import { head, read, readAll } from './read.js'
import { scanner } from './scan.js'
import type { Source } from './source.js'
import { subscribe } from './subscribe.js'
import { wireId } from './uuid.js'

export { type Deployment, setUp } from './setup.js'

export interface EventStoreDbOptions {
  /** `esdb://user:password@host:2113?tls=true`, with several hosts or `esdb+discover://` for a cluster. */
  readonly connection: string
  /** How long, in ms, one trouble (no server, no leader, no answer) may last before it is an error; default 30,000. */
  readonly patience?: number
  /** How long, in ms, one call may take before it is made again; default 10,000. */
  readonly deadline?: number
  /** Ask the leader only, so that what was written can be read at once; default true. */
  readonly requiresLeader?: boolean
  /** How many ids of events to remember, so that an append need not read its stream again; default 100,000. */
  readonly remembered?: number
  /** How many of the log's last events to take note of when opening, so that their ids are known in every stream; default 1,000. */
  readonly recalled?: number
}

const storeOver = (source: Source, append: ReturnType<typeof appender>, end: () => Promise<void>): EventStore => {
  const lanes = createLanes()
  let closing: Promise<void> | undefined
  const close = async (): Promise<void> => {
    await lanes.idle()
    await end()
  }
  return {
    append: (stream: string, expected: Expected, events: ReadonlyArray<NewEvent>, { signal }: AppendOptions = {}) => {
      const checked = prepare(stream, events)
      return async () => {
        if (closing !== undefined) return E.left(closed)
        if (E.isLeft(checked)) return checked
        if (signal?.aborted === true) return E.left(timeout('aborted by the caller'))
        // Appends that share a stream or an id go one after another: what one writes, the next must know.
        const keys = [`s ${stream}`, ...checked.right.map(({ event }) => `e ${wireId(event.id)}`)]
        return lanes.run(keys, () => append({ stream, expected, events: checked.right, signal }))
      }
    },
    read: (stream, options) => read(source, stream, options),
    readAll: (after, options) => readAll(source, after, options),
    subscribe: (after, options) => subscribe(source, after, options),
    head: head(source),
    close: () => {
      closing ??= close()
      return closing
    },
  }
}

/**
 * The event store of a larger institution: EventStoreDB 23.10 or newer, one node or a cluster. What the server cannot
 * do for the moment is tried again, with the same event ids, for as long as `patience` allows.
 *
 * Left: `Unavailable`, `NotLeader`, `Timeout` (not reached in time), `AccessDenied` (user, password, ACL),
 * `InvalidEvent` (the connection string).
 *
 * @example
 * import { eventStoreDbStore } from '@redress/domain/eventstoredb'
 *
 * const nowhere = await eventStoreDbStore({ connection: 'esdb://127.0.0.1:1?tls=false', patience: 50 })()
 * assert.equal(nowhere._tag === 'Left' && nowhere.left._tag, 'Unavailable')
 */
export const eventStoreDbStore =
  (options: EventStoreDbOptions): TaskEither<StoreError, EventStore> =>
  async () => {
    const client = clientOf(options.connection)
    if (E.isLeft(client)) {
      const what = `the connection string is ${client.left}`
      return E.left(invalidEvent(what, `连接串有误（${client.left}）`))
    }
    const times = { patience: options.patience ?? 30_000, deadline: options.deadline ?? 10_000 }
    const connection = connect(client.right, { requiresLeader: options.requiresLeader ?? true, ...times })
    const scan = scanner(connection, times)
    const known = knowledge(scan, options.remembered ?? 100_000)
    const ending = new AbortController()
    const source: Source = { connection, scan, known, ending: ending.signal, ...times }
    const end = async (): Promise<void> => {
      ending.abort()
      await connection.close()
    }
    const reached = await (options.recalled === 0 ? head(source)() : known.recall(options.recalled ?? 1_000))
    if (E.isLeft(reached)) {
      await end()
      return reached
    }
    return E.right(storeOver(source, appender(connection, known, createFrontier(connection, times), times), end))
  }
