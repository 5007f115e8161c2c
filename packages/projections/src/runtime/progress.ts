import type { Position } from '@redress/domain'
import * as E from 'fp-ts/lib/Either.js'
import type { TaskEither } from 'fp-ts/lib/TaskEither.js'
import type { Bringing } from './bringing.js'
import type { ProjectionError } from './error.js'
import type { Rate } from './rate.js'

/** How a catch-up is getting on. */
export interface Progress {
  readonly position: Position | undefined
  /** Events taken since the catch-up began; a rebuild takes each again. */
  readonly events: number
  /** Events per second of working time. */
  readonly rate: number
}

/** Where a catch-up got. `events` is how many this process took. */
export interface Reached {
  readonly position: Position | undefined
  readonly events: number
}

/** Brings read models on to the end of the log, telling how it gets on. */
export type Bring = (progress?: (now: Progress) => void, signal?: AbortSignal) => TaskEither<ProjectionError, Reached>

/** Adds up what is reported on the way. */
export const tellingOf =
  (bring: Bringing, pace: Rate) =>
  (rebuilds: boolean): Bring =>
  (progress, signal) =>
  async () => {
    let events = 0
    const report = (position: Position | undefined, more: number): void => {
      events += more
      progress?.({ position, events, rate: pace.perSecond() })
    }
    return E.map((position: Position | undefined) => ({ position, events }))(await bring({ rebuilds, report, signal }))
  }
