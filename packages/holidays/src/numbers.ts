import type { DayNumber } from './day.js'
import { isWork } from './table/kinds.js'
import { addLookup, countLookup } from './table/lookup.js'
import type { Table } from './table/table.js'
import type { CalendarNumbers } from './working-calendar.js'

/** The look-ups as they are, for callers who keep day numbers and check the range themselves. */
export const numbersOf = (table: Table): CalendarNumbers => {
  const { first, kinds, certainUntil } = table
  const work = kinds.map((kind) => (isWork(kind) ? 1 : 0))
  return {
    isWorkday: (n) => work[n - first] === 1,
    add: (n, k) => addLookup(table, n, k) as DayNumber,
    count: (a, b) => countLookup(table, a, b),
    certainUntil: certainUntil as DayNumber,
  }
}
