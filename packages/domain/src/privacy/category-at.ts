import type * as t from 'io-ts'
import type { Aggregate } from '../aggregate/happening.js'
import { type Category, type FieldCategories, type Marked, stricter } from '../codec/personal.js'
import type { StoredPath } from './envelopes.js'
import { inside, storedCodec } from './stored.js'

/** The category that a codec gives to what stands at a path in it, the strictest of what it may be. */
const at = (codec: t.Mixed | undefined, path: StoredPath, fields: FieldCategories): Category | undefined => {
  if (codec === undefined) return undefined
  const { personal, personalBy } = codec as Marked
  if (personal !== undefined) return personal
  const [key, ...rest] = path
  if (personalBy !== undefined) return key === undefined ? undefined : personalBy(String(key), fields)
  const { keys, each, members } = inside(codec)
  if (members.length > 0)
    return members.map((member) => at(member, path, fields)).reduce<Category | undefined>(stricter, undefined)
  return key === undefined ? undefined : at(keys.get(String(key)) ?? each, rest, fields)
}

/**
 * The category of what is sealed at a path of a stored event, told without opening it. What no codec and no regulation declares
 * any more is narrative.
 *
 * @example
 * import { categoryAt, fieldCategories, rulesOf } from '@redress/domain'
 *
 * const of = categoryAt(fieldCategories(rulesOf([])))
 * assert.equal(of('complaint', 'Received', ['data', 'field', 'complainant.phone']), 'contact')
 * assert.equal(of('complaint', 'Closed', ['data', 'reason']), 'narrative')
 */
export const categoryAt =
  (fields: FieldCategories) =>
  (aggregate: Aggregate, type: string, path: StoredPath): Category =>
    at(storedCodec(aggregate, type), path, fields) ?? 'narrative'
