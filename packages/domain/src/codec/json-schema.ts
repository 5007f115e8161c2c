import type * as t from 'io-ts'
import { Shape } from './shape.js'

export type JsonSchema = { readonly [key: string]: unknown }

type Tagged = t.Mixed & {
  readonly _tag?: string
  readonly pattern?: string
  readonly types?: ReadonlyArray<t.Mixed>
  readonly type?: t.Mixed
  readonly codomain?: t.Mixed
  readonly keys?: Record<string, unknown>
  readonly value?: unknown
}

const named: { readonly [name: string]: JsonSchema } = {
  Instant: { type: 'string', format: 'date-time' },
  Day: { type: 'string', format: 'date' },
  Text: { type: 'string', maxLength: 100_000 },
  Finite: { type: 'number' },
  Term: { type: 'string', minLength: 1, maxLength: 120 },
}

const ofShape = (codec: Shape<Record<string, t.Mixed>, Record<string, t.Mixed>>): JsonSchema => ({
  type: 'object',
  additionalProperties: false,
  properties: Object.fromEntries(
    [...Object.entries(codec.required), ...Object.entries(codec.optional)].map(([key, prop]) => [
      key,
      jsonSchema(prop),
    ]),
  ),
  ...(Object.keys(codec.required).length > 0 ? { required: Object.keys(codec.required) } : {}),
})

/** JSON Schema (2020-12) of a codec, so that documents and behaviour cannot differ. */
export const jsonSchema = (codec: t.Mixed): JsonSchema => {
  if (codec instanceof Shape) return ofShape(codec)
  const known = named[codec.name]
  if (known !== undefined) return known
  const tagged = codec as Tagged
  switch (tagged._tag) {
    case 'NullType':
      return { type: 'null' }
    case 'AnyDictionaryType':
      return { type: 'object' }
    case 'StringType':
      return { type: 'string' }
    case 'NumberType':
      return { type: 'number' }
    case 'BooleanType':
      return { type: 'boolean' }
    case 'LiteralType':
      return { const: tagged.value }
    case 'KeyofType':
      return { type: 'string', enum: Object.keys(tagged.keys ?? {}) }
    case 'ArrayType':
    case 'ReadonlyArrayType':
      return { type: 'array', items: tagged.type === undefined ? {} : jsonSchema(tagged.type) }
    case 'DictionaryType':
      return {
        type: 'object',
        additionalProperties: tagged.codomain === undefined ? true : jsonSchema(tagged.codomain),
      }
    case 'UnionType':
      return { anyOf: (tagged.types ?? []).map(jsonSchema) }
    case 'RefinementType':
      return tagged.type === undefined ? {} : jsonSchema(tagged.type)
    default:
      return tagged.pattern === undefined ? {} : { type: 'string', pattern: tagged.pattern }
  }
}
