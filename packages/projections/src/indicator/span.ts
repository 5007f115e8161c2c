import { type PeriodKind, periodAt, type Span } from '@redress/domain'
import { type Day, parseDay, SHANGHAI, startOfDay } from '@redress/holidays'
import * as E from 'fp-ts/lib/Either.js'
import { invalidQuery, type ProjectionError } from '../runtime/error.js'

type Seasons = Parameters<typeof periodAt>[2]

const KINDS: ReadonlyArray<readonly [PeriodKind, RegExp]> = [
  ['day', /^(\d{4})-(\d\d)-(\d\d)$/],
  ['week', /^(\d{4})-W(\d\d)$/],
  ['month', /^(\d{4})-(\d\d)$/],
  ['quarter', /^(\d{4})-Q(\d)$/],
  ['half-year', /^(\d{4})-H(\d)$/],
  ['year', /^(\d{4})$/],
  ['season', /^(\d{4})-S(\d+)$/],
]

/** Not told from the name alone: they are walked to, from the first day of the year. */
const WALKED: ReadonlySet<PeriodKind> = new Set<PeriodKind>(['week', 'season'])
/** A year has no more seasons than that, one a day. */
const LONGEST = 400

const pad = (n: number): string => String(n).padStart(2, '0')

const dayNamed = (kind: PeriodKind, [id = '', year = '', ordinal = '1']: RegExpExecArray): string => {
  const n = Number(ordinal)
  switch (kind) {
    case 'day':
      return id
    case 'month':
      return `${year}-${pad(n)}-01`
    case 'quarter':
      return `${year}-${pad(n * 3 - 2)}-01`
    case 'half-year':
      return `${year}-${pad(n * 6 - 5)}-01`
    default:
      return `${year}-01-01`
  }
}

const from = (kind: PeriodKind, day: Day, seasons: Seasons): Span => periodAt(kind, startOfDay(day, SHANGHAI), seasons)

const found = (kind: PeriodKind, id: string, day: Day, seasons: Seasons): Span | undefined => {
  let span = from(kind, day, seasons)
  for (let i = 0; WALKED.has(kind) && span.id !== id && i < LONGEST; i++) span = periodAt(kind, span.toMs, seasons)
  return span.id === id ? span : undefined
}

/** The period of a name: `2026-01-05`, `2026-W02`, `2026-01`, `2026-Q1`, `2026-H1`, `2026`, `2026-S1`. Errors: `InvalidQuery`. */
export const spanOf = (id: string, seasons?: Seasons): E.Either<ProjectionError, Span> => {
  for (const [kind, pattern] of KINDS) {
    const match = pattern.exec(id)
    const day = match === null ? undefined : parseDay(dayNamed(kind, match))
    const span = day !== undefined && E.isRight(day) ? found(kind, id, day.right, seasons) : undefined
    if (span !== undefined) return E.right(span)
  }
  return E.left(
    invalidQuery(
      'period',
      '期间请写成 2026-01-05、2026-W02、2026-01、2026-Q1、2026-H1、2026 或 2026-S1。',
      'Write the period as 2026-01-05, 2026-W02, 2026-01, 2026-Q1, 2026-H1, 2026 or 2026-S1.',
    ),
  )
}
