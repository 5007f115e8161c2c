import type { Either } from '../either.js'
import type { CalendarError } from '../error.js'
import type { EpochMs } from '../instant.js'
import type { Counting, Length } from '../length.js'
import type { Table } from '../table/table.js'
import type { Zone } from '../zone.js'

/** A time limit to be worked out: `period` and `explain` ask the same question. */
export interface Question {
  readonly table: Table
  readonly zone: Zone
  readonly start: EpochMs
  /** The day of the start. */
  readonly startDay: number
  readonly length: Length
  readonly counting: Counting
}

/** The answer in day numbers. */
export interface Resolved {
  readonly dueAt: EpochMs
  readonly due: number
  readonly earliest: number
  readonly latest: number
  /** The day that would have been the last, before it moved off a rest day. */
  readonly target: number
  /** First and last day whose being worked or not decides the answer; absent when no such day does. */
  readonly rests?: readonly [from: number, to: number]
}

export type Resolve = (question: Question) => Either<CalendarError, Resolved>
