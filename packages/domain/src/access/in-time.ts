import { pipe } from 'fp-ts/lib/function.js'
import * as TE from 'fp-ts/lib/TaskEither.js'
import type { Clock } from '../vault/clock.js'
import { asAccessError } from './error.js'
import type { AccessLog } from './port.js'

/**
 * An access log that records nothing under a clock that was set back: `ClockBehind`, and so nothing personal is shown.
 *
 * @example
 * import { type AccessLog, recordingInTime } from '@redress/domain/access'
 * import { clockOn, memoryKeys } from '@redress/domain/vault'
 *
 * const inTime = (log: AccessLog) => recordingInTime(log, clockOn({ keys: memoryKeys(), now: () => Date.now() as never }))
 * assert.equal(typeof inTime, 'function')
 */
export const recordingInTime = (log: AccessLog, clock: Clock): AccessLog => ({
  ...log,
  record: (entries) =>
    pipe(
      clock.time(),
      TE.mapLeft(asAccessError),
      TE.chain(() => log.record(entries)),
    ),
})
