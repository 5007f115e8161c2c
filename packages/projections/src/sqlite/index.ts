/** The read models in one SQLite file (better-sqlite3). */
import { existsSync } from 'node:fs'
import * as E from 'fp-ts/lib/Either.js'
import type { TaskEither } from 'fp-ts/lib/TaskEither.js'
import { attempt } from '../database/failure.js'
import { viewsOn } from '../database/open.js'
import type { ViewsOptions } from '../database/options.js'
import { notBuiltOf } from '../database/ready.js'
import { withThread } from '../database/thread.js'
import type { Views } from '../database/views.js'
import { models as allModels } from '../models.js'
import { hostClock } from '../runtime/clock.js'
import type { ProjectionError } from '../runtime/error.js'
import { sqliteBase } from './base.js'
import { MEMORY } from './connect.js'

export type { Views } from '../database/views.js'

export interface SqliteViewsOptions extends ViewsOptions {
  /** File of the read models, e.g. `data/views.db`; `:memory:` for a throw-away one. */
  readonly path: string
}

const THREAD = new URL('./thread-entry.js', import.meta.url)

/** Opens the read models in a SQLite file; see `viewsOn` for what that does. Errors: `DatabaseFailed`, `StoreFailed`, readonly also `NotBuilt`. */
export const openViews =
  ({ path, ...options }: SqliteViewsOptions): TaskEither<ProjectionError, Views> =>
  async () => {
    const { readonly = false, thread = false, models = allModels, now = hostClock } = options
    // SQLite would only say that it cannot open it.
    if (readonly && !existsSync(path)) return E.left(notBuiltOf(models))
    const opened = await attempt(() => E.right(sqliteBase(path, readonly, now)))()
    if (E.isLeft(opened)) return opened
    // A database in memory is its connection's own.
    const apart = thread && !readonly && path !== MEMORY
    return viewsOn(apart ? withThread(opened.right, THREAD, { path }) : opened.right, options)()
  }
