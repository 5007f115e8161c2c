import type { Memory } from './memory.js'

/** Time by the clock, and of the processor: the second one is much the same on a busy machine. */
export interface Spent {
  readonly seconds: number
  readonly cpu: number
}

/** What the process that imports says when it is done. */
export interface ImportResult {
  readonly complaints: number
  readonly events: number
  readonly rejected: number
  /** Why the first was rejected, if any was: the register is made so that none is. */
  readonly why: string | undefined
  readonly importing: Spent
  readonly projecting: Spent
  /** At 25, 50, 75 and 100 % of the file. */
  readonly importMemory: ReadonlyArray<Memory>
  readonly peakMiB: number
  readonly logMiB: number
  readonly viewsMiB: number
  readonly boards: ReadonlyArray<BoardResult>
}

export interface BoardResult {
  readonly asked: string
  readonly shown: number
  readonly counted: number
  /** The first call, which finds nothing prepared. */
  readonly cold: number
  readonly ms: ReadonlyArray<number>
}
