import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { EpochMs } from '@redress/holidays'
import fc from 'fast-check'
import { type Either, isRight } from 'fp-ts/lib/Either.js'
import { afterAll, describe, expect, it } from 'vitest'
import { rulesOf } from '../../src/complaint/rules.js'
import { millis } from '../../src/complaint/time.js'
import { nextWake } from '../../src/complaint/watch.js'
import { compile } from '../../src/regulation/compile.js'
import type { Mechanism } from '../../src/regulation/language/mechanism.js'
import { complaintHandlers, type HandleError } from '../../src/store/handle.js'
import { memoryStore } from '../../src/store/memory/index.js'
import type { EventStore } from '../../src/store/port.js'
import { streamOf, toNewEvent } from '../../src/store/serialise.js'
import { sqliteStore } from '../../src/store/sqlite/index.js'
import { arbitraryLawfulHistory } from '../../src/testing/arbitrary-history.js'
import { command, receive } from '../../src/testing/builders.js'
import { collect, must } from '../../src/testing/store-kit.js'
import { regulationWith } from '../regulation/synthetic.js'

const mechanisms: ReadonlyArray<Mechanism> = [
  {
    kind: 'clock',
    startsOn: 'Received',
    stopsOn: 'Replied:final',
    within: { n: 2, unit: 'workingDay' },
    responsible: 'handler',
  },
  { kind: 'escalate', on: { clock: 'c01', is: 'breached' }, to: 'leader' },
  {
    kind: 'escalate',
    on: {
      becomes: {
        all: [
          { not: { some: { event: 'Received', within: { n: 1, unit: 'workingDay' } } } },
          { not: { some: 'FollowedUp' } },
        ],
      },
    },
    to: 'leader',
  },
]
const compiled = compile(regulationWith(mechanisms))
if (!isRight(compiled)) throw new Error(JSON.stringify(compiled.left))
const rules = rulesOf([compiled.right])

/** Received on a Monday, due at the end of Wednesday. */
const received = receive({ at: '2026-01-05T10:00:00+08:00' }, { class: {} })
const TUESDAY = millis('2026-01-06T09:00:00+08:00' as never)
const THURSDAY = millis('2026-01-08T00:00:00+08:00' as never)

const done = async <A>(task: () => Promise<Either<HandleError, A>>): Promise<A> => {
  const outcome = await task()
  if (isRight(outcome)) return outcome.right
  throw new Error(JSON.stringify(outcome.left))
}

const folder = mkdtempSync(join(tmpdir(), 'redress-watch-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
let files = 0
const stores: ReadonlyArray<readonly [string, () => Promise<EventStore>]> = [
  ['memory', async () => memoryStore()],
  ['sqlite', () => must(sqliteStore({ path: join(folder, `${files++}.db`) }))],
]

describe.each(stores)('watching over a complaint in %s', (_name, open) => {
  const typesIn = async (store: EventStore): Promise<ReadonlyArray<string>> =>
    (await collect(store.read(streamOf('c-1')))).map(({ type }) => type)

  it('puts on record what fell due, once, whoever looks and however often', async () => {
    const store = await open()
    const [one, two] = [complaintHandlers({ store, rules }), complaintHandlers({ store, rules })]
    await done(one.handle(received))
    expect((await done(one.watch('c-1', TUESDAY))).events).toEqual([])
    const after = await done(one.watch('c-1', THURSDAY))
    expect(after.events.map(({ type, evidence }) => [type, evidence.cause?.clause])).toEqual([
      ['Escalated', 'c02'],
      ['Escalated', 'c03'],
    ])
    expect(after.position).toBe(await must(store.head))
    for (const again of [one, two, complaintHandlers({ store, rules })]) {
      const watched = await done(again.watch('c-1', THURSDAY))
      expect(watched.events).toEqual([])
      expect([watched.revision, watched.position]).toEqual([after.revision, after.position])
    }
    expect(await typesIn(store)).toEqual(['Received', 'Escalated', 'Escalated'])
    await store.close()
  })

  it('several processes at the same moment tell it once', async () => {
    const store = await open()
    const all = Array.from({ length: 6 }, () => complaintHandlers({ store, rules }))
    await done(complaintHandlers({ store, rules }).handle(received))
    await Promise.all(all.map((each) => done(each.watch('c-1', THURSDAY))))
    expect(await typesIn(store)).toEqual(['Received', 'Escalated', 'Escalated'])
    await store.close()
  })

  it('looks again when an answer came in between, and leaves alone what was answered in time', async () => {
    const inner = await open()
    await done(complaintHandlers({ store: inner, rules }).handle(received))
    let answered = false
    const reply = command('Reply', { stage: 'final', form: 'written' }, { at: '2026-01-07T16:00:00+08:00' })
    const store: EventStore = {
      ...inner,
      append: (stream, expected, events) => async () => {
        if (!answered) {
          answered = true
          await done(complaintHandlers({ store: inner, rules }).handle(reply))
        }
        return inner.append(stream, expected, events)()
      },
    }
    const { events } = await done(complaintHandlers({ store, rules }).watch('c-1', THURSDAY))
    expect(answered).toBe(true)
    expect(events.filter(({ evidence }) => evidence.cause?.clock !== undefined)).toEqual([])
    await inner.close()
  })

  it('has nothing to say about a complaint that nobody received, nor about the past', async () => {
    const store = await open()
    const { handle, watch } = complaintHandlers({ store, rules })
    expect(await done(watch('c-9', THURSDAY))).toEqual({ events: [], revision: -1 })
    await done(handle(received))
    expect((await done(watch('c-1', (TUESDAY - 30 * 86_400_000) as EpochMs))).events).toEqual([])
    expect(await typesIn(store)).toEqual(['Received'])
    await store.close()
  })

  it('commands, batches and looks at the clock wait for each other', async () => {
    const store = await open()
    const { handle, watch } = complaintHandlers({ store, rules, retries: 0 })
    await done(handle(received))
    const follow = (n: number) =>
      command('FollowUp', { purpose: 'track' }, { id: `f-${n}`, at: '2026-01-06T09:00:00+08:00' })
    const outcomes = await Promise.all(
      Array.from({ length: 10 }, (_, n) => [handle(follow(n))(), watch('c-1', (THURSDAY + n) as EpochMs)()]).flat(),
    )
    expect(outcomes.map(({ _tag }) => _tag)).toEqual(outcomes.map(() => 'Right'))
    await store.close()
  })
})

it('whatever became of a case, woken at its time it is settled by one look: a second finds nothing', async () => {
  await fc.assert(
    fc.asyncProperty(
      arbitraryLawfulHistory(rules),
      fc.integer({ min: 1, max: 4 }),
      async ({ complaint, events }, looks) => {
        const store = memoryStore()
        await must(store.append(streamOf('c-1'), 'none', events.map(toNewEvent)))
        const { watch } = complaintHandlers({ store, rules, remember: looks % 2 })
        let now = (complaint.latestMs ?? 0) as EpochMs
        for (let i = 0; i < looks; i++) {
          await done(watch('c-1', now))
          const length = (await collect(store.read(streamOf('c-1')))).length
          expect((await done(watch('c-1', now))).events).toEqual([])
          expect(await collect(store.read(streamOf('c-1')))).toHaveLength(length)
          const next = nextWake(rules)(now)(complaint)
          if (next === undefined) break
          now = next
        }
      },
    ),
    { numRuns: 200 },
  )
})
