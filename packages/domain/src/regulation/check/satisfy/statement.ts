import type { Scalar } from '../../../codec/words.js'
import type { Condition } from '../../language/condition.js'
import type { Operand } from '../../language/words.js'
import { isStranger, resolve } from '../resolve.js'
import type { FactKind } from '../vocabulary/kind.js'
import type { Words } from '../words.js'
import { bits, type Mode, THREE_VALUED, TWO_VALUED } from './mode.js'
import { among, anything, atLeast, atMost, known, type Possible, without } from './possible.js'
import { counted, hold, narrow, type State } from './state.js'

type Factual = Extract<Condition, { fact: unknown }>

const ANYWHERE = { anywhere: true } as const
const UNKNOWN: FactKind = { type: 'any', source: 'S', absence: 'unknown' }

const kindOf = (words: Words, path: string): FactKind => {
  const cached = words.anywhere.get(path)
  if (cached !== undefined) return cached
  const found = resolve(words, path, ANYWHERE)
  const kind = isStranger(found) ? UNKNOWN : found
  words.anywhere.set(path, kind)
  return kind
}

/** A part of a condition as text, by which two that say the same are one. Kept for one check: an editor may change the part. */
const textOf = ({ texts }: Words, part: object | string): string => {
  if (typeof part === 'string') return part
  const cached = texts.get(part)
  if (cached !== undefined) return cached
  const text = JSON.stringify(part)
  texts.set(part, text)
  return text
}

/** What a fact can be before anything is said of it. The values of a closed dimension are all there are. */
const start = (path: string, { values, absence, type }: FactKind): Possible => {
  const free = anything(absence === 'unknown')
  const absent = typeof absence === 'object' ? [String(absence.is)] : []
  if (type === 'boolean') return among(free, ['true', 'false', ...absent])
  const closed = values !== undefined && /^(?:(?:cmd|it|start)\.)?class\./.test(path)
  return closed ? among(free, [...values.map(String), ...absent]) : free
}

/** Two texts that read differently can be one moment. */
const isMoment = (value: Scalar): boolean => typeof value === 'string' && value.length >= 16 && value[10] === 'T'

const listed = (words: Words, list: string): ReadonlyArray<string> | undefined => {
  if (list === 'channel') return [...words.channels]
  if (list === 'kind') return [...words.kinds]
  const dimension = words.dimensions.get(list)
  if (dimension === undefined) return undefined
  return dimension.boolean === true ? ['true', 'false'] : dimension.values.map(({ id }) => id)
}

/** The values that an operand stands for; undefined where they are only known in the case. */
const valuesOf = (words: Words, operand: Operand): ReadonlyArray<string> | undefined => {
  if (typeof operand !== 'object') return isMoment(operand) ? undefined : [String(operand)]
  if ('fact' in operand) return undefined
  if ('list' in operand) return listed(words, operand.list)
  return operand.some(isMoment) ? undefined : operand.map(String)
}

const tells = (mode: Mode): boolean => mode === 'true' || mode === 'false'
const holds = (mode: Mode): boolean => mode === 'true' || mode === 'notFalse'

/** Is one of these, or is none of them. */
const oneOf = (possible: Possible, values: ReadonlyArray<string>, mode: Mode): Possible => {
  const narrowed = holds(mode) ? among(possible, values) : without(possible, values)
  return tells(mode) ? known(narrowed) : narrowed
}

const bounded = (possible: Possible, bound: number, op: 'atLeast' | 'atMost', mode: Mode): Possible => {
  const up = (op === 'atLeast') === holds(mode)
  const narrowed = up ? atLeast(possible, bound, !holds(mode)) : atMost(possible, bound, !holds(mode))
  return tells(mode) ? known(narrowed) : narrowed
}

/** The values of an order on one side of a value; values without a place in it compare as unknown. */
const ranked = (
  possible: Possible,
  order: ReadonlyArray<string>,
  value: string,
  op: 'atLeast' | 'atMost',
  mode: Mode,
): Possible => {
  const rank = order.indexOf(value)
  const inside = op === 'atLeast' ? order.slice(rank) : order.slice(0, rank + 1)
  const outside = order.filter((word) => !inside.includes(word))
  if (mode === 'true') return known(among(possible, inside))
  if (mode === 'false') return known(among(possible, outside))
  return without(possible, mode === 'notTrue' ? inside : outside)
}

const opaque = (words: Words, state: State, condition: Condition, mode: Mode, start: number): boolean =>
  hold(state, textOf(words, condition), bits[mode], start)

