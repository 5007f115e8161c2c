import type { EpochMs } from '@redress/holidays'
import * as E from 'fp-ts/lib/Either.js'
import { subjectStream } from '../subject/stored.js'
import { clockOn } from './clock.js'
import type { SubjectOptions } from './erasure-options.js'
import { inVault, type SubjectError } from './subject-error.js'
import { lastRecorded } from './subject-log.js'

/** The time at which something final is done about a subject: `ClockBehind` before anything that is known of it. */
export const timeFor = async (
  options: SubjectOptions,
  subject: string,
  streams: ReadonlyArray<string>,
): Promise<E.Either<SubjectError, EpochMs>> => {
  const recorded = await lastRecorded(options.log, [...streams, subjectStream(subject)])
  if (E.isLeft(recorded)) return recorded
  return E.mapLeft(inVault)(await clockOn(options).time(recorded.right)())
}
