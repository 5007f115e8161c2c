import type { Condition, Pattern, Selection } from '../language/condition.js'
import type { EventKind } from '../language/words.js'
import { eventsOf } from './condition.js'
import { covers, type StrictGuard } from './strict.js'
import { eventOf } from './vocabulary/commands.js'
import { typeOf, variantsOf } from './vocabulary/events.js'
import type { Words } from './words.js'

/** Levels of conditions, and of conditions that these name, that are looked into. */
const DEEPEST = 60

/** Which events can ever be recorded, given the commands that no case gets through. */
export interface Recordable {
  readonly event: (kind: EventKind) => boolean
  /** Can a condition be true, as far as the events that it asks for go. */
  readonly condition: (condition: Condition) => boolean
}

const derivedClasses = ({ decisions }: Words): ReadonlySet<string> =>
  new Set([...decisions.values()].flatMap(({ table }) => (table.out.startsWith('class.') ? [table.out.slice(6)] : [])))

export const recordable = (words: Words, closed: ReadonlySet<string>): Recordable => {
  // Kinds of event whose command is closed: `Replied` where all replies are, `Replied:final` where only these are.
  const dead = new Set([...closed].flatMap((command) => eventOf(command) ?? []))
  const derived = derivedClasses(words)
  const alone = (kind: EventKind): boolean => !dead.has(kind) && !(kind.startsWith('act:') && dead.has('ActRecorded'))
  const terminal = (pattern: Pattern, depth: number): boolean => {
    if (depth > DEEPEST) return true
    if (typeof pattern === 'string' || 'event' in pattern)
      return eventsOf(pattern).includes('terminal') || selected(pattern)
    if ('anyOf' in pattern) return pattern.anyOf.some((part) => terminal(part, depth + 1))
    if ('some' in pattern) return eventsOf(pattern.some).includes('terminal') || selected(pattern.some)
    return ('allOf' in pattern ? pattern.allOf : pattern.inOrder).every((part) => terminal(part, depth + 1))
  }
  const event = (kind: EventKind): boolean => {
    if (dead.size === 0 || kind === '*') return true
    if (kind === 'terminal') return terminal(words.regulation.terminal, 0)
    const type = typeOf(kind)
    if (type === 'Classified') return derived.size > 0 || (alone(type) && alone(kind))
    if (type !== kind) return alone(type) && alone(kind)
    const variants = variantsOf(type)
    return alone(type) && (variants.length === 0 || variants.some((variant) => alone(`${type}:${variant}`)))
  }
  const selected = (selection: Selection): boolean =>
    (typeof selection === 'object' && typeof selection.in === 'object') || eventsOf(selection).some(event)
  const condition = (found: Condition, depth = 0): boolean => {
    if (depth > DEEPEST) return true
    if ('all' in found) return found.all.every((part) => condition(part, depth + 1))
    if ('any' in found) return found.any.some((part) => condition(part, depth + 1))
    if ('some' in found) return selected(found.some)
    if ('sum' in found) return typeof found.atLeast !== 'number' || found.atLeast <= 0 || selected(found.over)
    if ('condition' in found) {
      const named = words.conditions.get(found.condition)
      return named === undefined || condition(named.is, depth + 1)
    }
    if ('fact' in found && found.fact.startsWith('last.') && !('set' in found && !found.set))
      return event(found.fact.slice('last.'.length).split('.')[0] ?? '*')
    return true
  }
  return { event, condition }
}

/** Commands that no case ever gets through, as each waits for an event that only one of them could record. */
export const deadlocked = (
  words: Words,
  guards: ReadonlyArray<StrictGuard>,
  shut: ReadonlySet<string>,
): ReadonlySet<string> => {
  const waiting = guards.filter(({ guard, holds }) => holds.length === 0 && 'require' in guard)
  const closed = new Set([...shut, ...waiting.flatMap(({ guard }) => guard.on)])
  for (let opened = true; opened; ) {
    opened = false
    const can = recordable(words, closed)
    for (const command of closed) {
      if (shut.has(command)) continue
      const met = waiting.every(
        ({ guard }) =>
          !guard.on.some((on) => covers(on, command)) || !('require' in guard) || can.condition(guard.require),
      )
      if (met) {
        closed.delete(command)
        opened = true
      }
    }
  }
  return closed
}
