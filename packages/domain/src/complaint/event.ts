import type * as t from 'io-ts'
import type { Happening } from '../aggregate/happening.js'
import type * as events from './events/index.js'

export { dataOf } from '../aggregate/happening.js'

type Definitions = typeof events
export type EventType = keyof Definitions
/** The data of one type of event, at its newest schema version. */
export type EventData<T extends EventType> = t.TypeOf<Definitions[T]['data']>

/** One thing that happened to a complaint, as the decider knows it. */
export interface EventOf<T extends EventType> extends Happening {
  readonly type: T
  readonly complaint: string
  readonly data: EventData<T>
}

export type ComplaintEvent = { readonly [T in EventType]: EventOf<T> }[EventType]
