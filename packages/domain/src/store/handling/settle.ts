import * as E from 'fp-ts/lib/Either.js'
import type { ComplaintEvent } from '../../complaint/event.js'
import type { Complaint } from '../../complaint/state.js'
import type { Appended, EventStore, StoreError } from '../port.js'
import { streamOf, toNewEvent } from '../serialise.js'
import { advance, catchUp, type HandleError, type Loaded, nothingOf } from './load.js'
import type { Recent } from './recent.js'

/** What a decision wants appended, and what to answer once that is done. */
export interface Work<A> {
  readonly events: ReadonlyArray<ComplaintEvent>
  readonly answer: A
}

export interface Settled<A> {
  readonly answer: A
  /** The state that the decision rested on. */
  readonly complaint: Complaint
  readonly revision: number
  /** `undefined` if there was nothing to append; `repeated` if all of it was there already. */
  readonly appended: Appended | undefined
}

export interface Desk {
  readonly store: EventStore
  readonly recent: Recent<Loaded>
  readonly retries: number
}

/** Somebody else was here first, perhaps with this very command: look again. */
const isOvertaken = ({ _tag }: StoreError): boolean =>
  _tag === 'WrongExpectedRevision' || _tag === 'DuplicateWithOtherContent'

/**
 * Loads, works and appends until the append is accepted. A remembered state may be stale: appending at its revision
 * proves that it was not. An outcome without events proves nothing, so it stands only on a state that was read now.
 */
export const settle = async <A>(
  { store, recent, retries }: Desk,
  id: string,
  work: (complaint: Complaint) => Work<A>,
): Promise<E.Either<HandleError, Settled<A>>> => {
  const remembered = recent.get(id)
  let known = remembered ?? nothingOf(id)
  let sure = false
  let before: Appended | undefined
  const refresh = async (): Promise<E.Either<HandleError, boolean>> => {
    const read = await catchUp(store, known)
    if (E.isLeft(read)) return read
    const changed = read.right !== known
    known = read.right
    sure = true
    if (known.revision >= 0) recent.set(id, known)
    return E.right(changed)
  }

  if (remembered === undefined) {
    const read = await refresh()
    if (E.isLeft(read)) return read
  }
  for (let left = retries; ; ) {
    const { events, answer } = work(known.complaint)
    if (events.length === 0) {
      if (sure) return E.right({ answer, ...known, appended: before })
      const read = await refresh()
      if (E.isLeft(read)) return read
      continue
    }
    const { complaint, revision } = known
    const appended = await store.append(streamOf(id), revision < 0 ? 'none' : revision, events.map(toNewEvent))()
    if (E.isRight(appended) && !appended.right.repeated) {
      recent.set(id, advance(known, events, appended.right.revision))
      return E.right({ answer, complaint, revision: appended.right.revision, appended: appended.right })
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
