import type * as E from 'fp-ts/lib/Either.js'
import type { ProjectionError } from './error.js'
import type { Pulse } from './pulse.js'

/** Follows the log in the stead of this thread. */
export interface Apart {
  /** Until the signal aborts; whatever fails meanwhile is tried again. Errors: `Closed` once it was ended. */
  readonly run: (signal: AbortSignal) => Promise<E.Either<ProjectionError, void>>
  /** What was heard of it last; none while it does not run. */
  readonly pulse: () => Pulse | undefined
  readonly pause: () => void
  readonly resume: () => void
  /** Ends it for good; resolves when it is gone. */
  readonly end: () => Promise<void>
}
