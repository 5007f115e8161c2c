import { type Day, dayOf, type EpochMs, type Instant, parseInstant, SHANGHAI } from '@redress/holidays'
import { isLeft } from 'fp-ts/lib/Either.js'

/** Milliseconds of an instant, null without one. Instants of events have passed a codec; a broken one counts as none. */
export const msOf = (instant: Instant | undefined): EpochMs | null => {
  if (instant === undefined) return null
  const parsed = parseInstant(instant)
  return isLeft(parsed) ? null : parsed.right
}

/** The date in Asia/Shanghai, null without an instant. */
export const dayAt = (ms: EpochMs | null): Day | null => (ms === null ? null : dayOf(ms, SHANGHAI))

/** A truth value as SQL has it. */
export const flagOf = (value: boolean): number => (value ? 1 : 0)

/** JSON of an object, without a walk when it is empty. */
export const jsonOf = (value: object): string => {
  for (const _ in value) return JSON.stringify(value)
  return Array.isArray(value) ? '[]' : '{}'
}
