import { workerData } from 'node:worker_threads'
import { sqliteStore } from '@redress/domain/sqlite'
import { serveFollowing } from '@redress/projections'
import { openViews } from '@redress/projections/sqlite'
import { pipe } from 'fp-ts/lib/function.js'
import * as TE from 'fp-ts/lib/TaskEither.js'
import { logFailed, viewsFailed } from '../open/error.js'
import { logFile, viewsFile } from '../open/folder.js'
import { rulesFor } from '../open/rules.js'
import type { FollowerData } from './follower.js'

const { data, ...choice } = workerData as FollowerData

await serveFollowing((onBatch) =>
  pipe(
    TE.Do,
    TE.bind('rules', () => rulesFor(choice)),
    TE.bind('store', () => pipe(sqliteStore({ path: logFile(data), readonly: true }), TE.mapLeft(logFailed(data)))),
    TE.chainW(({ rules, store }) =>
      pipe(
        openViews({ path: viewsFile(data), store, rules, onBatch }),
        TE.bimap(viewsFailed(data), (views) => ({
          ...views,
          close: async () => {
            await views.close()
            await store.close()
          },
        })),
      ),
    ),
  ),
)
