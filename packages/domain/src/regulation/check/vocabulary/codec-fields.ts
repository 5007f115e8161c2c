import * as t from 'io-ts'
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

const factOf = (codec: t.Mixed): FactKind => {
  const values = wordsOf(codec)
  if (values !== undefined) return { ...kindOfFact('text', 'E'), values }
  return kindOfFact(codec instanceof t.ArrayType ? 'set' : (types[codec.name] ?? 'any'), 'E')
}

/** The fields of a codec, nested ones by their dotted path. */
export const codecFields = (codec: unknown): ReadonlyArray<readonly [string, FactKind]> =>
  Object.entries(props(codec)).flatMap(([key, inner]) => [
    [key, factOf(inner)] as const,
    ...codecFields(inner).map(([rest, fact]) => [`${key}.${rest}`, fact] as const),
  ])

/** The words of one field of a codec. */
export const fieldWords = (codec: unknown, field: string): ReadonlyArray<string> => wordsOf(props(codec)[field]) ?? []
