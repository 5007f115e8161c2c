import * as TE from 'fp-ts/lib/TaskEither.js'
import type { OpenError } from './error.js'

/** What was opened is not left open when the next thing cannot be. */
export const closingOnFailure = (close: () => Promise<void>) =>
  TE.orElse(
    <A>(error: OpenError): TE.TaskEither<OpenError, A> =>
      async () => {
        await close()
        return TE.left<OpenError, A>(error)()
      },
  )
