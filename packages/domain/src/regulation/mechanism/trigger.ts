import type { ComplaintEvent } from '../../complaint/event.js'
import { compileCondition } from '../condition.js'
import type { Context } from '../context.js'
import { type Environment, unsupported } from '../environment.js'
import type { Trigger } from '../language/duty.js'
import { compileSelection } from '../selection.js'

/** Does an event fire it, given the case before and after. `becomes` fires on the edge to true, once per episode. */
export type Fires = (event: ComplaintEvent, before: Context, after: Context) => boolean

export interface CompiledTrigger {
  readonly fires: Fires
  /** Fires on an edge, so that an episode cannot fire twice. */
  readonly edge: boolean
}

export const compileTrigger = (env: Environment, path: string, trigger: Trigger): CompiledTrigger => {
  if (typeof trigger === 'string' || 'event' in trigger) {
    const { matches } = compileSelection(env, path, trigger, compileCondition)
    return { edge: false, fires: (event, _before, after) => matches(event, after) }
  }
  if ('becomes' in trigger) {
    const holds = compileCondition(env, `${path}.becomes`, trigger.becomes)
    return { edge: true, fires: (_event, before, after) => holds(after) === true && holds(before) !== true }
  }
  if ('anyOf' in trigger) {
    const parts = trigger.anyOf.map((inner, i) => compileTrigger(env, `${path}.anyOf.${i}`, inner))
    return {
      edge: parts.every(({ edge }) => edge),
      fires: (event, before, after) => parts.some(({ fires }) => fires(event, before, after)),
    }
  }
  unsupported(env, path, 'clock' in trigger ? 'a trigger by a clock' : 'a trigger by a period')
  return { edge: false, fires: () => false }
}
