type Json = { readonly [key: string]: unknown }

/** A body is at most 1 MiB, so that is the longest text in one, and half of it the longest list. */
const LONGEST = 1_048_576
const MOST = 524_288
const LARGEST = Number.MAX_SAFE_INTEGER

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * `\p{L}` needs the flag `u`, which many readers of schemas do not set. Said without it the pattern is the same for ASCII, and
 * lets all other characters through; the service itself goes on to refuse those that are neither letters nor digits.
 */
const portable = (pattern: string): string =>
  pattern
    .replace('[\\p{L}\\p{N}._:@/-]', '[^\\x00-,;-?\\[-^`{-\\x7f]')
    .replace('[\\p{L}\\p{N}]', '[^\\x00-/:-@\\[-`{-\\x7f]')

const ofString = (schema: Json): Json => {
  const { pattern, maxLength, const: only, enum: words } = schema
  return {
    ...schema,
    ...(typeof pattern === 'string' ? { pattern: portable(pattern) } : {}),
    ...(maxLength === undefined && only === undefined && words === undefined ? { maxLength: LONGEST } : {}),
  }
}

const bounds = (schema: Json): Json => {
  switch (schema['type']) {
    case 'string':
      return ofString(schema)
    case 'array':
      return { maxItems: MOST, ...schema }
    case 'integer':
      return { format: 'int64', minimum: -LARGEST, maximum: LARGEST, ...schema }
    default:
      return schema
  }
}

/** A schema with the bounds that hold for everything in a request: what is not said closer. */
export const bounded = (schema: unknown): unknown => {
  if (Array.isArray(schema)) return schema.map(bounded)
  if (!isObject(schema)) return schema
  // What stands in an example or enumeration is no schema.
  const inside = Object.entries(schema).map(([key, value]) => [
    key,
    key === 'example' || key === 'enum' || key === 'const' ? value : bounded(value),
  ])
  return bounds(Object.fromEntries(inside))
}
