import type { Readable } from 'node:stream'
import type { ComplaintCommand, EventStore, Position } from '@redress/domain'
import { isLeft, isRight } from 'fp-ts/lib/Either.js'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { type Changes, changesOf } from '../../src/http/changes/hub.js'
import { exampleBody } from '../../src/http/examples.js'
import type { Scope } from '../../src/identity/scope.js'
import type { Redress } from '../../src/redress.js'
import { at, openTemporary } from './opened.js'

let redress: Redress
let remove: () => Promise<void>
let following: AbortController
let followed: Promise<unknown>

beforeEach(async () => {
  ;({ redress, remove } = await openTemporary())
  following = new AbortController()
  followed = redress.views.run(following.signal)()
})
afterEach(async () => {
  vi.useRealTimers()
  following.abort()
  await followed
  await remove()
})

const receive = async (complaint: string, unit = 'unit-1'): Promise<Position> => {
  const actor = { id: 'agent-07', unit, roles: [] }
  const command = { ...exampleBody('Receive'), command: 'Receive', id: `r-${complaint}`, complaint, actor }
  const done = await redress.handle(command as never as ComplaintCommand)()
  if (isLeft(done)) throw new Error(JSON.stringify(done.left))
  return done.right.position as Position
}

interface Heard {
  readonly event: string
  readonly id?: string
  readonly data: { readonly complaints?: ReadonlyArray<string>; readonly counts?: object }
}

/** All that a client heard so far. */
const heardOn = (stream: Readable): ReadonlyArray<Heard> => {
  const heard: Heard[] = []
  stream.setEncoding('utf8')
  stream.on('data', (text: string) => {
    const of = (name: string) => new RegExp(`^${name}: (.*)$`, 'm').exec(text)?.[1]
    const [event, id] = [of('event'), of('id')]
    if (event !== undefined)
      heard.push({ event, data: JSON.parse(of('data') ?? '{}'), ...(id === undefined ? {} : { id }) })
  })
  return heard
}
const until = (holds: () => boolean) => vi.waitFor(() => expect(holds()).toBe(true), { timeout: 5_000, interval: 5 })
const complaintsIn = (heard: ReadonlyArray<Heard>) => heard.flatMap(({ data }) => data.complaints ?? [])

test('who listens hears how many clocks are in each state: soon, and when mere time has changed that, not else', async () => {
  await receive('c-1')
  await redress.views.catchUp()()
  let now = at('2026-03-10T10:00:00+08:00')
  let asked = 0
  const { counts } = redress.views.sla
  const sla: Redress['views']['sla'] = {
    ...redress.views.sla,
    counts: (...question) => {
      asked += 1
      return counts(...question)
    },
  }
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
  const hub = changesOf({ store: redress.store, views: { ...redress.views, sla }, now: () => now })
  const [all, theirs] = [heardOn(hub.listen('whole', undefined)), heardOn(hub.listen({ units: ['unit-2'] }, undefined))]
  const told = (heard: ReadonlyArray<Heard>) =>
    heard.filter(({ event }) => event === 'counts').map(({ data }) => data.counts)
  await until(() => all.length === 1 && theirs.length === 1)

  vi.advanceTimersByTime(5_000)
  await until(() => told(all).length === 1 && told(theirs).length === 1)
  vi.advanceTimersByTime(5_000)
  await until(() => asked === 4)
  now = at('2026-03-20T10:00:00+08:00')
  // Not while the one before is still being answered.
  await new Promise((resolve) => setImmediate(resolve))
  vi.advanceTimersByTime(5_000)
  await until(() => told(all).length === 2)

  expect(told(all)[0]).toMatchObject({ running: 1, breached: 0 })
  expect(told(all)[1]).toMatchObject({ running: 0, breached: 1 })
  expect(Object.values(told(theirs)[0] ?? {}).every((n) => n === 0)).toBe(true)
  expect(told(theirs)).toHaveLength(1)
  hub.close()
})

