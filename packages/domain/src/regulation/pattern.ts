import type { ComplaintEvent } from '../complaint/event.js'
import { compileCondition, number } from './condition.js'
import type { Context } from './context.js'
import { type Environment, unsupported } from './environment.js'
import type { Pattern } from './language/condition.js'
import { compileSelection, distinctOn } from './selection.js'

/**
 * Where in `after` (oldest first) a pattern is completed, or undefined. `base` holds what came before and still counts:
 * the event that opened the instance never discharges it, but a count counts it.
 */
export type Completion = (
  after: ReadonlyArray<ComplaintEvent>,
  base: ReadonlyArray<ComplaintEvent>,
  context: Context,
) => number | undefined

export interface CompiledPattern {
  readonly completion: Completion
  /** A pattern that one event can complete alone is answered from that event, without looking back. */
  readonly single?: (event: ComplaintEvent, context: Context) => boolean
}

const firstDefined = (indexes: ReadonlyArray<number | undefined>): number | undefined =>
  indexes.reduce(
    (least, index) => (index !== undefined && (least === undefined || index < least) ? index : least),
    undefined,
  )

const lastOfAll = (indexes: ReadonlyArray<number | undefined>): number | undefined =>
  indexes.reduce(
    (most, index) => (most === undefined || index === undefined ? undefined : Math.max(most, index)),
    0 as number | undefined,
  )

const sequence =
  (steps: ReadonlyArray<CompiledPattern>): Completion =>
  (after, _base, context) => {
    let done = -1
    for (const step of steps) {
      const index = step.completion(after.slice(done + 1), [], context)
      if (index === undefined) return undefined
      done += 1 + index
    }
    return done
  }

/** Compiles what a duty waits for. */
export const compilePattern = (env: Environment, path: string, pattern: Pattern): CompiledPattern => {
  if (typeof pattern === 'string' || 'event' in pattern) {
    const { matches } = compileSelection(env, path, pattern, compileCondition)
    const completion: Completion = (after, _base, context) => {
      const index = after.findIndex((event) => matches(event, context))
      return index < 0 ? undefined : index
    }
    return { completion, single: matches }
  }
  if ('some' in pattern) return compileCount(env, path, pattern)
  if ('anyOf' in pattern) {
    const parts = pattern.anyOf.map((part, i) => compilePattern(env, `${path}.anyOf.${i}`, part))
    const singles = parts.flatMap(({ single }) => (single === undefined ? [] : [single]))
    const completion: Completion = (after, base, context) =>
      firstDefined(parts.map((part) => part.completion(after, base, context)))
    return singles.length === parts.length
      ? { completion, single: (event, context) => singles.some((single) => single(event, context)) }
      : { completion }
  }
  if ('allOf' in pattern) {
    const parts = pattern.allOf.map((part, i) => compilePattern(env, `${path}.allOf.${i}`, part))
    return {
      completion: (after, base, context) => lastOfAll(parts.map((part) => part.completion(after, base, context))),
    }
  }
  if ('inOrder' in pattern)
    return { completion: sequence(pattern.inOrder.map((part, i) => compilePattern(env, `${path}.inOrder.${i}`, part))) }
  unsupported(env, path, 'this pattern')
  return { completion: () => undefined }
}

const compileCount = (env: Environment, path: string, count: Extract<Pattern, { some: unknown }>): CompiledPattern => {
  const { matches } = compileSelection(env, `${path}.some`, count.some, compileCondition)
  const least = number(env, count.atLeast ?? 1)
  const distinct = count.distinct === undefined ? undefined : distinctOn(env, count.distinct)
  return {
    completion: (after, base, context) => {
      if (least === undefined) return undefined
      const values = new Set<unknown>()
      for (const [i, event] of [...base, ...after].entries()) {
        if (!matches(event, context)) continue
        const value = distinct === undefined ? event.id : distinct(event, context)
        if (value !== undefined) values.add(value)
        if (values.size >= least && i >= base.length) return i - base.length
      }
      return undefined
    },
  }
}
