import { type EpochMs, formatInstant, type Instant, SHANGHAI } from '@redress/holidays'
import type { Clock, Holding } from '../clock/clock.js'

/** A stretch of a clock in which somebody held the case and the clock ran. */
export interface Held {
  readonly unit?: string
  readonly person?: string
  readonly from: Instant
  readonly fromMs: EpochMs
  readonly to: Instant
  readonly toMs: EpochMs
}

interface Span {
  readonly fromMs: EpochMs
  readonly toMs: EpochMs
}

/** What is left of a span outside another. */
const without = (spans: ReadonlyArray<Span>, gone: Span): ReadonlyArray<Span> =>
  spans.flatMap((span) => {
    if (gone.toMs <= span.fromMs || gone.fromMs >= span.toMs) return [span]
    return [
      ...(span.fromMs < gone.fromMs ? [{ fromMs: span.fromMs, toMs: gone.fromMs }] : []),
      ...(gone.toMs < span.toMs ? [{ fromMs: gone.toMs, toMs: span.toMs }] : []),
    ]
  })

/** From when on somebody answers for a clock: nobody does for a time before it existed or was known to apply. */
const chargedFrom = ({ startedMs, knownMs, opensMs }: Clock): number =>
  Math.max(startedMs, knownMs ?? startedMs, opensMs ?? startedMs)

/** Who held the case while a clock ran, until it ended or until now: without the stretches in which it stood still. */
export const heldDuring = (clock: Clock, holdings: ReadonlyArray<Holding>, now: EpochMs): ReadonlyArray<Held> => {
  const until = Math.min(clock.endedMs ?? now, now)
  const still = (clock.suspensions ?? []).map(({ fromMs, toMs }) => ({ fromMs, toMs: toMs ?? now }))
  return holdings.flatMap(({ unit, person, fromMs, toMs }, i) => {
    // Back-dated assignments overlap those before them: what was entered later counts.
    const next = Math.min(toMs ?? until, until, ...holdings.slice(i + 1).map((later) => later.fromMs))
    const span = { fromMs: Math.max(fromMs, chargedFrom(clock)) as EpochMs, toMs: next as EpochMs }
    if (span.fromMs >= span.toMs) return []
    return still.reduce(without, [span] as ReadonlyArray<Span>).map((left) => ({
      ...(unit === undefined ? {} : { unit }),
      ...(person === undefined ? {} : { person }),
      from: formatInstant(left.fromMs, SHANGHAI),
      fromMs: left.fromMs,
      to: formatInstant(left.toMs, SHANGHAI),
      toMs: left.toMs,
    }))
  })
}
