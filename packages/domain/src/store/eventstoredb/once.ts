import * as E from 'fp-ts/lib/Either.js'
import type { Connection } from './connection.js'
import { type Failure, failureOf, late } from './failure.js'
import type { streams } from './pb.js'
import type { Recorded } from './wire.js'

const CHUNK = 500

export interface Scanned {
  readonly events: ReadonlyArray<Recorded>
  /** There is no such stream, or it was deleted. */
  readonly missing: boolean
}

/** A short read as a whole, made once. A missing stream has no events. */
export const readOnce = async (
  connection: Connection,
  request: streams.ReadReq,
  deadline: number,
): Promise<E.Either<Failure, Scanned>> => {
  const done = new AbortController()
  const opened = await connection.read(request, done.signal)
  if (E.isLeft(opened)) return opened
  // A filtered read goes on looking when it has all it was asked for; it is not waited for.
  const count = Number(request.getOptions()?.getCount())
  const events: Recorded[] = []
  let missing = false
  try {
    while (events.length < count) {
      const come = await opened.right.take(CHUNK, deadline)
      if (come === undefined) break
      if (come.length === 0) return E.left(late(`no answer to a read in ${deadline} ms`))
      for (const response of come) {
        const recorded = response.getEvent()?.getEvent()
        if (recorded !== undefined) events.push(recorded)
        missing ||= response.hasStreamNotFound()
      }
    }
    return E.right({ events, missing })
  } catch (thrown) {
    return E.left(failureOf(thrown))
  } finally {
    done.abort()
  }
}
