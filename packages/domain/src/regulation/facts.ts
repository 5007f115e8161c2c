import { dayOf, SHANGHAI } from '@redress/holidays'
import type { ComplaintEvent } from '../complaint/event.js'
import type { Complaint } from '../complaint/state.js'
import { momentOf } from '../complaint/time.js'
import type { FactReader } from './context.js'
import { type Environment, parameter, unsupported } from './environment.js'
import { eventKind } from './event-kind.js'

type Bag = { readonly [key: string]: unknown }

const walk = (value: unknown, keys: ReadonlyArray<string>): unknown =>
  keys.reduce<unknown>((at, key) => (typeof at === 'object' && at !== null ? (at as Bag)[key] : undefined), value)

/** The local day of an instant, where the path asks for it. */
const dated =
  (reader: FactReader): FactReader =>
  (context) => {
    const moment = momentOf(reader(context))
    return moment === undefined ? undefined : dayOf(moment, SHANGHAI)
  }

/** What events and commands share. */
type Happening = Pick<ComplaintEvent, 'occurredAt' | 'actor'> & { readonly data: object }

/** A field of an event: of its envelope, its data, an act's details, or a dimension or record field it carries. */
export const eventField = (event: Happening, path: string): unknown => {
  if (path === 'at') return event.occurredAt
  if (path.startsWith('actor.')) return walk(event.actor, path.slice(6).split('.'))
  const data = event.data as Bag
  for (const bag of ['class', 'flag', 'field'])
    if (path.startsWith(`${bag}.`)) return (data[bag] as Bag | undefined)?.[path.slice(bag.length + 1)]
  const direct = data[path] ?? walk(data, path.split('.'))
  return direct === undefined ? (data['details'] as Bag | undefined)?.[path] : direct
}

const folded: { readonly [path: string]: (complaint: Complaint) => unknown } = {
  'complainant.id': (c) => c.complainant?.id,
  'complainant.kind': (c) => c.complainant?.kind,
  'complainant.asksSecrecy': (c) => c.complainant?.asksSecrecy ?? false,
  'respondent.kind': (c) => c.respondent?.kind,
  'respondent.unit': (c) => c.respondent?.unit,
  'respondent.person': (c) => c.respondent?.person,
  'subject.kind': (c) => c.subject?.kind,
}

/** Facts of the case that no event sets: tables of the deployment answer them. */
const tabled = new Set(['inRemit', 'policyAllows'])

/** Facts of the case that a `Receive` under decision already carries. */
const carried = new Set(['kind', 'channel', 'form', 'place', 'number'])

const caseFact = (env: Environment, path: string, key: string): FactReader => {
  const nested = folded[key]
  const reads: FactReader =
    nested !== undefined ? ({ complaint }) => nested(complaint) : ({ complaint }) => complaint[key as keyof Complaint]
  if (tabled.has(key) || key.startsWith('unit.') || (key.startsWith('respondent.unit.') && nested === undefined))
    unsupported(env, path, path)
  return (context) => {
    const command = context.command
    if (command?.command === 'Receive' && (carried.has(key) || key.includes('.'))) {
      const value = walk(command.data, key.split('.'))
      if (value !== undefined) return value
    }
    if (key === 'receivedAt' && command?.command === 'Receive') return command.occurredAt
    return reads(context)
  }
}

/** Merged view of what commands carry and events have set: the command's value first. */
const merged =
  (
    bag: 'class' | 'flag' | 'field',
    fold: 'classes' | 'flags' | 'fields',
    key: string,
    absent: (complaint: Complaint) => unknown,
  ): FactReader =>
  ({ command, complaint }) => {
    // What a `Propose` carries is only proposed.
    const own =
      command === undefined || command.command === 'Propose'
        ? undefined
        : ((command.data as Bag)[bag] as Bag | undefined)?.[key]
    return own ?? (complaint[fold] as Bag)[key] ?? absent(complaint)
  }

const commandFact = (key: string): FactReader => {
  if (key === 'occurredAt') return ({ command }) => command?.occurredAt
  return ({ command }) => (command === undefined ? undefined : eventField(command, key))
}

const lastFact = (env: Environment, path: string, key: string): FactReader => {
  const cut = key.indexOf('.')
  const matches = eventKind(env, path, key.slice(0, cut))
  const field = key.slice(cut + 1)
  return ({ complaint }) => {
    for (let h = complaint.history; h !== undefined; h = h.earlier)
      if (matches(h.event) && !complaint.annulled.has(h.event.id))
        return field === 'by' ? h.event.actor.id : eventField(h.event, field)
    return undefined
  }
}

/** Reads one fact path. An absent fact is `undefined`, unless its path declares another meaning of absence. */
export const factReader = (env: Environment, path: string): FactReader => {
  if (path === 'each') return ({ each }) => each
  if (path.endsWith('.date')) return dated(factReader(env, path.slice(0, -5)))
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
      const optional = env.regulation.dimensions[key]?.optional === true
      return merged('class', 'classes', key, (complaint) => (optional && complaint.classified ? 'none' : undefined))
    }
    case 'flag':
      return merged('flag', 'flags', key, () => false)
    case 'field':
      return merged('field', 'fields', key, () => undefined)
    case 'it':
      return ({ it }) => (it === undefined ? undefined : eventField(it, key))
    case 'start':
      return ({ start }) => (start === undefined ? undefined : eventField(start, key))
    case 'last':
      return lastFact(env, path, key)
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