const isSet = (state: State, path: string, kind: FactKind, set: boolean, mode: Mode): boolean => {
  const yes = set === holds(mode)
  if (!hold(state, `${path} set`, yes ? 1 : 2, TWO_VALUED)) return false
  if (kind.type === 'set' || kind.type === 'any') return true
  if (yes) return narrow(state, path, () => start(path, kind), known)
  // A word that is `none` counts as not set, whatever declares it.
  const blank = kind.type === 'number' || kind.type === 'boolean' ? [] : ['none']
  const absent = typeof kind.absence === 'object' ? [String(kind.absence.is), ...blank] : blank
  return narrow(
    state,
    path,
    () => start(path, kind),
    (possible) => (kind.absence === 'never' ? among(possible, []) : among(possible, absent)),
  )
}

const compared = (words: Words, state: State, condition: Factual, mode: Mode): boolean => {
  const { fact: path } = condition
  const kind = kindOf(words, path)
  const step = (change: (possible: Possible) => Possible) => narrow(state, path, () => start(path, kind), change)
  const dynamic = () => opaque(words, state, condition, mode, THREE_VALUED) && (!tells(mode) || step(known))
  if ('is' in condition) {
    const values =
      typeof condition.is === 'object' && !('fact' in condition.is) ? undefined : valuesOf(words, condition.is)
    return values === undefined || kind.type === 'set' ? dynamic() : step((p) => oneOf(p, values, mode))
  }
  if ('in' in condition) {
    const values = valuesOf(words, condition.in)
    // A set is in a list when it is part of it, so that two lists without a common word can both hold of the empty set.
    return values === undefined || kind.type === 'set' || kind.type === 'any'
      ? dynamic()
      : step((p) => oneOf(p, values, mode))
  }
  if ('has' in condition)
    return (
      opaque(words, state, condition, mode, THREE_VALUED) &&
      (mode !== 'true' || hold(state, `${path} set`, 1, TWO_VALUED))
    )
  if ('atLeast' in condition || 'atMost' in condition) {
    const op = 'atLeast' in condition ? 'atLeast' : 'atMost'
    const value = 'atLeast' in condition ? condition.atLeast : condition.atMost
    if (typeof value === 'number' && kind.order === undefined) return step((p) => bounded(p, value, op, mode))
    if (typeof value === 'string' && kind.order?.includes(value) === true) {
      const { order } = kind
      return step((p) => ranked(p, order, value, op, mode))
    }
    return dynamic()
  }
  if ('within' in condition) {
    const { within } = condition
    if ('fact' in within) return dynamic()
    return narrow(
      state,
      `${path} age ${within.unit}`,
      () => anything(true),
      (p) => bounded(p, within.n, 'atMost', mode),
    )
  }
  if ('set' in condition) return isSet(state, path, kind, condition.set, mode)
  return dynamic()
}

/** How many, or what sum: more than before is still at least as much. */
const total = (state: State, key: string, bound: number, mode: Mode): boolean =>
  narrow(state, key, counted, (possible) => bounded(atLeast(possible, 0), bound, 'atLeast', mode))

const isGiven = (
  words: Words,
  state: State,
  paths: ReadonlyArray<string>,
  condition: Condition,
  mode: Mode,
): boolean => {
  if (!opaque(words, state, condition, mode, TWO_VALUED)) return false
  const [path] = paths
  // What is not given for a reason is present, too, so only its absence says something of the value.
  return holds(mode) || path === undefined || paths.length > 1 || hold(state, `${path} set`, 2, TWO_VALUED)
}

/** Takes a statement that has no parts to be so; false where that contradicts what was said before. */
export const state = (words: Words, known: State, condition: Condition, mode: Mode): boolean => {
  if ('fact' in condition) return compared(words, known, condition, mode)
  if ('present' in condition) return isGiven(words, known, condition.present, condition, mode)
  if ('some' in condition) {
    const { some, distinct, atLeast: bound = 1 } = condition
    return typeof bound === 'number'
      ? total(known, `some ${textOf(words, some)} ${distinct ?? ''}`, bound, mode)
      : opaque(words, known, condition, mode, THREE_VALUED)
  }
  if ('sum' in condition) {
    const { sum, over, atLeast: bound } = condition
    return typeof bound === 'number'
      ? total(known, `sum ${sum} ${textOf(words, over)}`, bound, mode)
      : opaque(words, known, condition, mode, THREE_VALUED)
  }
  return opaque(words, known, condition, mode, THREE_VALUED)
}
