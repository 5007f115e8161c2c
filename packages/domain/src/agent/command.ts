import * as t from 'io-ts'
import { type Commands, commandsOf } from '../aggregate/commands.js'
import type { DataIn } from '../aggregate/define.js'
import { type CommandIn, headOf } from '../aggregate/kind.js'
import * as events from './events/index.js'

/** Each command to an agent and the event that it yields. Both carry the same data. */
export const agentYields = {
  Enrol: 'Enrolled',
  Leave: 'Left',
  EndShift: 'ShiftEnded',
  StartLeave: 'LeaveStarted',
  Correct: 'Corrected',
  Record: 'ActRecorded',
} as const satisfies { readonly [command: string]: keyof typeof events }

type Yields = typeof agentYields
export type AgentCommand = CommandIn<'agent', { readonly [N in keyof Yields]: DataIn<typeof events, Yields[N]> }>

export const agentCommands: Commands<AgentCommand> = commandsOf(headOf(t.literal('agent')), {
  Enrol: events.Enrolled.data,
  Leave: events.Left.data,
  EndShift: events.ShiftEnded.data,
  StartLeave: events.LeaveStarted.data,
  Correct: events.Corrected.data,
  Record: events.ActRecorded.data,
})
