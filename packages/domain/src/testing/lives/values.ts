import { type EpochMs, formatInstant, SHANGHAI } from '@redress/holidays'
import { momentOf } from '../../complaint/time.js'
import type { Mode } from '../../regulation/check/satisfy/mode.js'
import type { Condition } from '../../regulation/language/condition.js'
import type { Regulation } from '../../regulation/language/regulation.js'
import type { Operand } from '../../regulation/language/words.js'
import { anyAt } from './place.js'
import { factOf, type Situation } from './situation.js'

/** A comparison of one fact, or whether it is set. */
export type Comparison = Exclude<Extract<Condition, { fact: unknown }>, { within: unknown } | { during: unknown }>

const DAY = 24 * 3_600_000

export const wantsTruth = (mode: Mode): boolean => mode === 'true' || mode === 'notFalse'

/** The values that the head declares for a fact, by whatever path it is asked for. */
export const declaredAt = (regulation: Regulation, path: string): ReadonlyArray<unknown> => {
  const { dimensions, kinds, channels, roles } = regulation
  const [, dimension] = /^(?:(?:cmd|it|start)\.)?class\.(.+)$/.exec(path) ?? []
  const declared = dimension === undefined ? undefined : dimensions[dimension]
  if (declared?.boolean === true) return [true, false]
  if (declared !== undefined)
    return [...declared.values.map(({ id }) => id), ...(declared.open === true ? ['not-listed'] : [])]
  if (/^(?:(?:cmd|it|start)\.)?flag\./.test(path)) return [true, false]
  if (path === 'case.kind' || path === 'class.kind' || path === 'cmd.kind') return kinds.map(({ id }) => id)
  if (path === 'case.channel' || path === 'cmd.channel') return channels.map(({ id }) => id)
  return path.endsWith('.roles') ? roles.map(({ id }) => id) : []
}

/** What an operand stands for here; a list where it names several. */
const meant = (s: Situation, operand: Operand): unknown => {
  if (typeof operand !== 'object') return operand
  if ('fact' in operand) return factOf(s, operand.fact)
  return 'list' in operand
    ? declaredAt(
        s.regulation.source,
        operand.list === 'kind' || operand.list === 'channel' ? `case.${operand.list}` : `class.${operand.list}`,
      )
    : operand
}

const moved = (value: unknown, by: number): unknown => {
  if (typeof value === 'number') return value + by
  const moment = momentOf(value) ?? (typeof value === 'string' ? momentOf(`${value}T12:00:00+08:00`) : undefined)
  return moment === undefined ? undefined : formatInstant((moment + by * DAY) as EpochMs, SHANGHAI)
}

/** Values on the near side of a bound, the bound itself included, or beyond it. */
const beside = (
  s: Situation,
  path: string,
  bound: unknown,
  up: boolean,
  inclusive: boolean,
): ReadonlyArray<unknown> => {
  const order = s.regulation.source.dimensions[path.slice(path.lastIndexOf('.') + 1)]?.order ?? []
  const rank = order.indexOf(String(bound))
  if (rank >= 0) return order.filter((_, i) => (up ? i > rank : i < rank) || (inclusive && i === rank))
  return [...(inclusive ? [bound] : []), moved(bound, up ? 1 : -1)].filter((value) => value !== undefined)
}

/** The place of a fact in what is about to be said, or in the event thought about. */
const anyValue = (s: Situation, path: string): ReadonlyArray<unknown> => {
  const own = path.startsWith('it.') ? s.it : s.draft
  const codec = own === undefined ? undefined : s.stage.codecOf(own.command)
  const found =
    own === undefined || codec === undefined ? [] : anyAt(codec, own.data, path.replace(/^(?:it|cmd|case)\./, ''))
  return found.length > 0 ? found : ['已记录', true, 5]
}

const others = (s: Situation, path: string, not: ReadonlyArray<unknown>): ReadonlyArray<unknown> => {
  if (not.some((value) => typeof value === 'boolean')) return [true, false].filter((value) => !not.includes(value))
  const declared = declaredAt(s.regulation.source, path)
  const rest = declared.filter((value) => !not.includes(value))
  // A closed dimension holds what is listed or nothing.
  if (rest.length === 0 && declared.length > 0 && path.includes('class.')) return [undefined]
  return rest.length > 0 ? rest : [...anyValue(s, path), 'something-else', 77].filter((value) => !not.includes(value))
}

const asList = (value: unknown): ReadonlyArray<unknown> =>
  Array.isArray(value) ? value : value === undefined ? [] : [value]

/** Values of its fact under which a comparison is as it is wanted; `undefined` among them is that it is not set. */
export const valuesFor = (s: Situation, condition: Comparison, mode: Mode): ReadonlyArray<unknown> => {
  const { fact } = condition
  const truth = wantsTruth(mode)
  if ('set' in condition) {
    if (condition.set !== truth) return [undefined]
    const declared = declaredAt(s.regulation.source, fact)
    return declared.length > 0 ? declared : anyValue(s, fact)
  }
  if ('is' in condition) {
    const value = meant(s, condition.is)
    return value === undefined ? [] : truth ? [value] : others(s, fact, [value])
  }
  if ('in' in condition) {
    const list = asList(meant(s, condition.in))
    return truth ? list : others(s, fact, list)
  }
  if ('has' in condition) {
    const item = meant(s, condition.has)
    const now = asList(factOf(s, fact)).filter((value) => value !== item && value !== 'none')
    return item === undefined ? [] : [truth ? [...now, item] : now]
  }
  const up = 'atLeast' in condition
  const bound = meant(s, up ? condition.atLeast : condition.atMost)
  return bound === undefined ? [] : beside(s, fact, bound, up === truth, truth)
}
