import {
  type Day,
  type DayNumber,
  dayFromNumber,
  dayNumber,
  dayOf,
  type EpochMs,
  parseDay,
  SHANGHAI,
  startOfDay,
  weekday,
} from '@redress/holidays'
import { type Environment, parameter } from '../regulation/environment.js'
import { type Period, periods } from '../regulation/language/words.js'

export type PeriodKind = Exclude<Period, { fact: string }>

/** One reporting period: the days from `first` up to, not including, `next`, on the clocks of Asia/Shanghai. */
export interface Span {
  readonly kind: PeriodKind
  /** `2026-01-05`, `2026-W02` (ISO week), `2026-01`, `2026-Q1`, `2026-H1`, `2026`, `2026-S1`. */
  readonly id: string
  readonly first: Day
  readonly next: Day
  readonly fromMs: EpochMs
  /** First millisecond after it. */
  readonly toMs: EpochMs
}

/** Days of the year, `MM-DD` in order, on which a season of the institution begins; a season lasts until the next begins. */
export type Seasons = ReadonlyArray<string>

/** Where the institution delimits no seasons, each year is one. */
const wholeYears: Seasons = ['01-01']

const pad = (n: number, width = 2): string => String(n).padStart(width, '0')

/** The calendar ends before either argument does: years 0001 to 9999. */
const dayAt = (text: string, otherwise: Day): Day => {
  const day = parseDay(text)
  return day._tag === 'Right' ? day.right : otherwise
}

const monthStart = (year: number, month: number, otherwise: Day): Day => {
  const index = year * 12 + month - 1
  return dayAt(`${pad(Math.floor(index / 12), 4)}-${pad((index % 12) + 1)}-01`, otherwise)
}

const shifted = (day: Day, n: number): Day => dayFromNumber((dayNumber(day) + n) as DayNumber)

interface Bounds {
  readonly id: string
  readonly first: Day
  readonly next: Day
}

const ofMonths = (day: Day, length: number, letter: string): Bounds => {
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))]
  const ordinal = Math.ceil(month / length)
  const first = (ordinal - 1) * length + 1
  return {
    id: length === 1 ? day.slice(0, 7) : length === 12 ? day.slice(0, 4) : `${day.slice(0, 4)}-${letter}${ordinal}`,
    first: monthStart(year, first, day),
    next: monthStart(year, first + length, day),
  }
}

/** A week belongs to the year of its Thursday (ISO 8601). */
const ofWeek = (day: Day): Bounds => {
  const first = shifted(day, 1 - weekday(day))
  const thursday = shifted(first, 3)
  const newYear = dayAt(`${thursday.slice(0, 4)}-01-01`, thursday)
  const ordinal = Math.floor((dayNumber(thursday) - dayNumber(newYear)) / 7) + 1
  return { id: `${thursday.slice(0, 4)}-W${pad(ordinal)}`, first, next: shifted(first, 7) }
}

const ofSeason = (day: Day, seasons: Seasons): Bounds => {
  const year = Number(day.slice(0, 4))
  const starts = [year - 1, year, year + 1].flatMap((of) =>
    seasons.map((start, i) => ({ id: `${pad(of, 4)}-S${i + 1}`, day: `${pad(of, 4)}-${start}` })),
  )
  const after = starts.findIndex((start) => start.day > day)
  const [current, next] = [starts[after - 1], starts[after]]
  return {
    id: current?.id ?? day.slice(0, 4),
    first: dayAt(current?.day ?? '', day),
    next: dayAt(next?.day ?? '', shifted(day, 1)),
  }
}

const boundsOf = (kind: PeriodKind, day: Day, seasons: Seasons): Bounds => {
  switch (kind) {
    case 'day':
      return { id: day, first: day, next: shifted(day, 1) }
    case 'week':
      return ofWeek(day)
    case 'month':
      return ofMonths(day, 1, 'M')
    case 'quarter':
      return ofMonths(day, 3, 'Q')
    case 'half-year':
      return ofMonths(day, 6, 'H')
    case 'year':
      return ofMonths(day, 12, 'Y')
    case 'season':
      return ofSeason(day, seasons)
  }
}

/** Periods by day, worked out once: entries of one day are many. Seasons are left out, which each institution has of its own. */
const known = new Map<string, Span>()
/** Some ten years of days. */
const KNOWN = 4_000

const spanOf = (kind: PeriodKind, day: Day, seasons: Seasons): Span => {
  const bounds = boundsOf(kind, day, seasons)
  return {
    kind,
    ...bounds,
    fromMs: startOfDay(bounds.first, SHANGHAI),
    toMs: startOfDay(bounds.next, SHANGHAI),
  }
}

/**
 * The period of a kind in which an instant lies.
 *
 * @example
 * import { periodAt } from '@redress/domain'
 * import { epochMs } from '@redress/holidays'
 *
 * const at = epochMs(Date.UTC(2026, 0, 31, 16)) // midnight in Shanghai: it is February there
 * assert.equal(at._tag === 'Right' && periodAt('month', at.right).id, '2026-02')
 */
export const periodAt = (kind: PeriodKind, at: EpochMs, seasons: Seasons = wholeYears): Span => {
  const day = dayOf(at, SHANGHAI)
  if (kind === 'season') return spanOf(kind, day, seasons)
  const key = `${kind} ${day}`
  const span = known.get(key) ?? spanOf(kind, day, seasons)
  if (known.size >= KNOWN) known.clear()
  known.set(key, span)
  return span
}

/** The period before one of the same kind. */
export const previousPeriod = (period: Span, seasons?: Seasons): Span =>
  periodAt(period.kind, (period.fromMs - 1) as EpochMs, seasons)

/** The periods of a kind that end after `fromMs` and not after `toMs`, oldest first. */
export const periodsEnding = (
  kind: PeriodKind,
  fromMs: EpochMs,
  toMs: EpochMs,
  seasons?: Seasons,
): ReadonlyArray<Span> => {
  const found: Span[] = []
  for (let span = periodAt(kind, fromMs, seasons); span.toMs <= toMs; span = periodAt(kind, span.toMs, seasons))
    if (span.toMs > fromMs) found.push(span)
  return found
}

export const contains = (period: Span, at: EpochMs): boolean => at >= period.fromMs && at < period.toMs

const isKind = (value: unknown): value is PeriodKind => periods.some((kind) => kind === value)

/** A period of the language, looked up where it is a parameter. */
export const periodKind = (env: Environment, period: Period): PeriodKind | undefined => {
  const value = typeof period === 'string' ? period : parameter(env, period.fact.slice('param.'.length))
  return isKind(value) ? value : undefined
}

const START = /^(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])$/

/** The seasons of the deployment (parameter `seasons`); whole years where there are none. */
export const seasonsOf = (env: Environment): Seasons => {
  const set = parameter(env, 'seasons')
  const starts = Array.isArray(set)
    ? set.filter((day): day is string => typeof day === 'string' && START.test(day))
    : []
  return starts.length === 0 ? wholeYears : [...starts].sort()
}
