import { isLeft, isRight } from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import type { ComplaintCommand } from '../../src/complaint/command.js'
import { rulesOf } from '../../src/complaint/rules.js'
import { eventsOf } from '../../src/complaint/state.js'
import {
  commandBatch,
  commandHandler,
  complaintHandlers,
  type HandleError,
  loadComplaint,
} from '../../src/store/handle.js'
import { memoryStore } from '../../src/store/memory/index.js'
import type { EventStore } from '../../src/store/port.js'
import { streamOf } from '../../src/store/serialise.js'
import { command, receive } from '../../src/testing/builders.js'
import { anEvent, collect, must } from '../../src/testing/store-kit.js'

const rules = rulesOf([])
let commands = 0
const follow = (complaint = 'c-1', id = `follow-${commands++}`): ComplaintCommand =>
  command('FollowUp', { purpose: 'track' }, { id, complaint })

const tagOf = (error: HandleError): string =>
  error._tag === 'Rejected' ? error.rejection._tag : 'error' in error ? error.error._tag : error._tag

/** The answer in one word and a number. */
const outcome = async (
  task: () => Promise<
    | { readonly _tag: 'Left'; readonly left: HandleError }
    | { readonly _tag: 'Right'; readonly right: { readonly revision: number; readonly repeated: boolean } }
  >,
): Promise<string> => {
  const result = await task()
  if (isLeft(result)) return tagOf(result.left)
  return `${result.right.repeated ? 'repeated' : 'added'} ${result.right.revision}`
}

/** Counts what is asked of a store. */
const counted = (store: EventStore) => {
  const counts = { append: 0, read: 0 }
  const counting: EventStore = {
    ...store,
    append: (stream, expected, events) => {
      counts.append += 1
      return store.append(stream, expected, events)
    },
    read: (stream, options) => {
      counts.read += 1
      return store.read(stream, options)
    },
  }
  return { counts, store: counting }
}

