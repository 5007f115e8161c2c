/** The read models in a schema of a PostgreSQL database, 14 or newer (pg). */
import * as E from 'fp-ts/lib/Either.js'
import type { TaskEither } from 'fp-ts/lib/TaskEither.js'
import { attempt } from '../database/failure.js'
import { viewsOn } from '../database/open.js'
import type { ViewsOptions } from '../database/options.js'
import { withThread } from '../database/thread.js'
import type { Views } from '../database/views.js'
import type { ProjectionError } from '../runtime/error.js'
import { invalidQuery } from '../runtime/error.js'
import { postgresBase, withSchema } from './base.js'
import { withTrigrams } from './trigrams.js'

export type { Views } from '../database/views.js'

export interface PostgresViewsOptions extends ViewsOptions {
  /** Where the server is, e.g. `postgres://user:secret@host:5432/database`. */
  readonly url: string
  /** The schema that holds the tables, default `redress`: lower-case letters, digits and `_`. Made when it is not there. */
  readonly schema?: string
}

const NAME = /^[a-z_][a-z0-9_]{0,62}$/

const THREAD = new URL('./thread-entry.js', import.meta.url)

/** Opens the read models in PostgreSQL; see `viewsOn` for what that does. Errors: `DatabaseFailed`, `StoreFailed`, `InvalidQuery` for a schema that is no name, `NoTrigrams` without `pg_trgm`, readonly also `NotBuilt`. */
export const openViews =
  ({ url, schema = 'redress', ...options }: PostgresViewsOptions): TaskEither<ProjectionError, Views> =>
  async () => {
    if (!NAME.test(schema))
      return E.left(
        invalidQuery(
          'schema',
          `模式名 ${schema} 无效；只能用小写字母、数字和下划线，且不以数字开头。`,
          `The schema name ${schema} is not valid; use lower-case letters, digits and underscores, not a digit first.`,
        ),
      )
    const base = postgresBase(url, schema)
    const made = await attempt(async () => {
      if (options.readonly === true) return E.right(undefined)
      await withSchema(base, schema)
      return withTrigrams(base)
    })()
    if (E.isRight(made)) {
      const apart = options.thread === true && options.readonly !== true
      return viewsOn(apart ? withThread(base, THREAD, { url, schema }) : base, options)()
    }
    await base.close()
    return made
  }
