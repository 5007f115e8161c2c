import { type EpochMs, type Instant, parseInstant } from '@redress/holidays'
import { isRight } from 'fp-ts/lib/Either.js'

let lastText = ''
let lastMs = 0 as EpochMs

/**
 * Milliseconds of an instant that a codec has already accepted; one that no codec saw counts as the epoch. The last answer is
 * kept: a decision asks for the same moment again and again.
 */
export const millis = (instant: Instant): EpochMs => {
  if (instant === lastText) return lastMs
  const parsed = parseInstant(instant)
  lastMs = isRight(parsed) ? parsed.right : (0 as EpochMs)
  lastText = instant
  return lastMs
}

/** The moment that a value of unknown kind stands for, if it stands for one. */
export const momentOf = (value: unknown): EpochMs | undefined => {
  if (typeof value !== 'string') return undefined
  const parsed = parseInstant(value)
  return isRight(parsed) ? parsed.right : undefined
}
