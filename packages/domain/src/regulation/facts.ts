import { dayOf, SHANGHAI } from '@redress/holidays'
import { dataOf } from '../aggregate/happening.js'
import type { Stream } from '../aggregate/stream.js'
import { momentOf } from '../complaint/time.js'
import { caseFact, outside } from './case-fact.js'
import type { Context, FactReader } from './context.js'
import { type Environment, parameter, unsupported } from './environment.js'
import { type Bag, eventFieldReader, walk } from './event-field.js'
import { contactFact, lastFact } from './history-fact.js'
import { organised } from './organised.js'

/** The local day of an instant, where the path asks for it. */
const dated =
  (reader: FactReader): FactReader =>
  (context) => {
    const moment = momentOf(reader(context))
    return moment === undefined ? undefined : dayOf(moment, SHANGHAI)
  }

/** Merged view: what the command carries, what the decision tables would make of it, what events have set. */
const merged = (
  path: string,
  bag: 'class' | 'flag' | 'field',
  fold: 'classes' | 'flags' | 'fields',
  key: string,
  absent: (stream: Stream) => unknown,
): FactReader => {
  return ({ command, stream, derived }) => {
    // What a `Propose` carries is only proposed.
    const own =
      command === undefined || command.command === 'Propose'
        ? undefined
        : (dataOf(command)[bag] as Bag | undefined)?.[key]
    return own ?? derived?.[path] ?? (stream[fold] as Bag)[key] ?? absent(stream)
  }
}

const commandFact = (key: string): FactReader => {
  if (key === 'occurredAt') return ({ command }) => command?.occurredAt
  if (key === 'clock')
    return ({ command }) => {
      const named = command === undefined ? undefined : dataOf(command)['clocks']
      return Array.isArray(named) && named.length === 1 ? named[0] : undefined
    }
  const read = eventFieldReader(key)
  const look = organised(`cmd.${key}`)
  return (context) => (context.command === undefined ? undefined : (read(context.command) ?? look?.(context)))
}

const clockFact = (key: string): FactReader => {
  if (key === 'startedAt') return ({ clock }) => clock?.startedAt
  const clause = key.slice(0, key.indexOf('.'))
  return ({ clocks }) => clocks?.().find((clock) => clock.clause === clause && clock.overdueBy !== undefined)?.overdueBy
}

/** Reads one fact path. An absent fact is `undefined`, unless its path declares another meaning of absence. */
export const factReader = (env: Environment, path: string): FactReader => {
  if (path === 'each') return ({ each }) => each
  // `it.at.date` is the day of an instant; `it.date` is a field of that name, and `field.doc.date` may be.
  if (path.endsWith('.date') && path.split('.').length > 2) {
    const day = dated(factReader(env, path.slice(0, -5)))
    if (!path.startsWith('field.')) return day
    const named = merged(path, 'field', 'fields', path.slice('field.'.length), () => undefined)
    return (context) => named(context) ?? day(context)
  }
  const root = path.slice(0, path.indexOf('.'))
  const key = path.slice(root.length + 1)
  switch (root) {
    case 'cmd':
      return commandFact(key)
    case 'actor':
      return ({ command }) => (command === undefined ? undefined : walk(command.actor, key.split('.')))
    case 'case':
      return caseFact(env, path, key)
    case 'class': {
      if (key === 'kind' && env.regulation.dimensions['kind'] === undefined) return caseFact(env, 'case.kind', 'kind')
      const optional = env.regulation.dimensions[key]?.optional === true
      return merged(path, 'class', 'classes', key, (stream) => (optional && stream.classified ? 'none' : undefined))
    }
    case 'flag':
      return merged(path, 'flag', 'flags', key, () => false)
    case 'field':
      return merged(path, 'field', 'fields', key, () => undefined)
    case 'it':
    case 'start': {
      const read = eventFieldReader(key)
      return (context: Context) => {
        const event = context[root]
        return event === undefined ? undefined : read(event)
      }
    }
    case 'last':
      return lastFact(env, path, key)
    case 'contact':
      return contactFact(path, key)
    case 'linked':
    case 'lookup':
      return outside(env, path, undefined)
    case 'subject':
      return ({ subject, stream }) =>
        key === 'id' ? (subject?.id ?? stream.id) : (subject?.role ?? stream.known['subject.role'])
    case 'row':
      return ({ row }) => row?.[key]
    case 'clock':
      return clockFact(key)
    case 'param': {
      const value = parameter(env, key)
      return () => value
    }
    default:
      unsupported(env, path, path)
      return () => undefined
  }
}

/** Instants compare as moments, everything else as it is. */
export const comparable = (value: unknown): unknown =>
  typeof value === 'string' && value.length >= 16 && value[4] === '-' && value[10] === 'T'
    ? (momentOf(value) ?? value)
    : value
