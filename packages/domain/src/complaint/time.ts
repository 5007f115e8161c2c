import { type EpochMs, type Instant, parseInstant } from '@redress/holidays'
import { isRight } from 'fp-ts/lib/Either.js'

/** Milliseconds of an instant that a codec has already accepted; one that no codec saw counts as the epoch. */
export const millis = (instant: Instant): EpochMs => {
  const parsed = parseInstant(instant)
  return isRight(parsed) ? parsed.right : (0 as EpochMs)
}

/** The moment that a value of unknown kind stands for, if it stands for one. */
export const momentOf = (value: unknown): EpochMs | undefined => {
  if (typeof value !== 'string') return undefined
  const parsed = parseInstant(value)
  return isRight(parsed) ? parsed.right : undefined
}
