import type * as t from 'io-ts'
import { type Aggregate, aggregates } from '../aggregate/happening.js'
import { isEnvelope } from '../codec/envelope.js'
import { type Category, type FieldCategories, isBlank, type Marked } from '../codec/personal.js'
import { Choice } from '../codec/tagged.js'
import type { StoredPath } from './envelopes.js'
import { inside, storedCodec } from './stored.js'

/** One personal value in stored data. */
export interface Leaf {
  readonly path: StoredPath
  readonly category: Category
  readonly value: unknown
}

type Bag = { readonly [key: string]: unknown }
type Find = (value: unknown, path: StoredPath, found: Leaf[]) => void

const bagOf = (value: unknown): Bag | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Bag) : undefined

/** A blank stays as it is, and what is sealed already. */
const leaf = (path: StoredPath, category: Category | undefined, value: unknown, found: Leaf[]): void => {
  if (category !== undefined && !isBlank(value) && !isEnvelope(value)) found.push({ path, category, value })
}

const marked = ({ personal, personalBy, personalPair }: Marked, fields: FieldCategories): Find | undefined => {
  if (personal !== undefined) return (value, path, found) => leaf(path, personal, value, found)
  if (personalBy !== undefined)
    return (value, path, found) => {
      const bag = bagOf(value) ?? {}
      for (const key of Object.keys(bag)) leaf([...path, key], personalBy(key, fields), bag[key], found)
    }
  if (personalPair === undefined) return undefined
  const { of, name, value: key } = personalPair
  return (value, path, found) => {
    const pair = bagOf(value) ?? {}
    leaf([...path, key], of(String(pair[name]), fields), pair[key], found)
  }
}

const chosen = (codec: t.Mixed, members: ReadonlyArray<t.Mixed>, fields: FieldCategories): Find | undefined => {
  const finds = new Map(members.map((member) => [member, finder(member, fields)]))
  if ([...finds.values()].every((find) => find === undefined)) return undefined
  const pick =
    codec instanceof Choice ? codec.pick : (value: unknown): t.Mixed | undefined => members.find((m) => m.is(value))
  return (value, path, found) => {
    const member = pick(value)
    if (member !== undefined) finds.get(member)?.(value, path, found)
  }
}

/** What finds the personal values under a codec; `undefined` where there can be none. */
const finder = (codec: t.Mixed, fields: FieldCategories): Find | undefined => {
  const mark = marked(codec as Marked, fields)
  if (mark !== undefined) return mark
  const { keys, each, members } = inside(codec)
  if (members.length > 0) return chosen(codec, members, fields)
  const below = each === undefined ? undefined : finder(each, fields)
  if (below !== undefined)
    return (value, path, found) => {
      if (Array.isArray(value)) for (const [i, item] of value.entries()) below(item, [...path, i], found)
      else for (const [key, item] of Object.entries(bagOf(value) ?? {})) below(item, [...path, key], found)
    }
  const named = [...keys].flatMap(([key, inner]) => {
    const find = finder(inner, fields)
    return find === undefined ? [] : [[key, find] as const]
  })
  if (named.length === 0) return undefined
  return (value, path, found) => {
    const bag = bagOf(value)
    if (bag === undefined) return
    for (const [key, find] of named) if (bag[key] !== undefined) find(bag[key], [...path, key], found)
  }
}

const NONE: ReadonlyArray<Leaf> = []

/**
 * The personal values in what the log is to hold of an event, `{ command, actor, evidence, data }`, as the codecs mark them and
 * the fields are declared. Blanks are none, nor what is sealed already, nor anything of a type that there is not.
 *
 * @example
 * import { fieldCategories, personalIn, rulesOf } from '@redress/domain'
 *
 * const find = personalIn(fieldCategories(rulesOf([])))
 * const stored = { actor: { id: 'a-1', roles: [] }, data: { field: { 'complainant.name': '张三', 'product.model': 'X1' } } }
 * assert.deepEqual(find('complaint', 'Resolved', stored), [
 *   { path: ['data', 'field', 'complainant.name'], category: 'identity', value: '张三' },
 * ])
 */
export const personalIn = (
  fields: FieldCategories,
): ((aggregate: Aggregate, type: string, stored: unknown) => ReadonlyArray<Leaf>) => {
  // Compiled when first met: a type once, whatever comes of it.
  const known = new Map(aggregates.map((aggregate) => [aggregate, new Map<string, Find | undefined>()]))
  return (aggregate, type, stored) => {
    const byType = known.get(aggregate)
    if (byType?.has(type) === false) {
      const codec = storedCodec(aggregate, type)
      if (codec === undefined) return NONE
      byType.set(type, finder(codec, fields))
    }
    const find = byType?.get(type)
    if (find === undefined) return NONE
    const found: Leaf[] = []
    find(stored, [], found)
    return found
  }
}
