import { type EpochMs, formatInstant, SHANGHAI } from '@redress/holidays'
import type { Happening, Intent, Supplied } from '../../aggregate/happening.js'
import { enrolmentsOf, rolesOf } from '../../aggregate/scoped.js'
import type { Stream } from '../../aggregate/stream.js'
import type { Scalar } from '../../codec/words.js'
import { eventId } from '../../complaint/decide/event.js'
import type { CompiledRegulation } from '../../regulation/compile.js'
import { environmentOf } from '../../regulation/compiled-environment.js'
import { compileCondition } from '../../regulation/condition.js'
import type { Context, Evaluator } from '../../regulation/context.js'
import { factReader } from '../../regulation/facts.js'
import type { Condition } from '../../regulation/language/condition.js'
import type { Truth } from '../../regulation/truth.js'
import type { Draft } from './draft.js'
import type { Luck } from './luck.js'
import type { Stage } from './stage.js'

/** What somebody who thinks about the next step looks at. */
export interface Situation {
  readonly stage: Stage
  readonly regulation: CompiledRegulation
  readonly state: Stream
  readonly now: EpochMs
  readonly supplied: Supplied
  /** What is about to be said. */
  readonly draft: Draft
  /** The event that a selection is to find, while it is thought about. */
  readonly it?: Draft
  readonly each?: Scalar
  readonly luck: Luck
  /** Facts that are not to change, and what they are: the case stays on its track. */
  readonly kept: ReadonlyMap<string, unknown>
  /** How often the same has been tried before. */
  readonly turn: number
}

/** The draft as a command of the stage. */
export const intentOf = (
  { stage, state, now, supplied }: Pick<Situation, 'stage' | 'state' | 'now' | 'supplied'>,
  { command, data, actor }: Draft,
  id: string,
): Intent => {
  const whose =
    stage.aggregate === 'complaint' ? { complaint: state.id } : { aggregate: stage.aggregate, subject: state.id }
  return { id, ...whose, command, occurredAt: formatInstant(now, SHANGHAI), actor, data, supplied } as Intent
}

/** The event that a draft would be, of a moment and a name of its own. */
export const happeningOf = (s: Situation, { command, data, actor }: Draft, name = 'thought'): Happening =>
  ({
    id: eventId(name, 0),
    type: s.stage.yields[command] ?? command,
    schema: 1,
    ...(s.stage.aggregate === 'complaint' ? { complaint: name } : { aggregate: s.stage.aggregate, subject: name }),
    occurredAt: formatInstant(s.now, SHANGHAI),
    actor,
    command: name,
    correlationId: name,
    causationId: name,
    data,
    evidence: {},
  }) as Happening

export const contextOf = (s: Situation): Context => {
  const [role] = enrolmentsOf(s.state).length === 0 ? [] : rolesOf(s.state)
  return {
    stream: s.state,
    command: intentOf(s, s.draft, 'thought'),
    now: s.now,
    supplied: s.supplied,
    ...(s.it === undefined ? {} : { it: happeningOf(s, s.it) }),
    ...(s.each === undefined ? {} : { each: s.each }),
    ...(s.stage.aggregate === 'complaint'
      ? {}
      : { subject: { id: s.state.id, ...(role === undefined ? {} : { role }) } }),
  }
}

const evaluators = new WeakMap<CompiledRegulation, WeakMap<Condition, Evaluator>>()

/** Does a condition hold, as the interpreter has it. */
export const truthOf = (s: Situation, condition: Condition): Truth => {
  const known = evaluators.get(s.regulation) ?? new WeakMap<Condition, Evaluator>()
  evaluators.set(s.regulation, known)
  const found = known.get(condition) ?? compileCondition(environmentOf(s.regulation), 'life', condition)
  known.set(condition, found)
  return found(contextOf(s))
}

/** What a fact is, as the interpreter reads it. */
export const factOf = (s: Situation, path: string): unknown =>
  factReader(environmentOf(s.regulation), path)(contextOf(s))
