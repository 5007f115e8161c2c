import type { ClockState } from '../clock/clock.js'
import type { Bilingual } from '../complaint/rejection.js'
import { say } from '../regulation/describe/phrase.js'
import type { StateCounts } from './diff.js'
import type { CaseWhatIf } from './what-if.js'

/** How many of something would come, and how many go. */
export interface ComeAndGo {
  readonly appeared: number
  readonly gone: number
}

/** What many cases would be under other rules, in numbers. */
export interface WhatIfTally {
  readonly complaints: number
  /** How many of them change. */
  readonly changes: number
  readonly deadlines: ComeAndGo & { readonly earlier: number; readonly later: number }
  readonly breaches: ComeAndGo
  /** Steps that would have been refused, or no longer; warned of, or no longer. */
  readonly steps: {
    readonly refused: number
    readonly allowed: number
    readonly warned: number
    readonly unwarned: number
  }
  /** What the rules bring about. */
  readonly events: ComeAndGo
  readonly conflicts: ComeAndGo
  /** Clocks by state. */
  readonly states: { readonly before: StateCounts; readonly after: StateCounts }
}

/** The same, with the ids of the complaints that change. */
export interface WhatIfSummary extends WhatIfTally {
  readonly changed: ReadonlyArray<string>
}

/** The tally of no case. */
export const noCases: WhatIfTally = {
  complaints: 0,
  changes: 0,
  deadlines: { earlier: 0, later: 0, appeared: 0, gone: 0 },
  breaches: { appeared: 0, gone: 0 },
  steps: { refused: 0, allowed: 0, warned: 0, unwarned: 0 },
  events: { appeared: 0, gone: 0 },
  conflicts: { appeared: 0, gone: 0 },
  states: { before: {}, after: {} },
}

const added = (a: StateCounts, b: StateCounts): StateCounts => {
  const sum: { [S in ClockState]?: number } = { ...a }
  for (const [state, n] of Object.entries(b)) sum[state as ClockState] = (sum[state as ClockState] ?? 0) + n
  return sum
}

const come = (
  a: ComeAndGo,
  b: { readonly appeared: ReadonlyArray<unknown>; readonly gone: ReadonlyArray<unknown> },
): ComeAndGo => ({
  appeared: a.appeared + b.appeared.length,
  gone: a.gone + b.gone.length,
})

const count = <A>(items: ReadonlyArray<A>, of: (item: A) => ReadonlyArray<unknown> | boolean): number =>
  items.reduce((sum, item) => {
    const found = of(item)
    return sum + (typeof found === 'boolean' ? Number(found) : found.length)
  }, 0)

/** The tally with one more case: for whoever reads cases one after another from a store. */
export const addCase = (summary: WhatIfTally, one: CaseWhatIf): WhatIfTally => {
  const { clocks, counts } = one.diff
  const due = (how: string): number => count(clocks, (clock) => clock.due === how)
  const { deadlines, steps, states } = summary
  return {
    complaints: summary.complaints + 1,
    changes: summary.changes + Number(one.changed),
    deadlines: {
      earlier: deadlines.earlier + due('earlier'),
      later: deadlines.later + due('later'),
      appeared: deadlines.appeared + due('appeared'),
      gone: deadlines.gone + due('gone'),
    },
    breaches: {
      appeared: summary.breaches.appeared + count(clocks, ({ breach }) => breach === 'appeared'),
      gone: summary.breaches.gone + count(clocks, ({ breach }) => breach === 'gone'),
    },
    steps: {
      refused: steps.refused + count(one.steps, ({ refused }) => refused.length > 0),
      allowed: steps.allowed + count(one.steps, ({ allowed }) => allowed.length > 0),
      warned: steps.warned + count(one.steps, ({ warned }) => warned.length > 0),
      unwarned: steps.unwarned + count(one.steps, ({ unwarned }) => unwarned.length > 0),
    },
    events: come(summary.events, one.events),
    conflicts: come(summary.conflicts, one.conflicts),
    states: { before: added(states.before, counts.before), after: added(states.after, counts.after) },
  }
}

/** The summary of many cases, each looked at once. */
export const whatIfSummary = (cases: Iterable<CaseWhatIf>): WhatIfSummary => {
  let tally = noCases
  const changed: string[] = []
  for (const one of cases) {
    tally = addCase(tally, one)
    if (one.changed) changed.push(one.complaint)
  }
  return { ...tally, changed }
}

/** A tally in sentences. */
export const summaryText = ({
  complaints,
  changes,
  deadlines,
  breaches,
  steps,
  events,
  conflicts,
}: WhatIfTally): ReadonlyArray<Bilingual> => [
  say(
    `共 ${complaints} 件投诉，其中 ${changes} 件会有变化。`,
    `${complaints} complaint(s), of which ${changes} would change.`,
  ),
  say(
    `期限提前 ${deadlines.earlier} 项、推后 ${deadlines.later} 项、新增 ${deadlines.appeared} 项、取消 ${deadlines.gone} 项。`,
    `Due times: ${deadlines.earlier} earlier, ${deadlines.later} later, ${deadlines.appeared} new, ${deadlines.gone} gone.`,
  ),
  say(
    `超期新增 ${breaches.appeared} 项、消除 ${breaches.gone} 项。`,
    `Breaches: ${breaches.appeared} new, ${breaches.gone} gone.`,
  ),
  say(
    `已办步骤中 ${steps.refused} 步会被拒绝，${steps.allowed} 步不再被拒绝，${steps.warned} 步会有提示，${steps.unwarned} 步不再有提示。`,
    `Of the steps taken ${steps.refused} would be refused, ${steps.allowed} no longer; ${steps.warned} would be warned of, ${steps.unwarned} no longer.`,
  ),
  say(
    `系统自动事项新增 ${events.appeared} 项、消除 ${events.gone} 项；条款冲突新增 ${conflicts.appeared} 项、消除 ${conflicts.gone} 项。`,
    `Brought about by the rules: ${events.appeared} more, ${events.gone} less; conflicts: ${conflicts.appeared} more, ${conflicts.gone} less.`,
  ),
]
