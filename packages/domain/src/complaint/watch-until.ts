import type { EpochMs } from '@redress/holidays'
import type { Supplied } from '../aggregate/happening.js'
import type { ComplaintEvent } from './event.js'
import { evolveAll } from './evolve.js'
import type { Rules } from './rules.js'
import type { Complaint } from './state.js'
import { wakes } from './wakes.js'
import { watch } from './watch.js'

/** How time is let pass. */
export interface Passing {
  /** What the outside answers when the case is looked at. */
  readonly supplied?: (at: EpochMs, complaint: Complaint) => Supplied | undefined
  /** What lies at or before it was looked at already; the last event unless said. */
  readonly since?: EpochMs
  /** How many moments are looked at before the last; 10,000 unless said, as a duty that recurs has no last one. */
  readonly most?: number
}

type Passed = { readonly events: ReadonlyArray<ComplaintEvent>; readonly complaint: Complaint }

/**
 * What time alone brings about until a moment, the case looked at whenever it asks to be woken and never else: so it is the same
 * however often, and in how many steps, time is let pass.
 */
export const passTime =
  (rules: Rules) =>
  (until: EpochMs, { supplied, since, most = 10_000 }: Passing = {}) =>
  (complaint: Complaint): Passed => {
    const events: ComplaintEvent[] = []
    let state = complaint
    if (complaint.latestMs === undefined) return { events, complaint }
    let at = Math.max(complaint.latestMs - 1, since ?? 0)
    for (let n = 0; n < most; n++) {
      const next = wakes(rules)(state).find((ms) => ms > at)
      if (next === undefined || next > until) break
      const more = watch(rules)(next, supplied?.(next, state))(state)
      events.push(...more)
      state = evolveAll(state, more)
      // What was told may bring about more at once.
      at = more.length > 0 ? next - 1 : next
    }
    return { events, complaint: state }
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
  (until: EpochMs, passing: Passing = {}) =>
  (complaint: Complaint): ReadonlyArray<ComplaintEvent> => {
    const passed = passTime(rules)(until, passing)(complaint)
    const last = watch(rules)(until, passing.supplied?.(until, passed.complaint))(passed.complaint)
    return [...passed.events, ...last]
  }
