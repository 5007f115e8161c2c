import type { EventStore, Position, RecordedEvent } from '@redress/domain'
import * as E from 'fp-ts/lib/Either.js'
import { type ProjectionError, stopped, storeFailed } from './error.js'
import type { Building, Lines } from './lines.js'
import type { Pass } from './pass.js'
import { pause } from './pause.js'
import type { Rate } from './rate.js'
import type { Target } from './target.js'
import type { Tenancy } from './tenancy.js'
import { breathe, type InTurn, type Listening } from './turn.js'

type Done<A> = Promise<E.Either<ProjectionError, A>>

/** How long to leave a long query in peace before trying again to put tables in place, in milliseconds. */
const LOCKED = 1_000

interface Goal {
  readonly end: Position | undefined
  /** Nobody else is on the way there: who arrives may take its place. */
  readonly last: boolean
}

/** `joined`: it is where it belongs. `more`: there is much to read before. `locked`: a long query is in the way. */
export type Finish = 'joined' | 'more' | 'locked'

const isBefore = (a: Position | undefined, b: Position): boolean => a === undefined || a < b

interface Parts {
  readonly store: EventStore
  readonly reading: { readonly category: string; readonly batch: number }
  readonly target: Target
  readonly tenancy: Tenancy
  readonly inTurn: InTurn
  readonly discard: () => void
  /** Takes a batch, within a turn. */
  readonly counted: (pass: Pass, events: ReadonlyArray<RecordedEvent>, own: Rate | undefined) => Done<number>
  /** Reads on to a position, in turns. */
  readonly pullTo: (
    of: Lines,
    pass: Pass,
    end: Position | undefined,
    listening: Listening,
    own: Rate | undefined,
  ) => Done<void>
}

/** What brings models that are behind to where they belong. */
export interface Filling {
  readonly fill: (of: Lines, building: Building, listening: Listening) => Done<void>
  /** Two batches at most, and the change of places when there are no more. */
  readonly stepOn: (of: Lines, building: Building) => Done<Finish>
}

export const fillingOf = ({ store, reading, target, tenancy, inTurn, discard, counted, pullTo }: Parts): Filling => {
  /** Where something that is behind has to get: to those next before it, or to the front, or to the end of the log. */
  const goalOf = async (of: Lines, { pass }: Building): Done<Goal> => {
    const place = pass.position()
    const others = of.behind.map((other) => other.pass.position()).filter((other) => other !== undefined)
    const next = others.filter((other) => isBefore(place, other)).sort()[0]
    if (next !== undefined) return E.right({ end: next, last: false })
    if (of.front !== undefined) return E.right({ end: of.front.position(), last: true })
    const head = await store.head()
    return E.isLeft(head) ? E.left(storeFailed(head.left)) : E.right({ end: head.right, last: true })
  }

  /** The last events before the goal; false when there are many, because there was time for more to be appended. */
  const rest = async ({ pass, pace: own }: Building, end: Position): Done<boolean> => {
    let batches = 0
    for await (const pulled of store.readAll(pass.position(), reading)) {
      if (E.isLeft(pulled)) return E.left(storeFailed(pulled.left))
      if (++batches > 2) return E.right(false)
      const events = pulled.right.filter((event) => event.position <= end)
      const taken = await counted(pass, events, own)
      if (E.isLeft(taken)) return taken
      if (events.length < pulled.right.length) break
    }
    return E.map(() => true)(await pass.skipTo(end))
  }

  /** The last stretch and the change of places, in one turn, so that the goal does not move meanwhile. */
  const finish = async (of: Lines, building: Building): Done<Finish> => {
    const goal = await goalOf(of, building)
    if (E.isLeft(goal)) return goal
    const { end, last } = goal.right
    if (end !== undefined && isBefore(building.pass.position(), end)) {
      const level = await rest(building, end)
      if (E.isLeft(level)) return level
      if (!level.right) return E.right('more')
    }
    // Where others are on their way, too, they go on together from here.
    if (last && building.beside.length > 0) {
      const swapped = await tenancy.under((term) => target.swap(term, building.beside))
      if (E.isLeft(swapped)) return swapped
      if (!swapped.right) return E.right('locked')
    }
    discard()
    return E.right('joined')
  }

  /** Notes where a rebuild stopped, so that everybody sees it and nobody tries again and again. */
  const halting = async (building: Building, error: ProjectionError): Promise<void> => {
    if (error._tag !== 'RebuildHalted') return
    await tenancy.under((term) => target.halt(term, building.beside, error.parked))
    discard()
  }

  const stepOn: Filling['stepOn'] = async (of, building) => {
    const done = await inTurn(of, 'joined' as Finish, () => finish(of, building))
    if (E.isLeft(done)) await halting(building, done.left)
    return done
  }

  const fill: Filling['fill'] = async (of, building, listening) => {
    for (;;) {
      const goal = await goalOf(of, building)
      if (E.isLeft(goal)) return goal
      const pulled = await pullTo(of, building.pass, goal.right.end, listening, building.pace)
      if (E.isLeft(pulled)) {
        await halting(building, pulled.left)
        return pulled
      }
      const done = await stepOn(of, building)
      if (E.isLeft(done)) return done
      if (done.right === 'joined') return E.right(undefined)
      if (done.right === 'locked') await pause(LOCKED, listening.signal)
      if (listening.signal?.aborted === true) return E.left(stopped)
      await breathe()
    }
  }

  return { fill, stepOn }
}
