import * as E from 'fp-ts/lib/Either.js'
import type { TaskEither } from 'fp-ts/lib/TaskEither.js'
import type { ProjectionError } from '../runtime/error.js'
import { projector } from '../runtime/projector.js'
import { viewing } from '../runtime/viewing.js'
import type { Base } from './base.js'
import { followerOf } from './follower.js'
import { guardOf } from './guard.js'
import { completed, type ViewsOptions } from './options.js'
import { readyBase } from './ready.js'
import { definedOf } from './standing.js'
import { targetOn } from './target.js'
import type { Views } from './views.js'
import { viewsOf } from './views-of.js'
import { watched } from './watched.js'

/**
 * The read models in a database. The first to open them for writing makes their tables. A model whose definition changed is
 * built anew beside its old tables, which serve until the new ones take their place; one that got further than the log goes
 * starts again where it stands; any other is left as it is. Errors: `DatabaseFailed`, `StoreFailed`, readonly also `NotBuilt`.
 */
export const viewsOn =
  (base: Base, options: ViewsOptions): TaskEither<ProjectionError, Views> =>
  async () => {
    const { readonly, owner, lease, follower, onBatch, ...projecting } = completed(options)
    const { store, rules, calendar, models } = projecting
    const context = { rules, calendar }
    const defined = definedOf(models, context)
    const ready = await readyBase({ base, readonly, store, ...defined })()
    if (E.isLeft(ready)) return ready
    const target = watched(targetOn(base, defined, owner, lease), onBatch)
    const built = await target.built()
    if (E.isLeft(built)) {
      await base.close()
      return built
    }
    const guard = guardOf(
      target,
      built.right.filter(({ fit }) => fit === 'other').map(({ name }) => name),
    )
    const apart = follower === undefined ? undefined : followerOf(follower, onBatch)
    const running = projector({
      ...projecting,
      target,
      hindrance: ready.right,
      ...(apart === undefined ? {} : { apart }),
    })
    return E.right(viewsOf(base, { store, context }, readonly ? viewing(running) : running, guard))
  }
