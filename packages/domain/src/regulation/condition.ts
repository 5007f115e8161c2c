import { momentOf } from '../complaint/time.js'
import { comparison } from './comparison.js'
import type { Context, Evaluator } from './context.js'
import { duration, type Environment, parameter, unsupported } from './environment.js'
import { eventField, factReader } from './facts.js'
import type { Condition } from './language/condition.js'
import type { Num } from './language/words.js'
import { compileSelection, distinctOn, isWithin } from './selection.js'
import { and, not, or } from './truth.js'

/** A number of the language: literal, or the value of a parameter (`undefined` where that is not set). */
export const number = (env: Environment, value: Num): number | undefined => {
  const set = typeof value === 'number' ? value : parameter(env, value.fact.slice('param.'.length))
  return typeof set === 'number' ? set : undefined
}

const isSet = (value: unknown): boolean => value !== undefined && value !== 'none'

const counted = (env: Environment, path: string, condition: Extract<Condition, { some: unknown }>): Evaluator => {
  const { select } = compileSelection(env, `${path}.some`, condition.some, compileCondition)
  const least = number(env, condition.atLeast ?? 1)
  const distinct = condition.distinct === undefined ? undefined : distinctOn(env, condition.distinct)
  if (least === undefined) return () => undefined
  return (context) => {
    const found = select(context)
    if (distinct === undefined) return found.length >= least
    const values = new Set(found.map((event) => distinct(event, context)))
    values.delete(undefined)
    return values.size >= least
  }
}

const summed = (env: Environment, path: string, condition: Extract<Condition, { sum: unknown }>): Evaluator => {
  const { select } = compileSelection(env, `${path}.over`, condition.over, compileCondition)
  const least = number(env, condition.atLeast)
  const field = condition.sum.startsWith('it.') ? condition.sum.slice(3) : condition.sum
  if (least === undefined) return () => undefined
  return (context) => {
    const values = select(context).map((event) => eventField(event, field))
    return values.reduce<number>((sum, value) => sum + (typeof value === 'number' ? value : 0), 0) >= least
  }
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
  if ('during' in condition) {
    unsupported(env, `${path}.during`, 'a schedule of a regulation')
    return () => undefined
  }
  return comparison(env, path, condition)
}

/** Every path has a value, or is `notGiven` with a reason. */
const present = (env: Environment, paths: ReadonlyArray<string>): Evaluator => {
  const readers = paths.map((path) => [path, factReader(env, path)] as const)
  return (context) => readers.every(([path, read]) => isSet(read(context)) || isNotGiven(context, path))
}

/** A field may be missing where the reason is told; a blank is none. */
export const isNotGiven = ({ complaint, command }: Context, path: string): boolean => {
  const carried = (command?.data as { notGiven?: Record<string, string> } | undefined)?.notGiven
  return [complaint.notGiven[path], carried?.[path]].some((reason) => reason !== undefined && reason.trim() !== '')
}
