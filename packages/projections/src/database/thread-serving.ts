import { parentPort } from 'node:worker_threads'
import type { Base } from './base.js'
import { committing } from './commit.js'
import { leasing } from './lease.js'
import type { FromThread, Order, ToThread } from './thread.js'

/** The other side of a writing thread: makes the commits that it is sent, one after another. */
export const serveWriting = (base: Base): void => {
  const port = parentPort
  if (port === null) return
  const commit = async ({ owner, patience, term, change }: Order): Promise<void> => {
    const answer: FromThread = { done: await committing(base, leasing(base, owner, patience))(term, change)() }
    port.postMessage(answer)
  }
  let last: Promise<void> = Promise.resolve()
  port.on('message', (message: ToThread) => {
    last = last.then(() => {
      if ('order' in message) return commit(message.order)
      port.close()
      return base.close()
    })
  })
}
