import { stricter } from '../../codec/personal.js'
import type { Bilingual } from '../../complaint/rejection.js'
import { saidOf } from '../../privacy/said.js'
import { type ParameterType, parameterType } from '../language/parameter.js'
import type { Dimension } from '../language/regulation.js'
import { roots } from '../language/words.js'
import { actTerms, anyFields, fieldsOf, plainTypes, variantsOf } from './vocabulary/events.js'
import { fixedFacts } from './vocabulary/facts.js'
import { recordFields } from './vocabulary/fields.js'
import { type FactKind, kindOfFact } from './vocabulary/kind.js'
import { rowColumns } from './vocabulary/rows.js'
import type { Scene } from './walk.js'
import { parameterOf, type Words } from './words.js'

/** A path that nothing declares. Record fields are the institution's own: an unknown one is only warned of. */
export interface Stranger {
  readonly sort: Bilingual
  readonly word: string
  readonly known: () => Iterable<string>
  readonly tag?: 'MissingParameter'
  readonly warning?: true
}

export const isStranger = (found: FactKind | Stranger): found is Stranger => 'sort' in found

const stranger = (zh: string, en: string, word: string, known: Stranger['known']): Stranger => ({
  sort: { zh, en },
  word,
  known,
})

const ANY = kindOfFact('any', 'E')
const DAY = kindOfFact('day', 'S')

/** What a dimension of the head holds, wherever it is read. */
export const ofDimension = (dimension: Dimension): FactKind => {
  const { values, order, optional, multi, open, boolean } = dimension
  const absence = optional === true ? ({ is: 'none' } as const) : 'unknown'
  if (boolean === true) return { type: 'boolean', source: 'S', absence }
  const closed = open === true || values.length === 0 ? {} : { values: values.map(({ id }) => id) }
  return {
    type: multi === true ? 'set' : 'text',
    source: 'S',
    absence: multi === true ? 'unknown' : absence,
    ...closed,
    ...(order === undefined ? {} : { order }),
  }
}

const ofParameter: { readonly [T in ParameterType]: FactKind } = {
  duration: kindOfFact('duration', 'P'),
  period: kindOfFact('text', 'P'),
  number: kindOfFact('number', 'P'),
  integer: kindOfFact('number', 'P'),
  ratio: kindOfFact('number', 'P'),
  money: { ...kindOfFact('number', 'P'), unit: 'yuan' },
  date: kindOfFact('day', 'P'),
  // A word may stand for a value of any sort of fact: of an ordered dimension, a date.
  text: kindOfFact('any', 'P'),
  boolean: kindOfFact('boolean', 'P'),
  list: kindOfFact('set', 'P'),
  fields: kindOfFact('set', 'P'),
  role: kindOfFact('any', 'P'),
  hours: kindOfFact('text', 'P'),
  table: kindOfFact('set', 'P'),
}

/** Dimensions, flags and record fields, which commands and events carry, too. Undefined where the key is none of them. */
const carried = (words: Words, key: string): FactKind | Stranger | undefined => {
  const cut = key.indexOf('.')
  const bag = key.slice(0, cut)
  const name = key.slice(cut + 1)
  if (bag === 'class') {
    const dot = name.indexOf('.')
    const dimension = words.dimensions.get(dot < 0 ? name : name.slice(0, dot))
    return dimension === undefined
      ? stranger('维度', 'dimension', name, () => words.dimensions.keys())
      : ofDimension(dimension)
  }
  if (bag === 'flag') {
    words.used.add(`flag:${name}`)
    return words.flags.has(name)
      ? { ...kindOfFact('boolean', 'S'), absence: { is: false } }
      : stranger('标记', 'flag', name, () => words.flags)
  }
  return bag === 'field' ? field(words, name) : undefined
}

const field = (words: Words, name: string): FactKind | Stranger => {
  const known = recordFields.get(name)
  const own = words.asked.has(`field.${name}`) || Object.hasOwn(words.regulation.fields ?? {}, name)
  if (known !== undefined || own) return { ...(known ?? { ...ANY, source: 'S' }), ...about(words, name) }
  if (name.endsWith('.signedBy')) return field(words, name.slice(0, -'.signedBy'.length))
  const all = () => [...recordFields.keys(), ...[...words.asked].map((path) => path.replace(/^field\./, ''))]
  return { ...stranger('登记事项', 'record field', name, all), warning: true }
}

/** What a record field is about, as this regulation has it or its name tells. */
const about = ({ regulation }: Words, name: string): Pick<FactKind, 'personal' | 'undeclared'> => {
  const said = saidOf([regulation], name)
  if (said === undefined) return { undeclared: true }
  return said === 'none' ? {} : { personal: said }
}

/** Personal if it is in any of the events. */
const strictest = (found: ReadonlyArray<FactKind>): Pick<FactKind, 'personal'> => {
  const personal = found.map((kind) => kind.personal).reduce(stricter, undefined)
  return personal === undefined ? {} : { personal }
}

