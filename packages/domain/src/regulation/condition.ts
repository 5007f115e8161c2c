import { isOpenAt, type Length } from '@redress/holidays'
import { momentOf } from '../complaint/time.js'
import { isOfEvent } from './age.js'
import { comparison } from './comparison.js'
import type { Context, Evaluator } from './context.js'
import { duration, type Environment, parameter, unsupported } from './environment.js'
import { eventFieldReader } from './event-field.js'
import { factReader } from './facts.js'
import type { Condition, Selection } from './language/condition.js'
import type { Num } from './language/words.js'
import { compileSelection, distinctOn, isWithin } from './selection.js'
import { and, not, or, type Truth } from './truth.js'

/** A number of the language: literal, or the value of a parameter (`undefined` where that is not set). */
export const number = (env: Environment, value: Num): number | undefined => {
  const set = typeof value === 'number' ? value : parameter(env, value.fact.slice('param.'.length))
  return typeof set === 'number' ? set : undefined
}

/** A blank says nothing, nor does an empty set. */
const isSet = (value: unknown): boolean =>
  value !== undefined && value !== 'none' && value !== '' && !(Array.isArray(value) && value.length === 0)

/** How many matching events there are, up to `least`; unknown where fewer were found and not all streams could be seen. */
const reaches = (seen: boolean, found: number, least: number): Truth =>
  found >= least ? true : seen ? false : undefined

/**
 * What is found over other streams. Where only the events of this stream are there, as for clocks, the answer is the one that
 * was pinned last.
 */
const recalled = (env: Environment, path: string, over: Selection, live: Evaluator): Evaluator => {
  if (env.recalls !== true || typeof over !== 'object' || typeof over.in !== 'object') return live
  const relation = over.in.same.join('+')
  const key = `related.${env.regulation.id}/${path}`
  env.needs.facts.set(key, live)
  return (context) => {
    const pinned = context.stream.known[key]
    return context.supplied?.related?.[relation] === undefined && typeof pinned === 'boolean' ? pinned : live(context)
  }
}

const counted = (env: Environment, path: string, condition: Extract<Condition, { some: unknown }>): Evaluator => {
  const { walk } = compileSelection(env, `${path}.some`, condition.some, compileCondition)
  const least = number(env, condition.atLeast ?? 1)
  const distinct = condition.distinct === undefined ? undefined : distinctOn(env, condition.distinct)
  if (least === undefined) return () => undefined
  if (least <= 0) return () => true
  return recalled(env, path, condition.some, (context) => {
    let found = 0
    const values = new Set<unknown>()
    const seen = walk(context, (event) => {
      if (distinct === undefined) found += 1
      else {
        const value = distinct(event, context)
        if (value !== undefined) found = values.add(value).size
      }
      return found >= least
    })
    return reaches(seen, found, least)
  })
}

const summed = (env: Environment, path: string, condition: Extract<Condition, { sum: unknown }>): Evaluator => {
  const { walk } = compileSelection(env, `${path}.over`, condition.over, compileCondition)
  const least = number(env, condition.atLeast)
  const read = eventFieldReader(condition.sum.startsWith('it.') ? condition.sum.slice(3) : condition.sum)
  if (least === undefined) return () => undefined
  return recalled(env, path, condition.over, (context) => {
    let sum = 0
    const seen = walk(context, (event) => {
      const value = read(event)
      sum += typeof value === 'number' ? value : 0
      return false
    })
    return reaches(seen, sum, least)
  })
}

const quantified = (env: Environment, path: string, condition: Extract<Condition, { each: unknown }>): Evaluator => {
  const has = compileCondition(env, `${path}.has`, condition.has)
  const elements = condition.each
  const read = typeof elements === 'string' ? factReader(env, elements) : () => elements
  return (context) => {
    const values = read(context)
    return Array.isArray(values) ? and(values, (each) => has({ ...context, each })) : undefined
  }
}

const named = (env: Environment, path: string, name: string): Evaluator => {
  env.uses?.(name)
  if (!env.defined.has(name)) unsupported(env, path, `condition ${name}, which no clause defines`)
  return (context) => env.defined.get(name)?.(context)
}

const aged = (env: Environment, path: string, condition: Extract<Condition, { within: unknown }>): Evaluator => {
  const read = factReader(env, condition.fact)
  const length = duration(env, condition.within)
  if (length === undefined) unsupported(env, path, 'a length without a value')
  else env.needs.aged.push({ read, length: length as Length, ofEvent: isOfEvent(condition.fact) })
  return (context) => {
    const moment = momentOf(read(context))
    return moment === undefined ? undefined : isWithin(env, moment, length, context)
  }
}

/** Compiles a condition into a three-valued function of the context; it always ends, in time linear in size times events. */
export const compileCondition = (env: Environment, path: string, condition: Condition): Evaluator => {
  if ('all' in condition) {
    const parts = condition.all.map((part, i) => compileCondition(env, `${path}.all.${i}`, part))
    return (context) => and(parts, (part) => part(context))
  }
  if ('any' in condition) {
    const parts = condition.any.map((part, i) => compileCondition(env, `${path}.any.${i}`, part))
    return (context) => or(parts, (part) => part(context))
  }
  if ('not' in condition) {
    const inner = compileCondition(env, `${path}.not`, condition.not)
    return (context) => not(inner(context))
  }
  if ('some' in condition) return counted(env, path, condition)
  if ('sum' in condition) return summed(env, path, condition)
  if ('each' in condition) return quantified(env, path, condition)
  if ('condition' in condition) return named(env, path, condition.condition)
  if ('present' in condition) return present(env, condition.present)
  if ('set' in condition) {
    const read = factReader(env, condition.fact)
    return (context) => isSet(read(context)) === condition.set
  }
  if ('within' in condition) return aged(env, path, condition)
  if ('during' in condition) return during(env, `${path}.during`, condition)
  return comparison(env, path, condition)
}

const during = (env: Environment, path: string, condition: Extract<Condition, { during: string }>): Evaluator => {
  const read = factReader(env, condition.fact)
  const hours = env.schedules.get(condition.during)
  if (hours === undefined) unsupported(env, path, `schedule ${condition.during}, which nothing declares`)
  return (context) => {
    const moment = momentOf(read(context))
    if (moment === undefined || hours === undefined) return undefined
    const open = isOpenAt(env.calendar, hours, moment)
    return open._tag === 'Right' ? open.right : undefined
  }
}

/** Every path has a value, or is `notGiven` with a reason. */
const present = (env: Environment, paths: ReadonlyArray<string>): Evaluator => {
  const readers = paths.map((path) => [path, factReader(env, path)] as const)
  return (context) => readers.every(([path, read]) => isSet(read(context)) || isNotGiven(context, path))
}

/** A field may be missing where the reason is told; a blank is none. */
export const isNotGiven = ({ stream, command }: Context, path: string): boolean => {
  const carried = (command?.data as { notGiven?: Record<string, string> } | undefined)?.notGiven
  return [stream.notGiven[path], carried?.[path]].some((reason) => reason !== undefined && reason.trim() !== '')
}
