import type { Known } from '../known.js'
import { type Days, daysOf, FIRST, LAST } from './days.js'
import { type RankSelect, rankSelect } from './rank-select.js'
import { type Slack, slackOf } from './slack.js'

/** A calendar, compiled: everything that the operations look up. */
export interface Table extends Days, RankSelect, Known {
  readonly first: number
  readonly last: number
  /** Made when first asked for: most callers never leave the certain years. */
  readonly slack: () => Slack
}

export const compile = (known: Known): Table => {
  const days = daysOf(known)
  let slack: Slack | undefined
  return {
    ...known,
    ...days,
    ...rankSelect(days.kinds, FIRST),
    first: FIRST,
    last: LAST,
    slack: () => {
      slack ??= slackOf(days)
      return slack
    },
  }
}

export const covers = (table: Table, n: number): boolean => n >= table.first && n <= table.last

export const kindAt = (table: Table, n: number): number => table.kinds[n - table.first] ?? 0
