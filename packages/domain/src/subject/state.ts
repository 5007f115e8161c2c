import type { Day } from '@redress/holidays'
import type { SubjectEvent } from './event.js'

/** A hold that nobody has released. */
export interface Hold {
  readonly hold: string
  readonly authority: string
  readonly clause?: string
  readonly until?: Day
}

/** An erasure as far as the log tells: ordered, cancelled, or told of to everybody. */
export interface Order {
  readonly order: string
  readonly keys: ReadonlyArray<string>
  readonly basis: string
  readonly reason: string
  readonly clause?: string
  readonly by: string
  readonly state: 'ordered' | 'cancelled' | 'told'
  /** The receipt, once it is told. */
  readonly document?: string
}

/** What was decided about the personal data of a subject. */
export interface SubjectState {
  readonly id: string
  readonly events: ReadonlyArray<SubjectEvent>
  readonly restricted: { readonly basis: string; readonly clause?: string } | undefined
  readonly holds: ReadonlyArray<Hold>
  readonly orders: ReadonlyArray<Order>
  /** Since when nothing has the data kept, as far as that was put on record. */
  readonly retentionEnded: Day | undefined
}

/** A subject of which nothing was decided yet. */
export const initialSubject = (id: string): SubjectState => ({
  id,
  events: [],
  restricted: undefined,
  holds: [],
  orders: [],
  retentionEnded: undefined,
})

const ordersAfter = (orders: ReadonlyArray<Order>, event: SubjectEvent): ReadonlyArray<Order> => {
  const without = (order: string): ReadonlyArray<Order> => orders.filter((each) => each.order !== order)
  const known = (order: string): Order =>
    orders.find((each) => each.order === order) ?? { order, keys: [], basis: '', reason: '', by: '', state: 'ordered' }
  switch (event.type) {
    case 'ErasureOrdered': {
      const { cases: _, ...said } = event.data
      return [...without(said.order), { ...said, by: event.actor.id, state: 'ordered' }]
    }
    case 'ErasureCancelled':
      return [...without(event.data.order), { ...known(event.data.order), state: 'cancelled' }]
    case 'Erased': {
      const { order, document } = event.data
      return [...without(order), { ...known(order), state: 'told', document }]
    }
    default:
      return orders
  }
}

/** The state after one more event. Total: a log that was restored without an order may still tell of its end. */
export const evolveSubject = (state: SubjectState, event: SubjectEvent): SubjectState => {
  const next = { ...state, events: [...state.events, event], orders: ordersAfter(state.orders, event) }
  switch (event.type) {
    case 'Restricted':
      return { ...next, restricted: event.data }
    case 'RestrictionLifted':
      return { ...next, restricted: undefined }
    case 'Held':
      return { ...next, holds: [...state.holds.filter(({ hold }) => hold !== event.data.hold), event.data] }
    case 'Released':
      return { ...next, holds: state.holds.filter(({ hold }) => hold !== event.data.hold) }
    case 'RetentionEnded':
      return { ...next, retentionEnded: event.data.since }
    default:
      return next
  }
}

/** The order that is under way. */
export const openOrder = ({ orders }: SubjectState): Order | undefined =>
  orders.find(({ state }) => state === 'ordered')
