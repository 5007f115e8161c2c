import type * as t from 'io-ts'
import { Envelope } from './envelope.js'
import type { Marked } from './personal.js'
import { Shape } from './shape.js'

export type JsonSchema = { readonly [key: string]: unknown }

type Tagged = t.Mixed & {
  readonly _tag?: string
  readonly pattern?: string
  /** What a codec of its own sort says of itself. */
  readonly schema?: JsonSchema
  readonly types?: ReadonlyArray<t.Mixed>
  readonly type?: t.Mixed
  readonly domain?: t.Mixed
  readonly codomain?: t.Mixed
  readonly keys?: Record<string, unknown>
  readonly value?: unknown
  readonly runDefinition?: () => t.Mixed
}

/** What a schema is put together with. */
interface Making {
  /** Schemas of what is named, of the codecs that contain themselves first; a name that is being worked out is there already. */
  readonly named: Map<string, JsonSchema>
  /** As the log holds it, where an envelope may stand for what is personal. */
  readonly stored: boolean
}

const named: { readonly [name: string]: JsonSchema } = {
  Instant: { type: 'string', format: 'date-time' },
  Day: { type: 'string', format: 'date' },
  Text: { type: 'string', maxLength: 100_000 },
  Finite: { type: 'number' },
  Int: { type: 'integer' },
  Term: { type: 'string', minLength: 1, maxLength: 120 },
}

const ofShape = (codec: Shape<Record<string, t.Mixed>, Record<string, t.Mixed>>, found: Making): JsonSchema => ({
  type: 'object',
  additionalProperties: false,
  properties: Object.fromEntries(
    [...Object.entries(codec.required), ...Object.entries(codec.optional)].map(([key, prop]) => [
      key,
      schemaOf(prop, found),
    ]),
  ),
  ...(Object.keys(codec.required).length > 0 ? { required: Object.keys(codec.required) } : {}),
})

const ofRecursive = (codec: Tagged, found: Making): JsonSchema => {
  if (!found.named.has(codec.name)) {
    found.named.set(codec.name, {})
    found.named.set(codec.name, codec.runDefinition === undefined ? {} : schemaOf(codec.runDefinition(), found))
  }
  return { $ref: `#/$defs/${codec.name}` }
}

const ofDictionary = (codec: Tagged, found: Making): JsonSchema => {
  const { domain, codomain } = codec
  const keys = domain === undefined ? {} : schemaOf(domain, found)
  return {
    type: 'object',
    ...('pattern' in keys ? { propertyNames: keys } : {}),
    additionalProperties: codomain === undefined ? true : sealable(codec as Marked, schemaOf(codomain, found), found),
  }
}

const ofTuple = ({ types = [] }: Tagged, found: Making): JsonSchema => ({
  type: 'array',
  prefixItems: types.map((item) => schemaOf(item, found)),
  minItems: types.length,
  items: false,
})

/** Says what is personal: its category, or that its name says it. */
const sealable = ({ personal, personalBy }: Marked, inner: JsonSchema, found: Making): JsonSchema => {
  const mark = personal ?? (personalBy === undefined ? undefined : 'by-name')
  if (mark === undefined) return inner
  if (!found.stored) return { ...inner, 'x-personal': mark }
  if (!found.named.has(Envelope.name)) found.named.set(Envelope.name, schemaOf(Envelope, found))
  return { anyOf: [inner, { $ref: `#/$defs/${Envelope.name}` }], 'x-personal': mark }
}

const schemaOf = (codec: t.Mixed, found: Making): JsonSchema => {
  const schema = unsealed(codec, found)
  return (codec as Marked).personal === undefined ? schema : sealable(codec as Marked, schema, found)
}

const unsealed = (codec: t.Mixed, found: Making): JsonSchema => {
  if (codec instanceof Shape) return ofShape(codec, found)
  const known = named[codec.name]
  if (known !== undefined) return known
  const tagged = codec as Tagged
  const inner = (): JsonSchema => (tagged.type === undefined ? {} : schemaOf(tagged.type, found))
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
      return { type: 'array', items: inner() }
    case 'TupleType':
      return ofTuple(tagged, found)
    case 'DictionaryType':
      return ofDictionary(tagged, found)
    case 'UnionType':
      return { anyOf: (tagged.types ?? []).map((member) => schemaOf(member, found)) }
    case 'RefinementType':
    case 'ReadonlyType':
      return inner()
    case 'RecursiveType':
      return ofRecursive(tagged, found)
    default:
      return tagged.schema ?? (tagged.pattern === undefined ? {} : { type: 'string', pattern: tagged.pattern })
  }
}

/**
 * JSON Schema (2020-12) of a codec, so that documents and behaviour cannot differ. What contains itself stands under `$defs`;
 * what is personal says so as `x-personal`, and as `stored` admits an envelope in its place.
 */
export const jsonSchema = (codec: t.Mixed, { stored = false }: { readonly stored?: boolean } = {}): JsonSchema => {
  const named = new Map<string, JsonSchema>()
  const schema = schemaOf(codec, { named, stored })
  return named.size === 0 ? schema : { ...schema, $defs: Object.fromEntries(named) }
}