describe('handling a command', () => {
  it('decides on what the stream says and appends the events, which come back as they were', async () => {
    const store = memoryStore()
    const handle = commandHandler({ store, rules })
    const received = await handle(receive())()
    expect(isRight(received) && received.right).toMatchObject({
      revision: 0,
      repeated: false,
      events: [{ type: 'Received' }],
    })
    expect(await outcome(handle(follow()))).toBe('added 1')
    const loaded = await loadComplaint(store)('c-1')()
    expect(isRight(loaded) && loaded.right.revision).toBe(1)
    expect(isRight(loaded) && isRight(received) && eventsOf(loaded.right.complaint)[0]).toEqual(
      isRight(received) && received.right.events[0],
    )
  })

  it('answers the position that a read model must have reached', async () => {
    const store = memoryStore()
    const handled = await commandHandler({ store, rules })(receive())()
    expect(isRight(handled) && handled.right.position).toBe(await must(store.head))
  })

  it('tells a rejection, and appends nothing', async () => {
    const store = memoryStore()
    expect(await outcome(commandHandler({ store, rules })(follow()))).toBe('NotReceived')
    expect(await must(store.head)).toBeUndefined()
  })

  it('the same command again changes nothing and answers the same events, by whichever process', async () => {
    const store = memoryStore()
    const [one, two] = [commandHandler({ store, rules }), commandHandler({ store, rules })]
    const first = await one(receive())()
    await two(follow())()
    for (const handle of [one, two, commandHandler({ store, rules })]) {
      const again = await handle(receive())()
      expect(isRight(again) && again.right.repeated).toBe(true)
      expect(isRight(again) && again.right.events).toEqual(isRight(first) && first.right.events)
    }
    expect(await collect(store.readAll(undefined))).toHaveLength(2)
  })

  it('at a revision that was asked for, by what the log says and not by what is remembered', async () => {
    const store = memoryStore()
    const [one, two] = [commandHandler({ store, rules }), commandHandler({ store, rules })]
    const at = (wanted: number) => (revision: number) => revision === wanted
    await one(receive())()
    await two(follow('c-1', 'f-1'))()
    // The first still remembers revision 0.
    expect(await outcome(one(follow(), at(0)))).toBe('Stale')
    expect(await outcome(one(follow('c-1', 'f-2'), at(1)))).toBe('added 2')
    const stale = await two(follow(), at(1))()
    expect(isLeft(stale) && stale.left).toEqual({ _tag: 'Stale', revision: 2 })
    expect(await outcome(two(follow('unknown'), at(0)))).toBe('Stale')
  })

  it('of those who ask for the same revision one is carried out', async () => {
    const store = memoryStore()
    const handles = [commandHandler({ store, rules }), commandHandler({ store, rules })]
    await commandHandler({ store, rules })(receive())()
    const outcomes = await Promise.all(
      Array.from({ length: 10 }, (_, n) => outcome((handles[n % 2] ?? expect.fail())(follow(), (at) => at === 0))),
    )
    expect(outcomes.toSorted()).toEqual([
      'Stale',
      'Stale',
      'Stale',
      'Stale',
      'Stale',
      'Stale',
      'Stale',
      'Stale',
      'Stale',
      'added 1',
    ])
  })

  it('a repeated command is answered as it was, whatever revision is asked for and whatever came after', async () => {
    const store = memoryStore()
    const handle = commandHandler({ store, rules })
    await handle(receive())()
    await handle(follow('c-1', 'f-1'))()
    await handle(follow())()
    expect(await outcome(handle(follow('c-1', 'f-1'), (revision) => revision === 0))).toBe('repeated 1')
    expect(
      await outcome(handle({ ...follow('c-1', 'f-1'), occurredAt: '2026-01-06T10:00:00+08:00' } as never, () => false)),
    ).toBe('CommandIdReused')
  })

  it('reads nothing for a complaint that it remembers, and no more than it was told to remember', async () => {
    const { store, counts } = counted(memoryStore())
    const handle = commandHandler({ store, rules, remember: 2 })
    await handle(receive())()
    const read = counts.read
    for (let i = 0; i < 5; i++) await handle(follow())()
    expect(counts.read).toBe(read)
    for (const id of ['c-2', 'c-3']) await handle(receive({ complaint: id, id: `r-${id}` }))()
    const later = counts.read
    await handle(follow())()
    expect(counts.read).toBe(later + 1)
  })

  it('never rejects on a remembered state that others have overtaken', async () => {
    const store = memoryStore()
    const [one, two] = [commandHandler({ store, rules }), commandHandler({ store, rules })]
    expect(await outcome(one(follow()))).toBe('NotReceived')
    await two(receive())()
    expect(await outcome(one(follow()))).toBe('added 1')
    const correct = (id: string, event: string) => command('Correct', { event, reason: 'r' }, { id })
    const added = await two(follow())()
    const event = isRight(added) ? (added.right.events[0]?.id ?? '') : ''
    expect(await outcome(one(correct('k-1', 'no-such-event')))).toBe('Impossible')
    const more = await two(follow())()
    expect(await outcome(one(correct('k-2', isRight(more) ? (more.right.events[0]?.id ?? '') : '')))).toBe('added 4')
    expect(event).not.toBe('')
  })

  it('commands for one complaint at once do not collide within a process', async () => {
    const { store, counts } = counted(memoryStore())
    const handle = commandHandler({ store, rules, retries: 0 })
    await handle(receive())()
    const results = await Promise.all(Array.from({ length: 40 }, () => outcome(handle(follow()))))
    expect(results).toEqual(Array.from({ length: 40 }, (_, i) => `added ${i + 1}`))
    expect(counts.append).toBe(41)
  })

  it('several processes at once: each command is carried out once', async () => {
    const store = memoryStore()
    const handlers = Array.from({ length: 4 }, () => commandHandler({ store, rules, retries: 50 }))
    await handlers[0]?.(receive())()
    const ids = Array.from({ length: 30 }, (_, i) => `shared-${i}`)
    const results = await Promise.all(handlers.flatMap((handle) => ids.map((id) => outcome(handle(follow('c-1', id))))))
    expect(results.filter((result) => result.startsWith('added'))).toHaveLength(30)
    expect(results.every((result) => /^(added|repeated) \d+$/.test(result))).toBe(true)
    expect(await collect(store.read(streamOf('c-1')))).toHaveLength(31)
  })

  it('gives up after so many retries', async () => {
    const inner = memoryStore()
    let tries = 0
    const busy: EventStore = {
      ...inner,
      append: (stream, expected, events) => async () => {
        tries += 1
        await must(inner.append(stream, 'any', [anEvent({ type: 'FollowedUp', subject: 'c-1', data: stored })]))
        return inner.append(stream, expected, events)()
      },
    }
    const stored = { command: 'x', actor: { id: 'a', roles: [] }, evidence: {}, data: { purpose: 'track' } }
    await commandHandler({ store: inner, rules })(receive())()
    expect(await outcome(commandHandler({ store: busy, rules, retries: 3 })(follow()))).toBe('WrongExpectedRevision')
    expect(tries).toBe(4)
  })

  it('passes on what the store says', async () => {
    const store = memoryStore()
    const handle = commandHandler({ store, rules })
    await handle(receive())()
    await store.close()
    expect(await outcome(handle(follow()))).toBe('Closed')
  })

  it('a history that cannot be read is named with its place, not guessed at', async () => {
    const store = memoryStore()
    const { position } = await must(store.append(streamOf('c-1'), 'none', [anEvent({ type: 'Unheard' })]))
    const result = await commandHandler({ store, rules })(receive())()
    expect(result).toMatchObject({
      _tag: 'Left',
      left: { _tag: 'Undecodable', error: { _tag: 'UnknownEvent' }, position },
    })
  })
})

