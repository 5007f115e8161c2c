import { dayOf, type EpochMs, SHANGHAI } from '@redress/holidays'

export const resets = ['month', 'year', 'never'] as const
export type Resets = (typeof resets)[number]

/** The period of a series that a moment lies in: `2026-01`, `2026`, or `all` where it never begins anew. */
export const periodOf = (every: Resets, now: EpochMs): string => {
  const day = dayOf(now, SHANGHAI)
  return every === 'month' ? day.slice(0, 7) : every === 'year' ? day.slice(0, 4) : 'all'
}

const PLACE = /\{(yyyy|yy|MM|dd|seq)(?::(\d+)\+?)?\}/g

/** Does the format say the number itself: one that does not writes all numbers of a period alike. */
export const numbers = (format: string): boolean => [...format.matchAll(PLACE)].some(([, word]) => word === 'seq')

/**
 * A number as its series writes it: `{yyyy}` `{yy}` `{MM}` `{dd}` of the day, `{seq:3+}` the number in at least three digits;
 * it is never cut. All else stands as it is.
 *
 * @example
 * import { numberText } from '@redress/domain'
 *
 * assert.equal(numberText('{yy}{MM}{seq:2+}', 7, Date.UTC(2026, 0, 5) as never), '260107')
 */
export const numberText = (format: string, seq: number, now: EpochMs): string => {
  const day = dayOf(now, SHANGHAI)
  const words: { readonly [word: string]: string } = {
    yyyy: day.slice(0, 4),
    yy: day.slice(2, 4),
    MM: day.slice(5, 7),
    dd: day.slice(8, 10),
  }
  return format.replace(PLACE, (_, word: string, width: string | undefined) =>
    word === 'seq' ? String(seq).padStart(Number(width ?? 1), '0') : (words[word] ?? ''),
  )
}
