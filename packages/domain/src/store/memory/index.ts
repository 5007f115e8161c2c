import * as E from 'fp-ts/lib/Either.js'
import { createBell } from '../adapter/bell.js'
import { closed, timeout } from '../adapter/errors.js'
import { judge } from '../adapter/judge.js'
import type { Log } from '../adapter/log.js'
import { toPosition } from '../adapter/position.js'
import { prepare } from '../adapter/prepare.js'
import { readers } from '../adapter/readers.js'
import type { Appended, AppendOptions, EventStore, Expected, NewEvent, StoreError } from '../port.js'
import { emptyLog, record } from './log.js'
import { logPage, streamPage } from './pages.js'

export interface MemoryStoreOptions {
  /** What the store writes as `recordedtime`, ISO 8601 in UTC; the system's clock unless given. */
  readonly now?: () => string
}

/**
 * An event store in memory, for tests and examples: the same behaviour as the durable ones, gone with the process.
 * What it hands out is frozen. Errors are those of the port; `Unavailable`, `NotLeader`,
 * `AccessDenied`, `Full` and `Corrupt` cannot happen here; `Timeout` only where the caller aborts.
 *
 * @example
 * import { memoryStore } from '@redress/domain/memory'
 *
 * const store = memoryStore()
 * const appended = await store.append('note-1', 'none', [
 *   {
 *     id: '0b5f1e0c-6f4e-4d43-8f4e-3c8a3a1c0001', type: 'Noted', schemaversion: 1, subject: '1',
 *     time: '2026-01-05T09:00:00+08:00', correlationid: 'c-1', causationid: 'c-1', authid: 'agent-1',
 *     dataclassification: 'internal', data: { text: '你好' },
 *   },
 * ])()
 * assert.equal(appended._tag === 'Right' && appended.right.revision, 0)
 * const texts: unknown[] = []
 * for await (const batch of store.read('note-1'))
 *   if (batch._tag === 'Right') for (const event of batch.right) texts.push(event.data)
 * assert.deepEqual(texts, [{ text: '你好' }])
 * await store.close()
 */
export const memoryStore = (options: MemoryStoreOptions = {}): EventStore => {
  const now = options.now ?? (() => new Date().toISOString())
  const log = emptyLog()
  const bell = createBell()
  let open = true

  const whileOpen = <A>(look: () => A): Promise<E.Either<StoreError, A>> =>
    Promise.resolve(open ? E.right(look()) : E.left(closed))

  const append = (stream: string, expected: Expected, events: ReadonlyArray<NewEvent>, options: AppendOptions = {}) => {
    const checked = prepare(stream, events)
    return async (): Promise<E.Either<StoreError, Appended>> => {
      if (!open) return E.left(closed)
      if (options.signal?.aborted === true) return E.left(timeout('aborted by the caller'))
      if (E.isLeft(checked)) return checked
      const known = checked.right.map(({ event }) => log.ids.get(event.id))
      const verdict = judge({ stream, expected, events: checked.right, last: log.streams.get(stream)?.at(-1), known })
      if (E.isLeft(verdict) || verdict.right !== 'add') return verdict as E.Either<StoreError, Appended>
      const time = now()
      for (const event of checked.right) record(log, stream, event, time)
      bell.ring()
      const revision = (log.streams.get(stream)?.length ?? 0) - 1
      return E.right({ revision, position: toPosition(log.events.length), repeated: false })
    }
  }

  const source: Log = {
    head: () => whileOpen(() => log.events.length),
    streamPage: (query) => whileOpen(() => streamPage(log, query)),
    logPage: (query) => whileOpen(() => logPage(log, query)),
    bell,
  }

  return {
    append,
    ...readers(source),
    close: async () => {
      open = false
      bell.ring()
    },
  }
}
