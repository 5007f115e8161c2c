import type { Condition, Selection } from '../../regulation/language/condition.js'
import type { Trigger } from '../../regulation/language/duty.js'
import type { Mechanism } from '../../regulation/language/mechanism.js'

/** The selections of a trigger, and the conditions that it waits for. */
export const triggers = (trigger: Trigger): ReadonlyArray<Selection> => {
  if (typeof trigger === 'string' || 'event' in trigger) return [trigger]
  return 'anyOf' in trigger ? trigger.anyOf.flatMap(triggers) : []
}

export const edgesOf = (trigger: Trigger): ReadonlyArray<Condition> => {
  if (typeof trigger === 'string' || 'event' in trigger) return []
  if ('anyOf' in trigger) return trigger.anyOf.flatMap(edgesOf)
  return 'becomes' in trigger ? [trigger.becomes] : []
}

/** The events that a mechanism looks at. */
export const looksAt = (mechanism: Mechanism): ReadonlyArray<Selection> => {
  switch (mechanism.kind) {
    case 'route':
    case 'escalate':
    case 'retain':
      return triggers(mechanism.on)
    case 'clock':
    case 'obligation':
      return triggers(mechanism.startsOn)
    case 'record':
      return mechanism.at
    case 'scheme':
      return (mechanism.entries ?? []).map(({ on }) => on)
    default:
      return []
  }
}

const some = (...conditions: ReadonlyArray<Condition | undefined>): ReadonlyArray<Condition> =>
  conditions.filter((condition) => condition !== undefined)

/** The conditions under which a mechanism does something, apart from the event itself. */
export const appliesUnder = (mechanism: Mechanism): ReadonlyArray<Condition> => {
  switch (mechanism.kind) {
    case 'guard':
    case 'fill':
    case 'waive':
    case 'relax':
    case 'term':
    case 'record':
    case 'confidential':
    case 'retain':
      return some(mechanism.when)
    case 'define':
      return [mechanism.is]
    case 'derive':
      return 'when' in mechanism ? [mechanism.when] : []
    case 'route':
    case 'escalate':
      return [...some(mechanism.when), ...edgesOf(mechanism.on)]
    case 'clock':
    case 'obligation':
      return [...some(mechanism.appliesWhen), ...edgesOf(mechanism.startsOn)]
    case 'scheme':
      return (mechanism.entries ?? []).flatMap(({ when }) => some(when))
    default:
      return []
  }
}
