import * as t from 'io-ts'
import { type Commands, commandsOf } from '../aggregate/commands.js'
import type { DataIn } from '../aggregate/define.js'
import { type CommandIn, headOf } from '../aggregate/kind.js'
import * as events from './events/index.js'

/** Each command to a call and the event that it yields. Both carry the same data. */
export const callYields = {
  OfferCall: 'CallOffered',
  AnswerCall: 'CallAnswered',
  AbandonCall: 'CallAbandoned',
  RegisterCall: 'CallRegistered',
  DismissCall: 'CallDismissed',
  Correct: 'Corrected',
  Record: 'ActRecorded',
} as const satisfies { readonly [command: string]: keyof typeof events }

type Yields = typeof callYields
export type CallCommand = CommandIn<'call', { readonly [N in keyof Yields]: DataIn<typeof events, Yields[N]> }>

export const callCommands: Commands<CallCommand> = commandsOf(headOf(t.literal('call')), {
  OfferCall: events.CallOffered.data,
  AnswerCall: events.CallAnswered.data,
  AbandonCall: events.CallAbandoned.data,
  RegisterCall: events.CallRegistered.data,
  DismissCall: events.CallDismissed.data,
  Correct: events.Corrected.data,
  Record: events.ActRecorded.data,
})
