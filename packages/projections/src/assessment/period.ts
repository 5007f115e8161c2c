import * as E from 'fp-ts/lib/Either.js'
import type { ProjectionError } from '../runtime/error.js'
import { invalidQuery } from '../runtime/error.js'

/** Days of a period: from the first, up to but not including the last. Days compare as strings. */
export interface Days {
  readonly from: string
  readonly to: string
}

const PERIOD = /^(\d{4})(?:-(?:(0[1-9]|1[0-2])|Q([1-4])|H([12])))?$/

const firstOf = (year: number, month: number): string =>
  `${String(year + Math.floor((month - 1) / 12)).padStart(4, '0')}-${String(((month - 1) % 12) + 1).padStart(2, '0')}-01`

/** The days of `2026`, `2026-03`, `2026-Q1` or `2026-H1`. Errors: `InvalidQuery` for anything else. */
export const daysOf = (period: string): E.Either<ProjectionError, Days> => {
  const match = PERIOD.exec(period)
  if (match === null)
    return E.left(
      invalidQuery(
        'period',
        '期间请写成 2026、2026-03、2026-Q1 或 2026-H1。',
        'Write the period as 2026, 2026-03, 2026-Q1 or 2026-H1.',
      ),
    )
  const year = Number(match[1])
  const quarter = match[3] === undefined ? undefined : Number(match[3])
  const month = match[2] === undefined ? undefined : Number(match[2])
  const half = match[4] === undefined ? undefined : Number(match[4])
  const first = month ?? (quarter !== undefined ? quarter * 3 - 2 : half === undefined ? 1 : half * 6 - 5)
  const length = month !== undefined ? 1 : quarter !== undefined ? 3 : half !== undefined ? 6 : 12
  return E.right({ from: firstOf(year, first), to: firstOf(year, first + length) })
}
