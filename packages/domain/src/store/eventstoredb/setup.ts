import { BACKWARDS, END, type EventStoreDBClient, jsonEvent, SETTINGS_STREAM } from '@eventstore/db-client'
import * as E from 'fp-ts/lib/Either.js'
import type { TaskEither } from 'fp-ts/lib/TaskEither.js'
import { invalidEvent } from '../adapter/errors.js'
import { sameJson } from '../adapter/json.js'
import type { StoreError } from '../port.js'
import { clientOf } from './connection.js'
import { failureOf } from './failure.js'

/** Who may do what on a server that Redress has to itself. Users and groups are made with the server's own tools. */
export interface Deployment {
  /** With a user of the group `$admins`: nobody else may change these settings. */
  readonly connection: string
  /** Users or groups that append: the service itself. */
  readonly writers: ReadonlyArray<string>
  /** Users or groups that only read; writers read, too. */
  readonly readers?: ReadonlyArray<string>
}

const ADMINS = '$admins'

/** What every stream of users allows that says nothing of its own: write by writers, delete and change by nobody else. */
const defaultsOf = ({ writers, readers = [] }: Deployment) => ({
  $userStreamAcl: {
    $r: [...writers, ...readers, ADMINS],
    $w: [...writers, ADMINS],
    $d: [ADMINS],
    $mr: [...writers, ...readers, ADMINS],
    $mw: [ADMINS],
  },
  $systemStreamAcl: { $r: [ADMINS], $w: [ADMINS], $d: [ADMINS], $mr: [ADMINS], $mw: [ADMINS] },
})

const lastOf = async (client: EventStoreDBClient, stream: string): Promise<unknown> => {
  try {
    // Read to its end: a read that is left early is never done, and the client would wait for it when disposed of.
    let last: unknown
    for await (const { event } of client.readStream(stream, { direction: BACKWARDS, fromRevision: END, maxCount: 1 }))
      last = event?.data
    return last
  } catch (thrown) {
    if ((thrown as { readonly type?: unknown }).type === 'stream-not-found') return undefined
    throw thrown
  }
}

const write = async (client: EventStoreDBClient, deployment: Deployment): Promise<boolean> => {
  const defaults = defaultsOf(deployment)
  const settled = sameJson(await lastOf(client, SETTINGS_STREAM), defaults)
  if (!settled) await client.appendToStream(SETTINGS_STREAM, jsonEvent({ type: 'settings', data: defaults }))
  // The whole log is a stream of the system: without this only administrators may read it.
  const { $userStreamAcl: acl } = defaults
  const all = { $acl: { $r: acl.$r, $mr: acl.$mr } }
  const open = sameJson(await lastOf(client, '$$$all'), all)
  if (!open) await client.setStreamMetadata('$all', { acl: { readRoles: acl.$r, metaReadRoles: acl.$mr } })
  return !settled || !open
}

/**
 * Sets the access rules of a deployment: once, and again whenever they change. Answers whether anything was changed.
 * A server that runs with `--insecure` keeps the rules and enforces none.
 *
 * @example
 * import { setUp } from '@redress/domain/eventstoredb'
 * import { eventStoreDouble } from '@redress/domain/testing/eventstoredb'
 *
 * const server = await eventStoreDouble()
 * const deployment = { connection: server.connection, writers: ['redress'], readers: ['auditors'] }
 * assert.deepEqual(await setUp(deployment)(), { _tag: 'Right', right: true })
 * assert.deepEqual(await setUp(deployment)(), { _tag: 'Right', right: false })
 * await server.stop()
 */
export const setUp =
  (deployment: Deployment): TaskEither<StoreError, boolean> =>
  async () => {
    const client = clientOf(deployment.connection)
    if (E.isLeft(client))
      return E.left(invalidEvent(`the connection string is ${client.left}`, `连接串有误（${client.left}）`))
    try {
      return E.right(await write(client.right, deployment))
    } catch (thrown) {
      return E.left(failureOf(thrown).error)
    } finally {
      await client.right.dispose()
    }
  }
