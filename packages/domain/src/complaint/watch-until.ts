import type { EpochMs } from '@redress/holidays'
import type { Supplied } from '../aggregate/happening.js'
import type { ComplaintEvent } from './event.js'
import { evolveAll } from './evolve.js'
import type { Rules } from './rules.js'
import type { Complaint } from './state.js'
import { nextWake, watch } from './watch.js'

/** How time is let pass. */
export interface Passing {
  /** What the outside answers when the case is looked at. */
  readonly supplied?: (at: EpochMs, complaint: Complaint) => Supplied | undefined
  /** How many moments are looked at before the last; 10,000 unless said, as a duty that recurs has no last one. */
  readonly most?: number
}

/**
 * What time alone brings about until a moment: the case is looked at whenever it asks to be woken, and at the moment itself.
 *
 * @example
 * import { compile, evolve, initial, millis, rulesOf, watchUntil } from '@redress/domain'
 * import { governmentServiceCentre } from '@redress/domain/regulations'
 * import { received, shanghai } from '@redress/domain/testing'
 *
 * const compiled = compile(governmentServiceCentre)
 * assert.ok(compiled._tag === 'Right')
 * const complaint = evolve(initial('c-1'), received())
 * const now = millis(shanghai('2026-02-01'))
 * assert.deepEqual(watchUntil(rulesOf([compiled.right]))(now)(complaint), [])
 */
export const watchUntil =
  (rules: Rules) =>
  (until: EpochMs, { supplied, most = 10_000 }: Passing = {}) =>
  (complaint: Complaint): ReadonlyArray<ComplaintEvent> => {
    const events: ComplaintEvent[] = []
    let state = complaint
    const look = (at: EpochMs): void => {
      const more = watch(rules)(at, supplied?.(at, state))(state)
      events.push(...more)
      state = evolveAll(state, more)
    }
    let at = complaint.latestMs
    for (let n = 0; at !== undefined && n < most; n++) {
      at = nextWake(rules)(at)(state)
      if (at === undefined || at > until) break
      look(at)
    }
    look(until)
    return events
  }