/** A store whose `head` is answered when the test says so. */
const waiting = (store: EventStore) => {
  const gates: Array<() => void> = []
  const head: EventStore['head'] = async () => {
    await new Promise<void>((resolve) => gates.push(resolve))
    return store.head()
  }
  const open = (): void => {
    for (const gate of gates.splice(0)) gate()
  }
  return { store: { ...store, head }, open, gates }
}

test('what changes while somebody comes is told after what they missed: each once, in order, to every scope', async () => {
  const { store, open, gates } = waiting(redress.store)
  const hub = changesOf({ ...redress, store })
  const first = heardOn(hub.listen('whole', undefined))
  await until(() => gates.length === 1)
  open()
  await until(() => first.length === 1)
  const before = await receive('c-0')
  await until(() => first.length === 2)
  // Comes after c-0, waits for the head of the log; c-1 to c-3 are told to the first one meanwhile.
  const scopes: ReadonlyArray<Scope> = ['whole', { units: ['unit-1'] }]
  const others = scopes.map((scope) => heardOn(hub.listen(scope, before)))
  for (const id of ['c-1', 'c-2', 'c-3']) await receive(id)
  await until(() => complaintsIn(first).length === 4)
  open()
  await until(() => others.every((heard) => complaintsIn(heard).length === 3))
  await receive('c-4')
  await until(() => others.every((heard) => complaintsIn(heard).length === 4))
  for (const heard of others) {
    expect(complaintsIn(heard)).toEqual(['c-1', 'c-2', 'c-3', 'c-4'])
    const ids = heard.flatMap(({ event, id }) => (event === 'changed' && id !== undefined ? [id] : []))
    expect(ids).toEqual([...ids].sort())
  }
  hub.close()
})

test('a log that could not be read for a moment is read on', async () => {
  let broken = 1
  const subscribe: EventStore['subscribe'] = (after, options) =>
    broken-- > 0
      ? (async function* () {
          yield { _tag: 'Left', left: { _tag: 'Unavailable', zh: '', en: '' } } as never
        })()
      : redress.store.subscribe(after, options)
  const hub = changesOf({ ...redress, store: { ...redress.store, subscribe } })
  const heard = heardOn(hub.listen('whole', undefined))
  await until(() => heard.length === 1)
  await receive('c-1')
  await until(() => complaintsIn(heard).length === 1)
  hub.close()
})

test('who reads no more is let go, and others are not', async () => {
  const views: Redress['views'] = { ...redress.views, waitFor: () => async () => ({ _tag: 'Right', right: undefined }) }
  // So many ids at once that a few notices are more than a client may leave unread.
  const position = (n: number) => `${n}`.padStart(16, '0') as Position
  const notices = Array.from({ length: 100 }, (_, n) => ({
    _tag: 'Events',
    events: Array.from({ length: 200 }, (__, i) => ({ position: position(n), subject: `complaint-${n}-${i}` })),
  }))
  const subscribe = async function* (_: unknown, { signal }: { signal?: AbortSignal } = {}) {
    for (const right of notices) {
      // Time to read.
      await new Promise((resolve) => setImmediate(resolve))
      yield { _tag: 'Right', right }
    }
    await new Promise((resolve) => signal?.addEventListener('abort', resolve))
  }
  const store = { ...redress.store, subscribe } as never as EventStore
  const hub: Changes = changesOf({ ...redress, store, views })
  const silent = hub.listen('whole', undefined)
  const heard = heardOn(hub.listen('whole', undefined))
  expect(hub.listeners()).toBe(2)
  await until(() => silent.destroyed && hub.listeners() === 1)
  await until(() => heard.length === 101)
  hub.close()
  await until(() => hub.listeners() === 0)
})

test('a hub that was closed ends whoever comes', async () => {
  const hub = changesOf(redress)
  hub.close()
  const late = hub.listen('whole', undefined)
  late.resume()
  await until(() => late.closed && hub.listeners() === 0)
  expect(isRight(await redress.store.head())).toBe(true)
})
