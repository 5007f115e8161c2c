import type { ComplaintEvent } from '../complaint/event.js'
import type { History } from '../complaint/state.js'
import { millis } from '../complaint/time.js'
import type { Context, Evaluator } from './context.js'
import { duration, type Environment, unsupported } from './environment.js'
import { eventKind } from './event-kind.js'
import { comparable, factReader } from './facts.js'
import type { Condition, NarrowSelection, Pattern, Selection } from './language/condition.js'
import type { Path } from './language/words.js'
import { isBehind, onLatestProposal, stands } from './standing.js'
import type { Truth } from './truth.js'

/** A compiled selection: does this event match, and which of the history do. */
export interface Selector {
  readonly matches: (event: ComplaintEvent, context: Context) => boolean
  /** Matching events, newest first. */
  readonly select: (context: Context) => ReadonlyArray<ComplaintEvent>
}

type Test = Selector['matches']
type Compile = (env: Environment, path: string, condition: Condition) => Evaluator

const list = (value: string | ReadonlyArray<string>): ReadonlyArray<string> =>
  typeof value === 'string' ? [value] : value

/** The selections of a pattern that one event completes alone, as the end of a case is. */
const alternatives = (env: Environment, pattern: Pattern): ReadonlyArray<Selection> => {
  if (typeof pattern === 'string' || 'event' in pattern) return [pattern]
  if ('anyOf' in pattern) return pattern.anyOf.flatMap((part) => alternatives(env, part))
  unsupported(env, 'terminal', 'an end of the case that takes several events')
  return []
}

/** An event of that kind; `terminal` stands for the pattern that ends a case. */
const kindTest = (env: Environment, path: string, kind: string, compile: Compile): Test => {
  if (kind !== 'terminal') return eventKind(env, path, kind)
  const ends = alternatives(env, env.regulation.terminal).map((end) => compileSelection(env, 'terminal', end, compile))
  return (event, context) => ends.some(({ matches }) => matches(event, context))
}

const byRole = (env: Environment, by: NonNullable<NarrowSelection['by']>) => {
  if (typeof by === 'string' || !('fact' in by)) {
    const roles = list(by)
    return (event: ComplaintEvent): boolean => event.actor.roles.some((role) => roles.includes(role))
  }
  const read = factReader(env, by.fact)
  return (event: ComplaintEvent, context: Context): boolean => {
    const value = read(context)
    const named: ReadonlyArray<unknown> = Array.isArray(value) ? value : [value]
    return named.includes(event.actor.id) || event.actor.roles.some((role) => named.includes(role))
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

/** `of` binds to the latest subject of its sort; of proposals the log says which that is. */
const about =
  (of: string): Test =>
  (event, { complaint }) =>
    (event.data as { of?: string }).of === of && (of !== 'proposal' || onLatestProposal(complaint, event))

/** Where the history that a selection looks at begins: behind the last event of a kind, or the beginning of the round. */
const boundary = (env: Environment, path: string, narrow: NarrowSelection, compile: Compile) => {
  if (narrow.in !== undefined && narrow.in !== 'round')
    unsupported(env, `${path}.in`, `history ${JSON.stringify(narrow.in)}`)
  const after = narrow.after === undefined ? undefined : kindTest(env, `${path}.after`, narrow.after, compile)
  const inRound = narrow.in === 'round'
  if (after === undefined && !inRound) return undefined
  return (h: History, context: Context): boolean =>
    (inRound && h.round > (h.earlier?.round ?? 1)) ||
    (after?.(h.event, context) === true && !context.complaint.annulled.has(h.event.id))
}

/** Compiles a selection. An event annulled by `Corrected`, and an approval since refused, are never selected. */
export const compileSelection = (env: Environment, path: string, selection: Selection, compile: Compile): Selector => {
  const narrow: NarrowSelection = typeof selection === 'string' ? { event: selection } : selection
  const kinds = list(narrow.event).map((kind) => kindTest(env, path, kind, compile))
  const tests: Test[] = []
  if (narrow.by !== undefined) tests.push(byRole(env, narrow.by))
  if (narrow.to !== undefined) tests.push(toRole(narrow.to))
  if (narrow.of !== undefined) tests.push(about(narrow.of))
  if (narrow.within !== undefined) tests.push(young(env, path, narrow))
  if (narrow.where !== undefined) {
    const where = compile(env, `${path}.where`, narrow.where)
    tests.push((event, context) => where({ ...context, it: event }) === true)
  }
  const ends = boundary(env, path, narrow, compile)
  const ofKind =
    kinds.length === 1
      ? (kinds[0] as Test)
      : (event: ComplaintEvent, context: Context) => kinds.some((test) => test(event, context))
  const fits: Test = (event, context) => ofKind(event, context) && tests.every((test) => test(event, context))
  return {
    matches:
      ends === undefined
        ? fits
        : (event, context) => fits(event, context) && !isBehind(context.complaint, event, (h) => ends(h, context)),
    select: (context) => {
      const found: ComplaintEvent[] = []
      for (let h = context.complaint.history; h !== undefined; h = h.earlier) {
        if (ends?.(h, context) === true) break
        if (fits(h.event, context) && stands(context.complaint, h.event)) found.push(h.event)
      }
      return found
    },
  }
}

const young = (env: Environment, path: string, narrow: NarrowSelection) => {
  const length = narrow.within === undefined ? undefined : duration(env, narrow.within)
  if (length === undefined) unsupported(env, `${path}.within`, 'a length without a value')
  return (event: ComplaintEvent, context: Context): boolean =>
    isWithin(env, millis(event.occurredAt), length, context) === true
}

/** Is the moment at most so long before now, through the calendar; unknown where that does not reach. */
export const isWithin = (
  env: Environment,
  ms: number,
  length: { readonly n: number; readonly unit: string } | undefined,
  context: Context,
): Truth => {
  if (length === undefined) return undefined
  const due = env.calendar.period(ms as never, length as never)
  return due._tag === 'Right' ? context.now <= due.right.dueAt : undefined
}

/** The value by which an event is told apart in a count; a day is a day here, whatever offset it was said in. */
export const distinctOn = (env: Environment, path: Path): ((event: ComplaintEvent, context: Context) => unknown) => {
  const read = factReader(env, path)
  return (event, context) => comparable(read({ ...context, it: event }))
}
