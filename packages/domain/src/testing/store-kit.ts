import { randomUUID } from 'node:crypto'
import * as E from 'fp-ts/lib/Either.js'
import type { TaskEither } from 'fp-ts/lib/TaskEither.js'
import type { EventStore, NewEvent, RecordedEvent, StoreError, StoreErrorTag } from '../store/port.js'

export interface ComplianceOptions {
  /** The stores that `open` gives share one log with each other and with earlier runs, as on a server. */
  readonly shared?: boolean
  /** Runs of the model property, default 50. */
  readonly runs?: number
}

/** What the parts of the suite need: a way to run a test on a store of its own. */
export interface Kit {
  readonly withStore: (use: (store: EventStore) => Promise<void>) => () => Promise<void>
  readonly open: () => Promise<EventStore>
  readonly options: ComplianceOptions
}

/** A part of the suite: registers its tests. */
export type Part = (kit: Kit) => unknown

export const kitOf = (open: () => Promise<EventStore>, options: ComplianceOptions): Kit => ({
  open,
  options,
  withStore: (use) => async () => {
    const store = await open()
    try {
      await use(store)
    } finally {
      await store.close()
    }
  },
})

/** A category that no other test uses: on a shared server it is what separates them. */
export const freshCategory = (): string => `t${randomUUID().replaceAll('-', '')}`
export const streamIn = (category: string): string => `${category}-${randomUUID()}`
export const freshStream = (): string => streamIn(freshCategory())

/** A well-formed event, different from every other. */
export const anEvent = (over: Partial<NewEvent> = {}): NewEvent => ({
  id: randomUUID(),
  type: 'Noted',
  schemaversion: 1,
  subject: 'subject-1',
  time: '2026-01-05T09:00:00+08:00',
  correlationid: 'correlation-1',
  causationid: 'causation-1',
  authid: 'agent-1',
  dataclassification: 'internal',
  data: { text: 'a note', n: 1 },
  ...over,
})

export const someEvents = (count: number, over: Partial<NewEvent> = {}): ReadonlyArray<NewEvent> =>
  Array.from({ length: count }, () => anEvent(over))

/** The `Right`, or a failed test that says which error came instead. */
export const must = async <A>(task: TaskEither<StoreError, A>): Promise<A> => {
  const result = await task()
  if (E.isLeft(result)) throw new Error(`expected success, got ${result.left._tag}: ${result.left.en}`)
  return result.right
}

/** The error's tag, or a failed test. Every error must say in both languages what to do. */
export const mustFail = async <A, T extends StoreErrorTag>(
  task: TaskEither<StoreError, A>,
  tag: T,
): Promise<Extract<StoreError, { _tag: T }>> => {
  const result = await task()
  if (E.isRight(result)) throw new Error(`expected ${tag}, got success`)
  if (result.left._tag !== tag) throw new Error(`expected ${tag}, got ${result.left._tag}: ${result.left.en}`)
  if (result.left.zh.length < 5 || result.left.en.length < 5) throw new Error(`${tag} says nothing`)
  return result.left as Extract<StoreError, { _tag: T }>
}

/** All events of a finite read. */
export const collect = async (
  batches: AsyncIterable<E.Either<StoreError, ReadonlyArray<RecordedEvent>>>,
): Promise<ReadonlyArray<RecordedEvent>> => {
  const events: RecordedEvent[] = []
  for await (const batch of batches) {
    if (E.isLeft(batch)) throw new Error(`expected events, got ${batch.left._tag}: ${batch.left.en}`)
    events.push(...batch.right)
  }
  return events
}

export const idsOf = (events: ReadonlyArray<{ readonly id: string }>): ReadonlyArray<string> =>
  events.map(({ id }) => id)

export interface Follower {
  readonly events: ReadonlyArray<RecordedEvent>
  /** For each `CaughtUp`, how many events had come before it. */
  readonly caughtUp: ReadonlyArray<number>
  /** Resolves when the iteration has ended. */
  readonly ended: Promise<void>
  /** Resolves when the condition holds, rejects after a few seconds. */
  readonly until: (holds: () => boolean) => Promise<void>
}

/** Follows a subscription in the background. */
export const follow = (subscription: ReturnType<EventStore['subscribe']>): Follower => {
  const events: RecordedEvent[] = []
  const caughtUp: number[] = []
  const run = async (): Promise<void> => {
    for await (const notice of subscription) {
      if (E.isLeft(notice)) throw new Error(`subscription failed: ${notice.left._tag}`)
      if (notice.right._tag === 'Events') events.push(...notice.right.events)
      else caughtUp.push(events.length)
    }
  }
  const until = async (holds: () => boolean): Promise<void> => {
    for (let waited = 0; !holds(); waited += 5) {
      if (waited > 10_000) throw new Error(`waited in vain; ${events.length} events came`)
      await new Promise((resolve) => setTimeout(resolve, 5))
    }
  }
  return { events, caughtUp, ended: run(), until }
}
