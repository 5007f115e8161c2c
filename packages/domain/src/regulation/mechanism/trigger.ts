import type { Happening } from '../../aggregate/happening.js'
import { compileCondition, number } from '../condition.js'
import type { Context, Evaluator } from '../context.js'
import { type Environment, unsupported } from '../environment.js'
import type { Trigger } from '../language/duty.js'
import type { Period } from '../language/words.js'
import { conditionNames } from '../paths.js'
import { compileSelection, type Selector } from '../selection.js'

/** A condition that fires on its rising edge; `id` is what the edge is known by on record. */
export interface Edge {
  readonly id: string
  readonly holds: Evaluator
  /** Conditions that it names, for whoever asks what fired. */
  readonly names: ReadonlyArray<string>
}

/** A state of other clocks that fires: of a clause, or of all (`*`). */
export interface ClockWatch {
  readonly ref: string
  readonly is: 'warned' | 'breached' | { readonly share: number }
}

/** When something fires, sorted by what makes it fire. */
export interface CompiledTrigger {
  readonly events: ReadonlyArray<Selector>
  readonly edges: ReadonlyArray<Edge>
  readonly clocks: ReadonlyArray<ClockWatch>
  readonly periods: ReadonlyArray<Period>
}

const NOTHING: CompiledTrigger = { events: [], edges: [], clocks: [], periods: [] }

/** Compiles a trigger of the mechanism `id`. */
export const compileTrigger = (env: Environment, path: string, trigger: Trigger, id: string): CompiledTrigger => {
  if (typeof trigger === 'string' || 'event' in trigger)
    return { ...NOTHING, events: [compileSelection(env, path, trigger, compileCondition)] }
  if ('becomes' in trigger) {
    const holds = compileCondition(env, `${path}.becomes`, trigger.becomes)
    return { ...NOTHING, edges: [{ id, holds, names: conditionNames(trigger.becomes) }] }
  }
  if ('every' in trigger) return { ...NOTHING, periods: [trigger.every] }
  if ('clock' in trigger) {
    const share = typeof trigger.is === 'object' ? number(env, trigger.is.share) : undefined
    if (typeof trigger.is === 'object' && share === undefined) unsupported(env, path, 'a share without a value')
    const is = typeof trigger.is === 'object' ? { share: share ?? 1 } : trigger.is
    return { ...NOTHING, clocks: [{ ref: trigger.clock, is }] }
  }
  const parts = trigger.anyOf.map((part, i) => compileTrigger(env, `${path}.anyOf.${i}`, part, `${id}.${i}`))
  return {
    events: parts.flatMap(({ events }) => events),
    edges: parts.flatMap(({ edges }) => edges),
    clocks: parts.flatMap(({ clocks }) => clocks),
    periods: parts.flatMap(({ periods }) => periods),
  }
}

/** Does an event itself fire it. */
export const firesOn = ({ events }: CompiledTrigger, event: Happening, context: Context): boolean =>
  events.some(({ matches }) => matches(event, context))

/** Kinds of event that can fire it; undefined where any can, or where it fires without one. */
export const keysOf = ({ events, edges, clocks }: CompiledTrigger): ReadonlyArray<string> | undefined =>
  edges.length > 0 || clocks.length > 0 || events.some(({ keys }) => keys === undefined)
    ? undefined
    : events.flatMap(({ keys }) => keys ?? [])
