import { CATEGORY, type EventStore } from '@redress/domain'
import * as E from 'fp-ts/lib/Either.js'
import { type ProjectionError, storeFailed } from './error.js'
import type { Building, Lines } from './lines.js'
import type { Pass } from './pass.js'
import { backoff, type Gate, pause } from './pause.js'
import type { Stages } from './stages.js'
import type { Tenancy } from './tenancy.js'
import { breathe } from './turn.js'

type Done<A> = Promise<E.Either<ProjectionError, A>>

/** How often a process without the lease looks whether it is free, in milliseconds. */
export const LOOK = 100

/** Trying again cannot help: nothing is to be written here any more. */
const isFinal = ({ _tag }: ProjectionError): boolean => _tag === 'ReadOnly' || _tag === 'Closed'

/** The log being followed. */
export interface Following {
  /** Until the signal aborts; whatever fails meanwhile is tried again. Errors: `Closed`. */
  readonly run: (signal: AbortSignal) => Done<void>
  /** What it stumbled over last, until it goes on again. */
  readonly trouble: () => ProjectionError | undefined
  /** How often it had to try again since it was made. */
  readonly retries: () => number
}

interface Parts {
  readonly store: EventStore
  readonly batch: number
  readonly tenancy: Tenancy
  readonly stages: Stages
  readonly door: Gate
}

export const followingOf = ({ store, batch, tenancy, stages, door }: Parts): Following => {
  let trouble: ProjectionError | undefined
  /** The same of what is being built. */
  let hindrance: ProjectionError | undefined
  let failures = 0
  let retries = 0
  const well = (): void => {
    trouble = undefined
    failures = 0
  }

  /** What serves, on the heels of the log. */
  const follow = async (lines: Lines, front: Pass, signal: AbortSignal): Done<void> => {
    for await (const notice of store.subscribe(front.position(), { category: CATEGORY, batch, signal })) {
      if (E.isLeft(notice)) return signal.aborted ? E.right(undefined) : E.left(storeFailed(notice.left))
      await door.through(signal)
      if (signal.aborted) break
      const now = notice.right
      const to = now._tag === 'CaughtUp' ? now.position : undefined
      const done =
        now._tag === 'Events'
          ? await stages.take(lines, front, now.events)
          : to === undefined
            ? E.right(0)
            : await stages.inTurn(lines, 0, async () => E.map(() => 0)(await front.skipTo(to)))
      if (E.isLeft(done)) return done
      well()
      if (now._tag === 'Events') await breathe()
    }
    return E.right(undefined)
  }

  /**
   * What is behind, beside that. Ends when something has got where it belongs, because then there is another front. What fails
   * here is tried again here: what serves is to go on meanwhile.
   */
  const build = async (lines: Lines, building: Building, signal: AbortSignal): Done<void> => {
    const listening = { report: () => undefined, signal, gate: () => door.through(signal) }
    for (let failed = 0; ; failed++) {
      const done = await stages.fill(lines, building, listening)
      hindrance = undefined
      if (E.isRight(done) || done.left._tag === 'OwnerChanged' || isFinal(done.left)) return done
      // Stopped, or at a complaint: that is seen in `status`.
      if (signal.aborted || done.left._tag === 'RebuildHalted') return E.right(undefined)
      hindrance = done.left
      retries += 1
      await pause(backoff(failed), signal)
    }
  }

  /** Follows and builds while things are as they were found. */
  const session = async (signal: AbortSignal): Done<void> => {
    const entered = await tenancy.enter()
    if (E.isLeft(entered)) return entered
    if (!entered.right) {
      well()
      await pause(LOOK, signal)
      return E.right(undefined)
    }
    try {
      const found = await stages.lines()
      if (E.isLeft(found)) return found
      const lines = found.right
      const [building] = lines.behind
      const over = new AbortController()
      const lost = tenancy.lost()
      const until = AbortSignal.any([signal, lost, lines.stale.signal, over.signal])
      const work = [
        lines.front === undefined ? undefined : follow(lines, lines.front, until),
        building === undefined ? undefined : build(lines, building, until),
      ].filter((task) => task !== undefined)
      // Nothing can be done while every model waits for a defect to be mended.
      if (work.length === 0) await pause(2 ** 31 - 1, until)
      const ended = await Promise.all(work.map((task) => task.finally(() => over.abort())))
      const failed = ended.find(E.isLeft)
      if (failed !== undefined) return failed
      return lost.aborted ? E.left(lost.reason as ProjectionError) : E.right(undefined)
    } finally {
      await tenancy.leave()
    }
  }

  const run: Following['run'] = async (signal) => {
    while (!signal.aborted) {
      const ended = await session(signal)
      if (E.isRight(ended)) continue
      stages.discard()
      if (isFinal(ended.left)) return ended
      // Another process has it now; that is no trouble, and `session` waits.
      if (ended.left._tag === 'OwnerChanged') continue
      trouble = ended.left
      retries += 1
      await pause(backoff(failures++), signal)
    }
    return E.right(undefined)
  }

  return { run, trouble: () => trouble ?? hindrance, retries: () => retries }
}
