import type { ComplaintEvent } from '../complaint/event.js'
import { evolve } from '../complaint/evolve.js'
import { regulationsOf } from '../complaint/regulations-of.js'
import type { Rules } from '../complaint/rules.js'
import type { Complaint } from '../complaint/state.js'
import { millis } from '../complaint/time.js'
import type { CompiledRegulation } from '../regulation/compile.js'
import type { Context } from '../regulation/context.js'

/** What an event is explained from: the case around it, and the rules that it was decided under. Nobody outside is asked. */
export interface Moment {
  readonly event: ComplaintEvent
  readonly before: Complaint
  readonly after: Complaint
  readonly regulations: ReadonlyArray<CompiledRegulation>
  /** The event that set it off, where it stands in the same case. */
  readonly trigger: ComplaintEvent | undefined
  /** What the rules looked at when they set it off, and what they look at once it is there. */
  readonly cause: Context
  readonly result: Context
}

const eventIn = ({ history }: Complaint, id: string): ComplaintEvent | undefined => {
  for (let h = history; h !== undefined; h = h.earlier) if (h.event.id === id) return h.event
  return undefined
}

export const momentOf = (rules: Rules, before: Complaint, event: ComplaintEvent): Moment => {
  const after = evolve(before, event)
  const now = millis(event.occurredAt)
  const trigger = eventIn(before, event.causationId)
  return {
    event,
    before,
    after,
    regulations: regulationsOf(rules)(after),
    trigger,
    cause: { stream: before, now, ...(trigger === undefined ? {} : { it: trigger }) },
    result: { stream: after, now, it: event },
  }
}
