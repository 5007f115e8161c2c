import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Aggregate, aggregates } from '../../src/aggregate/happening.js'
import { eventRegistries, otherAggregates } from '../../src/aggregates.js'
import type { JsonSchema } from '../../src/codec/json-schema.js'
import { complaintCommands } from '../../src/complaint/command.js'
import { commandSchemas, eventSchemas } from '../../src/schemas.js'
import { arbitraryOf } from '../../src/testing/arbitrary.js'
import { allSamples } from './samples.js'

type Schemas = ReadonlyArray<JsonSchema>

/** The keywords that our schemas are written in, read by the book: a second opinion on what they accept. */
const accepts = (schema: JsonSchema, value: unknown): boolean => {
  const { type, const: only, enum: words, anyOf, required, properties, additionalProperties, items, pattern } = schema
  const { minLength, maxLength } = schema as { readonly minLength?: number; readonly maxLength?: number }
  if (only !== undefined && value !== only) return false
  if (words !== undefined && !(words as ReadonlyArray<unknown>).includes(value)) return false
  if (anyOf !== undefined && !(anyOf as Schemas).some((one) => accepts(one, value))) return false
  if (type === 'string') {
    if (typeof value !== 'string') return false
    if (typeof pattern === 'string' && !new RegExp(pattern, 'u').test(value)) return false
    if (value.length < (minLength ?? 0) || value.length > (maxLength ?? Number.POSITIVE_INFINITY)) return false
  }
  if ((type === 'number' || type === 'integer') && typeof value !== 'number') return false
  if (type === 'integer' && !Number.isInteger(value)) return false
  if (type === 'boolean' && typeof value !== 'boolean') return false
  if (type === 'array') return Array.isArray(value) && value.every((item) => accepts(items as JsonSchema, item))
  if (type !== 'object') return true
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  const known = (properties ?? {}) as { readonly [key: string]: JsonSchema }
  return (
    ((required ?? []) as ReadonlyArray<string>).every((key) => Object.hasOwn(value, key)) &&
    Object.entries(value).every(([key, item]) => {
      const own = Object.hasOwn(known, key) ? known[key] : additionalProperties
      return own === undefined || (typeof own === 'boolean' ? own : accepts(own as JsonSchema, item))
    })
  )
}

const events = eventSchemas().map((one) => ({ name: `${one.aggregate} ${one.type}@${one.schema}`, ...one }))
const commands = commandSchemas().map((one) => ({ name: `${one.aggregate} ${one.command}`, ...one }))

it('every version of every event and every command is published, under an id of its own', () => {
  const versions = aggregates.flatMap((aggregate) =>
    eventRegistries[aggregate].versions.map(({ type, schema }) => `${aggregate} ${type}@${schema}`),
  )
  expect(events.map(({ name }) => name)).toEqual(versions)
  const ids = [...events, ...commands].map(({ data }) => data['$id'])
  expect(new Set(ids).size).toBe(ids.length)
})

it.each(commands)('$name yields an event that there is', ({ aggregate, yields }) => {
  expect(eventRegistries[aggregate].types).toContain(yields)
})

it('every event says its name in both languages', () => {
  for (const { says } of events) {
    expect(says.zh).toMatch(/\p{Script=Han}/u)
    expect(says.en).toMatch(/[a-z]{3}/)
  }
})

describe.each(events)('the schema of $name', ({ aggregate, type, schema, data }) => {
  it('takes the stored samples, and nothing with a key too many', () => {
    const { samples = [] } =
      allSamples.find((one) => one.aggregate === aggregate && one.type === type && one.schema === schema) ?? {}
    expect(samples.length).toBeGreaterThan(0)
    for (const sample of samples) {
      expect(accepts(data, sample.data)).toBe(true)
      expect(accepts(data, { ...sample.data, 'no such key': 1 })).toBe(false)
    }
  })
})

const codecOf = (aggregate: Aggregate, command: string) =>
  aggregate === 'complaint'
    ? complaintCommands.dataCodec(command as never)
    : otherAggregates[aggregate].commands.dataCodec(command as never)

it.each(commands)('the schema of $name takes what its codec takes', ({ aggregate, command, data }) => {
  fc.assert(
    fc.property(arbitraryOf(codecOf(aggregate, command)), (value) => accepts(data, JSON.parse(JSON.stringify(value)))),
    { numRuns: 50 },
  )
})
