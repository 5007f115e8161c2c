import * as t from 'io-ts'
import type { Aggregate } from '../aggregate/happening.js'
import { eventRegistries } from '../aggregates.js'
import { Shape, shape } from '../codec/shape.js'
import { Evidence } from '../complaint/evidence.js'
import { Actor } from '../complaint/party.js'

/** Codec of what the log holds of an event of a type, at its newest schema version; `undefined` for a type that there is not. */
export const storedCodec = (aggregate: Aggregate, type: string): t.Mixed | undefined => {
  const registry = eventRegistries[aggregate]
  if (!registry.has(type)) return undefined
  const { data } = registry.definitionOf(type)
  return shape('Stored', { command: t.unknown, actor: Actor, data }, { evidence: Evidence })
}

/** Codecs right inside a codec, as far as events use them. */
export interface Inside {
  readonly keys: ReadonlyMap<string, t.Mixed>
  /** Of each element of a list, of each value of a bag. */
  readonly each: t.Mixed | undefined
  /** Members of a choice. */
  readonly members: ReadonlyArray<t.Mixed>
}

interface Tagged {
  readonly _tag?: string
  readonly types?: ReadonlyArray<t.Mixed>
  readonly type?: t.Mixed
  readonly codomain?: t.Mixed
}

const none: ReadonlyMap<string, t.Mixed> = new Map()

/** What stands inside a codec. */
export const inside = (codec: t.Mixed): Inside => {
  if (codec instanceof Shape)
    return {
      keys: new Map(Object.entries<t.Mixed>({ ...codec.optional, ...codec.required })),
      each: undefined,
      members: [],
    }
  const { _tag, types, type, codomain }: Tagged = codec as Tagged
  switch (_tag) {
    case 'UnionType':
      return { keys: none, each: undefined, members: types ?? [] }
    case 'DictionaryType':
      return { keys: none, each: codomain, members: [] }
    case 'ArrayType':
    case 'ReadonlyArrayType':
      return { keys: none, each: type, members: [] }
    default:
      return { keys: none, each: undefined, members: [] }
  }
}
