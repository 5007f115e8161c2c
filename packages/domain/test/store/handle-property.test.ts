import * as fc from 'fast-check'
import { isLeft, isRight } from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import type { ComplaintCommand } from '../../src/complaint/command.js'
import { decide } from '../../src/complaint/decide.js'
import type { ComplaintEvent } from '../../src/complaint/event.js'
import { evolve } from '../../src/complaint/evolve.js'
import { rulesOf } from '../../src/complaint/rules.js'
import { type Complaint, initial } from '../../src/complaint/state.js'
import { type ComplaintHandlers, commandHandler, complaintHandlers } from '../../src/store/handle.js'
import { memoryStore } from '../../src/store/memory/index.js'
import type { EventStore } from '../../src/store/port.js'
import { fromRecorded, streamOf } from '../../src/store/serialise.js'
import { sqliteStore } from '../../src/store/sqlite/index.js'
import { command, receive } from '../../src/testing/builders.js'
import { collect, must } from '../../src/testing/store-kit.js'
import { freshFiles } from './support/files.js'

const { fresh } = freshFiles('handle')
const rules = rulesOf([])

const COMPLAINTS = ['c-1', 'c-2']
/** Some are refused for ever, some until another came; each may be sent again, by whomever. */
const commands: ReadonlyArray<ComplaintCommand> = COMPLAINTS.flatMap((complaint) => [
  receive({ complaint, id: `${complaint}-receive` }),
  receive({ complaint, id: `${complaint}-again` }),
  ...Array.from({ length: 6 }, (_, i) =>
    command('FollowUp', { purpose: 'track' }, { complaint, id: `${complaint}-f${i}` }),
  ),
  command('Correct', { event: 'no-such-event', reason: 'r' }, { complaint, id: `${complaint}-correct` }),
])

interface Sent {
  readonly handler: number
  readonly command: number
}
/** Commands of one round are sent together. */
const rounds: fc.Arbitrary<ReadonlyArray<ReadonlyArray<Sent>>> = fc.array(
  fc.array(fc.record({ handler: fc.nat(5), command: fc.nat(commands.length - 1) }), { minLength: 1, maxLength: 8 }),
  { minLength: 1, maxLength: 10 },
)

type Answer = Awaited<ReturnType<ReturnType<ComplaintHandlers['handle']>>>

const historyOf = async (store: EventStore, complaint: string): Promise<ReadonlyArray<ComplaintEvent>> =>
  (await collect(store.read(streamOf(complaint)))).map((recorded) => {
    const event = fromRecorded(recorded)
    if (isLeft(event)) throw new Error(JSON.stringify(event.left))
    return event.right
  })

/** The state before each event, and the one after all. */
const statesOf = (complaint: string, events: ReadonlyArray<ComplaintEvent>): ReadonlyArray<Complaint> => {
  const states = [initial(complaint)]
  for (const event of events) states.push(evolve(states.at(-1) ?? initial(complaint), event))
  return states
}

/** Whoever decided: the log is what one decider would have made of its commands, each once. */
const isOneDeciders = (complaint: string, events: ReadonlyArray<ComplaintEvent>): void => {
  const seen = new Set<string>()
  const states = statesOf(complaint, events)
  for (let at = 0; at < events.length; ) {
    const said = commands.find(({ id }) => id === events[at]?.command)
    if (said === undefined) throw new Error('an event of no command')
    expect(seen.has(said.id)).toBe(false)
    seen.add(said.id)
    const decided = decide(rules)(said)(states[at] ?? initial(complaint))
    if (isLeft(decided)) throw new Error(`${said.id} should have been refused`)
    expect(events.slice(at, at + decided.right.length)).toEqual(decided.right)
    at += decided.right.length
  }
}

/** An answer is right if one decider gives it at some moment between asking and answering. */
const isAnswer = (
  said: ComplaintCommand,
  answer: Answer,
  states: ReadonlyArray<Complaint>,
  events: ReadonlyArray<ComplaintEvent>,
): void => {
  if (isRight(answer)) {
    expect(answer.right.events).toEqual(events.filter((event) => event.command === said.id))
    return
  }
  if (answer.left._tag !== 'Rejected') throw new Error(JSON.stringify(answer.left))
  const tags = states.map((state) => {
    const decided = decide(rules)(said)(state)
    return isLeft(decided) ? decided.left._tag : undefined
  })
  expect(tags).toContain(answer.left.rejection._tag)
}

