import type { EventStore, Rules } from '@redress/domain'
import { memoryStore } from '@redress/domain/memory'
import { sqliteStore } from '@redress/domain/sqlite'
import { pipe } from 'fp-ts/lib/function.js'
import * as TE from 'fp-ts/lib/TaskEither.js'
import { dryRun } from '../../import/dry.js'
import type { BatchHandler } from '../../import/index.js'
import { logFailed, type OpenError } from '../../open/error.js'
import { folderReady, logFile } from '../../open/folder.js'
import { rulesFor } from '../../open/rules.js'
import type { Context } from '../context.js'
import { type Failure, ofOpen } from '../failure.js'
import { withoutLog } from '../log.js'

interface DryRun {
  readonly rules: Rules
  readonly batch: BatchHandler
  readonly close: () => Promise<void>
}

/** The log that the folder holds, or an empty one where it holds none. The read models are not asked. */
const logOf = (data: string): TE.TaskEither<OpenError, EventStore> =>
  withoutLog(data)
    ? TE.right(memoryStore())
    : pipe(
        folderReady(data, true),
        TE.chain(() => pipe(sqliteStore({ path: logFile(data), readonly: true }), TE.mapLeft(logFailed(data)))),
      )

/** A batch that decides on what the folder holds, and neither makes nor changes anything. */
export const dryBatch = ({ data, rules: choice }: Context): TE.TaskEither<Failure, DryRun> =>
  pipe(
    rulesFor(choice),
    TE.bindTo('rules'),
    TE.bind('store', () => logOf(data)),
    TE.map(({ rules, store }) => ({
      rules,
      batch: dryRun(store, rules),
      close: store.close,
    })),
    TE.mapLeft(ofOpen),
  )
