import * as E from 'fp-ts/lib/Either.js'
import { readOnly } from './error.js'
import type { Projector } from './projector.js'

/** A projector that only looks: whatever would write is refused with `ReadOnly`. */
export const viewing = (running: Projector): Projector => {
  const refused = () => async () => E.left(readOnly)
  return {
    ...running,
    catchUp: refused,
    level: refused,
    run: refused,
    replay: refused,
    skip: refused,
    rebuild: refused,
    step: refused(),
  }
}