const run = async (stores: ReadonlyArray<EventStore>, plan: ReadonlyArray<ReadonlyArray<Sent>>): Promise<void> => {
  const [first] = stores
  if (first === undefined) throw new Error('no store')
  const handlers = [0, 1, 1000].flatMap((remember) =>
    [0, 1].map((i) => commandHandler({ store: stores[i % stores.length] ?? first, rules, remember, retries: 50 })),
  )
  for (const round of plan) {
    const before = await Promise.all(COMPLAINTS.map((complaint) => historyOf(first, complaint)))
    const answers = await Promise.all(
      round.map(({ handler, command: index }) => {
        const [handle, said] = [handlers[handler], commands[index]]
        if (handle === undefined || said === undefined) throw new Error('no such handler or command')
        return handle(said)()
      }),
    )
    const after = await Promise.all(COMPLAINTS.map((complaint) => historyOf(first, complaint)))
    for (const [i, complaint] of COMPLAINTS.entries()) isOneDeciders(complaint, after[i] ?? [])
    for (const [i, answer] of answers.entries()) {
      const said = commands[round[i]?.command ?? 0]
      if (said === undefined) throw new Error('no such command')
      const at = COMPLAINTS.indexOf(said.complaint)
      const events = after[at] ?? []
      isAnswer(said, answer, statesOf(said.complaint, events).slice(before[at]?.length ?? 0), events)
    }
  }
}

describe('several handlers on one store', () => {
  it('answer and leave what one decider would, whatever they remember: in memory', async () => {
    await fc.assert(
      fc.asyncProperty(rounds, (plan) => run([memoryStore()], plan)),
      { numRuns: 150 },
    )
  })

  it('the same over two connections to one file', async () => {
    const property = fc.asyncProperty(rounds, async (plan) => {
      const path = fresh()
      const stores = [await must(sqliteStore({ path })), await must(sqliteStore({ path }))]
      await run(stores, plan)
      await Promise.all(stores.map((store) => store.close()))
    })
    await fc.assert(property, { numRuns: 40 })
  }, 60_000)
})

describe('a memory of a log that is no more', () => {
  /** A store whose contents can be exchanged, as by restoring a backup. */
  const exchangeable = () => {
    let inner = memoryStore()
    const store: EventStore = {
      append: (stream, expected, events) => () => inner.append(stream, expected, events)(),
      read: (stream, options) => inner.read(stream, options),
      readAll: (after, options) => inner.readAll(after, options),
      subscribe: (after, options) => inner.subscribe(after, options),
      head: () => inner.head(),
      close: () => inner.close(),
    }
    const exchange = (other: EventStore): void => {
      inner = other
    }
    return { store, exchange }
  }
  const follow = (id: string): ComplaintCommand => command('FollowUp', { purpose: 'track' }, { id, complaint: 'c-1' })

  it('costs a longer read, not a wrong answer', async () => {
    const older = memoryStore()
    await commandHandler({ store: older, rules })(receive({ id: 'r' }))()
    const { store, exchange } = exchangeable()
    const { handle } = complaintHandlers({ store, rules })
    for (const said of [receive({ id: 'r' }), follow('f-1'), follow('f-2')]) await handle(said)()
    exchange(older)
    expect(await handle(follow('f-3'))()).toMatchObject({ _tag: 'Right', right: { revision: 1, repeated: false } })
    // Carried out once, in the log that is no more.
    expect(await handle(follow('f-1'))()).toMatchObject({ _tag: 'Right', right: { revision: 2, repeated: false } })
    exchange(memoryStore())
    const refused = await handle(follow('f-4'))()
    expect(isLeft(refused) && refused.left._tag === 'Rejected' && refused.left.rejection._tag).toBe('NotReceived')
    expect(await handle(receive({ id: 'r-2' }))()).toMatchObject({ _tag: 'Right', right: { revision: 0 } })
  })
})
