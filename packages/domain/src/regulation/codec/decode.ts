import * as E from 'fp-ts/lib/Either.js'
import type * as t from 'io-ts'
import { Shape } from '../../codec/shape.js'
import { isWordError } from '../../codec/tagged.js'
import type { Bilingual } from '../../complaint/rejection.js'
import { remedyFor, unknownWord } from '../check/say.js'
import type { RegulationError, RegulationErrorTag } from '../error.js'
import type { Regulation } from '../language/regulation.js'
import { RegulationCodec } from './regulation.js'
import { isUnsupportedKey, unsupportedKinds } from './unsupported.js'
import { PERIOD_AS_PARAMETER, Word } from './words.js'

interface Place {
  readonly path: string
  readonly clause?: string
}

const idOf = (clause: unknown): string | undefined => {
  const id = typeof clause === 'object' && clause !== null && 'id' in clause ? clause.id : undefined
  return typeof id === 'string' && id !== '' ? id : undefined
}

/** Where an error stands: the path, in which a clause is named by its id rather than its place in the list. */
const placeOf = (context: t.Context): Place => {
  const keys = context.slice(1).map(({ key }) => key)
  const id = keys[0] === 'clauses' && keys.length > 1 ? idOf(context[2]?.actual) : undefined
  if (id === undefined) return { path: keys.join('.') }
  return { path: ['clauses', id, ...keys.slice(2)].join('.'), clause: id }
}

const sortOf = (value: unknown): Bilingual => {
  if (value === null) return { zh: '空值', en: 'null' }
  if (Array.isArray(value)) return { zh: '列表', en: 'a list' }
  switch (typeof value) {
    case 'object':
      return { zh: '对象', en: 'an object' }
    case 'string':
      return { zh: `“${value.slice(0, 60)}”`, en: JSON.stringify(value.slice(0, 60)) }
    default:
      return { zh: String(value), en: String(value) }
  }
}

const unsupported = (word: string): Bilingual => ({
  zh: `引擎尚不能执行“${word}”。请改写该条款，或将其列为 manual 并说明理由。`,
  en: `The engine cannot execute "${word}" yet. Rewrite the clause, or list it as manual with the reason.`,
})

const unknownKey = (key: string, known: ReadonlyArray<string>): Bilingual =>
  unknownWord({ zh: '键', en: 'key' }, key, known)

/** The object that an unknown key stands in. */
const shapeAround = (context: t.Context): { readonly name: string; readonly keys: ReadonlyArray<string> } => {
  const around = context.at(-2)?.type
  if (around instanceof Shape)
    return { name: around.name, keys: [...Object.keys(around.required), ...Object.keys(around.optional)] }
  return { name: around?.name ?? '', keys: [] }
}

const told = (error: t.ValidationError): Bilingual & { readonly _tag: RegulationErrorTag } => {
  const key = error.context.at(-1)?.key ?? ''
  if (isWordError(error)) {
    const known = error.known
    if (key === 'kind' && unsupportedKinds.includes(error.word))
      return { _tag: 'Unsupported', ...unsupported(error.word) }
    if (key === 'kind')
      return { _tag: 'UnknownWord', ...unknownWord({ zh: '机制种类', en: 'kind of mechanism' }, error.word, known) }
    if (
      typeof error.value === 'string' &&
      error.value.startsWith(error.word) &&
      error.context.at(-1)?.type.name === 'Path'
    )
      return { _tag: 'UnknownWord', ...unknownWord({ zh: '事实根', en: 'root of a fact' }, error.word, known) }
    return { _tag: 'Malformed', ...unknownKey(error.word, known) }
  }
  if (error.message === 'unknown key') {
    const { name, keys } = shapeAround(error.context)
    return isUnsupportedKey(name, key)
      ? { _tag: 'Unsupported', ...unsupported(key) }
      : { _tag: 'Malformed', ...unknownKey(key, keys) }
  }
  if (error.message === PERIOD_AS_PARAMETER) return { _tag: 'Unsupported', ...unsupported(PERIOD_AS_PARAMETER) }
  return { _tag: 'Malformed', ...mismatch(error, key) }
}

const mismatch = (error: t.ValidationError, key: string): Bilingual => {
  const type = error.context.at(-1)?.type
  const keys = type !== undefined && 'keys' in type && typeof type.keys === 'object' ? Object.keys(type.keys ?? {}) : []
  const expected =
    keys.length > 0
      ? keys.map((word) => JSON.stringify(word)).join(' | ')
      : (error.message ?? (type instanceof Word ? type.expected : type?.name) ?? '?')
  if (error.value === undefined)
    return { zh: `缺少“${key}”，应为 ${expected}。请补上。`, en: `"${key}" is missing: ${expected}. Add it.` }
  const found = sortOf(error.value)
  const hint =
    typeof error.value === 'string' && keys.length > 0
      ? remedyFor(error.value, keys)
      : { zh: '请改正。', en: 'Correct it.' }
  return {
    zh: `应为 ${expected}，实为${found.zh}。${hint.zh}`,
    en: `Expected ${expected}, found ${found.en}. ${hint.en}`,
  }
}

/** What io-ts found, each place once, in both languages. */
export const errorsOf = (errors: t.Errors): ReadonlyArray<RegulationError> => {
  const byPath = new Map<string, RegulationError>()
  for (const error of errors) {
    const place = placeOf(error.context)
    if (!byPath.has(place.path)) byPath.set(place.path, { ...told(error), ...place })
  }
  return [...byPath.values()]
}

/**
 * Reads a regulation from outside. Every problem is named with its clause and path; a mechanism or key of the language
 * that the engine cannot execute is `Unsupported`, never a vague mismatch. Words are checked apart: `checkRegulation`.
 *
 * @example
 * import { decodeRegulation } from '@redress/domain'
 *
 * const bad = decodeRegulation({ id: 'x', clauses: [{ id: 'c01', does: [{ kind: 'waive' }] }] })
 * assert.equal(bad._tag, 'Left')
 */
export const decodeRegulation = (input: unknown): E.Either<ReadonlyArray<RegulationError>, Regulation> => {
  const decoded = RegulationCodec.decode(input)
  return E.isRight(decoded) ? decoded : E.left(errorsOf(decoded.left))
}
