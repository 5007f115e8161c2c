import type { Enrolment } from '../aggregate/enrolment.js'
import { emptyStream } from '../aggregate/enter.js'
import type { EventIn } from '../aggregate/kind.js'
import type { Stream } from '../aggregate/stream.js'
import type * as events from './events/index.js'

export type UnitEvent = EventIn<'unit', typeof events>
export type EventOf<T extends UnitEvent['type']> = Extract<UnitEvent, { readonly type: T }>

/** A unit of the organisation, or a member of the association. The institution is the one without a parent. */
export interface Unit extends Stream<UnitEvent> {
  readonly aggregate: 'unit'
  /** Roles past and present, in the order in which they were told. */
  readonly enrolments: ReadonlyArray<Enrolment>
  readonly parent: string | undefined
  /** Last serial number given out in each series and period. */
  readonly series: { readonly [series: string]: number }
}

/** A unit of which nothing is known yet. */
export const initialUnit = (id: string): Unit => ({
  ...emptyStream('unit', id),
  aggregate: 'unit',
  enrolments: [],
  parent: undefined,
  series: {},
})
