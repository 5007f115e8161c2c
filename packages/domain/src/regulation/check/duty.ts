import type { Pattern, Selection } from '../language/condition.js'
import type { ClockMechanism, Extension, ObligationMechanism, Trigger } from '../language/duty.js'
import type { Effect } from '../language/effect.js'
import { condition, event, eventsOf, pattern, schedule, selection, within } from './condition.js'
import { readAt } from './fact.js'
import { limit } from './limit.js'
import { ref } from './ref.js'
import { isEvent } from './resolve.js'
import { target } from './target.js'
import { num, period } from './values.js'
import { fieldsOf, variantsOf } from './vocabulary/events.js'
import { at, eachOf, into, report, type Scene, unknown, type Walk } from './walk.js'

const clockRef = ref('limit')

/** A rising edge is looked at after every event, as long as it takes: what it reads may be set late. */
const wherever = (walk: Walk): Walk => {
  const { starting: _once, ...scene } = walk.scene
  return { ...walk, scene }
}

export const trigger = (walk: Walk, found: Trigger): void => {
  if (typeof found === 'string' || 'event' in found) selection(walk, found)
  else if ('anyOf' in found) eachOf(walk, 'anyOf', found.anyOf, trigger)
  else if ('becomes' in found) at(wherever(walk), 'becomes', found.becomes, condition)
  else if ('clock' in found) {
    const { clock, is } = found
    if (clock !== '*') at(walk, 'clock', clock, clockRef)
    if (typeof is === 'object') into(walk, 'is', () => at(walk, 'share', is.share, num({ from: 0, to: 1 })))
  } else at(walk, 'every', found.every, period)
}

/** Kinds of event that set a trigger off; undefined where something else can. */
export const triggerEvents = (found: Trigger): ReadonlyArray<string> | undefined => {
  if (typeof found === 'string' || 'event' in found) return eventsOf(found)
  if (!('anyOf' in found)) return undefined
  const parts = found.anyOf.map(triggerEvents)
  return parts.includes(undefined) ? undefined : parts.flatMap((part) => part ?? [])
}

export const effect = (walk: Walk, found: Effect): void => {
  if ('oblige' in found) {
    at(walk, 'oblige', found.oblige, pattern)
    at(walk, 'by', found.by, target)
    at(within(walk, { start: true }), 'within', found.within, limit)
    at(walk, 'from', found.from, event)
  } else if ('assign' in found) at(walk, 'assign', found.assign, target)
  else if ('supervise' in found) at(walk, 'supervise', found.supervise, target)
}

const extension = (walk: Walk, found: Extension): void => {
  at(walk, 'on', found.on, selection)
  const on = found.on === undefined ? {} : { it: eventsOf(found.on) }
  at(within(walk, on), 'to', found.to, readAt)
  for (const key of ['maxTotal', 'maxAdded', 'notAfter'] as const) at(walk, key, found[key], limit)
  at(walk, 'times', found.times, num({ from: 1 }))
  at(walk, 'approver', found.approver, target)
  eachOf(walk, 'requires', found.requires, selection)
  eachOf(walk, 'with', found.with, clockRef)
}

/** Subjects that a start is about: an approval of a proposal carries the id of that proposal. */
const subjectsOf = (found: Trigger): ReadonlyArray<string> => {
  if (typeof found === 'string') return []
  if ('anyOf' in found) return found.anyOf.flatMap(subjectsOf)
  return 'event' in found && found.of !== undefined ? [found.of] : []
}

/** Start and stop are matched by a field that the start carries. */
const key = (walk: Walk, word: string, found: Trigger): void => {
  const kinds = triggerEvents(found)?.filter((kind) => isEvent(walk.words, kind)) ?? []
  if (kinds.length === 0 || kinds.some((kind) => fieldsOf(kind)?.has(word)) || subjectsOf(found).includes(word)) return
  const known = kinds.flatMap((kind) => [...(fieldsOf(kind)?.keys() ?? [])])
  unknown(walk, { zh: `${kinds.join('、')} 的字段`, en: `field of ${kinds.join(', ')}` }, word, known)
}

const due = (walk: Walk, { kind, within: limited, before, repeat }: ClockMechanism | ObligationMechanism): void => {
  if (kind === 'clock' || limited !== undefined || (before?.length ?? 0) > 0 || repeat !== undefined) return
  report(walk, 'NoDue', {
    zh: '该义务没有期限。请写明 within、before 或 repeat；只需在结案前完成的，写 before: [terminal]。',
    en: 'This duty is never due. Give it within, before or repeat; before: [terminal] where the end of the case is soon enough.',
  })
}

/** Kinds of event that mean different things by variant, so that a duty waits for one of them. */
const mixed: { readonly [type: string]: 'error' | 'warning' } = {
  Acknowledged: 'error',
  Returned: 'error',
  Replied: 'warning',
}

/** A stop on a type whose variants differ is met by the wrong act: an interim reply would stop the clock of the answer. */
const stop = (walk: Walk, found: Pattern): void => {
  if (typeof found === 'object' && 'anyOf' in found) eachOf(walk, 'anyOf', found.anyOf, stop)
  else if (typeof found === 'object' && 'allOf' in found) eachOf(walk, 'allOf', found.allOf, stop)
  else if (typeof found === 'object' && 'inOrder' in found) eachOf(walk, 'inOrder', found.inOrder, stop)
  else if (typeof found === 'string' || 'event' in found) bare(walk, found)
}

const bare = (walk: Walk, found: Selection): void => {
  const told = typeof found === 'object' && found.where !== undefined
  const kind = told ? undefined : eventsOf(found).find((word) => Object.hasOwn(mixed, word))
  if (kind === undefined || walk.clause?.note !== undefined) return
  const variants = variantsOf(kind).map((variant) => `${kind}:${variant}`)
  report(walk, 'BareVariant', {
    zh: `“${kind}”有多种含义（${variants.join('、')}），任何一种都会使其停止。请写明是哪一种。`,
    en: `"${kind}" means several things (${variants.join(', ')}), and any of them stops this. Say which.`,
    word: kind,
    severity: mixed[kind] ?? 'error',
  })
}

const inDuty: Scene = { start: true }

export const duty = (outer: Walk, found: ClockMechanism | ObligationMechanism): void => {
  const walk = within(outer, inDuty)
  due(walk, found)
  at(walk, 'forEach', found.forEach, condition)
  at(within(walk, { starting: true }), 'startsOn', found.startsOn, trigger)
  eachOf(within(walk, { it: triggerEvents(found.startsOn) ?? ['*'] }), 'startsAt', found.startsAt, readAt)
  at(walk, 'key', found.key, (w, word) => key(w, word, found.startsOn))
  at(walk, 'appliesWhen', found.appliesWhen, condition)
  at(walk, 'stopsOn', found.stopsOn, pattern)
  at(walk, 'stopsOn', found.stopsOn, stop)
  eachOf(walk, 'cancelsOn', found.cancelsOn, selection)
  at(walk, 'responsible', found.responsible, target)
  eachOf(walk, 'before', found.before, selection)
  at(walk, 'within', found.within, limit)
  eachOf(walk, 'warnAt', found.warnAt, limit)
  at(walk, 'extension', found.extension, extension)
  at(walk, 'repeat', found.repeat, (inner, { every, until }) => {
    at(inner, 'every', every, limit)
    at(inner, 'until', until, pattern)
  })
  if (found.counting?.schedule !== undefined)
    at(walk, 'counting', found.counting.schedule, (w, id) => at(w, 'schedule', id, schedule))
}
