import * as t from 'io-ts'
import type { Category, Marked } from '../../../codec/personal.js'
import { stricter } from '../../../codec/personal.js'
import { Shape } from '../../../codec/shape.js'
import { type FactKind, type FactType, kindOfFact } from './kind.js'

type AnyShape = Shape<Record<string, t.Mixed>, Record<string, t.Mixed>>

const props = (codec: unknown): { readonly [key: string]: t.Mixed } => {
  if (!(codec instanceof Shape)) return {}
  const { required, optional }: AnyShape = codec
  return { ...optional, ...required }
}

const types: { readonly [codec: string]: FactType } = {
  Instant: 'instant',
  Day: 'day',
  Finite: 'number',
  Int: 'number',
  number: 'number',
  boolean: 'boolean',
  Text: 'text',
  Term: 'text',
  Id: 'text',
}

/** The words that a codec allows, where it allows a few only. */
export const wordsOf = (codec: t.Mixed | undefined): ReadonlyArray<string> | undefined =>
  codec instanceof t.KeyofType ? Object.keys(codec.keys) : undefined

/** The category of a leaf, of the elements of a list; a choice of which one member is clear can be compared with what is clear. */
const personalOf = (codec: t.Mixed): Category | undefined => {
  const { personal } = codec as Marked
  if (personal !== undefined) return personal
  if (codec instanceof t.ArrayType) return personalOf(codec.type as t.Mixed)
  if (!(codec instanceof t.UnionType)) return undefined
  const members = (codec.types as ReadonlyArray<t.Mixed>).map(personalOf)
  return members.includes(undefined) ? undefined : members.reduce(stricter)
}

const factOf = (codec: t.Mixed): FactKind => {
  const values = wordsOf(codec)
  if (values !== undefined) return { ...kindOfFact('text', 'E'), values }
  const personal = personalOf(codec)
  const kind = kindOfFact(codec instanceof t.ArrayType ? 'set' : (types[codec.name] ?? 'any'), 'E')
  return personal === undefined ? kind : { ...kind, personal }
}

/** The fields of a codec, nested ones by their dotted path. */
export const codecFields = (codec: unknown): ReadonlyArray<readonly [string, FactKind]> =>
  Object.entries(props(codec)).flatMap(([key, inner]) => [
    [key, factOf(inner)] as const,
    ...codecFields(inner).map(([rest, fact]) => [`${key}.${rest}`, fact] as const),
  ])

/** The words of one field of a codec. */
export const fieldWords = (codec: unknown, field: string): ReadonlyArray<string> => wordsOf(props(codec)[field]) ?? []
