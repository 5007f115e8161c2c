/** As much of JSON Schema (2020-12) as the schemas of this package use; a keyword that is not known here is a mistake of the test. */
type Schema = { readonly [key: string]: unknown }

const isBag = (value: unknown): value is Schema => typeof value === 'object' && value !== null && !Array.isArray(value)
const list = (value: unknown): ReadonlyArray<unknown> => (Array.isArray(value) ? value : [])

const ofType = (type: unknown, value: unknown): boolean => {
  switch (type) {
    case 'object':
      return isBag(value)
    case 'array':
      return Array.isArray(value)
    case 'integer':
      return Number.isInteger(value)
    case 'null':
      return value === null
    default:
      // `string`, `number` and `boolean` are called the same by both.
      return typeof value === type
  }
}

const day = /^\d{4}-\d{2}-\d{2}$/

type Keyword = (
  argument: unknown,
  value: unknown,
  allows: (schema: unknown, value: unknown) => boolean,
  whole: Schema,
) => boolean

const keywords: { readonly [keyword: string]: Keyword } = {
  type: ofType,
  const: (argument, value) => argument === value,
  enum: (argument, value) => list(argument).includes(value),
  format: (argument, value) => argument !== 'date' || typeof value !== 'string' || day.test(value),
  pattern: (argument, value) => typeof value !== 'string' || new RegExp(String(argument), 'u').test(value),
  minimum: (argument, value) => typeof value !== 'number' || value >= Number(argument),
  minItems: (argument, value) => !Array.isArray(value) || value.length >= Number(argument),
  required: (argument, value) => !isBag(value) || list(argument).every((key) => Object.hasOwn(value, String(key))),
  properties: (argument, value, allows) =>
    !isBag(value) ||
    !isBag(argument) ||
    Object.entries(argument).every(([key, inner]) => !Object.hasOwn(value, key) || allows(inner, value[key])),
  additionalProperties: (argument, value, allows, whole) => {
    const known = isBag(whole['properties']) ? whole['properties'] : {}
    return !isBag(value) || Object.keys(value).every((key) => Object.hasOwn(known, key) || allows(argument, value[key]))
  },
  propertyNames: (argument, value, allows) => !isBag(value) || Object.keys(value).every((key) => allows(argument, key)),
  prefixItems: (argument, value, allows) =>
    !Array.isArray(value) || list(argument).every((inner, i) => i >= value.length || allows(inner, value[i])),
  items: (argument, value, allows, whole) =>
    !Array.isArray(value) || value.slice(list(whole['prefixItems']).length).every((item) => allows(argument, item)),
  anyOf: (argument, value, allows) => list(argument).some((inner) => allows(inner, value)),
}
const silent = new Set(['$schema', '$defs', '$ref', 'title', 'description'])

/** Does a schema allow a value. */
export const allows = (root: Schema, input: unknown): boolean => {
  const definitions = isBag(root['$defs']) ? root['$defs'] : {}
  const judge = (schema: unknown, value: unknown): boolean => {
    if (typeof schema === 'boolean') return schema
    if (!isBag(schema)) throw new Error('a schema is an object, true or false')
    const ref = schema['$ref']
    if (typeof ref === 'string' && !judge(definitions[ref.slice('#/$defs/'.length)], value)) return false
    return Object.entries(schema).every(([keyword, argument]) => {
      const check = keywords[keyword]
      if (check === undefined && !silent.has(keyword)) throw new Error(`unknown keyword ${keyword}`)
      return check === undefined || check(argument, value, judge, schema)
    })
  }
  return judge(root, input)
}
