import type * as t from 'io-ts'
import type { Value as ValueCodec } from '../../codec/words.js'
import type { CompiledRegulation } from '../../regulation/compile.js'
import type { Context } from '../../regulation/context.js'
import type { Evidence } from '../evidence.js'

type Value = t.TypeOf<typeof ValueCodec>

const isValue = (value: unknown): value is Value =>
  typeof value === 'string' ||
  typeof value === 'boolean' ||
  (typeof value === 'number' && Number.isFinite(value)) ||
  (Array.isArray(value) && value.every((item) => !Array.isArray(item) && isValue(item)))

const same = (a: unknown, b: unknown): boolean =>
  a === b || (Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((item, i) => item === b[i]))

/** Answers of the outside that a decision could look at, as they go on record: a replay asks nobody again. */
export const pinnedAnswers = (
  regulations: ReadonlyArray<CompiledRegulation>,
  context: Context,
): Pick<Evidence, 'facts' | 'lookups' | 'organisation'> => {
  const { supplied, organisation, stream } = context
  if (supplied === undefined && organisation === undefined) return {}
  const facts: { [path: string]: Value } = {}
  const lookups: Array<NonNullable<Evidence['lookups']>[number]> = []
  for (const { needs } of regulations) {
    for (const [path, look] of needs.facts) {
      const value = supplied?.facts?.[path] ?? look?.(context)
      if (isValue(value) && !same(value, stream.known[path])) facts[path] = value
    }
    for (const relation of needs.relations.keys()) {
      const events = supplied?.related?.[relation]
      if (events === undefined || lookups.some((one) => one.relation === relation)) continue
      const position = supplied?.position
      lookups.push({ relation, events: events.map(({ id }) => id), ...(position === undefined ? {} : { position }) })
    }
  }
  const directory = supplied?.organisation ?? organisation?.version
  return {
    ...(Object.keys(facts).length === 0 ? {} : { facts }),
    ...(lookups.length === 0 ? {} : { lookups }),
    ...(directory === undefined ? {} : { organisation: directory }),
  }
}
