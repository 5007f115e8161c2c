import type * as Either from 'fp-ts/lib/Either.js'
import type * as TaskEither from 'fp-ts/lib/TaskEither.js'

/** An event as it goes into a stream: CloudEvents 1.0 vocabulary, `data` any JSON value. */
export interface NewEvent {
  /** Unique in the whole store. Appending the same id with the same content again succeeds and adds nothing. */
  readonly id: string
  readonly type: string
  /** Schema version of `data`. */
  readonly schemaversion: number
  /** Id of what the event is about. */
  readonly subject: string
  /** When it occurred in the world, ISO 8601 with offset. */
  readonly time: string
  readonly correlationid: string
  readonly causationid: string
  /** Pseudonymous id of who acted. */
  readonly authid: string
  readonly dataclassification: 'personal' | 'internal'
  readonly data: unknown
}

/** An event as the store gives it back. */
export interface RecordedEvent extends NewEvent {
  readonly stream: string
  /** Place in its stream, from 0. */
  readonly revision: number
  /** Place in the whole log: opaque, ordered by `comparePositions`, serialisable. */
  readonly position: Position
  /** When the store took it, ISO 8601 in UTC. */
  readonly recordedtime: string
}

declare const position: unique symbol
/** An opaque place in the global order. Fixed width, so that the order of strings is the order of positions. */
export type Position = string & { readonly [position]: true }

export const comparePositions = (a: Position, b: Position): number => (a < b ? -1 : a > b ? 1 : 0)

/** What the writer believes about the stream: that it is new, that it exists, nothing at all, or its last revision. */
export type Expected = 'none' | 'exists' | 'any' | number

export interface Appended {
  /** Revision and position of the last event of the append. */
  readonly revision: number
  readonly position: Position
  /** The same events were there already; nothing was added. */
  readonly repeated: boolean
}

/** Why the store could not do it. `zh` and `en` say what is wrong and what to do; none carries event data. */
export type StoreError = { readonly zh: string; readonly en: string } & (
  | {
      readonly _tag: 'WrongExpectedRevision'
      readonly stream: string
      readonly expected: Expected
      readonly actual: number | 'none'
    }
  | { readonly _tag: 'DuplicateWithOtherContent'; readonly id: string }
  | { readonly _tag: 'InvalidEvent'; readonly what: string }
  | { readonly _tag: 'TooLarge'; readonly bytes: number; readonly limit: number }
  | { readonly _tag: 'Unavailable'; readonly cause: string }
  /** The node that was asked does not lead the cluster; `leader` is `host:port` where it said who does. */
  | { readonly _tag: 'NotLeader'; readonly leader: string | undefined }
  /** No answer in time, or the caller gave up waiting. Whether events were added shows when the same ids are sent again. */
  | { readonly _tag: 'Timeout'; readonly cause: string }
  | { readonly _tag: 'AccessDenied'; readonly cause: string }
  | { readonly _tag: 'Full'; readonly cause: string }
  | { readonly _tag: 'Corrupt'; readonly cause: string }
  | { readonly _tag: 'Closed' }
  /** Personal data that cannot be put under their key; nothing was added. */
  | {
      readonly _tag: 'Unsealable'
      readonly why: 'erased' | 'restricted' | 'no-key' | 'keys-unavailable'
      readonly stream: string
    }
  /** Personal data that are there and do not open. */
  | {
      readonly _tag: 'Unopenable'
      readonly why: 'tampered' | 'no-key' | 'keys-unavailable'
      /** Where in the event's data; empty where no event is to blame. */
      readonly path: string
      readonly position: Position
    }
)

export type StoreErrorTag = StoreError['_tag']

/** One pull's worth of events; a `Left` ends the iteration. */
export type Batch = Either.Either<StoreError, ReadonlyArray<RecordedEvent>>

export interface AppendOptions {
  /** Gives up waiting: the append answers `Timeout`. Before it was begun nothing is added. */
  readonly signal?: AbortSignal
}

export interface ReadOptions {
  /** First revision to read; default the first (forwards) or the last (backwards). */
  readonly from?: number
  readonly direction?: 'forwards' | 'backwards'
  readonly max?: number
  readonly signal?: AbortSignal
}

export interface ReadAllOptions {
  /** Only streams of this category (`complaint` of `complaint-<id>`). */
  readonly category?: string
  readonly types?: ReadonlyArray<string>
  /** Events in one batch, default 100. */
  readonly batch?: number
  readonly signal?: AbortSignal
}

/** What a subscription yields: events, or the news that there are no more for now. */
export type Notice =
  | { readonly _tag: 'Events'; readonly events: ReadonlyArray<RecordedEvent> }
  | { readonly _tag: 'CaughtUp'; readonly position: Position | undefined }

/** The event store port. One behaviour, however many adapters: the compliance suite in `@redress/domain/testing` holds them to it. */
export interface EventStore {
  /** All events or none, durable when the task resolves. */
  readonly append: (
    stream: string,
    expected: Expected,
    events: ReadonlyArray<NewEvent>,
    options?: AppendOptions,
  ) => TaskEither.TaskEither<StoreError, Appended>
  /** Reads one stream; a stream that does not exist yields nothing. */
  readonly read: (stream: string, options?: ReadOptions) => AsyncIterable<Batch>
  /** Reads the whole log, strictly after `after`, up to its present end. */
  readonly readAll: (after: Position | undefined, options?: ReadAllOptions) => AsyncIterable<Batch>
  /** As `readAll`, then goes on live until the signal aborts or the store closes. */
  readonly subscribe: (
    after: Position | undefined,
    options?: ReadAllOptions,
  ) => AsyncIterable<Either.Either<StoreError, Notice>>
  /** Position of the last event, `undefined` for an empty store. */
  readonly head: TaskEither.TaskEither<StoreError, Position | undefined>
  readonly close: () => Promise<void>
}
