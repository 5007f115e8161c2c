import type { Instant } from '@redress/holidays'
import { emptyStream } from '../aggregate/enter.js'
import type { EventIn } from '../aggregate/kind.js'
import type { Stream } from '../aggregate/stream.js'
import type * as events from './events/index.js'

export type CallEvent = EventIn<'call', typeof events>

/** A call to the hotline, from the first ring until it is known what became of it. */
export interface Call extends Stream<CallEvent> {
  readonly aggregate: 'call'
  readonly offeredAt: Instant | undefined
  readonly answeredAt: Instant | undefined
  readonly abandonedAt: Instant | undefined
  readonly agent: string | undefined
  readonly rings: number | undefined
  /** Complaints that it led to. */
  readonly complaints: ReadonlyArray<string>
  readonly dismissed: boolean
}

/** A call of which nothing is known yet. */
export const initialCall = (id: string): Call => ({
  ...emptyStream('call', id),
  aggregate: 'call',
  offeredAt: undefined,
  answeredAt: undefined,
  abandonedAt: undefined,
  agent: undefined,
  rings: undefined,
  complaints: [],
  dismissed: false,
})
