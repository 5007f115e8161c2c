/** A date: several answers name days. */

import { parseDay } from '@redress/holidays'
import { isRight } from 'fp-ts/lib/Either.js'
import * as t from 'io-ts'

/** A date, in JSON Schema `format: date`. */
export const Day = new t.Type<string>(
  'Day',
  (value): value is string => typeof value === 'string' && isRight(parseDay(value)),
  (input, context) =>
    typeof input === 'string' && isRight(parseDay(input)) ? t.success(input) : t.failure(input, context),
  t.identity,
)
