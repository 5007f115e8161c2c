import type { Readable } from 'node:stream'
import { setTimeout as pause } from 'node:timers/promises'
import type { Position } from '@redress/domain'
import * as E from 'fp-ts/lib/Either.js'
import { type Scope, unitsOf } from '../../identity/scope.js'
import type { Redress } from '../../redress.js'
import { groupBy } from '../group.js'
import { type Client, clientOf } from './client.js'
import { type Notice, noticeOf } from './notice.js'

/** How often those who listen hear that the line is open, and how often what mere time has changed is looked for, in ms. */
const KEEP = 15_000
const COUNTS = 5_000
/** How long the read models may take to show a change before it is told all the same. */
const PATIENCE = 5_000
/** How long to leave a log in peace that could not be read, in ms. */
const RETRY = 1_000
/** More than that is not told again one by one. */
const MOST = 10_000

/** Tells who listens what changes on the board. */
export interface Changes {
  /** From after a place in the log on, else from now. */
  readonly listen: (scope: Scope, after: Position | undefined) => Readable
  /** How many listen. */
  readonly listeners: () => number
  readonly close: () => void
}

interface Listening extends Client {
  /** What it is told, one thing after another. */
  turn: Promise<void>
  /** The place up to which it knows. */
  upTo: Position | undefined
  /** The counts that it was told last. */
  counts: string | undefined
}

/**
 * One reader of the log for all who listen; it stops when nobody does. `changed` names the complaints, `counts` how many clocks are
 * in each state, soon after somebody came and whenever it is not so any more, be it by mere passing of time; `reset` says that too
 * much was missed: ask for the board anew.
 */
export const changesOf = ({ store, views, now }: Pick<Redress, 'store' | 'views' | 'now'>): Changes => {
  const clients = new Set<Listening>()
  let reading: AbortController | undefined
  let timers: ReadonlyArray<NodeJS.Timeout> = []
  let closed = false

  const tell = async (client: Listening, { position, within }: Notice): Promise<void> => {
    if (client.upTo !== undefined && position <= client.upTo) return
    client.upTo = position
    const complaints = await within(client.scope)
    if (complaints.length > 0) client.say('changed', { position, complaints }, position)
  }

  const read = async (after: Position | undefined, { signal }: AbortController): Promise<void> => {
    let at = after
    while (!signal.aborted) {
      for await (const notice of store.subscribe(at, { category: 'complaint', signal })) {
        if (E.isLeft(notice) || notice.right._tag !== 'Events') continue
        const { events } = notice.right
        const position = events.at(-1)?.position
        if (position === undefined) continue
        await views.waitFor(position, PATIENCE)()
        const heard = noticeOf(views, position, [...new Set(events.map(({ subject }) => subject))])
        for (const client of clients) client.turn = client.turn.then(() => tell(client, heard))
        at = position
      }
      // It ends by itself where the log could not be read.
      await pause(RETRY, undefined, { ref: false })
    }
  }

  let counting = false
  const count = async (): Promise<void> => {
    if (counting) return
    counting = true
    for (const alike of groupBy([...clients], ({ scope }) => JSON.stringify(scope)).values()) {
      const [first] = alike
      if (first === undefined) continue
      const counts = await views.sla.counts(now(), unitsOf(first.scope))()
      if (E.isLeft(counts)) continue
      const { states } = counts.right
      const said = JSON.stringify(states)
      for (const client of alike.filter((one) => one.counts !== said)) {
        client.counts = said
        client.say('counts', { counts: states })
      }
    }
    counting = false
  }

  const begin = (head: Position | undefined): void => {
    if (reading !== undefined) return
    reading = new AbortController()
    void read(head, reading)
    timers = [
      setInterval(() => {
        for (const client of clients) client.keep()
      }, KEEP),
      setInterval(() => void count(), COUNTS),
    ]
    for (const timer of timers) timer.unref()
  }

  const end = (): void => {
    reading?.abort()
    reading = undefined
    for (const timer of timers) clearInterval(timer)
  }

  /** What a client missed since it last heard, in one event. */
  const missed = async (client: Listening, after: Position, head: Position): Promise<void> => {
    const complaints = new Set<string>()
    for await (const batch of store.readAll(after, { category: 'complaint' })) {
      if (E.isLeft(batch)) return client.say('reset', {}, head)
      for (const { position, subject } of batch.right) if (position <= head) complaints.add(subject)
      if (complaints.size > MOST) return client.say('reset', {}, head)
    }
    const known = await noticeOf(views, head, [...complaints]).within(client.scope)
    if (known.length > 0) client.say('changed', { position: head, complaints: known }, head)
  }

  /** Who comes hears where the log stands, and what they missed; what changes meanwhile they hear after that. */
  const welcome = async (client: Listening, after: Position | undefined): Promise<void> => {
    const found = await store.head()
    const head = E.isRight(found) ? found.right : undefined
    // Gone again meanwhile.
    if (!clients.has(client)) return
    client.upTo = head
    begin(head)
    client.say('open', {}, head)
    if (after !== undefined && head !== undefined && after < head) await missed(client, after, head)
  }

  return {
    listen: (scope, after) => {
      const client: Listening = { ...clientOf(scope), turn: Promise.resolve(), upTo: undefined, counts: undefined }
      clients.add(client)
      client.stream.once('close', () => {
        clients.delete(client)
        if (clients.size === 0) end()
      })
      if (closed) client.end()
      else client.turn = welcome(client, after)
      return client.stream
    },
    listeners: () => clients.size,
    close: () => {
      closed = true
      for (const client of clients) client.end()
      end()
    },
  }
}
