import * as t from 'io-ts'
import { type Commands, commandsOf } from '../aggregate/commands.js'
import type { DataIn } from '../aggregate/define.js'
import { type CommandIn, headOf } from '../aggregate/kind.js'
import { plain } from '../codec/personal.js'
import { shape } from '../codec/shape.js'
import { Id, Int, oneOf, Term, Text } from '../codec/words.js'
import * as events from './events/index.js'
import { resets } from './series.js'

/** Each command to a unit and the event that it yields. Both carry the same data, but for the number that is asked for. */
export const unitYields = {
  Enrol: 'Enrolled',
  Leave: 'Left',
  ReserveNumber: 'NumberReserved',
  Correct: 'Corrected',
  Record: 'ActRecorded',
} as const satisfies { readonly [command: string]: keyof typeof events }

/** Which series a complaint wants a number of, and how that series counts and writes (the `sequence` of its regulation). */
const ReserveNumber = shape(
  'ReserveNumber',
  {
    scheme: Term,
    complaint: Id,
    format: plain('how a serial number is written', Text),
    resets: oneOf('Resets', resets),
    start: Int,
  },
  {},
)

type Yields = Omit<typeof unitYields, 'ReserveNumber'>
type Data = { readonly [N in keyof Yields]: DataIn<typeof events, Yields[N]> } & {
  readonly ReserveNumber: t.TypeOf<typeof ReserveNumber>
}
export type UnitCommand = CommandIn<'unit', Data>

export const unitCommands: Commands<UnitCommand> = commandsOf(headOf(t.literal('unit')), {
  Enrol: events.Enrolled.data,
  Leave: events.Left.data,
  ReserveNumber,
  Correct: events.Corrected.data,
  Record: events.ActRecorded.data,
})
