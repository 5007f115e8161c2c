import type { Counting as CalendarCounting, EpochMs, Length } from '@redress/holidays'
import type { Due } from '../clock/clock.js'
import { partOf, reckon, reckonBack, reckonDate } from '../clock/due.js'
import { momentOf } from '../complaint/time.js'
import { number } from './condition.js'
import type { Context } from './context.js'
import { duration, type Environment, unsupported } from './environment.js'
import { factReader } from './facts.js'
import type { Counting, Limit } from './language/duty.js'

/** Another clock that a limit is measured by. */
export interface Followed {
  readonly due: Due
  readonly startedMs: EpochMs
}

/** What a limit is reckoned from: the start, the case, and the due times of the other open clocks. */
export interface LimitContext extends Context {
  readonly from: EpochMs
  /** The latest open instance of the clauses named, with the same key. */
  readonly dueOf: (clauses: ReadonlyArray<string>) => Followed | undefined
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

/** Deviations from the counting law, with the opening hours that they name; those of the institution where none is named. */
const calendarCounting = (
  env: Environment,
  path: string,
  counting: Counting | undefined,
): CalendarCounting | undefined => {
  const { schedule: named, ...rest } = counting ?? {}
  const hours = env.schedules.get(named ?? 'business')
  if (named !== undefined && hours === undefined)
    unsupported(env, `${path}.schedule`, `schedule ${named}, which nothing declares`)
  if (hours !== undefined) return { ...rest, schedule: hours }
  return counting === undefined ? undefined : rest
}

/** Compiles a limit: a length from the start, a date of the case, by class, relative to other clocks, or the earliest of several. */
export const compileLimit = (env: Environment, path: string, limit: Limit, counting?: Counting): CompiledLimit => {
  const manner = calendarCounting(env, path, counting)
  const compile = (inner: Limit, at: string): CompiledLimit => {
    if ('n' in inner || 'fact' in inner) return ofLength(env, at, duration(env, inner), manner)
    if ('earliest' in inner) return ofSeveral(inner.earliest.map((part, i) => compile(part, `${at}.earliest.${i}`)))
    const otherwise = inner.else === undefined ? undefined : compile(inner.else, `${at}.else`)
    if ('dueOf' in inner) return ofOther(env, inner, otherwise)
    if ('by' in inner) {
      const limits = Object.entries(inner.limits).map(
        ([value, part]) => [value, compile(part, `${at}.limits.${value}`)] as const,
      )
      return byClass(env, inner.by, new Map(limits), otherwise)
    }
    return onDate(env, at, inner, otherwise, manner)
  }
  return compile(limit, path)
}

const ofSeveral = (parts: ReadonlyArray<CompiledLimit>): CompiledLimit => ({
  fixed: parts.every(({ fixed }) => fixed),
  follows: parts.some(({ follows }) => follows),
  due: (context) => parts.map((part) => part.due(context)).reduce(earlier, undefined),
})

/** The due time of another clock, or that share of its span. */
const ofOther = (
  env: Environment,
  limit: Extract<Limit, { dueOf: unknown }>,
  otherwise: CompiledLimit | undefined,
): CompiledLimit => {
  const share = limit.share === undefined ? 1 : number(env, limit.share)
  return {
    fixed: false,
    follows: true,
    due: (context) => {
      const found = context.dueOf(limit.dueOf)
      if (found === undefined || share === undefined) return otherwise?.due(context)
      return share === 1 ? found.due : partOf(env.calendar, found.due, found.startedMs, share)
    },
  }
}

/** By class; one that is unknown or not listed takes `else`, without that the earliest, provisional until it is known. */
const byClass = (
  env: Environment,
  path: string,
  limits: ReadonlyMap<string, CompiledLimit>,
  otherwise: CompiledLimit | undefined,
): CompiledLimit => {
  const read = factReader(env, path)
  const all = [...limits.values()]
  const earliest = (context: LimitContext): Due | undefined => {
    const due = all.map((part) => part.due(context)).reduce(earlier, undefined)
    return due === undefined ? undefined : { ...due, provisional: true }
  }
  return {
    fixed: false,
    follows: [...all, otherwise].some((part) => part?.follows === true),
    due: (context) => {
      const chosen = limits.get(String(read(context))) ?? otherwise
      return chosen === undefined ? earliest(context) : chosen.due(context)
    },
  }
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
  const after = limit.plus === undefined ? undefined : duration(env, limit.plus)
  const before = limit.minus === undefined ? undefined : duration(env, limit.minus)
  if (limit.minus !== undefined && before === undefined) unsupported(env, `${path}.minus`, 'a length without a value')
  return {
    fixed: false,
    follows: otherwise?.follows === true,
    due: (context) => {
      const date = momentOf(read(context))
      if (date === undefined) return otherwise?.due(context)
      if (before !== undefined) return reckonBack(env.calendar, date, before as Length, counting)
      return after === undefined
        ? reckonDate(env.calendar, date)
        : reckon(env.calendar, date, after as Length, counting)
    },
  }
}
