import type { EpochMs } from '@redress/holidays'
import { isOfRecord } from '../aggregate/happening.js'
import type { Clocks } from '../clock/clocks.js'
import { momentOfWatch } from '../clock/opened-by-clocks.js'
import { turningsOf } from '../regulation/age.js'
import type { CompiledRegulation } from '../regulation/compile.js'
import type { CompiledEscalation } from '../regulation/mechanism/escalate.js'
import { clocksOf } from './decide/clocks-of.js'
import { isMeant } from './decide/firing.js'
import { regulationsOf } from './regulations-of.js'
import type { Rules } from './rules.js'
import type { Complaint } from './state.js'

type Regulations = ReadonlyArray<CompiledRegulation>

/** Does a regulation act on time at all: most do not, and their cases need no look. */
export const actsOnTime = ({ escalations }: CompiledRegulation): boolean =>
  escalations.some(({ on }) => on.clocks.length + on.edges.length > 0)

const known = new WeakMap<Regulations, Regulations>()

const watchful = (regulations: Regulations): Regulations => {
  const found = known.get(regulations) ?? regulations.filter(actsOnTime)
  known.set(regulations, found)
  return found
}

/** Right after a moment: a limit is kept at its due instant, and broken behind it. */
const after = (ms: number): number => ms + 1

/** Has an escalation said of a clock what it had to say. */
const isTold = ({ newest }: Complaint, { regulation, clause }: CompiledEscalation, clock: string): boolean => {
  for (let h = newest['Escalated']; h !== undefined; h = h.alike) {
    const { cause } = h.event.evidence
    if (cause?.clock === clock && cause.clause === clause && cause.regulation === regulation) return true
  }
  return false
}

/** When the clocks that escalations wait for get there. One that was there when it came about is told of at once. */
const byClocks = (
  escalations: CompiledRegulation['escalations'],
  { all }: Clocks,
  complaint: Complaint,
): ReadonlyArray<number> =>
  escalations.flatMap((escalation) =>
    escalation.on.clocks.flatMap(({ ref, is }) =>
      all.flatMap((instance): ReadonlyArray<number> => {
        const ms = isMeant(ref, escalation, instance) ? momentOfWatch(instance, is) : undefined
        if (ms === undefined) return []
        const latest = complaint.latestMs ?? ms
        return ms >= latest ? [after(ms)] : isTold(complaint, escalation, instance.clock.id) ? [] : [latest]
      }),
    ),
  )

/**
 * The moments to come at which time alone can make `watch` say something, as the events so far have it, earliest first: a clock
 * that an escalation waits for gets there, or the age of an event turns a condition. Counted from the last event, never from the
 * present. Fewer than those of `nextWake`: that a limit falls due which nobody waits for, changes its state and nothing else.
 * Whoever has folded the clocks already passes them.
 */
export const wakes =
  (rules: Rules) =>
  (complaint: Complaint, folded?: Clocks): ReadonlyArray<EpochMs> => {
    const { latestMs = 0 as EpochMs } = complaint
    let { history } = complaint
    while (history !== undefined && isOfRecord(history.event)) history = history.earlier
    const moments = new Set<number>()
    const { organisation } = rules
    const context = { stream: complaint, now: latestMs, ...(organisation === undefined ? {} : { organisation }) }
    for (const regulation of history === undefined ? [] : watchful(regulationsOf(rules)(complaint))) {
      // An entry of the past was judged as of then.
      if (history !== undefined && history.atMs < latestMs) moments.add(latestMs)
      const { escalations } = regulation
      const clocks = escalations.filter(({ on }) => on.clocks.length > 0)
      if (clocks.length > 0)
        for (const ms of byClocks(clocks, folded ?? clocksOf(rules)(complaint), complaint)) moments.add(ms)
      if (escalations.some(({ on }) => on.edges.length > 0))
        for (const ms of turningsOf(regulation, context)) if (ms > latestMs) moments.add(ms)
    }
    return ([...moments] as EpochMs[]).sort((a, b) => a - b)
  }
