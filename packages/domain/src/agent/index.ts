import type { Kind } from '../aggregate/kind.js'
import { type EventRegistry, registryOf } from '../aggregate/registry.js'
import { type AgentCommand, agentCommands, agentYields } from './command.js'
import { agentDisorder } from './disorder.js'
import * as events from './events/index.js'
import { agentFold } from './evolve.js'
import type { Agent, AgentEvent } from './state.js'

export type { AgentCommand } from './command.js'
export type { Agent, AgentEvent, Post } from './state.js'

const agentEvents: EventRegistry<AgentEvent['type']> = registryOf('agent', events)

/** Agents: reviews of their work, shifts, leaves, sanctions. Stream `agent-<id>`. */
export const agent: Kind<AgentEvent, AgentCommand, Agent> = {
  aggregate: 'agent',
  events: agentEvents,
  commands: agentCommands,
  yields: agentYields,
  said: ({ data }) => data,
  data: (_, { data }) => data,
  disorder: agentDisorder,
  ...agentFold,
}
