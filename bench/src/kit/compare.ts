import { duration, figure, print, rate, row } from './print.js'
import { median } from './statistics.js'

/** Something to time: `round` does its work once, with its own timing, so that preparing is not measured. */
export interface Subject {
  readonly name: string
  readonly round: () => Timed | Promise<Timed>
}

export interface Timed {
  readonly operations: number
  readonly ms: number
}

const ENOUGH = 100

/** Keeps results reachable, so that nothing that is timed can be left out as useless. */
let kept: unknown
export const keep = (value: unknown): void => {
  kept = value
}
export const lastKept = (): unknown => kept

/** Times synchronous work. */
export const timed = (operations: number, work: () => unknown): Timed => {
  const begun = performance.now()
  keep(work())
  return { operations, ms: performance.now() - begun }
}

/** Times synchronous work again and again for some 100 ms: a single pass of it is too short to be told from noise. */
export const repeated = (operations: number, work: () => unknown): Timed => {
  const begun = performance.now()
  let passes = 0
  let ms = 0
  do {
    keep(work())
    passes += 1
    ms = performance.now() - begun
  } while (ms < ENOUGH)
  return { operations: operations * passes, ms }
}

/** The same for work that waits. */
export const repeatedAsync = async (operations: number, work: () => Promise<unknown>): Promise<Timed> => {
  const begun = performance.now()
  let passes = 0
  let ms = 0
  do {
    keep(await work())
    passes += 1
    ms = performance.now() - begun
  } while (ms < ENOUGH)
  return { operations: operations * passes, ms }
}

/** Times work that waits, once. */
export const timedAsync = async (operations: number, work: () => Promise<unknown>): Promise<Timed> => {
  const begun = performance.now()
  keep(await work())
  return { operations, ms: performance.now() - begun }
}

const collect = (): void => {
  const { gc } = globalThis as { gc?: () => void }
  gc?.()
}

/**
 * Runs the subjects in turn, A B A B, so that a change of the machine's mood meets all of them; the first round of each
 * warms up and is not counted. Prints the median rate of each, its spread, and how the first compares with it.
 */
export const compare = async (title: string, rounds: number, subjects: ReadonlyArray<Subject>): Promise<void> => {
  const rates = subjects.map((): number[] => [])
  for (let round = 0; round <= rounds; round++)
    for (const [i, subject] of subjects.entries()) {
      collect()
      const { operations, ms } = await subject.round()
      if (round > 0) rates[i]?.push((operations / ms) * 1000)
    }
  const medians = rates.map(median)
  print(`\n  ${title}`)
  for (const [i, subject] of subjects.entries()) {
    const all = rates[i] ?? []
    const spread = `${rate(Math.min(...all))} - ${rate(Math.max(...all))}`
    const own = medians[i] ?? Number.NaN
    const ratio = i === 0 ? '' : `ratio ${figure((medians[0] ?? Number.NaN) / own)}`
    print(row(subject.name, `${rate(own)}/s`, `${duration(1e6 / own)} each`, spread, ratio))
  }
}
