import * as E from 'fp-ts/lib/Either.js'
import type * as t from 'io-ts'
import { type Problem, problems } from '../codec/problem.js'
import type { AnyDefinition, OldVersion } from './define.js'
import type { Aggregate } from './happening.js'

/** Why stored data could not be read as an event. */
export type DecodeError =
  | { readonly _tag: 'UnknownEvent'; readonly type: string; readonly schema: number }
  | {
      readonly _tag: 'BadEvent'
      readonly type: string
      readonly schema: number
      readonly problems: ReadonlyArray<Problem>
    }

/** One version of one type, written now or once. */
export interface Version {
  readonly type: string
  readonly schema: number
  readonly data: t.Mixed
  readonly newest: boolean
}

/** The events of an aggregate by type and schema version: never one big union. */
export interface EventRegistry<T extends string = string> {
  readonly aggregate: Aggregate
  readonly types: ReadonlyArray<T>
  readonly has: (type: string) => type is T
  /** A method, so that the registry of some types is a registry of types. */
  definitionOf(type: T): AnyDefinition<T>
  /** Every version that can be read, oldest first. */
  readonly versions: ReadonlyArray<Version>
  /** Reads stored data of any version ever written, as data of the newest. */
  readonly decode: (type: string, schema: number, data: unknown) => E.Either<DecodeError, unknown>
}

/** Data that already are what the codec says are not copied: that is most of what a log holds. */
const read = (codec: t.Mixed, data: unknown): t.Validation<unknown> =>
  codec.is(data) ? E.right(data) : codec.decode(data)

type Step = OldVersion | AnyDefinition
const stepsOf = (definition: AnyDefinition, old: ReadonlyArray<OldVersion>): ReadonlyArray<Step> => [
  ...old.filter(({ type }) => type === definition.type).sort((a, b) => a.schema - b.schema),
  definition,
]

/**
 * The registry of an aggregate from its definitions and its old versions. Each old version is read by its own codec and
 * brought one version further, again and again; what comes out is read by the codec of the newest.
 */
export const registryOf = <D extends { readonly [type: string]: AnyDefinition }>(
  aggregate: Aggregate,
  definitions: D,
  old: ReadonlyArray<OldVersion> = [],
): EventRegistry<keyof D & string> => {
  type T = keyof D & string
  const all = Object.values(definitions) as ReadonlyArray<AnyDefinition<T>>
  const byType = new Map<string, AnyDefinition<T>>(all.map((each) => [each.type, each]))
  const history = new Map<string, ReadonlyArray<Step>>(all.map((each) => [each.type, stepsOf(each, old)]))
  return {
    aggregate,
    types: all.map(({ type }) => type),
    has: (type): type is T => byType.has(type),
    definitionOf: (type) => byType.get(type) as AnyDefinition<T>,
    versions: [...history.values()].flatMap((steps) =>
      steps.map((step) => ({ type: step.type, schema: step.schema, data: step.data, newest: !('up' in step) })),
    ),
    decode: (type, schema, data) => {
      const path = history.get(type)
      const first = schema - (path?.[0]?.schema ?? 0)
      if (path?.[first]?.schema !== schema) return E.left({ _tag: 'UnknownEvent', type, schema })
      let current = data
      for (let i = first; i < path.length; i++) {
        const step = path[i] as Step
        const found = read(step.data, current)
        if (E.isLeft(found)) return E.left({ _tag: 'BadEvent', type, schema, problems: problems(found.left) })
        current = 'up' in step ? step.up(found.right as never) : found.right
      }
      return E.right(current)
    },
  }
}
