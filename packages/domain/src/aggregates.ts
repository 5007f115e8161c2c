import { type AgentCommand, type AgentEvent, agent } from './agent/index.js'
import { type AnyAggregate, anyOf } from './aggregate/any.js'
import type { Aggregate } from './aggregate/happening.js'
import type { OtherAggregate } from './aggregate/kind.js'
import type { EventRegistry } from './aggregate/registry.js'
import { type CallCommand, type CallEvent, call } from './call/index.js'
import type { ComplaintEvent } from './complaint/event.js'
import { complaintEvents } from './complaint/registry.js'
import { type RegistryCommand, type RegistryEvent, registry } from './registry/index.js'
import { type UnitCommand, type UnitEvent, unit } from './unit/index.js'

/** The events of each aggregate. */
export interface EventsOf {
  readonly complaint: ComplaintEvent
  readonly agent: AgentEvent
  readonly unit: UnitEvent
  readonly call: CallEvent
  readonly registry: RegistryEvent
}
export type AnyEvent = EventsOf[Aggregate]

/** The commands to each aggregate beside the complaint. */
export interface OtherCommands {
  readonly agent: AgentCommand
  readonly unit: UnitCommand
  readonly call: CallCommand
  readonly registry: RegistryCommand
}

/** The aggregates beside the complaint, by name. */
export const otherAggregates = { agent, unit, call, registry }

/** The same, their types forgotten. */
export const anyAggregates: { readonly [A in OtherAggregate]: AnyAggregate } = {
  agent: anyOf(agent),
  unit: anyOf(unit),
  call: anyOf(call),
  registry: anyOf(registry),
}

/** The events of every aggregate by type and schema version. */
export const eventRegistries: { readonly [A in Aggregate]: EventRegistry } = {
  complaint: complaintEvents,
  agent: agent.events,
  unit: unit.events,
  call: call.events,
  registry: registry.events,
}
