import type { Counting as CalendarCounting, EpochMs, Length } from '@redress/holidays'
import type { Due } from '../clock/clock.js'
import { reckon } from '../clock/due.js'
import { momentOf } from '../complaint/time.js'
import type { Context } from './context.js'
import { duration, type Environment, unsupported } from './environment.js'
import { factReader } from './facts.js'
import type { Counting, Limit } from './language/duty.js'

/** What a limit is reckoned from: the start, the case, and the due times of the other open clocks. */
export interface LimitContext extends Context {
  readonly from: EpochMs
  /** Due time of the latest open instance of the clauses named, with the same key. */
  readonly dueOf: (clauses: ReadonlyArray<string>) => Due | undefined
}

export interface CompiledLimit {
  readonly due: (context: LimitContext) => Due | undefined
  /** Depends on nothing but the start: reckoned once. */
  readonly fixed: boolean
  /** Depends on the due times of other clocks. */
  readonly follows: boolean
}

const earlier = (a: Due | undefined, b: Due | undefined): Due | undefined =>
  a === undefined ? b : b === undefined || a.ms <= b.ms ? a : b

const calendarCounting = (
  env: Environment,
  path: string,
  counting: Counting | undefined,
): CalendarCounting | undefined => {
  if (counting?.schedule === undefined) return counting as CalendarCounting | undefined
  unsupported(env, `${path}.schedule`, 'a schedule of a regulation')
  return undefined
}

/** Compiles a limit: a length from the start, a date of the case, by class, relative to other clocks, or the earliest of several. */
export const compileLimit = (env: Environment, path: string, limit: Limit, counting?: Counting): CompiledLimit => {
  const manner = calendarCounting(env, path, counting)
  const compile = (inner: Limit, at: string): CompiledLimit => {
    if ('n' in inner || 'fact' in inner) return ofLength(env, at, duration(env, inner), manner)
    if ('earliest' in inner) {
      const parts = inner.earliest.map((part, i) => compile(part, `${at}.earliest.${i}`))
      return {
        fixed: parts.every(({ fixed }) => fixed),
        follows: parts.some(({ follows }) => follows),
        due: (context) => parts.map((part) => part.due(context)).reduce(earlier, undefined),
      }
    }
    const otherwise = inner.else === undefined ? undefined : compile(inner.else, `${at}.else`)
    if ('dueOf' in inner) {
      if (inner.share !== undefined) unsupported(env, `${at}.share`, 'a share of another limit')
      return { fixed: false, follows: true, due: (context) => context.dueOf(inner.dueOf) ?? otherwise?.due(context) }
    }
    if ('by' in inner) {
      const read = factReader(env, inner.by)
      const limits = new Map(
        Object.entries(inner.limits).map(([value, part]) => [value, compile(part, `${at}.limits.${value}`)]),
      )
      const earliest = (context: LimitContext): Due | undefined => {
        const due = [...limits.values()].map((part) => part.due(context)).reduce(earlier, undefined)
        return due === undefined ? undefined : { ...due, provisional: true }
      }
      return {
        fixed: false,
        follows: [...limits.values(), otherwise].some((part) => part?.follows === true),
        due: (context) => {
          const chosen = limits.get(String(read(context))) ?? otherwise
          return chosen === undefined ? earliest(context) : chosen.due(context)
        },
      }
    }
    return onDate(env, at, inner, otherwise, manner)
  }
  return compile(limit, path)
}

const ofLength = (
  env: Environment,
  path: string,
  length: { readonly n: number; readonly unit: string } | undefined,
  counting: CalendarCounting | undefined,
): CompiledLimit => {
  if (length === undefined) unsupported(env, path, 'a length without a value')
  return {
    fixed: true,
    follows: false,
    due: ({ from }) => (length === undefined ? undefined : reckon(env.calendar, from, length as Length, counting)),
  }
}

const onDate = (
  env: Environment,
  path: string,
  limit: Extract<Limit, { at: unknown }>,
  otherwise: CompiledLimit | undefined,
  counting: CalendarCounting | undefined,
): CompiledLimit => {
  const read = factReader(env, limit.at)
  const plus = limit.plus === undefined ? undefined : duration(env, limit.plus)
  if (limit.minus !== undefined) unsupported(env, `${path}.minus`, 'a limit before a date')
  return {
    fixed: false,
    follows: otherwise?.follows === true,
    due: (context) => {
      const date = momentOf(read(context))
      if (date === undefined) return otherwise?.due(context)
      return plus === undefined
        ? reckon(env.calendar, date, { n: 0, unit: 'minute' }, undefined)
        : reckon(env.calendar, date, plus as Length, counting)
    },
  }
}
