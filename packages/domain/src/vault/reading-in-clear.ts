import * as E from 'fp-ts/lib/Either.js'
import type { Batch, EventStore, Notice, StoreError } from '../store/port.js'
import { openedEvents } from './opened-events.js'
import type { Vault } from './vault.js'

/** Reads a log with what is sealed in it opened; what does not open ends the reading. */
export const readingInClear = (log: EventStore, vault: Vault): Pick<EventStore, 'read' | 'readAll' | 'subscribe'> => {
  const open = openedEvents(vault)
  async function* batches(source: AsyncIterable<Batch>): AsyncGenerator<Batch> {
    for await (const batch of source) {
      const read = E.isLeft(batch) ? batch : await open(batch.right)
      yield read
      if (E.isLeft(read)) return
    }
  }
  async function* notices(source: ReturnType<EventStore['subscribe']>): AsyncGenerator<E.Either<StoreError, Notice>> {
    for await (const notice of source) {
      if (E.isLeft(notice) || notice.right._tag === 'CaughtUp') yield notice
      else {
        const read = await open(notice.right.events)
        yield E.map((events: typeof notice.right.events): Notice => ({ _tag: 'Events', events }))(read)
        if (E.isLeft(read)) return
      }
    }
  }
  return {
    read: (stream, options) => batches(log.read(stream, options)),
    readAll: (after, options) => batches(log.readAll(after, options)),
    subscribe: (after, options) => notices(log.subscribe(after, options)),
  }
}
