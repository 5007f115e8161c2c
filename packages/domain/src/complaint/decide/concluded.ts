import type { CompiledRegulation } from '../../regulation/compile.js'
import type { Context } from '../../regulation/context.js'
import type { ComplaintEvent } from '../event.js'
import type { Evidence } from '../evidence.js'
import { evolve } from '../evolve.js'
import type { Rules } from '../rules.js'
import type { Complaint } from '../state.js'
import { clocksOf } from './clocks-of.js'
import { consequences, followable } from './consequences.js'
import type { Deciding } from './deciding.js'
import { evidenceOf, grounds, withEvidence } from './event.js'
import { groundedOn } from './grounded.js'
import type { judged } from './judged.js'

/** The events of a command that goes in: its own, with its evidence, and those that the rules bring about. */
export const concluded = (
  rules: Rules,
  regulations: ReadonlyArray<CompiledRegulation>,
  { now, supplied, organisation }: Deciding,
  complaint: Complaint,
  verdict: ReturnType<typeof judged>,
  filled: ReadonlyArray<NonNullable<Evidence['filled']>[number]>,
): ReadonlyArray<ComplaintEvent> => {
  const { kind, guards, answers, plain, records, warnings } = verdict
  const base = evidenceOf(grounds(regulations), answers, {
    warnings: [...warnings],
    filled: [...filled],
    overrides: [...guards.overrides],
    relaxed: [...guards.relaxed],
    sets: [...records.sets],
  })
  const before: Context = { stream: complaint, now, supplied, organisation }
  // What the engine fills in itself is part of the case that routes and escalations look at.
  const after =
    records.sets.length === 0
      ? verdict.after
      : { ...verdict.after, stream: evolve(complaint, withEvidence(plain, complaint, base)) }
  const { evidence, edges } = groundedOn(regulations, kind, plain, before, after)
  const full = evidence.sets === undefined ? evidence : { ...evidence, sets: [...records.sets, ...evidence.sets] }
  const event = withEvidence(plain, complaint, evidenceOf(base, full))
  if (!followable(regulations, kind, plain, edges.rising, after)) return [event]
  const course = { complaint: evolve(complaint, event), events: [event] }
  const book = { regulations, clocksOf: clocksOf(rules), around: { supplied, organisation } }
  return consequences(book, course, event, { event, rising: edges.rising, before: complaint }, now).events
}
