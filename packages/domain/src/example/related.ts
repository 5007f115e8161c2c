import type { EpochMs } from '@redress/holidays'
import type { Happening, Intent, Supplied } from '../aggregate/happening.js'
import { eventsOf, type Stream } from '../aggregate/stream.js'
import type { Rules } from '../complaint/rules.js'
import type { Complaint } from '../complaint/state.js'
import type { CompiledRegulation } from '../regulation/compile.js'
import { environmentOf } from '../regulation/compiled-environment.js'
import type { Context, FactReader } from '../regulation/context.js'
import { factReader } from '../regulation/facts.js'
import { groupOf } from '../regulation/group.js'
import { historiesOf, type World } from './world.js'

/** A reader of a fact that stands alone, as whoever answers for other streams reads it. */
export const readerOf = (regulation: CompiledRegulation, path: string): FactReader =>
  factReader(environmentOf(regulation), path)

const inOrder = (a: Happening, b: Happening): number => Date.parse(a.occurredAt) - Date.parse(b.occurredAt)

/**
 * What the regulations ask over other streams, answered from the world itself: of each relation the events of all streams
 * that are equal in its facts. A fact that is not known equals no other.
 */
export const answersIn = (
  rules: Rules,
  world: World,
  stream: Complaint,
  now: EpochMs,
  command?: Intent,
): NonNullable<Supplied['related']> => {
  const around = rules.organisation === undefined ? {} : { organisation: rules.organisation }
  const own: Context = { ...around, stream, now, ...(command === undefined ? {} : { command }) }
  const others = historiesOf(world).filter(({ aggregate, id }) => aggregate !== stream.aggregate || id !== stream.id)
  const found: { [relation: string]: ReadonlyArray<Happening> } = {}
  for (const regulation of rules.regulations.values())
    for (const relation of regulation.needs.relations.keys()) {
      const group = groupOf(regulation, relation)
      const wanted = group(own)
      const equal = (other: Stream): boolean =>
        wanted !== undefined && group({ ...around, stream: other, now }) === wanted
      found[relation] = [stream, ...others.filter(equal)].flatMap((one) => eventsOf(one)).sort(inOrder)
    }
  return found
}
