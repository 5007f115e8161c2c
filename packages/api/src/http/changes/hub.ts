import type { Readable } from 'node:stream'
import type { Position } from '@redress/domain'
import * as E from 'fp-ts/lib/Either.js'
import type { Scope } from '../../identity/scope.js'
import { unitsOf } from '../../identity/scope.js'
import type { Redress } from '../../redress.js'
import { type Client, clientOf } from './client.js'

/** How often those who listen hear that the line is open, and how often what mere time has changed is looked for, in ms. */
const KEEP = 15_000
const COUNTS = 5_000
/** How long the read models may take to show a change before it is told all the same. */
const PATIENCE = 5_000
/** More than that is not told again one by one. */
const MOST = 10_000

/** Tells who listens what changes on the board. */
export interface Changes {
  /** From after a place in the log on, else from now. */
  readonly listen: (scope: Scope, after: Position | undefined) => Promise<Readable>
  readonly close: () => void
}

interface Listening extends Client {
  /** The place up to which the client knows; none while it is being told what it missed. */
  upTo: Position | undefined
  readonly held: Array<{ readonly position: Position; readonly complaints: ReadonlyArray<string> }>
}

/**
 * One reader of the log for all who listen; it stops when nobody does. `changed` names the complaints, `counts` how many clocks are
 * in each state where that has changed, be it by mere passing of time, `reset` that too much was missed: ask for the board anew.
 */
export const changesOf = ({ store, views, now }: Pick<Redress, 'store' | 'views' | 'now'>): Changes => {
  const clients = new Set<Listening>()
  let reading: AbortController | undefined
  let timers: ReadonlyArray<NodeJS.Timeout> = []
  const counted = new Map<string, string>()

  const within = async (scope: Scope, complaints: ReadonlyArray<string>): Promise<ReadonlyArray<string>> => {
    if (scope === 'whole') return complaints
    const known: string[] = []
    for (const complaint of complaints) {
      const row = await views.register.one(complaint)()
      const { unit, intake_unit: intake } = (E.isRight(row) ? row.right : undefined) ?? {}
      if ([unit, intake].some((one) => one != null && scope.units.includes(one))) known.push(complaint)
    }
    return known
  }

  const tell = async (client: Listening, position: Position, complaints: ReadonlyArray<string>): Promise<void> => {
    if (client.upTo !== undefined && position <= client.upTo) return
    client.upTo = position
    const known = await within(client.scope, complaints)
    if (known.length > 0) client.say('changed', { position, complaints: known }, position)
  }

  const read = async (after: Position | undefined, { signal }: AbortController): Promise<void> => {
    for await (const notice of store.subscribe(after, { category: 'complaint', signal })) {
      if (E.isLeft(notice) || notice.right._tag !== 'Events') continue
      const { events } = notice.right
      const position = events.at(-1)?.position
      if (position === undefined) continue
      await views.waitFor(position, PATIENCE)()
      const complaints = [...new Set(events.map(({ subject }) => subject))]
      for (const client of clients)
        if (client.upTo === undefined) client.held.push({ position, complaints })
        else await tell(client, position, complaints)
    }
  }

  const count = async (): Promise<void> => {
    for (const scope of new Map([...clients].map((one) => [JSON.stringify(one.scope), one.scope])).values()) {
      const key = JSON.stringify(scope)
      const counts = await views.sla.counts(now(), unitsOf(scope))()
      if (E.isLeft(counts)) continue
      const { states } = counts.right
      const said = JSON.stringify(states)
      const before = counted.get(key)
      counted.set(key, said)
      if (before === undefined || before === said) continue
      for (const client of clients) if (JSON.stringify(client.scope) === key) client.say('counts', { counts: states })
    }
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
    counted.clear()
  }

  /** What a client missed since it last heard, in one event. */
  const missed = async (client: Listening, after: Position, head: Position): Promise<void> => {
    const complaints = new Set<string>()
    for await (const batch of store.readAll(after, { category: 'complaint' })) {
      if (E.isLeft(batch)) return client.say('reset', {}, head)
      for (const { position, subject } of batch.right) if (position <= head) complaints.add(subject)
      if (complaints.size > MOST) return client.say('reset', {}, head)
    }
    const known = await within(client.scope, [...complaints])
    if (known.length > 0) client.say('changed', { position: head, complaints: known }, head)
  }

  return {
    listen: async (scope, after) => {
      const client: Listening = { ...clientOf(scope), upTo: undefined, held: [] }
      client.stream.once('close', () => {
        clients.delete(client)
        if (clients.size === 0) end()
      })
      const found = await store.head()
      const head = E.isRight(found) ? found.right : undefined
      clients.add(client)
      begin(head)
      client.say('open', {}, head)
      if (after !== undefined && head !== undefined && after < head) await missed(client, after, head)
      client.upTo = head ?? ('' as Position)
      for (const { position, complaints } of client.held) await tell(client, position, complaints)
      return client.stream
    },
    close: () => {
      for (const { stream } of clients) stream.push(null)
      end()
    },
  }
}
