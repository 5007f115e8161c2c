import type { Scalar } from '../../codec/words.js'
import type { Bilingual } from '../../complaint/rejection.js'
import type { Operand } from '../language/words.js'
import { fact, read } from './fact.js'
import type { FactKind, FactType } from './vocabulary/kind.js'
import { at, eachOf, into, report, unknown, type Walk } from './walk.js'

export type Comparing = 'is' | 'in' | 'has' | 'atLeast' | 'atMost'

const names: { readonly [T in FactType]: Bilingual } = {
  instant: { zh: '时刻', en: 'a moment' },
  day: { zh: '日期', en: 'a day' },
  number: { zh: '数字', en: 'a number' },
  boolean: { zh: '是或否', en: 'true or false' },
  text: { zh: '文字', en: 'a word' },
  duration: { zh: '时长', en: 'a length of time' },
  set: { zh: '一组值', en: 'a set of values' },
  any: { zh: '任意值', en: 'anything' },
}
export const nameOf = (type: FactType): Bilingual => names[type]

const fits = (type: FactType, value: Scalar): boolean => {
  switch (type) {
    case 'number':
      return typeof value === 'number'
    case 'boolean':
      return typeof value === 'boolean'
    case 'text':
    case 'instant':
    case 'day':
      return typeof value === 'string'
    case 'duration':
      return false
    case 'set':
    case 'any':
      return true
  }
}

const wrongType = (walk: Walk, path: string, type: FactType, shown: string): void =>
  report(walk, 'WrongType', {
    zh: `“${path}”是${names[type].zh}，不能与“${shown}”比较。请改正其中之一。`,
    en: `"${path}" holds ${names[type].en} and cannot be compared with "${shown}". Correct one of the two.`,
  })

const unordered = (walk: Walk, path: string): void =>
  report(walk, 'Unordered', {
    zh: `“${path}”的值没有先后顺序，不能用 atLeast、atMost。请在维度上声明 order，或改用 is、in。`,
    en: `The values of "${path}" have no order, so atLeast and atMost do not hold. Declare "order" on the dimension, or use is or in.`,
  })

/** A literal that a fact is compared with, or set to. */
export const literal = (
  walk: Walk,
  path: string,
  kind: FactKind | undefined,
  value: Scalar,
  op: Comparing | 'set',
): void => {
  if (kind === undefined) return
  const { type, values, order, absence } = kind
  if (op === 'atLeast' || op === 'atMost') {
    if (type === 'number' ? typeof value === 'number' : type === 'any' && typeof value === 'number') return
    if (order !== undefined && typeof value === 'string') {
      if (!order.includes(value))
        unknown(walk, { zh: `“${path}”顺序中的值`, en: `value in the order of ${path}` }, value, order)
    } else if (type === 'number' || type === 'boolean' || type === 'set' || typeof value === 'boolean')
      wrongType(walk, path, type, String(value))
    else if (type !== 'instant' && type !== 'day' && type !== 'duration') unordered(walk, path)
    else wrongType(walk, path, type, String(value))
    return
  }
  if (type === 'set' && op === 'is') {
    report(walk, 'WrongType', {
      zh: `“${path}”是一组值，用 is 与“${String(value)}”比较永不成立。请改用 has。`,
      en: `"${path}" holds a set of values and never equals "${String(value)}". Use has.`,
    })
    return
  }
  if (!fits(type, value)) wrongType(walk, path, type, String(value))
  else if (values !== undefined && !values.includes(value) && !(typeof absence === 'object' && absence.is === value))
    unknown(walk, { zh: `“${path}”的值`, en: `value of ${path}` }, String(value), values.map(String))
}

const comparable = (a: FactType, b: FactType): boolean =>
  a === 'any' || b === 'any' || a === b || a === 'set' || b === 'set'

const ofFact = (walk: Walk, path: string, kind: FactKind | undefined, other: string, op: Comparing): void => {
  const right = read(walk, other)
  if (kind === undefined || right === undefined) return
  if (!comparable(kind.type, right.type)) wrongType(walk, path, kind.type, other)
  else if ((op === 'atLeast' || op === 'atMost') && kind.type === 'text' && kind.order === undefined)
    unordered(walk, path)
}

const ofList = (walk: Walk, list: string): void => {
  const { words } = walk
  if (list === 'channel' || list === 'kind' || words.dimensions.has(list)) return
  unknown(walk, { zh: '清单', en: 'list' }, list, ['channel', 'kind', ...words.dimensions.keys()])
}

/** What a fact is compared with: literals of its sort and among its values, another fact of its sort, a declared list. */
export const operand = (walk: Walk, path: string, kind: FactKind | undefined, value: Operand, op: Comparing): void => {
  if (typeof value !== 'object') into(walk, op, () => literal(walk, path, kind, value, op))
  else if ('fact' in value)
    into(walk, op, () => at(walk, 'fact', value.fact, (w, other) => ofFact(w, path, kind, other, op)))
  else if ('list' in value) into(walk, op, () => at(walk, 'list', value.list, ofList))
  else if (op === 'in' || (op === 'is' && (kind === undefined || kind.type === 'set' || kind.type === 'any')))
    eachOf(walk, op, value, (w, item) => literal(w, path, kind, item, 'in'))
  else
    into(walk, op, () =>
      report(walk, 'WrongType', {
        zh: `${op} 只接受一个值，这里是列表。请改用 in，或写一个值。`,
        en: `${op} takes one value, and here is a list. Use in, or write one value.`,
      }),
    )
}

/** A value that a clause writes to a fact: of a dimension, a flag, a field of the case. */
export const written = (walk: Walk, path: string, value: Scalar): void => {
  const kind = fact(walk, path)
  // What a clause writes to the kind or the outcome of a case widens the words that clauses may then read.
  literal(walk, path, path === 'case.kind' ? undefined : kind, value, kind?.type === 'set' ? 'has' : 'set')
}

/** A value of a dimension, as `limits` lists them: object keys are words, the values of a boolean dimension are not. */
export const keyOf = (walk: Walk, path: string, kind: FactKind | undefined, key: string): void => {
  if (kind === undefined) return
  literal(walk, path, kind, kind.type === 'boolean' && (key === 'true' || key === 'false') ? key === 'true' : key, 'in')
}
