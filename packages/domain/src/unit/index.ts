import type { Kind } from '../aggregate/kind.js'
import { type EventRegistry, registryOf } from '../aggregate/registry.js'
import { millis } from '../complaint/time.js'
import { type UnitCommand, unitCommands, unitYields } from './command.js'
import { unitDisorder } from './disorder.js'
import * as events from './events/index.js'
import { unitFold } from './evolve.js'
import { reservationOf, seriesOf } from './reservations.js'
import { numberText, periodOf } from './series.js'
import type { Unit, UnitEvent } from './state.js'

export type { UnitCommand } from './command.js'
export { type Reservation, reservationOf } from './reservations.js'
export { numberText, periodOf } from './series.js'
export type { Unit, UnitEvent } from './state.js'

const unitEvents: EventRegistry<UnitEvent['type']> = registryOf('unit', events)

const said = (command: UnitCommand): object => {
  if (command.command !== 'ReserveNumber') return command.data
  const { scheme, complaint } = command.data
  return { scheme, complaint }
}

/** The next number of the series: one more than the last of the period, or the first. */
const dataOf = ({ series }: Unit, command: UnitCommand): object => {
  if (command.command !== 'ReserveNumber') return command.data
  const { scheme, format, resets, start } = command.data
  const now = millis(command.occurredAt)
  const period = periodOf(resets, now)
  const key = seriesOf({ scheme, period })
  const seq = Object.hasOwn(series, key) ? (series[key] ?? start) + 1 : start
  return { ...said(command), period, seq, number: numberText(format, seq, now) }
}

/** Units, the institution among them: contact points, inspections, bulletins, serial numbers. Stream `unit-<id>`. */
export const unit: Kind<UnitEvent, UnitCommand, Unit> = {
  aggregate: 'unit',
  events: unitEvents,
  commands: unitCommands,
  yields: unitYields,
  said,
  data: dataOf,
  // A complaint that asks again has its number already.
  done: (state, { command, data }) =>
    command === 'ReserveNumber' && reservationOf(state, data.scheme, data.complaint) !== undefined,
  disorder: unitDisorder,
  ...unitFold,
}
