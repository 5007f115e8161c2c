import type * as t from 'io-ts'
import { Shape } from '../../codec/shape.js'
import { isWordError } from '../../codec/tagged.js'
import type { Bilingual } from '../../complaint/rejection.js'
import { remedyFor, unknownWord } from '../check/say.js'
import { suggest } from '../check/suggest.js'
import type { RegulationError } from '../error.js'
import { expectedOf, wordsOf } from './expected.js'
import { Word } from './words.js'

/** One thing wrong with the shape of a regulation, and where it stands: the keys from the root, the last one itself or what is under it. */
export interface Fault {
  readonly error: RegulationError
  readonly keys: ReadonlyArray<string>
  readonly on: 'key' | 'value'
}

type Told = Omit<RegulationError, 'path' | 'clause'>

/** As much of a word from outside as a message shows. */
const shown = (word: string): string => (word.length > 60 ? `${word.slice(0, 60)}…` : word)

const idOf = (clause: unknown): string | undefined => {
  const id = typeof clause === 'object' && clause !== null && 'id' in clause ? clause.id : undefined
  return typeof id === 'string' && id !== '' ? shown(id) : undefined
}

/** The path, in which a clause is named by its id rather than its place in the list. */
const placeOf = (
  context: t.Context,
  keys: ReadonlyArray<string>,
): { readonly path: string; readonly clause?: string } => {
  const id = keys[0] === 'clauses' && keys.length > 1 ? idOf(context[2]?.actual) : undefined
  const path = (id === undefined ? keys : ['clauses', id, ...keys.slice(2)]).map(shown).join('.')
  return id === undefined ? { path } : { path, clause: id }
}

const sortOf = (value: unknown): Bilingual => {
  if (value === null) return { zh: '空值', en: 'nothing' }
  if (Array.isArray(value)) return { zh: '列表', en: 'a list' }
  switch (typeof value) {
    case 'object':
      return { zh: '对象', en: 'an object' }
    case 'string':
      return { zh: `“${shown(value)}”`, en: JSON.stringify(shown(value)) }
    default:
      return { zh: String(value), en: String(value) }
  }
}

const unknown = (_tag: Told['_tag'], zh: string, en: string, word: string, known: ReadonlyArray<string>): Told => {
  const short = shown(word)
  const suggestion = suggest(short, known)
  return {
    _tag,
    ...unknownWord({ zh, en }, short, known),
    word: short,
    ...(suggestion === undefined ? {} : { suggestion }),
  }
}

const unknownKey = (key: string, known: ReadonlyArray<string>): Told => unknown('Malformed', '键', 'key', key, known)

/** The keys of the object that an unknown one stands in. */
const keysAround = (context: t.Context): ReadonlyArray<string> => {
  const around = context.at(-2)?.type
  return around instanceof Shape ? [...Object.keys(around.required), ...Object.keys(around.optional)] : []
}

type Expected = { readonly name?: string } | undefined

/** Numbers, days and truth values that were meant as words: a file needs quotes around them. */
const unquoted = (value: unknown, type: Expected): boolean =>
  (typeof value === 'number' || typeof value === 'boolean') && (type instanceof Word || type?.name === 'string')

const remedy = (value: unknown, type: Expected, words: ReadonlyArray<string>): Bilingual => {
  if (typeof value === 'string' && words.length > 0) return remedyFor(shown(value), words)
  return unquoted(value, type)
    ? { zh: `请加引号："${value}"。`, en: `Put it in quotes: "${value}".` }
    : { zh: '请改正。', en: 'Correct it.' }
}

const mismatch = (error: t.ValidationError, key: string): Told => {
  const type = error.context.at(-1)?.type
  const expected = expectedOf(type, error.message)
  if (error.value === undefined)
    return {
      _tag: 'Malformed',
      zh: `缺少“${key}”，应为${expected.zh}。请补上。`,
      en: `"${key}" is missing: ${expected.en}. Add it.`,
    }
  const [found, hint] = [sortOf(error.value), remedy(error.value, type, wordsOf(type))]
  return {
    _tag: 'Malformed',
    zh: `应为${expected.zh}，实为${found.zh}。${hint.zh}`,
    en: `Expected ${expected.en}, found ${found.en}. ${hint.en}`,
  }
}

const faultOf = (error: t.ValidationError): { readonly on: Fault['on']; readonly error: Told } => {
  const last = error.context.at(-1)
  const key = last?.key ?? ''
  if (isWordError(error)) {
    if (key === 'kind')
      return { on: 'value', error: unknown('UnknownWord', '机制种类', 'kind of mechanism', error.word, error.known) }
    if (last?.type.name === 'Path')
      return { on: 'value', error: unknown('UnknownWord', '事实根', 'root of a fact', error.word, error.known) }
    return { on: 'key', error: unknownKey(error.word, error.known) }
  }
  if (error.message === 'unknown key') return { on: 'key', error: unknownKey(key, keysAround(error.context)) }
  return { on: error.value === key ? 'key' : 'value', error: mismatch(error, key) }
}

/** What io-ts found, each place once, in both languages. */
export const faultsOf = (errors: t.Errors): ReadonlyArray<Fault> => {
  const byPath = new Map<string, Fault>()
  for (const found of errors) {
    const keys = found.context.slice(1).map(({ key }) => key)
    const place = placeOf(found.context, keys)
    const { error, on } = faultOf(found)
    if (!byPath.has(place.path)) byPath.set(place.path, { keys, on, error: { ...error, ...place } })
  }
  return [...byPath.values()]
}
