import { existsSync } from 'node:fs'
import type { EventStore } from '@redress/domain'
import type { WorkingCalendar } from '@redress/holidays'
import * as E from 'fp-ts/lib/Either.js'
import type { TaskEither } from 'fp-ts/lib/TaskEither.js'
import { notBuilt, type ProjectionError, storeFailed } from '../runtime/error.js'
import type { ReadModel } from '../runtime/model.js'
import { type Connection, connect } from './connect.js'
import { attempt } from './failure.js'
import { aheadOf, checkpoints, migrate, outdated, startOver } from './schema.js'

/** What is to be opened, every default filled in. */
interface Wanted {
  readonly path: string
  readonly readonly: boolean
  readonly store: EventStore
  readonly models: ReadonlyArray<ReadModel>
  readonly calendar: WorkingCalendar
}

type Checked = E.Either<ProjectionError, void>
type Check = (db: Connection, wanted: Wanted) => Checked | Promise<Checked>

const notBuiltOf = (models: ReadonlyArray<ReadModel>): ProjectionError => notBuilt(models.map(({ name }) => name))

const refused = (models: ReadonlyArray<ReadModel>): Checked =>
  models.length === 0 ? E.right(undefined) : E.left(notBuiltOf(models))

/** Tables as the models define them now. */
const defined: Check = (db, { readonly, models, calendar }) =>
  readonly ? refused(outdated(db, models, calendar)) : E.right(migrate(db, models, calendar))

/** No model ahead of the log: what the log takes in up to there would never be seen. */
const placed: Check = async (db, { readonly, store, models, calendar }) => {
  const places = checkpoints(db)
  const head = await store.head()
  if (E.isLeft(head)) return E.left(storeFailed(head.left))
  const ahead = aheadOf(head.right, models, places)
  if (readonly) return refused(ahead)
  return E.right(ahead.length === 0 ? undefined : startOver(db, head.right, ahead, calendar))
}

/** A connection whose tables can be trusted. One that cannot is closed again. */
export const readyConnection =
  (wanted: Wanted): TaskEither<ProjectionError, Connection> =>
  async () => {
    // SQLite would only say that it cannot open it.
    if (wanted.readonly && !existsSync(wanted.path)) return E.left(notBuiltOf(wanted.models))
    const opened = await attempt(() => E.right(connect(wanted.path, wanted.readonly)))()
    if (E.isLeft(opened)) return opened
    const db = opened.right
    for (const check of [defined, placed]) {
      const checked = await attempt(() => check(db, wanted))()
      if (E.isRight(checked)) continue
      db.close()
      return checked
    }
    return opened
  }
