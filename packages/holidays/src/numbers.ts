import type { DayNumber } from './day.js'
import { isWork } from './table/kinds.js'
import { addLookup, countLookup } from './table/lookup.js'
import type { Table, Tables } from './table/table.js'
import type { CalendarNumbers } from './working-calendar.js'

/** Of a day outside the table: no kind, and not worked. */
const NONE = -1

/** The look-ups as they are, for callers who keep day numbers and check the range themselves. */
export const numbersOf = ({ ready, whole }: Tables): CalendarNumbers => {
  const kindIn = ({ kinds, first }: Table, n: number): number | undefined => kinds[n - first]
  const addIn = (n: number, k: number): number => {
    const found = addLookup(ready(), n, k)
    return Number.isNaN(found) ? addLookup(whole(), n, k) : found
  }
  const countIn = (a: number, b: number): number => {
    const found = countLookup(ready(), a, b)
    return Number.isNaN(found) ? countLookup(whole(), a, b) : found
  }
  return {
    isWorkday: (n) => isWork(kindIn(ready(), n) ?? kindIn(whole(), n) ?? NONE),
    add: (n, k) => addIn(n, k) as DayNumber,
    count: (a, b) => countIn(a, b),
    certainUntil: ready().certainUntil as DayNumber,
  }
}
