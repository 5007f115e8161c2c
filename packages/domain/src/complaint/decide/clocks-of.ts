import { annuls } from '../../aggregate/annulment.js'
import { type Clocks, noClocks } from '../../clock/clocks.js'
import { stepClocks } from '../../clock/fold.js'
import { evolve } from '../evolve.js'
import type { Rules } from '../rules.js'
import { type Complaint, type History, initial } from '../state.js'

interface Folded {
  readonly complaint: Complaint
  readonly clocks: Clocks
}

const memory = new WeakMap<Rules, (complaint: Complaint) => Clocks>()

/**
 * The clocks of a state of a case. What has been folded once for a history is remembered with it, so that the next decision
 * on the case folds only what is new: a decision costs the same however long the history is.
 */
export const clocksOf = (rules: Rules): ((complaint: Complaint) => Clocks) => {
  const found = memory.get(rules)
  if (found !== undefined) return found
  const step = stepClocks(rules)
  const known = new WeakMap<History, Folded>()
  const fold = (complaint: Complaint): Clocks => {
    const pending: History[] = []
    let at = complaint.history
    let from: Folded | undefined
    for (; at !== undefined; at = at.earlier) {
      from = known.get(at)
      if (from !== undefined) break
      pending.push(at)
    }
    let folded: Folded = from ?? { complaint: initial(complaint.id), clocks: noClocks }
    for (const { event } of pending.reverse()) {
      const state = evolve(folded.complaint, event)
      folded = { complaint: state, clocks: step(folded.clocks, state, event) }
    }
    const last = complaint.history
    // A correction has the case told anew, under other nodes: those are not remembered.
    if (last !== undefined && !annuls(last.event)) known.set(last, { complaint, clocks: folded.clocks })
    return folded.clocks
  }
  memory.set(rules, fold)
  return fold
}
