import {
  type EpochMs,
  endOfDay,
  formatInstant,
  type Instant,
  parseDay,
  parseInstant,
  SHANGHAI,
} from '@redress/holidays'
import * as E from 'fp-ts/lib/Either.js'
import { type AnswerError, invalidParameter } from './error.js'

/** A moment asked about, as a number and as it is shown. */
export interface Moment {
  readonly ms: EpochMs
  readonly instant: Instant
}

/** A moment on China's clocks. */
export const momentOf = (ms: EpochMs): Moment => ({ ms, instant: formatInstant(ms, SHANGHAI) })

/**
 * Reads `YYYY-MM-DD` (the end of that day in China) or an instant with offset.
 *
 * @example
 * import { parseAsOf } from '@redress/api'
 *
 * const moment = parseAsOf('asOf', '2020-12-31')
 * assert.equal(moment._tag === 'Right' && moment.right.instant, '2020-12-31T23:59:59.999+08:00')
 */
export const parseAsOf = (parameter: string, text: string): E.Either<AnswerError, Moment> => {
  const day = parseDay(text)
  if (E.isRight(day)) return E.right(momentOf(endOfDay(day.right, SHANGHAI)))
  const instant = parseInstant(text)
  return E.isRight(instant)
    ? E.right(momentOf(instant.right))
    : E.left(
        invalidParameter(
          parameter,
          '请写成 2020-12-31（当日结束时）或 2020-12-31T17:00:00+08:00。',
          'write 2020-12-31 (the end of that day) or 2020-12-31T17:00:00+08:00.',
        ),
      )
}

/** The moment asked about, or now. */
export const momentOr = (
  parameter: string,
  text: string | undefined,
  now: () => EpochMs,
): E.Either<AnswerError, Moment> => (text === undefined ? E.right(momentOf(now())) : parseAsOf(parameter, text))

/** The moment asked about, if one was. */
export const momentIf = (parameter: string, text: string | undefined): E.Either<AnswerError, Moment | undefined> =>
  text === undefined ? E.right(undefined) : parseAsOf(parameter, text)
