import type { ComplaintCommand, ComplaintEvent, Rejection } from '@redress/domain'
import type * as E from 'fp-ts/lib/Either.js'
import type * as TE from 'fp-ts/lib/TaskEither.js'

/** Why a batch could not be carried out at all: `HandleError` of the domain is one. */
export interface BatchError {
  readonly _tag: string
  /** What lies behind it; its `zh` and `en` are passed on where it has them. */
  readonly error?: unknown
}

/**
 * Carries out the commands of one complaint in order, e.g. `commandBatch` of `@redress/domain`; one that only decides
 * makes a dry run. An accepted command without events had been carried out before.
 */
export type BatchHandler = (
  commands: ReadonlyArray<ComplaintCommand>,
  /** Ids of commands that go in all or none: those of one row. */
  together: ReadonlySet<string>,
) => TE.TaskEither<BatchError, ReadonlyArray<E.Either<Rejection, ReadonlyArray<ComplaintEvent>>>>