describe('handling a batch', () => {
  it('decides each on what the ones before it leave, and appends once', async () => {
    const { store, counts } = counted(memoryStore())
    const batch = commandBatch({ store, rules })
    const result = await batch([follow(), receive(), follow(), receive({ id: 'twice' }), follow('c-2'), follow()])()
    expect(isRight(result) && result.right.map((one) => (isRight(one) ? one.right[0]?.type : one.left._tag))).toEqual([
      'NotReceived',
      'Received',
      'FollowedUp',
      'AlreadyReceived',
      'InvalidCommand',
      'FollowedUp',
    ])
    expect(counts.append).toBe(1)
    expect(await collect(store.read(streamOf('c-1')))).toHaveLength(3)
  })

  it('commands that go in together go in all or none, the others as if those had not been sent', async () => {
    const store = memoryStore()
    const batch = commandBatch({ store, rules })
    const [good, bad] = [receive(), receive({ id: 'twice' })]
    const tags = async (commands: ReadonlyArray<ComplaintCommand>, together: ReadonlyArray<ComplaintCommand>) => {
      const result = await batch(commands, new Set(together.map(({ id }) => id)))()
      return isRight(result) ? result.right.map((one) => (isRight(one) ? one.right.length : one.left._tag)) : result
    }
    expect(await tags([good, bad, follow()], [good, bad])).toEqual(['NotAlone', 'AlreadyReceived', 'NotReceived'])
    expect(await store.head()).toEqual({ _tag: 'Right', right: undefined })
    expect(await tags([good, follow()], [good])).toEqual([1, 1])
  })

  it('a batch again, or one that overlaps, adds only what is new', async () => {
    const store = memoryStore()
    const said = [receive(), follow(), follow()]
    const [one, two] = [commandBatch({ store, rules }), commandBatch({ store, rules })]
    await one(said.slice(0, 2))()
    await two(said)()
    const again = await one(said)()
    expect(isRight(again) && again.right.map((result) => isRight(result) && result.right.length)).toEqual([0, 0, 0])
    expect(await collect(store.read(streamOf('c-1')))).toHaveLength(3)
  })

  it('shares memory and queue with single commands', async () => {
    const store = memoryStore()
    const { handle, batch } = complaintHandlers({ store, rules, retries: 0 })
    await handle(receive())()
    const results = await Promise.all([batch([follow(), follow()])(), handle(follow())(), batch([follow()])()])
    expect(results.map(({ _tag }) => _tag)).toEqual(['Right', 'Right', 'Right'])
    expect(await collect(store.read(streamOf('c-1')))).toHaveLength(5)
  })
})
