import type * as E from 'fp-ts/lib/Either.js'
import type { RecordedEvent, StoreError } from '../port.js'
import type { Bell } from './bell.js'

/** Some events, and whether the place after them may hold more. */
export interface Page {
  readonly events: ReadonlyArray<RecordedEvent>
  readonly more: boolean
}

export interface StreamQuery {
  readonly stream: string
  /** First revision, included. */
  readonly from: number
  readonly backwards: boolean
  readonly limit: number
}

export interface LogQuery {
  /** Strictly after this event, up to and including `upTo`; counted from 1. */
  readonly after: number
  readonly upTo: number
  readonly limit: number
  readonly category: string | undefined
  readonly types: ReadonlyArray<string> | undefined
}

/** What an adapter must be able to look up; paging, waiting and cancelling are done once, here. */
export interface Log {
  /** Number of the last event, 0 for none. */
  readonly head: () => Promise<E.Either<StoreError, number>>
  readonly streamPage: (query: StreamQuery) => Promise<E.Either<StoreError, Page>>
  readonly logPage: (query: LogQuery) => Promise<E.Either<StoreError, Page>>
  readonly bell: Bell
}
