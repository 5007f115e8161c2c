import * as E from 'fp-ts/lib/Either.js'
import type { Happening } from '../../aggregate/happening.js'
import type { Stream } from '../../aggregate/stream.js'
import type { Recent } from '../adapter/recent.js'
import type { Appended, EventStore, StoreError } from '../port.js'
import { advance, catchUp, type HandleError, type Standing, unread } from './load.js'
import type { Shelf } from './shelf.js'

/** What a decision wants appended, and what to answer once that is done. */
export interface Work<A, V extends Happening> {
  readonly events: ReadonlyArray<V>
  readonly answer: A
}

export interface Settled<A, S> extends Standing<S> {
  readonly answer: A
  /** `undefined` if there was nothing to append; `repeated` if all of it was there already. */
  readonly appended: Appended | undefined
}

export interface Desk<S extends Stream, V extends Happening> {
  readonly store: EventStore
  readonly shelf: Shelf<S, V>
  readonly recent: Recent<Standing<S>>
  readonly retries: number
}

/** A state as it is remembered, or as it is read now. */
export const peek = async <S extends Stream, V extends Happening>(
  { store, shelf, recent }: Desk<S, V>,
  id: string,
): Promise<E.Either<HandleError, S>> => {
  const remembered = recent.get(id)
  if (remembered !== undefined) return E.right(remembered.state)
  const read = await catchUp(store, shelf, unread(shelf, id))
  if (E.isRight(read) && read.right.revision >= 0) recent.set(id, read.right)
  return E.map(({ state }: Standing<S>) => state)(read)
}

/** Somebody else was here first, perhaps with this very command: look again. */
const isOvertaken = ({ _tag }: StoreError): boolean =>
  _tag === 'WrongExpectedRevision' || _tag === 'DuplicateWithOtherContent'

/**
 * Loads, works and appends until the append is accepted. A remembered state may be stale: appending at its revision
 * proves that it was not. An outcome without events proves nothing, so it stands only on a state that was read now.
 */
export const settle = async <A, S extends Stream, V extends Happening>(
  { store, shelf, recent, retries }: Desk<S, V>,
  id: string,
  work: (state: S, revision: number) => Work<A, V>,
): Promise<E.Either<HandleError, Settled<A, S>>> => {
  const remembered = recent.get(id)
  let known = remembered ?? unread(shelf, id)
  let sure = false
  let before: Appended | undefined
  const refresh = async (): Promise<E.Either<HandleError, boolean>> => {
    const read = await catchUp(store, shelf, known)
    if (E.isLeft(read)) return read
    const changed = read.right !== known
    known = read.right
    sure = true
    if (known.revision >= 0 || remembered !== undefined) recent.set(id, known)
    return E.right(changed)
  }

  if (remembered === undefined) {
    const read = await refresh()
    if (E.isLeft(read)) return read
  }
  for (let left = retries; ; ) {
    const { events, answer } = work(known.state, known.revision)
    if (events.length === 0) {
      if (sure) return E.right({ answer, ...known, appended: before })
      const read = await refresh()
      if (E.isLeft(read)) return read
      continue
    }
    const { state, revision } = known
    const appended = await store.append(shelf.streamOf(id), revision < 0 ? 'none' : revision, events.map(shelf.write))()
    if (E.isRight(appended) && !appended.right.repeated) {
      recent.set(id, advance(shelf, known, events, appended.right))
      const { revision: last, position } = appended.right
      return E.right({ answer, state, revision: last, position, appended: appended.right })
    }
    if (E.isRight(appended)) before = appended.right
    else if (!isOvertaken(appended.left) || left <= 0) return E.left({ _tag: 'Store', error: appended.left })
    left -= 1
    const read = await refresh()
    if (E.isLeft(read)) return read
    if (read.right) continue
    // Nothing new explains it (an id that another stream has taken): trying again cannot help.
    if (E.isRight(appended)) return E.right({ answer, ...known, appended: appended.right })
    if (appended.left._tag === 'DuplicateWithOtherContent') return E.left({ _tag: 'Store', error: appended.left })
  }
}
