import { dayNumber, dayOf, type EpochMs, parseDay, SHANGHAI } from '@redress/holidays'
import { isWithheld } from '../codec/personal.js'
import type { Scalar } from '../codec/words.js'
import type { Evaluator, FactReader } from './context.js'
import { type Environment, unsupported } from './environment.js'
import { comparable, factReader } from './facts.js'
import type { Operand, Path } from './language/words.js'

interface Compared {
  readonly fact: Path
}
type Comparison = Compared &
  (
    | { readonly is: Operand }
    | { readonly in: Operand }
    | { readonly has: Operand }
    | { readonly atLeast: Operand }
    | { readonly atMost: Operand }
  )

/** The declared values of a dimension, or of the lists that every head has. */
const declared = (env: Environment, path: string, list: string): ReadonlyArray<Scalar> => {
  const { regulation } = env
  if (list === 'channel') return regulation.channels.map(({ id }) => id)
  if (list === 'kind') return regulation.kinds.map(({ id }) => id)
  const dimension = regulation.dimensions[list]
  if (dimension === undefined) unsupported(env, path, `list ${list}, which the head does not declare`)
  if (dimension?.boolean === true) return [true, false]
  return dimension?.values.map(({ id }) => id) ?? []
}

const operand = (env: Environment, path: string, value: Operand): FactReader => {
  if (typeof value !== 'object') {
    const fixed = comparable(value)
    return () => fixed
  }
  if ('fact' in value) {
    const read = factReader(env, value.fact)
    return (context) => comparable(read(context))
  }
  const fixed = 'list' in value ? declared(env, path, value.list) : value
  return () => fixed
}

const includes = (set: unknown, item: unknown): boolean => Array.isArray(set) && set.includes(item)

/** `in` with a set on the left is inclusion; equality of sets ignores order and repetition. */
const equal = (a: unknown, b: unknown): boolean =>
  Array.isArray(a) && Array.isArray(b) ? within(a, b) && within(b, a) : a === b

const within = (a: unknown, b: unknown): boolean =>
  Array.isArray(a) ? a.every((item) => includes(b, item)) : includes(b, a)
const has = (a: unknown, b: unknown): boolean => (Array.isArray(a) ? a.includes(b) : a === b)

/** Rank of a value in an ordered dimension, the value itself where it is a number or a moment. */
const ranker = (env: Environment, fact: string) => {
  const order = env.regulation.dimensions[fact.slice(fact.lastIndexOf('.') + 1)]?.order
  return (value: unknown): number | undefined => {
    if (typeof value === 'number') return value
    const rank = typeof value === 'string' ? (order?.indexOf(value) ?? -1) : -1
    return rank < 0 ? undefined : rank
  }
}

const isDay = (value: unknown): value is string => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)

/** A day, or a moment as its local day, by its number: where one side knows no hour, days are compared. */
const dayRank = (value: unknown): number | undefined => {
  if (typeof value === 'number') return dayNumber(dayOf(value as EpochMs, SHANGHAI))
  const day = isDay(value) ? parseDay(value) : undefined
  return day?._tag === 'Right' ? dayNumber(day.right) : undefined
}

const ordered = (env: Environment, fact: string, holds: (a: number, b: number) => boolean) => {
  const byWord = ranker(env, fact)
  return (a: unknown, b: unknown): boolean | undefined => {
    const rank = isDay(a) || isDay(b) ? dayRank : byWord
    const [left, right] = [rank(a), rank(b)]
    return left === undefined || right === undefined ? undefined : holds(left, right)
  }
}

/** What its reader has no key for cannot be compared. */
const isUnknown = (value: unknown): boolean =>
  value === undefined || isWithheld(value) || (Array.isArray(value) && value.some(isWithheld))

/** A comparison of a fact; unknown while either side is absent, or withheld. */
export const comparison = (env: Environment, path: string, condition: Comparison): Evaluator => {
  const read = factReader(env, condition.fact)
  const build = (value: Operand, test: (a: unknown, b: unknown) => boolean | undefined): Evaluator => {
    const right = operand(env, path, value)
    return (context) => {
      const a = comparable(read(context))
      if (isUnknown(a)) return undefined
      const b = right(context)
      return isUnknown(b) ? undefined : test(a, b)
    }
  }
  if ('is' in condition) return build(condition.is, equal)
  if ('in' in condition) return build(condition.in, within)
  if ('has' in condition) return build(condition.has, has)
  if ('atLeast' in condition)
    return build(
      condition.atLeast,
      ordered(env, condition.fact, (a, b) => a >= b),
    )
  return build(
    condition.atMost,
    ordered(env, condition.fact, (a, b) => a <= b),
  )
}
