import { type Aggregate, aggregates } from './aggregate/happening.js'
import { eventRegistries, otherAggregates } from './aggregates.js'
import { type JsonSchema, jsonSchema } from './codec/json-schema.js'
import { complaintCommands, yields } from './complaint/command.js'
import type { Bilingual } from './complaint/rejection.js'

/** One version of one type of event, as it is published. */
export interface EventSchema {
  readonly aggregate: Aggregate
  readonly type: string
  readonly schema: number
  /** Is it the version that is written now. */
  readonly newest: boolean
  readonly says: Bilingual
  /** The field of the data that tells its variants apart. */
  readonly variant?: string
  /** JSON Schema (2020-12) of `data` as the log holds it: an envelope may stand for what is personal (`x-personal`). */
  readonly data: JsonSchema
}

/** One command, as it is published. */
export interface CommandSchema {
  readonly aggregate: Aggregate
  readonly command: string
  /** Type of the event that it yields. */
  readonly yields: string
  /** JSON Schemas (2020-12) of the envelope, without `command` and `data`, and of `data`. */
  readonly head: JsonSchema
  readonly data: JsonSchema
}

const published = (schema: JsonSchema, id: string): JsonSchema => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: `urn:redress:${id}`,
  ...schema,
})

/**
 * JSON Schemas of the data of every event that can be read, old versions included, made from the codecs that read them.
 *
 * @example
 * import { eventSchemas } from '@redress/domain'
 *
 * const [enrolled] = eventSchemas().filter(({ aggregate, type }) => aggregate === 'agent' && type === 'Enrolled')
 * assert.deepEqual(enrolled?.data['required'], ['role'])
 */
export const eventSchemas = (): ReadonlyArray<EventSchema> =>
  aggregates.flatMap((aggregate) => {
    const { versions, definitionOf } = eventRegistries[aggregate]
    return versions.map(({ type, schema, newest, data }) => {
      const { says, variant } = definitionOf(type)
      const id = `event:${aggregate}:${type}:${schema}`
      return {
        aggregate,
        type,
        schema,
        newest,
        says,
        ...(variant === undefined ? {} : { variant }),
        data: published(jsonSchema(data, { stored: true }), id),
      }
    })
  })

/** JSON Schemas of every command, made from the codecs that read them. */
export const commandSchemas = (): ReadonlyArray<CommandSchema> =>
  [{ aggregate: 'complaint' as const, commands: complaintCommands, yields }, ...Object.values(otherAggregates)].flatMap(
    ({ aggregate, commands, yields: types }) =>
      Object.entries(types).map(([command, type]) => ({
        aggregate,
        command,
        yields: type,
        head: published(jsonSchema(commands.head), `command:${aggregate}`),
        data: published(jsonSchema(commands.dataCodec(command as never)), `command:${aggregate}:${command}`),
      })),
  )
