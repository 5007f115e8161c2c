import * as t from 'io-ts'
import { type Commands, commandsOf } from '../aggregate/commands.js'
import type { DataIn } from '../aggregate/define.js'
import { type CommandIn, headOf } from '../aggregate/kind.js'
import * as events from './events/index.js'

/** Each command to the registry of regulations and the event that it yields. Both carry the same data. */
export const registryYields = {
  PublishRegulation: 'RegulationPublished',
  Approve: 'Approved',
  Refuse: 'Refused',
  Correct: 'Corrected',
} as const satisfies { readonly [command: string]: keyof typeof events }

type Yields = typeof registryYields
export type RegistryCommand = CommandIn<'registry', { readonly [N in keyof Yields]: DataIn<typeof events, Yields[N]> }>

export const registryCommands: Commands<RegistryCommand> = commandsOf(headOf(t.literal('registry')), {
  PublishRegulation: events.RegulationPublished.data,
  Approve: events.Approved.data,
  Refuse: events.Refused.data,
  Correct: events.Corrected.data,
})
