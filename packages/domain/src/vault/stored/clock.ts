import type { ClockRow } from '../rows.js'

/** A latest time as both databases keep it. */
export interface StoredClock {
  readonly latest: number
  readonly who: string | null
  readonly reason: string | null
}

/** All of them, the one that counts last. */
export const CLOCKS = 'SELECT latest, who, reason FROM clocks ORDER BY era'

export const clockRow = ({ latest, who, reason }: StoredClock): ClockRow => ({
  latest,
  ...(who === null ? {} : { by: who }),
  ...(reason === null ? {} : { reason }),
})
