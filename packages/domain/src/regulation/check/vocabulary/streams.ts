import { agent } from '../../../agent/index.js'
import type { EventDefinition } from '../../../aggregate/define.js'
import type { Aggregate } from '../../../aggregate/happening.js'
import type { EventRegistry } from '../../../aggregate/registry.js'
import { call } from '../../../call/index.js'
import { yields } from '../../../complaint/command.js'
import { complaintEvents } from '../../../complaint/registry.js'
import { registry } from '../../../registry/index.js'
import { unit } from '../../../unit/index.js'

/** What an aggregate can record: its events, and the commands that yield them. */
export interface StreamWords {
  readonly aggregate: Aggregate
  readonly events: ReadonlyMap<string, EventDefinition<string, unknown>>
  readonly yields: { readonly [command: string]: string }
}

const byType = <T extends string>({ types, definitionOf }: EventRegistry<T>): StreamWords['events'] =>
  new Map(types.map((type) => [type, definitionOf(type)]))

/** All aggregates, the complaint first: where two have events of one name, the complaint's variants hold. */
export const streams: ReadonlyArray<StreamWords> = [
  { aggregate: 'complaint', events: byType(complaintEvents), yields },
  { aggregate: 'agent', events: byType(agent.events), yields: agent.yields },
  { aggregate: 'unit', events: byType(unit.events), yields: unit.yields },
  { aggregate: 'call', events: byType(call.events), yields: call.yields },
  { aggregate: 'registry', events: byType(registry.events), yields: registry.yields },
]
