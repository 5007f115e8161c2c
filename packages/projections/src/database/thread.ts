import { existsSync } from 'node:fs'
import { Worker } from 'node:worker_threads'
import * as E from 'fp-ts/lib/Either.js'
import { closed, databaseFailed, type ProjectionError } from '../runtime/error.js'
import type { Change } from '../runtime/target.js'
import type { Base } from './base.js'

type Done = E.Either<ProjectionError, void>

/** A commit that is to be made, with the lease that it is made under. */
export interface Order {
  readonly owner: string
  readonly patience: number
  readonly term: number
  readonly change: Change
}

/** What goes to the thread, and what comes back; answers come in the order of the orders. */
export type ToThread = { readonly order: Order } | { readonly end: true }
export type FromThread = { readonly done: Done }

/** A thread that commits batches, so that the next one is folded meanwhile. It has connections of its own. */
export interface WritingThread {
  readonly commit: (order: Order) => Promise<Done>
  readonly close: () => Promise<void>
}

/** The thread of this module and data, begun when there is something to write, and anew should it have died. */
const writingThread = (entry: URL, workerData: unknown): WritingThread => {
  const waiting: Array<(done: Done) => void> = []
  let worker: Worker | undefined
  let ended = false

  const gone = (of: Worker): void => {
    if (worker === of) worker = undefined
    for (const answer of waiting.splice(0)) answer(E.left(databaseFailed('thread')))
  }
  const start = (): Worker => {
    const begun = new Worker(entry, { workerData })
    begun.on('message', ({ done }: FromThread) => {
      waiting.shift()?.(done)
      // Nobody waits: the process may end.
      if (waiting.length === 0) begun.unref()
    })
    // Its end follows, and is what is dealt with.
    begun.on('error', () => undefined)
    begun.on('exit', () => gone(begun))
    return begun
  }

  return {
    commit: (order) =>
      new Promise((resolve) => {
        if (ended) {
          resolve(E.left(closed))
          return
        }
        worker ??= start()
        waiting.push(resolve)
        worker.ref()
        const message: ToThread = { order }
        worker.postMessage(message)
      }),
    close: async () => {
      ended = true
      const last = worker
      if (last === undefined) return
      last.ref()
      const exit = new Promise((resolve) => last.once('exit', resolve))
      const message: ToThread = { end: true }
      last.postMessage(message)
      await exit
    },
  }
}

/** The same database with its commits in a thread that runs this module; as it is where there is no such file. */
export const withThread = (base: Base, entry: URL, workerData: unknown): Base => {
  if (!existsSync(entry)) return base
  const thread = writingThread(entry, workerData)
  return {
    ...base,
    thread,
    close: async () => {
      await thread.close()
      await base.close()
    },
  }
}
