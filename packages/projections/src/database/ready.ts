import type { EventStore } from '@redress/domain'
import type { WorkingCalendar } from '@redress/holidays'
import * as E from 'fp-ts/lib/Either.js'
import type { TaskEither } from 'fp-ts/lib/TaskEither.js'
import { notBuilt, type ProjectionError, storeFailed } from '../runtime/error.js'
import type { ReadModel } from '../runtime/model.js'
import type { Base } from './base.js'
import { attempt } from './failure.js'
import { aheadOf, checkpoints, migrate, outdated, startOver } from './standing.js'

/** What is to be opened, every default filled in. */
interface Wanted {
  readonly base: Base
  readonly readonly: boolean
  readonly store: EventStore
  readonly models: ReadonlyArray<ReadModel>
  readonly calendar: WorkingCalendar
}

type Checked = E.Either<ProjectionError, void>

export const notBuiltOf = (models: ReadonlyArray<ReadModel>): ProjectionError =>
  notBuilt(models.map(({ name }) => name))

const refused = (models: ReadonlyArray<ReadModel>): Checked =>
  models.length === 0 ? E.right(undefined) : E.left(notBuiltOf(models))

/** Tables as the models define them now. */
const defined = async ({ base, readonly, models, calendar }: Wanted): Promise<Checked> =>
  readonly
    ? refused(await outdated(base, base.reading, models, calendar))
    : base.transaction(async (tx) => E.right(await migrate(base, tx, models, calendar)))

/** No model ahead of the log: what the log takes in up to there would never be seen. */
const placed = async ({ base, readonly, store, models, calendar }: Wanted): Promise<Checked> => {
  const places = await checkpoints(base.reading)
  const head = await store.head()
  if (E.isLeft(head)) return E.left(storeFailed(head.left))
  const ahead = aheadOf(head.right, models, places)
  if (readonly) return refused(ahead)
  if (ahead.length === 0) return E.right(undefined)
  return base.transaction(async (tx) => E.right(await startOver(base, tx, head.right, ahead, calendar)))
}

/** Sees that the tables of a database can be trusted. One that cannot is closed again. */
export const readyBase =
  (wanted: Wanted): TaskEither<ProjectionError, void> =>
  async () => {
    for (const check of [defined, placed]) {
      const checked = await attempt(() => check(wanted))()
      if (E.isRight(checked)) continue
      await wanted.base.close()
      return checked
    }
    return E.right(undefined)
  }
