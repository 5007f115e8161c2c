import { eventOf } from '../regulation/check/vocabulary/commands.js'
import { typeOf } from '../regulation/check/vocabulary/events.js'
import { eventName } from '../regulation/describe/event.js'
import { say } from '../regulation/describe/phrase.js'
import type { Condition, Pattern, Selection } from '../regulation/language/condition.js'
import type { Regulation } from '../regulation/language/regulation.js'
import type { EventKind } from '../regulation/language/words.js'
import { type Conflict, reserved, type Seat, sideNames, sideOf } from './conflict.js'
import type { GuardSeat } from './guards.js'
import { outcomesOf } from './outcome.js'
import type { DutySeat } from './parts.js'

/** No event of one kind without one of another before it, as a mechanism says; `always` where it knows no other case. */
interface Before {
  readonly seat: Seat
  readonly later: EventKind
  readonly earlier: EventKind
  readonly always: boolean
}

/** Longer circles are not looked for: each further step makes it less likely that all of it holds of one case. */
const LONGEST = 4

/** Kinds of event that the engine brings about as well, past all guards. */
const engines = new Set(['Escalated', 'Assigned', 'Reopened', 'Classified'])

/** The one kind of event that a selection in this very case needs. */
const kindOf = (selection: Selection): ReadonlyArray<EventKind> => {
  if (typeof selection === 'string') return [selection]
  if (typeof selection.in === 'object') return []
  return typeof selection.event === 'string' ? [selection.event] : []
}

/** Kinds of event without which a condition is never true. */
const neededBy = (condition: Condition): ReadonlyArray<EventKind> => {
  if ('all' in condition) return condition.all.flatMap(neededBy)
  if ('any' in condition) {
    const [first, ...rest] = condition.any.map(neededBy)
    return (first ?? []).filter((kind) => rest.every((kinds) => kinds.includes(kind)))
  }
  if (!('some' in condition)) return []
  const least = condition.atLeast ?? 1
  return typeof least === 'number' && least >= 1 ? kindOf(condition.some) : []
}

const ofGuard = (seat: GuardSeat): ReadonlyArray<Before> => {
  const { guard, holds } = seat.strict
  if (!('require' in guard)) return []
  const needed = neededBy(guard.require).filter((kind) => kind !== '*' && kind !== 'terminal' && kind !== 'Received')
  return guard.on.flatMap((command) => {
    const later = eventOf(command)
    return later === undefined ? [] : needed.map((earlier) => ({ seat, later, earlier, always: holds.length === 0 }))
  })
}

const terminal = (pattern: Pattern): ReadonlyArray<EventKind> => {
  if (typeof pattern === 'string') return [pattern]
  if ('anyOf' in pattern) return pattern.anyOf.flatMap(terminal)
  return 'event' in pattern ? kindOf(pattern) : []
}

const barred = ({ source: { before = [] }, regulation }: DutySeat): ReadonlyArray<EventKind> =>
  before.flatMap((selection) =>
    selection === 'terminal' ? terminal(regulation.source.terminal) : typeof selection === 'string' ? [selection] : [],
  )

/** A duty that bars other events until it is done. It may be lifted, or not begun: so it never holds of every case. */
const ofDuty = (seat: DutySeat): ReadonlyArray<Before> => {
  const [only, ...others] = outcomesOf(seat.source.stopsOn)
  if (seat.source.severity !== 'refuse' || only?.kind === undefined || others.length > 0) return []
  const { kind: earlier } = only
  const always =
    seat.source.startsOn === 'Received' && seat.source.appliesWhen === undefined && seat.regulation.waivers.length === 0
  return barred(seat).map((later) => ({ seat, later, earlier, always }))
}

/** Does what bars one kind of event bar every event of another: `Replied` bars `Replied:final`. */
const bars = (barredKind: EventKind, kind: EventKind): boolean =>
  barredKind === kind || barredKind === typeOf(kind) || (barredKind === 'ActRecorded' && kind.startsWith('act:'))

const circles = (edges: ReadonlyArray<Before>): ReadonlyArray<ReadonlyArray<Before>> => {
  const found = new Map<string, ReadonlyArray<Before>>()
  const nextTo = new Map<EventKind, ReadonlyArray<Before>>()
  const after = (kind: EventKind): ReadonlyArray<Before> => {
    const known = nextTo.get(kind) ?? edges.filter(({ later }) => bars(later, kind))
    nextTo.set(kind, known)
    return known
  }
  const walk = (path: ReadonlyArray<Before>): void => {
    const [first, last] = [path[0], path.at(-1)]
    if (first === undefined || last === undefined) return
    if (path.length > 1 && bars(first.later, last.earlier)) {
      const key = path
        .map(({ seat }) => `${seat.regulation.key}/${seat.clause.id}#${seat.at}`)
        .sort()
        .join(' ')
      if (
        new Set(path.map(({ seat }) => `${seat.regulation.key}/${seat.clause.id}#${seat.at}`)).size === path.length &&
        !found.has(key)
      )
        found.set(key, path)
      return
    }
    if (path.length < LONGEST) for (const edge of after(last.earlier)) if (!path.includes(edge)) walk([...path, edge])
  }
  for (const edge of edges) walk([edge])
  return [...found.values()]
}

const told = (path: ReadonlyArray<Before>, words: Regulation): Conflict => {
  const sides = path.map(({ seat }) => sideOf(seat))
  const certain = path.every(({ always, earlier }) => always && !engines.has(typeOf(earlier)))
  const certainty = certain ? 'certain' : 'possible'
  const names = sideNames(sides)
  const steps = path.map(({ later, earlier }, i) => ({
    name: names[i] ?? say('', ''),
    later: eventName(later, words),
    earlier: eventName(earlier, words),
  }))
  return {
    kind: 'order',
    certainty,
    sides,
    about: path.map(({ later }) => later).join(' < '),
    deadlock: true,
    text: reserved(
      certainty,
      say(
        `${steps.map(({ name, later, earlier }) => `${name.zh}要求“${later.zh}”之前先有“${earlier.zh}”`).join('，而')}，互相等待，谁也不能先行`,
        `${steps.map(({ name, later, earlier }) => `${name.en} wants ${earlier.en} before ${later.en}`).join(' and ')}: each waits for the other`,
      ),
    ),
  }
}

/** Mechanisms that wait for each other: each lets something happen only after what another lets happen only after it. */
export const orderConflicts = (
  guards: ReadonlyArray<GuardSeat>,
  duties: ReadonlyArray<DutySeat>,
): ReadonlyArray<Conflict> =>
  circles([...guards.flatMap(ofGuard), ...duties.flatMap(ofDuty)]).flatMap((path) => {
    const words = path[0]?.seat.regulation.source
    return words === undefined ? [] : [told(path, words)]
  })
