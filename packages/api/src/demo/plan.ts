import type { EventStore } from '@redress/domain'
import * as E from 'fp-ts/lib/Either.js'
import { type FillError, storeFailed } from './fill-error.js'
import type { Marker } from './marker.js'
import { DEMO_VERSION, type DemoParameters } from './parameters.js'
import { presentIn } from './present.js'

/** What is to be done with a log. */
export type Plan =
  /** Nothing: the year is in, or the log is somebody's own. */
  | { readonly _tag: 'Leave'; readonly why: 'complete' | 'own' }
  /** Make the year, all but those that are in. */
  | { readonly _tag: 'Fill'; readonly parameters: DemoParameters; readonly present: ReadonlySet<string> }

/**
 * Decides by the marker and the log together. Only an empty log is begun; only a fill that was broken off, of this very
 * generator and with nothing else in the log, is gone on with.
 */
export const planFor = async (
  store: EventStore,
  marker: Marker | undefined,
  fresh: DemoParameters,
): Promise<E.Either<FillError, Plan>> => {
  const head = await store.head()
  if (E.isLeft(head)) return E.left(storeFailed(head.left))
  if (head.right === undefined) return E.right({ _tag: 'Fill', parameters: fresh, present: new Set() })
  if (marker === undefined) return E.right({ _tag: 'Leave', why: 'own' })
  if (marker.complete || marker.version !== DEMO_VERSION) return E.right({ _tag: 'Leave', why: 'complete' })
  const present = await presentIn(store)
  if (E.isLeft(present)) return E.left(storeFailed(present.left))
  return E.right(
    present.right.foreign
      ? { _tag: 'Leave', why: 'own' }
      : { _tag: 'Fill', parameters: marker.parameters, present: present.right.demo },
  )
}
