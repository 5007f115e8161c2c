import { kindOf } from '../../aggregate/happening.js'
import { clockFacts } from '../../clock/clock-facts.js'
import { confidentialityVerdicts } from '../../privacy/refuse.js'
import type { CompiledRegulation } from '../../regulation/compile.js'
import type { Context } from '../../regulation/context.js'
import { evolve } from '../evolve.js'
import type { Rules } from '../rules.js'
import type { Complaint } from '../state.js'
import { orderVerdicts } from './before.js'
import { bindingVerdicts } from './bind.js'
import { clocksOf } from './clocks-of.js'
import type { Deciding } from './deciding.js'
import { tentative } from './derive.js'
import { evidenceOf, plainEvent, withEvidence } from './event.js'
import { guardVerdicts } from './guard.js'
import { lateWarnings } from './late.js'
import { movingVerdicts } from './moving.js'
import { pinnedAnswers } from './outside.js'
import { recordVerdicts } from './record.js'
import { sequenceVerdicts } from './sequence.js'
import { termWarnings } from './term.js'

/** Several lists as one; most are empty most of the time, and then nothing is copied. */
const gathered = <A>(...lists: ReadonlyArray<ReadonlyArray<A>>): ReadonlyArray<A> => {
  const said = lists.filter(({ length }) => length > 0)
  return said.length > 1 ? said.flat() : (said[0] ?? [])
}

/** What a command would yield, and all that clauses say about it, whether or not it goes in. */
export const judged = (
  rules: Rules,
  regulations: ReadonlyArray<CompiledRegulation>,
  deciding: Deciding,
  complaint: Complaint,
) => {
  const { command, now } = deciding
  const first = plainEvent(command)
  const kind = kindOf(first)
  const clocks = () => clocksOf(rules)(complaint)
  const asFacts = () => clockFacts(clocks().all, now)
  const derived = tentative(regulations, kind, first, deciding)
  const { supplied, organisation } = deciding
  const context: Deciding = { stream: complaint, command, now, supplied, organisation, derived, clocks: asFacts }
  const guards = guardVerdicts(regulations, context)
  const answers = pinnedAnswers(regulations, deciding)
  const { overrides } = guards
  const plain =
    overrides.length === 0 && answers.facts === undefined
      ? first
      : withEvidence(first, complaint, evidenceOf({}, answers, { overrides: [...overrides] }))
  const stream = evolve(complaint, plain)
  const after: Context = { stream, command, now, it: plain, supplied, organisation, derived, clocks: asFacts }
  const records = recordVerdicts(regulations, kind, plain, after)
  const order = orderVerdicts(regulations, clocks, kind, plain, after)
  return {
    kind,
    guards,
    answers,
    plain,
    after,
    records,
    warnings: gathered(
      guards.warnings,
      termWarnings(regulations, context),
      records.warnings,
      order.warnings,
      lateWarnings(regulations, clocks, kind, plain, after),
    ),
    refusals: gathered(
      guards.refusals,
      records.refusals,
      sequenceVerdicts(regulations, context),
      confidentialityVerdicts(regulations, context),
      bindingVerdicts(regulations, context),
      movingVerdicts(regulations, clocks, context),
      order.refusals,
    ),
  }
}
