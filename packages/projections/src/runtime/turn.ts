import type { Position } from '@redress/domain'
import type { Either } from 'fp-ts/lib/Either.js'
import type { ProjectionError } from './error.js'
import type { Lines } from './lines.js'

/** Lets timers, signals and requests in between two batches. */
export const breathe = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

/** How far a batch got, and how many events it took. */
export type Report = (position: Position | undefined, events: number) => void

/** What a stretch of work listens to. */
export interface Listening {
  readonly report: Report
  readonly signal: AbortSignal | undefined
  /** Resolves when the next batch may begin. */
  readonly gate: () => Promise<void>
}

/** Runs tasks one after another, whoever asks; gives `otherwise` once the lines they were meant for are stale. */
export type InTurn = <A>(
  lines: Lines,
  otherwise: A,
  task: () => Promise<Either<ProjectionError, A>>,
) => Promise<Either<ProjectionError, A>>
