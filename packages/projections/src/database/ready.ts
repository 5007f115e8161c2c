import type { EventStore } from '@redress/domain'
import * as E from 'fp-ts/lib/Either.js'
import type { TaskEither } from 'fp-ts/lib/TaskEither.js'
import { notBuilt, type ProjectionError, storeFailed } from '../runtime/error.js'
import { plainName } from '../runtime/shadow.js'
import type { Base } from './base.js'
import { attempt } from './failure.js'
import { aheadOf, migrate, missing, startOver } from './opening.js'
import { type Defined, modelRows } from './standing.js'

/** What is to be opened, every default filled in. */
interface Wanted extends Defined {
  readonly base: Base
  readonly readonly: boolean
  readonly store: EventStore
}

/** What is in the way of something that can wait, if anything is. */
type Checked = E.Either<ProjectionError, ProjectionError | undefined>

export const notBuiltOf = (models: ReadonlyArray<{ readonly name: string }>): ProjectionError =>
  notBuilt([...new Set(models.map(({ name }) => plainName(name)))])

const refused = (models: ReadonlyArray<{ readonly name: string }>): Checked =>
  models.length === 0 ? E.right(undefined) : E.left(notBuiltOf(models))

/** Tables for every model. */
const defined = async ({ base, readonly, ...of }: Wanted): Promise<Checked> => {
  if (readonly) return refused(missing(await modelRows(base, base.reading), of))
  let hindrance: ProjectionError | undefined
  const done = await base.transaction((tx) => {
    hindrance = undefined
    return migrate(base, tx, of, (why) => {
      hindrance = why
    })
  })
  return E.map(() => hindrance)(done)
}

/** No model ahead of the log: what the log takes in up to there would never be seen. */
const placed = async ({ base, readonly, store, ...of }: Wanted): Promise<Checked> => {
  const rows = await modelRows(base, base.reading)
  const head = await store.head()
  if (E.isLeft(head)) return E.left(storeFailed(head.left))
  const ahead = aheadOf(head.right, of, rows)
  if (readonly) return refused(ahead)
  if (ahead.length === 0) return E.right(undefined)
  return E.map(() => undefined)(await base.transaction((tx) => startOver(base, tx, head.right, ahead, of)))
}

/**
 * Sees that the tables of a database can be trusted. One that cannot is closed again. Gives what is in the way of something that
 * can wait: what serves goes on serving.
 */
export const readyBase =
  (wanted: Wanted): TaskEither<ProjectionError, ProjectionError | undefined> =>
  async () => {
    let hindrance: ProjectionError | undefined
    for (const check of [defined, placed]) {
      const checked = await attempt(() => check(wanted))()
      if (E.isLeft(checked)) {
        await wanted.base.close()
        return checked
      }
      hindrance ??= checked.right
    }
    return E.right(hindrance)
  }
