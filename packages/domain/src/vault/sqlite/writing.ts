import type { Database } from 'better-sqlite3'
import * as E from 'fp-ts/lib/Either.js'
import { pump } from '../../store/adapter/pump.js'
import type { VaultError } from '../error.js'
import { tried } from './fault.js'
import { isBusy, patiently } from './patience.js'
import { outgrown } from './schema.js'

type Result = E.Either<VaultError, unknown>

interface Waiting {
  readonly work: () => Result
  readonly settle: (result: Result) => void
}

/** Pieces of work in one transaction: enough to share the cost of the disk, few enough to free the event loop soon. */
const GROUP = 500

/** Writes that arrive together share one durable transaction, each with its own result: a `Left` has written nothing. */
export interface Writing {
  readonly write: <A>(work: () => E.Either<VaultError, A>) => Promise<E.Either<VaultError, A>>
  /** Resolves when all that was submitted is settled. */
  readonly idle: () => Promise<void>
}

export const writingOn = (db: Database, patience: number): Writing => {
  const [begin, commit] = [db.prepare('BEGIN IMMEDIATE'), db.prepare('COMMIT')]
  const [save, release] = [db.prepare('SAVEPOINT one'), db.prepare('RELEASE one')]
  const back = db.prepare('ROLLBACK TO one')
  const newer = outgrown(db)

  const alone = (work: () => Result): Result => {
    save.run()
    const result = work()
    if (E.isLeft(result)) back.run()
    release.run()
    return result
  }

  const transact = (group: ReadonlyArray<Waiting>): E.Either<VaultError, ReadonlyArray<Result>> => {
    const done = tried(() => {
      begin.run()
      const refused = newer()
      const results = group.map(({ work }) => (refused === undefined ? alone(work) : E.left(refused)))
      commit.run()
      return results
    })
    if (E.isLeft(done) && db.inTransaction) tried(() => db.exec('ROLLBACK'))
    return done
  }

  const flush = async (group: ReadonlyArray<Waiting>): Promise<void> => {
    const done = await patiently(patience, () => transact(group))
    if (E.isRight(done)) for (const [i, { settle }] of group.entries()) settle(done.right[i] ?? done)
    else if (group.length > 1 && !isBusy(done.left)) for (const one of group) await flush([one])
    else for (const { settle } of group) settle(done)
  }

  const queue = pump<Waiting>((waiting) => waiting.splice(0, GROUP), flush)
  return {
    write: <A>(work: () => E.Either<VaultError, A>) =>
      new Promise<E.Either<VaultError, A>>((resolve) =>
        queue.add({ work, settle: (result) => resolve(result as E.Either<VaultError, A>) }),
      ),
    idle: queue.idle,
  }
}
