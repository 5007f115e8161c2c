import type { ClockGroup } from './queries.js'

/** Time limits by what became of them. */
export interface Tally {
  readonly met: number
  readonly breached: number
  /** Due without its condition ever having been decided. */
  readonly undecided: number
  /** Not yet due. */
  readonly open: number
  /** Ended without being met, before it was due. */
  readonly cancelled: number
}

const OF: { readonly [state: string]: keyof Tally } = {
  met: 'met',
  breached: 'breached',
  undecided: 'undecided',
  cancelled: 'cancelled',
  running: 'open',
  warned: 'open',
  suspended: 'open',
  pending: 'open',
}

/** Clocks added up by what became of them; inapplicable ones do not count. */
export const tallied = (groups: ReadonlyArray<ClockGroup>): Tally => {
  const tally = { met: 0, breached: 0, undecided: 0, open: 0, cancelled: 0 }
  for (const group of groups) {
    const column = OF[group.state]
    if (column !== undefined) tally[column] += group.n
  }
  return tally
}

/** A share with what it was taken of. Without a denominator there is no value: null, not zero. */
export interface Share {
  readonly numerator: number
  readonly denominator: number
  readonly value: number | null
}

/** A share of counts. */
export const shareOf = (numerator: number, denominator: number): Share => ({
  numerator,
  denominator,
  value: denominator === 0 ? null : numerator / denominator,
})

/** Met, of what was met, breached or left undecided; what is open or cancelled is not in it. */
export const onTimeOf = ({ met, breached, undecided }: Tally): Share => shareOf(met, met + breached + undecided)
