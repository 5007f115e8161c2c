import type { EventOf, Unit } from './state.js'

/** A serial number that a complaint has got: in which series and period, the how manieth, and as it is written. */
export type Reservation = EventOf<'NumberReserved'>['data']

/** The number of a complaint in a series, if it has one. */
export const reservationOf = (unit: Unit, scheme: string, complaint: string): Reservation | undefined => {
  for (let h = unit.newest['NumberReserved']; h !== undefined; h = h.alike) {
    const { event } = h
    if (event.type !== 'NumberReserved' || event.data.scheme !== scheme) continue
    if (event.data.complaint === complaint) return event.data
  }
  return undefined
}

/** Names a series in one of its periods. */
export const seriesOf = ({ scheme, period }: Pick<Reservation, 'scheme' | 'period'>): string => `${scheme} ${period}`
