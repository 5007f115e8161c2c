import type { Happening } from '../aggregate/happening.js'
import { compileCondition, number } from './condition.js'
import type { Context } from './context.js'
import { type Environment, unsupported } from './environment.js'
import { fractionOf } from './fraction.js'
import type { Count, Pattern, Quota } from './language/condition.js'
import { requiredOf } from './sample.js'
import { compileSelection, distinctOn } from './selection.js'

/** How far a pattern has come: data, so that an instance that waits can be kept, and goes on without looking back. */
export type Progress =
  | { readonly done: boolean }
  | { readonly done: boolean; readonly seen: ReadonlyArray<Counted> }
  | { readonly done: boolean; readonly parts: ReadonlyArray<Progress> }
  | { readonly done: boolean; readonly step: number; readonly inner: Progress }

/** An event that counts: the value that tells it apart and, where it can cease to count, the event and its place. */
interface Counted {
  readonly value: unknown
  readonly event?: Happening
  readonly place?: number
}

/** What a duty waits for, compiled: met at the event that completes it. */
export interface CompiledPattern {
  /** Kinds of event that can move it; undefined where any can. */
  readonly keys: ReadonlyArray<string> | undefined
  /** Before any event. The one that opened the instance never discharges it, but a count counts it. */
  readonly begin: (start: Happening | undefined, context: Context) => Progress
  readonly step: (progress: Progress, event: Happening, context: Context) => Progress
}

const WAITING: Progress = { done: false }
const DONE: Progress = { done: true }

const union = (parts: ReadonlyArray<CompiledPattern>): ReadonlyArray<string> | undefined =>
  parts.some(({ keys }) => keys === undefined) ? undefined : [...new Set(parts.flatMap(({ keys }) => keys ?? []))]

/** Several patterns side by side; `enough` says when that many are enough. */
const beside = (
  parts: ReadonlyArray<CompiledPattern>,
  enough: (progress: ReadonlyArray<Progress>) => boolean,
): CompiledPattern => ({
  keys: union(parts),
  begin: (start, context) => ({ done: false, parts: parts.map((part) => part.begin(start, context)) }),
  step: (progress, event, context) => {
    if (progress.done || !('parts' in progress)) return progress
    const next = parts.map((part, i) => part.step(progress.parts[i] ?? WAITING, event, context))
    return next.every((part, i) => part === progress.parts[i]) ? progress : { done: enough(next), parts: next }
  },
})

/** One after the other: each step begins after the event that ended the one before it. */
const sequence = (steps: ReadonlyArray<CompiledPattern>): CompiledPattern => ({
  keys: union(steps),
  begin: (_start, context) => ({ done: false, step: 0, inner: steps[0]?.begin(undefined, context) ?? DONE }),
  step: (progress, event, context) => {
    if (progress.done || !('inner' in progress)) return progress
    const inner = steps[progress.step]?.step(progress.inner, event, context) ?? DONE
    if (!inner.done) return inner === progress.inner ? progress : { ...progress, inner }
    const next = steps[progress.step + 1]
    return next === undefined
      ? { ...progress, done: true, inner }
      : { done: false, step: progress.step + 1, inner: next.begin(undefined, context) }
  },
})

/** Compiles what a duty waits for. `id` names the mechanism, for what it asks of the outside. */
export const compilePattern = (env: Environment, path: string, pattern: Pattern, id = path): CompiledPattern => {
  if (typeof pattern === 'string' || 'event' in pattern) {
    const { matches, keys } = compileSelection(env, path, pattern, compileCondition)
    return {
      keys,
      begin: () => WAITING,
      step: (progress, event, context) => (!progress.done && matches(event, context) ? DONE : progress),
    }
  }
  if ('some' in pattern) return counting(env, path, pattern, required(env, path, pattern, id))
  const parts = (inner: ReadonlyArray<Pattern>, key: string): ReadonlyArray<CompiledPattern> =>
    inner.map((part, i) => compilePattern(env, `${path}.${key}.${i}`, part, id))
  if ('anyOf' in pattern) return beside(parts(pattern.anyOf, 'anyOf'), (progress) => progress.some(({ done }) => done))
  if ('allOf' in pattern) return beside(parts(pattern.allOf, 'allOf'), (progress) => progress.every(({ done }) => done))
  return sequence(parts(pattern.inOrder, 'inOrder'))
}

type Required = (context: Context) => number | undefined

/** How many are needed: so many, or a share of a population whose size the outside tells (`population.<mechanism>`). */
const required = (env: Environment, path: string, pattern: Count | Quota, id: string): Required => {
  if (!('quota' in pattern)) {
    const least = number(env, pattern.atLeast ?? 1)
    return () => least
  }
  const { share, atLeast } = pattern.quota
  const least = atLeast === undefined ? undefined : number(env, atLeast)
  const part = share === undefined ? undefined : number(env, share)
  if ((atLeast !== undefined && least === undefined) || (share !== undefined && part === undefined))
    unsupported(env, `${path}.quota`, 'a sample without a value')
  const size = {
    ...(part === undefined ? {} : { share: fractionOf(part) }),
    ...(least === undefined ? {} : { atLeast: least }),
  }
  const fact = `population.${id}`
  env.needs.facts.set(fact, undefined)
  return ({ supplied, stream }) => {
    const population = supplied?.facts?.[fact] ?? stream.known[fact]
    return typeof population === 'number' ? requiredOf(size, population) : undefined
  }
}

const counting = (env: Environment, path: string, count: Count | Quota, needed: Required): CompiledPattern => {
  const { matches, keys, keeps } = compileSelection(env, `${path}.some`, count.some, compileCondition)
  const distinct = count.distinct === undefined ? undefined : distinctOn(env, count.distinct)
  const distinctValue = (event: Happening, context: Context): unknown =>
    distinct === undefined ? event.id : distinct(event, context)
  const added = (seen: ReadonlyArray<Counted>, event: Happening, context: Context): ReadonlyArray<Counted> => {
    const place = context.stream.history?.length ?? 0
    // One event may be about several: an inspection of five cases counts five.
    const values = [distinctValue(event, context)].flat().filter((value) => value !== undefined)
    return [...seen, ...values.map((value) => (keeps === undefined ? { value } : { value, event, place }))]
  }
  // What lies before the last boundary, or has grown too old, is counted no longer.
  const current = (seen: ReadonlyArray<Counted>, context: Context): ReadonlyArray<Counted> =>
    keeps === undefined
      ? seen
      : seen.filter(({ event, place = 0 }) => event === undefined || keeps(event, place, context))
  return {
    keys,
    begin: (start, context) => ({
      done: false,
      seen: start !== undefined && matches(start, context) ? added([], start, context) : [],
    }),
    step: (progress, event, context) => {
      if (progress.done || !('seen' in progress) || !matches(event, context)) return progress
      const seen = added(current(progress.seen, context), event, context)
      const least = needed(context)
      const found = distinct === undefined ? seen.length : new Set(seen.map(({ value }) => value)).size
      return { done: least !== undefined && found >= least, seen }
    },
  }
}
