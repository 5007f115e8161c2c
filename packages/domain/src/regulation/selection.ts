import type { ComplaintEvent } from '../complaint/event.js'
import type { Complaint, History } from '../complaint/state.js'
import { millis } from '../complaint/time.js'
import type { Context, Evaluator } from './context.js'
import { duration, type Environment, unsupported } from './environment.js'
import { type EventTest, eventKind } from './event-kind.js'
import { eventField, factReader } from './facts.js'
import type { Condition, NarrowSelection, Pattern, Selection } from './language/condition.js'

/** A compiled selection: does this event match, and which of the history do. */
export interface Selector {
  readonly matches: (event: ComplaintEvent, context: Context) => boolean
  /** Matching events, newest first. */
  readonly select: (context: Context) => ReadonlyArray<ComplaintEvent>
}

type Compile = (env: Environment, path: string, condition: Condition) => Evaluator

const list = (value: string | ReadonlyArray<string>): ReadonlyArray<string> =>
  typeof value === 'string' ? [value] : value

/** The kinds behind a pattern that is an alternative of selections, as `terminal` is. */
const alternatives = (pattern: Pattern): ReadonlyArray<Selection> =>
  typeof pattern === 'string' || 'event' in pattern
    ? [pattern]
    : 'anyOf' in pattern
      ? pattern.anyOf.flatMap(alternatives)
      : []

const kindTest = (env: Environment, path: string, kind: string): EventTest => {
  if (kind !== 'terminal') return eventKind(env, path, kind)
  const tests = alternatives(env.regulation.terminal).flatMap((selection) =>
    list(typeof selection === 'string' ? selection : selection.event).map((inner) => eventKind(env, 'terminal', inner)),
  )
  return (event) => tests.some((test) => test(event))
}

/** A round begins with a reopening, or with an assignment to a higher round than any before. */
export const beginsRound = (history: History): boolean => {
  const { event } = history
  if (event.type === 'Reopened') return true
  if (event.type !== 'Assigned') return false
  const round = event.data.round ?? 1
  if (round <= 1) return false
  for (let h = history.earlier; h !== undefined; h = h.earlier)
    if (h.event.type === 'Assigned' && (h.event.data.round ?? 1) >= round) return false
  return true
}

const byRole = (env: Environment, by: NonNullable<NarrowSelection['by']>) => {
  if (typeof by === 'string' || !('fact' in by)) {
    const roles = list(by)
    return (event: ComplaintEvent): boolean => event.actor.roles.some((role) => roles.includes(role))
  }
  const read = factReader(env, by.fact)
  return (event: ComplaintEvent, context: Context): boolean => {
    const value = read(context)
    return typeof value === 'string' && (event.actor.roles.includes(value) || event.actor.id === value)
  }
}

const toRole = (to: string | ReadonlyArray<string>) => {
  const roles = list(to)
  return (event: ComplaintEvent): boolean => {
    const recipient = (event.data as { to?: { roles?: ReadonlyArray<string>; unit?: string; kind?: string } }).to
    if (recipient === undefined) return false
    return [...(recipient.roles ?? []), recipient.unit, recipient.kind].some(
      (role) => role !== undefined && roles.includes(role),
    )
  }
}

const latestProposal = (complaint: Complaint): string | undefined => {
  for (let h = complaint.history; h !== undefined; h = h.earlier)
    if (h.event.type === 'Proposed') return h.event.data.proposal
  return undefined
}

/** `of` binds to the latest subject of its sort. */
const about =
  (of: string) =>
  (event: ComplaintEvent, context: Context): boolean => {
    const data = event.data as { of?: string; subject?: string }
    if (data.of !== of) return false
    if (of !== 'proposal') return true
    const latest = latestProposal(context.complaint)
    return latest === undefined || data.subject === undefined || data.subject === latest
  }

const refusedLater = (history: History, event: ComplaintEvent): boolean => {
  if (event.type !== 'Approved') return false
  for (let h: History | undefined = history; h !== undefined && h.event.id !== event.id; h = h.earlier)
    if (h.event.type === 'Refused' && h.event.data.of === event.data.of && h.event.data.subject === event.data.subject)
      return true
  return false
}

/** Compiles a selection. An event annulled by `Corrected`, and an approval since refused, are never selected. */
export const compileSelection = (env: Environment, path: string, selection: Selection, compile: Compile): Selector => {
  const narrow: NarrowSelection = typeof selection === 'string' ? { event: selection } : selection
  const kinds = list(narrow.event).map((kind) => kindTest(env, path, kind))
  const tests: Array<(event: ComplaintEvent, context: Context) => boolean> = []
  if (narrow.by !== undefined) tests.push(byRole(env, narrow.by))
  if (narrow.to !== undefined) tests.push(toRole(narrow.to))
  if (narrow.of !== undefined) tests.push(about(narrow.of))
  if (narrow.within !== undefined) tests.push(young(env, path, narrow))
  if (narrow.where !== undefined) {
    const where = compile(env, `${path}.where`, narrow.where)
    tests.push((event, context) => where({ ...context, it: event }) === true)
  }
  if (narrow.in !== undefined && narrow.in !== 'round')
    unsupported(env, `${path}.in`, `history ${JSON.stringify(narrow.in)}`)
  const after = narrow.after === undefined ? undefined : kindTest(env, `${path}.after`, narrow.after)
  const ofKind =
    kinds.length === 1 ? (kinds[0] as EventTest) : (event: ComplaintEvent) => kinds.some((test) => test(event))
  const matches: Selector['matches'] = (event, context) => ofKind(event) && tests.every((test) => test(event, context))
  const inRound = narrow.in === 'round'
  return {
    matches,
    select: (context) => {
      const found: ComplaintEvent[] = []
      const newest = context.complaint.history
      for (let h = newest; h !== undefined; h = h.earlier) {
        if (after?.(h.event) === true || (inRound && beginsRound(h))) break
        if (
          !context.complaint.annulled.has(h.event.id) &&
          matches(h.event, context) &&
          !refusedLater(newest as History, h.event)
        )
          found.push(h.event)
      }
      return found
    },
  }
}

const young = (env: Environment, path: string, narrow: NarrowSelection) => {
  const length = narrow.within === undefined ? undefined : duration(env, narrow.within)
  if (length === undefined) unsupported(env, `${path}.within`, 'a length without a value')
  return (event: ComplaintEvent, context: Context): boolean => isWithin(env, millis(event.occurredAt), length, context)
}

/** Is the moment at most so long before now, through the calendar. */
export const isWithin = (
  env: Environment,
  ms: number,
  length: { readonly n: number; readonly unit: string } | undefined,
  context: Context,
): boolean => {
  if (length === undefined) return false
  const due = env.calendar.period(ms as never, length as never)
  return due._tag === 'Right' && context.now <= due.right.dueAt
}

/** The value of a path on one event, for counting by distinct values. */
export const distinctOn =
  (path: string) =>
  (event: ComplaintEvent): unknown =>
    path.endsWith('.date')
      ? String(eventField(event, path.slice(3, -5))).slice(0, 10)
      : eventField(event, path.startsWith('it.') ? path.slice(3) : path)
