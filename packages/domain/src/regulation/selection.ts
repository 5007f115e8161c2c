import type { Length } from '@redress/holidays'
import type { Happening } from '../aggregate/happening.js'
import { millis } from '../complaint/time.js'
import { youngUntil } from './age.js'
import { type Boundary, behind, roundBoundary, shiftBoundary } from './boundary.js'
import { endNamesItself } from './check/cycles.js'
import type { Context, Evaluator } from './context.js'
import { duration, type Environment, unsupported } from './environment.js'
import { eventKind } from './event-kind.js'
import { comparable, factReader } from './facts.js'
import { joined, type Kind, ofKind, type Test } from './kinds.js'
import type { Condition, NarrowSelection, Pattern, Selection } from './language/condition.js'
import type { Path } from './language/words.js'
import { latest, newestFirst } from './newest-first.js'
import { related, soughtBy } from './related.js'
import { mergedRelation } from './relation.js'
import { byRole, list, toRole } from './selection-party.js'
import { concernsLatest, isRefusedSince } from './standing.js'
import type { Truth } from './truth.js'

/** A compiled selection: does this event match, and which of the history do. */
export interface Selector {
  /** Kinds of event that can match at all; undefined where any can. */
  readonly keys: ReadonlyArray<string> | undefined
  readonly matches: (event: Happening, context: Context) => boolean
  /** Is an event that matched once still meant, by its place in the history; undefined where time changes nothing. */
  readonly keeps?: (event: Happening, place: number, context: Context) => boolean
  /** Calls `each` with matching events, newest first, until it answers true. False where not all streams meant could be seen. */
  readonly walk: (context: Context, each: (event: Happening) => boolean) => boolean
}

type Compile = (env: Environment, path: string, condition: Condition) => Evaluator

/** The selections of a pattern that one event completes alone, as the end of a case is. */
const alternatives = (env: Environment, pattern: Pattern): ReadonlyArray<Selection> => {
  if (typeof pattern === 'string' || 'event' in pattern) return [pattern]
  if ('anyOf' in pattern) return pattern.anyOf.flatMap((part) => alternatives(env, part))
  unsupported(env, 'terminal', 'an end of the case that takes several events')
  return []
}

/** An event of that kind; `terminal` stands for the pattern that ends a case. */
const kindTest = (env: Environment, path: string, kind: string, compile: Compile): Kind => {
  if (kind !== 'terminal') return ofKind(eventKind(env, path, kind))
  if (env.ends === true) {
    if (!env.errors.includes(endNamesItself)) env.errors.push(endNamesItself)
    return joined([])
  }
  const within = { ...env, ends: true } as const
  const ends = alternatives(env, env.regulation.terminal).map((end) =>
    compileSelection(within, 'terminal', end, compile),
  )
  return joined(ends.map(({ matches, keys }) => ({ test: matches, keys })))
}

/** Where the history that a selection looks at begins: behind the last event of a kind, the beginning of the round or shift. */
const boundaries = (narrow: NarrowSelection, after: Kind | undefined): ReadonlyArray<Boundary> => {
  const found: Boundary[] = []
  if (narrow.in === 'round') found.push(roundBoundary)
  if (narrow.in === 'shift') found.push(shiftBoundary)
  if (after !== undefined) {
    const { test, keys } = after
    found.push((context) => latest(context.stream, keys, (event) => test(event, context)))
  }
  return found
}

const young = (env: Environment, path: string, narrow: NarrowSelection): Test => {
  const length = narrow.within === undefined ? undefined : duration(env, narrow.within)
  if (length === undefined) unsupported(env, `${path}.within`, 'a length without a value')
  else env.needs.ages.add(length as Length)
  return (event, context) => isWithin(env, millis(event.occurredAt), length, context) === true
}

/** Compiles a selection. An event annulled by `Corrected`, and an approval since refused, are never selected. */
export const compileSelection = (env: Environment, path: string, selection: Selection, compile: Compile): Selector => {
  const narrow: NarrowSelection = typeof selection === 'string' ? { event: selection } : selection
  const kind = joined(list(narrow.event).map((each) => kindTest(env, path, each, compile)))
  const tests: Test[] = []
  if (narrow.by !== undefined) tests.push(byRole(env, narrow.by))
  if (narrow.to !== undefined) tests.push(toRole(narrow.to))
  const agedBefore = env.needs.aged.length
  if (narrow.where !== undefined) {
    const where = compile(env, `${path}.where`, narrow.where)
    tests.push((event, context) => where({ ...context, it: event }) === true)
  }
  const whereAges = env.needs.aged.slice(agedBefore).flatMap(({ ofEvent, length }) => (ofEvent ? [length] : []))
  const { of } = narrow
  const fresh = narrow.within === undefined ? undefined : young(env, path, narrow)
  if (fresh !== undefined) tests.push(fresh)
  if (of !== undefined) tests.push((event, { stream }) => concernsLatest(stream, of, event))
  const after = narrow.after === undefined ? undefined : kindTest(env, `${path}.after`, narrow.after, compile)
  const ends = boundaries(narrow, after)
  const fits: Test =
    tests.length === 0
      ? kind.test
      : (event, context) => kind.test(event, context) && tests.every((test) => test(event, context))
  const here: Selector['walk'] = (context, each) => {
    newestFirst(
      context.stream,
      kind.keys,
      ends.length === 0 ? 0 : behind(ends, context),
      (event, node) => fits(event, context) && !isRefusedSince(context.stream, event, node.length) && each(event),
    )
    return true
  }
  const same = typeof narrow.in === 'object' ? narrow.in.same.join('+') : undefined
  if (same !== undefined) {
    const kinds = after === undefined ? [kind] : [kind, after]
    env.needs.relations.set(
      same,
      mergedRelation(env.needs.relations.get(same), soughtBy(env, narrow, joined(kinds), whereAges)),
    )
  }
  return {
    keys: kind.keys,
    ...(ends.length === 0 && fresh === undefined
      ? {}
      : {
          keeps: (event: Happening, place: number, context: Context) =>
            place > behind(ends, context) && fresh?.(event, context) !== false,
        }),
    matches:
      ends.length === 0
        ? fits
        : (event, context) => {
            const { history } = context.stream
            const place = history?.event === event ? history.length : Number.POSITIVE_INFINITY
            return fits(event, context) && place > behind(ends, context)
          },
    walk: same === undefined ? here : related(same, fits, ends, after),
  }
}

/** Is there an event on record that a selection means. */
export const isOnRecord = ({ walk }: Selector, context: Context): boolean => {
  let found = false
  walk(context, () => {
    found = true
    return true
  })
  return found
}

/** Is the moment at most so long before now, through the calendar; unknown where that does not reach. */
export const isWithin = (
  env: Environment,
  ms: number,
  length: { readonly n: number; readonly unit: string } | undefined,
  context: Context,
): Truth => {
  if (length === undefined) return undefined
  const last = youngUntil(env.calendar, ms as never, length as never)
  return last === undefined ? undefined : context.now <= last
}

/** The value by which an event is told apart in a count; a day is a day here, whatever offset it was said in. */
export const distinctOn = (env: Environment, path: Path): ((event: Happening, context: Context) => unknown) => {
  const read = factReader(env, path)
  return (event, context) => comparable(read({ ...context, it: event }))
}
