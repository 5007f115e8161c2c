import type { Enrolment } from '../aggregate/enrolment.js'
import { emptyStream } from '../aggregate/enter.js'
import type { EventIn } from '../aggregate/kind.js'
import type { Stream } from '../aggregate/stream.js'
import type * as events from './events/index.js'

export type AgentEvent = EventIn<'agent', typeof events>

/** A role of an agent, and the unit in which it is held. */
export interface Post extends Enrolment {
  readonly unit?: string
}

/** Who handles cases: their posts, shifts and leaves, what was found about their work. */
export interface Agent extends Stream<AgentEvent> {
  readonly aggregate: 'agent'
  /** Posts past and present, in the order in which they were told. */
  readonly enrolments: ReadonlyArray<Post>
}

/** An agent of whom nothing is known yet. */
export const initialAgent = (id: string): Agent => ({
  ...emptyStream('agent', id),
  aggregate: 'agent',
  enrolments: [],
})
