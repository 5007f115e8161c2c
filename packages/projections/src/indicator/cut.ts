import type { Position, RecordedEvent } from '@redress/domain'
import { type EpochMs, parseInstant } from '@redress/holidays'
import { isRight } from 'fp-ts/lib/Either.js'

/** The moment of which a figure is to be: what had occurred by then and, where asked, only what was known by another moment. */
export interface Moment {
  /** Limits and open cases are judged as of then; events that occurred later do not count. */
  readonly asOf: EpochMs
  /** Only events that had been recorded by then; default: all that the read models have taken in. */
  readonly knownAt?: EpochMs
}

/** Which cases count: all, or those of some units. */
export interface Confined {
  /**
   * Only cases that one of these units has or took in, as of now; none of them: nothing. Calls are of no unit: what counts them
   * is refused (`OfNoUnit`).
   */
  readonly units?: ReadonlyArray<string>
}

/** Which events of the log count: those that the read models have taken in, as of a moment; and of which cases. */
export interface Cut extends Moment, Confined {
  readonly position: Position | undefined
}

const isBy = (instant: string, moment: EpochMs): boolean => {
  const parsed = parseInstant(instant)
  return isRight(parsed) && parsed.right <= moment
}

/** Does the event count. */
export const isIn =
  ({ position, asOf, knownAt }: Cut) =>
  (event: RecordedEvent): boolean =>
    position !== undefined &&
    event.position <= position &&
    isBy(event.time, asOf) &&
    (knownAt === undefined || isBy(event.recordedtime, knownAt))
