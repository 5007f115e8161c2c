import { figure, print, row } from './print.js'
import { median } from './statistics.js'

/** A line of a table: milliseconds, the median of several and their spread. */
export const printTimes = (name: string, ms: ReadonlyArray<number>): void =>
  print(row(name, `${figure(median(ms))} ms`, '', `${figure(Math.min(...ms))} - ${figure(Math.max(...ms))} ms`))
