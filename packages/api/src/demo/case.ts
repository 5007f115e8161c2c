import type { EpochMs } from '@redress/holidays'
import type { Arrival } from './arrivals.js'
import { addressOf, type Ground, grounds } from './grounds.js'
import { windowClerk } from './people.js'
import type { Random } from './random.js'
import { type Window, windows } from './windows.js'

/** What one complaint is about, before anybody has done anything about it. */
export interface DemoCase extends Arrival {
  readonly complaint: string
  /** Pseudonymous id of the complainant. */
  readonly complainant: string
  readonly name: string
  readonly contact: string
  /** Did not say who they are. */
  readonly anonymous: boolean
  readonly window: Window
  readonly counter: number
  readonly matter: string
  readonly ground: Ground
  readonly content: string
  readonly clerk: string | undefined
  readonly complex: boolean
  /** No service user of the centre: the complaint cannot be accepted (第二条). */
  readonly elsewhere: boolean
  /** The earlier complaint of the same person about the same window. */
  readonly repeats: string | undefined
}

const REMEMBERED = 400
const DAY_MS = 86_400_000

/** Invents cases one after another and remembers the latest, for people come back with the same trouble. */
export const caseMaker = (): ((chance: Random, n: number, complaint: string, arrival: Arrival) => DemoCase) => {
  const recent: DemoCase[] = []
  return (chance, n, complaint, arrival) => {
    const earlier = chance.chance(0.06) ? earlierOf(recent, chance, arrival.at) : undefined
    const made =
      earlier === undefined ? invented(chance, n, complaint, arrival) : repeated(earlier, chance, complaint, arrival)
    recent.push(made)
    if (recent.length > REMEMBERED) recent.shift()
    return made
  }
}

/** Somebody who complained between two days and two months ago. */
const earlierOf = (recent: ReadonlyArray<DemoCase>, chance: Random, at: EpochMs): DemoCase | undefined => {
  const candidate = recent[Math.floor(chance.unit() * recent.length)]
  if (candidate === undefined || candidate.anonymous || candidate.elsewhere) return undefined
  const days = (at - candidate.at) / DAY_MS
  return days >= 2 && days <= 60 ? candidate : undefined
}

const invented = (chance: Random, n: number, complaint: string, arrival: Arrival): DemoCase => {
  const window = chance.weighted(windows)
  const ground = chance.weighted(grounds)
  const matter = chance.pick(window.matters)
  return {
    ...arrival,
    complaint,
    complainant: `FW-${`${n}`.padStart(5, '0')}`,
    name: addressOf(chance.between(0, 997)),
    // 000 is no exchange that exists: nobody's number.
    contact: `13900000${`${chance.between(0, 999)}`.padStart(3, '0')}`,
    anonymous: arrival.channel !== 'written' && chance.chance(0.05),
    window,
    counter: chance.between(1, window.counters),
    matter,
    ground,
    content: chance.pick(ground.says)(matter),
    clerk: chance.chance(0.68) ? windowClerk(chance, window) : undefined,
    complex: chance.chance(0.14),
    elsewhere: chance.chance(0.03),
    repeats: undefined,
  }
}

const repeated = (earlier: DemoCase, chance: Random, complaint: string, arrival: Arrival): DemoCase => ({
  ...earlier,
  ...arrival,
  complaint,
  content: `再次反映：${earlier.content}`,
  complex: chance.chance(0.3),
  repeats: earlier.complaint,
})
