import { JudgesCalendar } from './calendar.js'
import { plus, type Ymd } from './days.js'

/** A case of a register as the judge reads it: moments in milliseconds since 1970, days on the clocks of China. */
export interface Reckoned {
  readonly id: string
  readonly received: number
  /** Whom it was passed to last, open or not. */
  readonly unit: string
  /** Who had it from when on while it was open, in order; the first from its receipt. */
  readonly holders: ReadonlyArray<{ readonly unit: string; readonly from: number }>
  /** What ended the limits: the final reply, the first closing, the first solution. */
  readonly ended: number | undefined
  /** Closed without having been ended: the limits are cancelled. */
  readonly closed: number | undefined
  readonly assigned: number
  readonly reopened: number
  /** Replied to in writing, at last. */
  readonly answered: number | undefined
}

const HOUR = 3_600_000
const calendar = new JudgesCalendar()

/** The day on the clocks of China, by the host's own Date. */
export const dayOf = (ms: number): Ymd => new Date(ms + 8 * HOUR).toISOString().slice(0, 10)
const endOf = (day: Ymd): number => Date.parse(`${plus(day, 1)}T00:00:00+08:00`) - 1

export const monthOf = (ms: number): string => dayOf(ms).slice(0, 7)
export const workdays = (from: number, to: number): number => calendar.count(dayOf(from), dayOf(to))

/** Who had the case at a moment; before anybody, the first. */
export const holderAt = ({ holders }: Reckoned, at: number): string =>
  (holders.filter(({ from }) => from <= at).at(-1) ?? holders[0])?.unit ?? ''
/** Who had it last: a closed case is nobody's to have until it is reopened. */
export const lastHolder = (one: Reckoned): string => one.holders.at(-1)?.unit ?? ''

/** A limit of so many working days from receipt, as it stands at a moment. */
export interface Limit {
  readonly due: Ymd
  readonly dueMs: number
  readonly state: 'met' | 'breached' | 'open' | 'cancelled'
  /** Who answers for it: whoever had the case when it was decided. */
  readonly unit: string
}

export const limitOf = (one: Reckoned, days: number, asOf: number): Limit => {
  const due = calendar.add(dayOf(one.received), days)
  const dueMs = endOf(due)
  const over = one.ended ?? one.closed
  const state =
    over !== undefined && over <= dueMs
      ? one.ended === undefined || (one.closed !== undefined && one.closed < one.ended)
        ? 'cancelled'
        : 'met'
      : dueMs < asOf
        ? 'breached'
        : 'open'
  return { due, dueMs, state, unit: holderAt(one, Math.min(dueMs, over ?? Number.POSITIVE_INFINITY, asOf)) }
}

/** Numerator and denominator by month and unit: `2018-03 鼓楼区` -> [3, 5]. */
export type Counted = ReadonlyMap<string, readonly [numerator: number, denominator: number]>

/** Adds cases up by month and unit. */
export const countedBy = <A>(
  all: ReadonlyArray<A>,
  key: (one: A) => string | undefined,
  met: (one: A) => boolean = () => true,
): Counted => {
  const counts = new Map<string, readonly [number, number]>()
  for (const one of all) {
    const at = key(one)
    if (at === undefined) continue
    const [numerator, denominator] = counts.get(at) ?? [0, 0]
    counts.set(at, [numerator + (met(one) ? 1 : 0), denominator + 1])
  }
  return counts
}

/** In the order of the keys, to be compared. */
export const sorted = (counts: Counted): ReadonlyArray<string> =>
  [...counts].map(([key, [numerator, denominator]]) => `${key}: ${numerator}/${denominator}`).sort()