const ofEvents = (
  words: Words,
  key: string,
  kinds: ReadonlyArray<string> | undefined,
  more: ReadonlyArray<string> = [],
): FactKind | Stranger => {
  const bag = carried(words, key)
  if (bag !== undefined) return bag
  const tables =
    kinds === undefined || kinds.length === 0 ? [anyFields] : kinds.map((kind) => fieldsOf(kind) ?? anyFields)
  const found = tables.flatMap((fields) => fields.get(key) ?? [])
  const [first] = found
  if (first !== undefined)
    return found.length === 1
      ? first
      : {
          ...kindOfFact(found.every(({ type }) => type === first.type) ? first.type : 'any', 'E'),
          ...strictest(found),
        }
  if (more.includes(key)) return kindOfFact('text', 'E')
  if (key.endsWith('.date')) return dayOf(ofEvents(words, key.slice(0, -'.date'.length), kinds, more))
  const what = kinds !== undefined && kinds.length === 1 ? ` ${kinds[0]}` : ''
  return stranger(`事件${what}的字段`, `field of the event${what}`, key, () => [
    ...tables.flatMap((fields) => [...fields.keys()]),
    ...more,
  ])
}

const dayOf = (found: FactKind | Stranger): FactKind | Stranger => (isStranger(found) ? found : DAY)

/** Kinds of event that a regulation may name. */
export function* eventWords(words: Words): Iterable<string> {
  yield* ['*', 'terminal']
  for (const type of plainTypes) {
    yield type
    for (const variant of type === 'Classified' ? words.dimensions.keys() : variantsOf(type)) yield `${type}:${variant}`
  }
  for (const term of actTerms) yield `act:${term}`
}

/** Is there such a kind of event. */
export const isEvent = (words: Words, kind: string): boolean => {
  if (kind === '*' || kind === 'terminal') return true
  const cut = kind.indexOf(':')
  if (cut < 0) return fieldsOf(kind) !== undefined
  const type = kind.slice(0, cut)
  const variant = kind.slice(cut + 1)
  if (type === 'act') return fieldsOf(kind) !== undefined
  return type === 'Classified' ? words.dimensions.has(variant) : variantsOf(type).includes(variant)
}

const last = (words: Words, key: string): FactKind | Stranger => {
  const cut = key.indexOf('.')
  const kind = cut < 0 ? key : key.slice(0, cut)
  if (!isEvent(words, kind)) return stranger('事件', 'event', kind, () => eventWords(words))
  return ofEvents(words, cut < 0 ? '' : key.slice(cut + 1), [kind], ['by', 'scope'])
}

const fixedOf = (root: string): ReadonlyArray<string> =>
  [...fixedFacts.keys()].flatMap((path) => (path.startsWith(`${root}.`) ? [path.slice(root.length + 1)] : []))

/** Facts of the case that the head gives a few values. */
const ofCase = (words: Words, path: string, kind: FactKind): FactKind => {
  if (path === 'case.channel') return { ...kind, values: [...words.channels] }
  if (path !== 'case.kind') return kind
  const dimension = words.dimensions.get('kind')
  return {
    ...kind,
    values: [...words.kinds, ...(dimension?.values ?? []).map(({ id }) => id), ...(words.written.get(path) ?? [])],
  }
}

const parameter = (words: Words, name: string): FactKind | Stranger => {
  words.used.add(`param:${name}`)
  const found = parameterOf(words, name)
  return found === undefined
    ? {
        ...stranger('参数', 'parameter', name, () => Object.keys(words.regulation.parameters)),
        tag: 'MissingParameter',
      }
    : ofParameter[parameterType(found)]
}

const overdue = (words: Words, key: string): FactKind | Stranger => {
  const [id = '', what] = key.split('.')
  if (what !== 'overdueBy') return stranger('时限事实', 'fact of a clock', key, () => ['startedAt', 'c01.overdueBy'])
  return words.clauses.has(id)
    ? kindOfFact('duration', 'S+T')
    : stranger('条款', 'clause', id, () => words.clauses.keys())
}

const look = (words: Words, path: string, scene: Scene): FactKind | Stranger => {
  const fixed = fixedFacts.get(path)
  if (fixed !== undefined) {
    if (path === 'cmd.kind' && scene.cmd?.length === 1 && scene.cmd[0] === 'Received')
      return { ...ofCase(words, 'case.kind', fixed), source: 'C' }
    return ofCase(words, path, fixed)
  }
  const cut = path.indexOf('.')
  const root = path.slice(0, cut)
  const key = path.slice(cut + 1)
  switch (root) {
    case 'class':
    case 'flag':
    case 'field':
      return carried(words, path) ?? ANY
    case 'it':
      return ofEvents(words, key, scene.it)
    case 'start':
      return ofEvents(words, key, undefined)
    case 'cmd':
      return ofEvents(words, key, scene.cmd, fixedOf('cmd'))
    case 'last':
      return last(words, key)
    case 'row':
      return rowColumns.get(key) ?? stranger('统计列', 'column of a row', key, () => rowColumns.keys())
    case 'clock':
      return overdue(words, key)
    case 'param':
      return parameter(words, key)
    default:
      return roots.some((known) => known === root)
        ? stranger(`“${root}”的事实`, `fact of ${root}`, key, () => fixedOf(root))
        : stranger('事实根', 'root of a fact', cut < 0 ? path : root, () => roots)
  }
}

/** What the language knows of a fact path where it is read; a stranger where nothing declares it. */
export const resolve = (words: Words, path: string, scene: Scene): FactKind | Stranger => {
  const cached = words.facts.get(path)
  if (cached !== undefined) return cached
  const found = look(words, path, scene)
  const kind =
    isStranger(found) && path.endsWith('.date') && !path.startsWith('it.')
      ? dayOf(look(words, path.slice(0, -'.date'.length), scene))
      : found
  const moves = path.startsWith('it.') || path.startsWith('cmd.')
  if (!moves && !isStranger(kind)) words.facts.set(path, kind)
  return kind
}
