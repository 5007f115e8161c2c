import type { Database } from 'better-sqlite3'
import * as E from 'fp-ts/lib/Either.js'
import { timeout } from '../adapter/errors.js'
import { pump } from '../adapter/pump.js'
import type { Appended, StoreError } from '../port.js'
import type { Append, Appender } from './append.js'
import { attempt, fromSqlite } from './failure.js'
import { isBusy, patiently } from './patience.js'

type Result = E.Either<StoreError, Appended>

interface Waiting {
  readonly append: Append
  readonly signal: AbortSignal | undefined
  readonly settle: (result: Result) => void
}

/** Events in one transaction: enough to share the cost of the disk, few enough not to hold the event loop for long. */
const MAX_EVENTS = 2000

/** Appends that arrive together share one durable transaction, each with its own result. */
export interface GroupCommit {
  readonly submit: (append: Append, signal?: AbortSignal) => Promise<Result>
  /** Resolves when all that was submitted is settled. */
  readonly idle: () => Promise<void>
}

const givenUp: Result = E.left(timeout('aborted by the caller'))

const isGivenUp = ({ signal }: Waiting): boolean => signal?.aborted === true

/** Answers those whose caller gave up while they waited. A listener each would be many on a signal that they share. */
const answerGivenUp = (waiting: ReadonlyArray<Waiting>): void => {
  for (const one of waiting) if (isGivenUp(one)) one.settle(givenUp)
}

/** Takes from the front of the queue what fits into one transaction, at least one append. */
const takeGroup = (queue: Waiting[]): ReadonlyArray<Waiting> => {
  let events = 0
  let count = 0
  for (const { append } of queue) {
    if (count > 0 && events + append.events.length > MAX_EVENTS) break
    events += append.events.length
    count += 1
  }
  return queue.splice(0, count)
}

export const groupCommit = (db: Database, appender: Appender, patience: number, added: () => void): GroupCommit => {
  const begin = db.prepare('BEGIN IMMEDIATE')
  const commit = db.prepare('COMMIT')

  const rollBack = (): void => {
    if (db.inTransaction) attempt(() => db.exec('ROLLBACK'))
    appender.forget()
  }

  const transact = (group: ReadonlyArray<Waiting>): E.Either<StoreError, ReadonlyArray<Result>> => {
    // While another process holds the file this comes round every few milliseconds.
    answerGivenUp(group)
    answerGivenUp(queue.waiting)
    // While another process holds the file nothing has begun that would have to be forgotten.
    const begun = attempt(() => begin.run())
    if (E.isLeft(begun)) return begun
    try {
      const newer = appender.enter()
      if (newer !== undefined) {
        rollBack()
        return E.left(newer)
      }
      const results = group.map((one) => (isGivenUp(one) ? givenUp : appender.add(one.append)))
      appender.leave()
      commit.run()
      return E.right(results)
    } catch (error) {
      rollBack()
      return E.left(fromSqlite(error))
    }
  }

  const flush = async (group: ReadonlyArray<Waiting>): Promise<void> => {
    const done = await patiently(patience, () => transact(group))
    if (E.isRight(done)) {
      if (done.right.some((result) => E.isRight(result) && !result.right.repeated)) added()
      for (const [i, result] of done.right.entries()) group[i]?.settle(result)
    } else if (group.length > 1 && !isBusy(done.left)) {
      // One of them may be at fault (too big for what is left of the disk): each gets a transaction of its own.
      for (const one of group) await flush([one])
    } else for (const { settle } of group) settle(done)
  }

  const queue = pump(takeGroup, flush)

  return {
    submit: (append, signal) => new Promise((settle) => queue.add({ append, signal, settle })),
    idle: queue.idle,
  }
}
