import { enrolled, left } from '../aggregate/enrolment.js'
import type { Draft } from '../aggregate/enter.js'
import { foldOf } from '../aggregate/fold.js'
import { millis } from '../complaint/time.js'
import { type Agent, type AgentEvent, initialAgent } from './state.js'

/** What an event says of the agent; one that is not named here changes nothing but the history. */
const tell = (draft: Draft<Agent>, event: AgentEvent): void => {
  const from = event.occurredAt
  if (event.type === 'Left') draft.enrolments = left(draft.enrolments, from, event.data.role)
  if (event.type !== 'Enrolled') return
  const { role, unit } = event.data
  draft.enrolments = enrolled(draft.enrolments, {
    role,
    from,
    fromMs: millis(from),
    ...(unit === undefined ? {} : { unit }),
  })
}

/** How an agent's stream folds. */
export const agentFold = foldOf<AgentEvent, Agent>(initialAgent, tell)
