import { enrolled, left } from '../aggregate/enrolment.js'
import type { Draft } from '../aggregate/enter.js'
import { foldOf } from '../aggregate/fold.js'
import { millis } from '../complaint/time.js'
import { type Reservation, seriesOf } from './reservations.js'
import { initialUnit, type Unit, type UnitEvent } from './state.js'

/** The series goes on from the highest number that it has given out. */
const counted = (series: Unit['series'], reservation: Reservation): Unit['series'] => {
  const key = seriesOf(reservation)
  const last = Object.hasOwn(series, key) ? (series[key] ?? 0) : 0
  return { ...series, [key]: Math.max(last, reservation.seq) }
}

/** What an event says of the unit; one that is not named here changes nothing but the history. */
const tell = (draft: Draft<Unit>, event: UnitEvent): void => {
  const from = event.occurredAt
  if (event.type === 'Left') draft.enrolments = left(draft.enrolments, from, event.data.role)
  if (event.type === 'NumberReserved') draft.series = counted(draft.series, event.data)
  if (event.type !== 'Enrolled') return
  draft.enrolments = enrolled(draft.enrolments, { role: event.data.role, from, fromMs: millis(from) })
  draft.parent = event.data.parent
}

/** How a unit's stream folds. */
export const unitFold = foldOf<UnitEvent, Unit>(initialUnit, tell)
