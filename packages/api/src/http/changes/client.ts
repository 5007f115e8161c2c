import { Readable } from 'node:stream'
import type { Scope } from '../../identity/scope.js'

/** What a client may leave unread: one that reads no more is let go, and comes again with the id of what it had. */
const UNREAD = 256 * 1024

/** Somebody who listens. */
export interface Client {
  readonly scope: Scope
  readonly stream: Readable
  readonly say: (event: string, data: unknown, id?: string) => void
  readonly keep: () => void
  /** Nothing more is said. */
  readonly end: () => void
}

/** A stream of server-sent events to one client. */
export const clientOf = (scope: Scope): Client => {
  const stream = new Readable({ read: () => undefined })
  let over = false
  const write = (text: string): void => {
    if (over || stream.destroyed) return
    stream.push(text)
    if (stream.readableLength > UNREAD) stream.destroy()
  }
  write('retry: 2000\n\n')
  return {
    scope,
    stream,
    say: (event, data, id) =>
      write(`${id === undefined ? '' : `id: ${id}\n`}event: ${event}\ndata: ${JSON.stringify(data)}\n\n`),
    keep: () => write(': keep\n\n'),
    end: () => {
      over = true
      stream.push(null)
    },
  }
}
