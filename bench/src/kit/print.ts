import { quantile } from './statistics.js'

/** The one place that writes. */
export const print = (line: string): void => console.log(line)

const WIDTHS = [58, 12, 18, 24]

/** A line of a table: a name, then figures. */
export const row = (...cells: ReadonlyArray<string>): string =>
  `    ${cells.map((cell, i) => (i === 0 ? cell.padEnd(WIDTHS[0] ?? 0) : cell.padStart(WIDTHS[i] ?? 14))).join(' ')}`

/** 1234567 as `1.23 M`. */
export const rate = (value: number): string => {
  if (value >= 1e6) return `${(value / 1e6).toPrecision(3)} M`
  if (value >= 1e4) return `${(value / 1e3).toFixed(1)} k`
  return value >= 100 ? value.toFixed(0) : value.toPrecision(3)
}

/** Three digits, never an exponent. */
export const figure = (value: number): string => (value >= 100 ? value.toFixed(0) : value.toPrecision(3))

/** Microseconds in the unit that a reader would choose. */
export const duration = (us: number): string =>
  us >= 1e6
    ? `${figure(us / 1e6)} s`
    : us >= 1000
      ? `${figure(us / 1000)} ms`
      : us >= 1
        ? `${figure(us)} µs`
        : `${figure(us * 1000)} ns`

export const heading = (name: string, about: string): void => print(`\n${name}: ${about}`)
export const note = (text: string): void => print(`    ${text}`)

/** A line of a table: milliseconds as the quantiles that a target names. */
export const percentiles = (name: string, ms: ReadonlyArray<number>): string => {
  const at = (share: number): string => duration(quantile(ms, share) * 1000)
  return row(name, `p50 ${at(0.5)}`, `p95 ${at(0.95)}`, `p99 ${at(0.99)}`)
}
