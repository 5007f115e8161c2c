import { isWithheld } from '../codec/personal.js'
import { dataOf, type Happening, type Intent } from './happening.js'
import type { History, Stream } from './stream.js'

type Commands = Map<string, Happening>

/**
 * The first event of each command of a history, kept with its newest node and handed on to the next one: asking costs the
 * same however long the history is. A branch that goes another way begins its own.
 */
const known = new WeakMap<History, Commands>()

const commandsOf = (history: History): Commands => {
  const added: History[] = []
  let at: History | undefined = history
  let commands: Commands | undefined
  for (; at !== undefined; at = at.earlier) {
    commands = known.get(at)
    if (commands !== undefined) break
    added.push(at)
  }
  if (at === history && commands !== undefined) return commands
  if (at !== undefined) known.delete(at)
  const found: Commands = commands ?? new Map()
  for (const { event } of added.reverse()) if (!found.has(event.command)) found.set(event.command, event)
  known.set(history, found)
  return found
}

/** The first event that a command of this id has led to. */
export const earlierOf = <E extends Happening>({ history }: Stream<E>, command: string): E | undefined =>
  history === undefined ? undefined : (commandsOf(history).get(command) as E | undefined)

/**
 * Is what was said what is stored: equal as JSON, whatever the order of keys; a set of one counts as its element, as the engine
 * stores it. What is withheld from whoever asks, or erased, may have been anything.
 */
const same = (a: unknown, b: unknown): boolean => {
  if (a === b || isWithheld(b)) return true
  if (Array.isArray(a) !== Array.isArray(b)) return Array.isArray(b) ? b.length === 1 && same(a, b[0]) : same(b, a)
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  const [left, right] = [Object.entries(a).filter(([, v]) => v !== undefined), b as { readonly [key: string]: unknown }]
  const size = Object.values(right).filter((v) => v !== undefined).length
  return left.length === size && left.every(([key, value]) => same(value, right[key]))
}

/** Regulations are stored with the settings that they were found under. */
const arePinned = (said: ReadonlyArray<unknown>, stored: unknown): boolean =>
  Array.isArray(stored) &&
  stored.length === said.length &&
  said.every((pin, i) =>
    Object.entries(pin as object).every(([key, value]) =>
      same(value, (stored[i] as typeof stored | undefined)?.[key as never]),
    ),
  )

/** A bag of facts in which a clause has filled some, or a party about which the directory has told more. */
const within = (value: unknown, stored: unknown, key: string, filled: ReadonlySet<string | undefined>): boolean => {
  if (same(value, stored)) return true
  if (Array.isArray(value)) return (key === 'regulations' || key === 'to') && arePinned(value, stored)
  const whole = (key === 'class' || key === 'field' || key === 'to') && typeof value === 'object' && value !== null
  if (!whole || typeof stored !== 'object' || stored === null) return false
  return Object.entries(value).every(
    ([inner, said]) =>
      filled.has(`${key}.${inner}`) || same(said, (stored as { readonly [k: string]: unknown })[inner]),
  )
}

/**
 * Is the command the one that led to the event, of the type that it yields: what it has `said` is there, beside what a clause
 * filled in.
 */
export const repeats = (command: Intent, type: string, said: object, event: Happening): boolean => {
  if (event.type !== type) return false
  if (event.occurredAt !== command.occurredAt || event.actor.id !== command.actor.id) return false
  const filled = new Set(event.evidence.filled?.flatMap(({ field, kept }) => [field, kept]))
  const stored = dataOf(event)
  return Object.entries(said).every(([key, value]) => filled.has(key) || within(value, stored[key], key, filled))
}
