import * as E from 'fp-ts/lib/Either.js'
import type * as t from 'io-ts'
import { type Problem, problems } from '../codec/problem.js'
import type { EventType } from './event.js'
import type { EventDefinition } from './events/define.js'
import * as definitions from './events/index.js'

type AnyDefinition = EventDefinition<EventType, unknown>

/** Why stored data could not be read as an event. */
export type DecodeError =
  | { readonly _tag: 'UnknownEvent'; readonly type: string; readonly schema: number }
  | {
      readonly _tag: 'BadEvent'
      readonly type: string
      readonly schema: number
      readonly problems: ReadonlyArray<Problem>
    }

/** Brings the data of one schema version to the next. */
export type Upcaster = (data: unknown) => unknown

const newest = new Map<string, AnyDefinition>(
  Object.values(definitions).map((definition) => [definition.type, definition as AnyDefinition]),
)

/** Old schema versions, `type@version` to the function that brings the data one version further. None so far. */
const upcasters: ReadonlyMap<string, Upcaster> = new Map()

export const eventTypes: ReadonlyArray<EventType> = [...newest.keys()] as ReadonlyArray<EventType>
export const isEventType = (type: string): type is EventType => newest.has(type)
export const definitionOf = (type: EventType): AnyDefinition => newest.get(type) as AnyDefinition

/** Reads stored data of any schema version ever written, by a look-up on type and version: never one big union. */
export const decodeData = (type: string, schema: number, data: unknown): E.Either<DecodeError, unknown> => {
  const definition = newest.get(type)
  if (definition === undefined || schema > definition.schema || schema < 1)
    return E.left({ _tag: 'UnknownEvent', type, schema })
  let current = data
  for (let version = schema; version < definition.schema; version++) {
    const upcast = upcasters.get(`${type}@${version}`)
    if (upcast === undefined) return E.left({ _tag: 'UnknownEvent', type, schema })
    current = upcast(current)
  }
  const decoded = (definition.data as t.Type<unknown>).decode(current)
  return E.isRight(decoded) ? decoded : E.left({ _tag: 'BadEvent', type, schema, problems: problems(decoded.left) })
}
