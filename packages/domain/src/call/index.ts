import type { Kind } from '../aggregate/kind.js'
import { type EventRegistry, registryOf } from '../aggregate/registry.js'
import { type CallCommand, callCommands, callYields } from './command.js'
import { callDisorder } from './disorder.js'
import * as events from './events/index.js'
import { callFold } from './evolve.js'
import type { Call, CallEvent } from './state.js'

export type { CallCommand } from './command.js'
export type { Call, CallEvent } from './state.js'

const callEvents: EventRegistry<CallEvent['type']> = registryOf('call', events)

/** Calls to a hotline, as the telephone system tells them. Stream `call-<id>`. */
export const call: Kind<CallEvent, CallCommand, Call> = {
  aggregate: 'call',
  events: callEvents,
  commands: callCommands,
  yields: callYields,
  said: ({ data }) => data,
  data: (_, { data }) => data,
  disorder: callDisorder,
  ...callFold,
}
