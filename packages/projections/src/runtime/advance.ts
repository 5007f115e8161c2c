import type { Position } from '@redress/domain'
import { type Lag, leftAfter } from './lag.js'
import type { Parked } from './parked.js'
import type { Pulse } from './pulse.js'
import type { Built } from './target.js'

/** How far something is on its way to the end of the log. */
export interface Advance {
  /** Events taken so far; `undefined` of tables made by a release that did not count. */
  readonly events: number | undefined
  /** Events that there are to take, those taken included; `undefined` where it is not known. */
  readonly of: number | undefined
  /** Events per second of working time; `undefined` when another process is at it. */
  readonly rate: number | undefined
  /** Seconds that are left at this rate. */
  readonly secondsLeft: number | undefined
}

/** How a rebuild is getting on. */
export interface Rebuild extends Advance {
  readonly events: number
  /** Where it stopped, if it did: it goes on after a `skip`, a `rebuild`, or with a release that mends the defect. */
  readonly halted: Parked | undefined
}

const secondsLeft = (left: number | undefined, rate: number | undefined): number | undefined =>
  left === undefined || rate === undefined || rate === 0 ? undefined : Math.ceil(left / rate)

/** What has other columns follows nothing: it is to be rebuilt. `of` is a guess where more is left than was counted. */
export const catchUpOf = (one: Built, lag: Lag, head: Position | undefined, pulse: Pulse): Advance | undefined => {
  if (lag.lag === 0 || one.fit === 'other') return undefined
  const { events, position } = one
  const left = leftAfter(lag, position, head, events)
  const rate = pulse.taken === 0 ? undefined : pulse.rate
  const of = left === undefined || events === undefined ? undefined : events + left
  return { events, of, rate, secondsLeft: secondsLeft(left, rate) }
}

/** What is being built beside a model. */
export const rebuildOf = ({ events, next, name }: Built, { buildingRates }: Pulse): Rebuild | undefined => {
  if (next === undefined) return undefined
  const rate = buildingRates[name]
  const done = next.events ?? 0
  const left = events === undefined ? undefined : Math.max(0, events - done)
  return {
    events: done,
    of: events === undefined ? undefined : Math.max(events, done),
    halted: next.halted,
    rate,
    secondsLeft: secondsLeft(left, rate),
  }
}
