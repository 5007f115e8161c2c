import type { EventStore } from '@redress/domain'
import type { EpochMs } from '@redress/holidays'
import * as E from 'fp-ts/lib/Either.js'
import { type Decision, learn, leaveOut } from './decisions.js'
import { notParked, ownerChanged, type ProjectionError } from './error.js'
import { LOOK } from './following.js'
import { readStream } from './history.js'
import type { Lines } from './lines.js'
import type { Parked } from './parked.js'
import { pause } from './pause.js'
import type { Stages } from './stages.js'
import type { Target } from './target.js'
import type { Tenancy } from './tenancy.js'

type Done<A> = Promise<E.Either<ProjectionError, A>>

interface Parts {
  readonly store: EventStore
  readonly target: Target
  readonly tenancy: Tenancy
  readonly stages: Stages
  readonly now: () => EpochMs
}

/** What an operator does about complaints that are set aside. Each takes the lease over for its duration. */
export interface Mending {
  /** Why the complaint stays parked; `undefined` when it goes on. */
  readonly replay: (complaint: string) => Done<Parked | undefined>
  readonly skip: (complaint: string, decision: Decision) => Done<Parked | undefined>
  readonly rebuild: (models: ReadonlyArray<string>) => Done<void>
}

/** How often an act is tried that other processes take the lease from. */
const ATTEMPTS = 20

/** What is said of a turn whose plan was out of date. */
const STALE = Symbol('stale')

export const mendingOf = ({ store, target, tenancy, stages, now }: Parts): Mending => {
  const planned = async <A>(work: (lines: Lines) => Done<A>): Done<A> => {
    for (;;) {
      const lines = await stages.lines()
      if (E.isLeft(lines)) return lines
      const done = await stages.inTurn<A | typeof STALE>(lines.right, STALE, () => work(lines.right))
      if (E.isLeft(done)) {
        stages.discard()
        return done
      }
      if (done.right !== STALE) return E.right(done.right as A)
    }
  }

  const once = async <A>(work: (lines: Lines) => Done<A>): Done<A> => {
    const entered = await tenancy.enter(true)
    if (E.isLeft(entered)) return entered
    return entered.right ? planned(work).finally(tenancy.leave) : E.left(ownerChanged)
  }

  /**
   * Under the lease, whoever holds it: that one waits until this is through, and reads everything anew. What another operator
   * takes over in turn is done once more; each of these acts may be.
   */
  const owning = async <A>(work: (lines: Lines) => Done<A>): Done<A> => {
    for (let left = ATTEMPTS; ; left--) {
      const done = await once(work)
      if (E.isRight(done) || done.left._tag !== 'OwnerChanged' || left <= 1) return done
      await pause(LOOK, undefined)
    }
  }

  /** Refolds in every pass what it has seen of the complaint. Only the last one heals it: an interruption leaves it parked. */
  const refold = async ({ front, behind }: Lines, complaint: string): Done<Parked | undefined> => {
    const events = await readStream(store, complaint)
    if (E.isLeft(events)) return events
    const passes = [...behind.map(({ pass }) => pass), ...(front === undefined ? [] : [front])]
    let stays: Parked | undefined
    for (const [i, pass] of passes.entries()) {
      const heal = stays === undefined && i === passes.length - 1
      const again = await pass.refold(complaint, events.right, heal)
      if (E.isLeft(again)) return again
      stays ??= again.right
    }
    return E.right(stays)
  }

  const aside = async (complaint: string): Done<Parked | undefined> => {
    const all = await target.parked()
    return E.isLeft(all) ? all : E.right(all.right.find((entry) => entry.complaint === complaint))
  }

  /** Where a rebuild stopped at this complaint. */
  const haltedAt = async (complaint: string): Done<Parked | undefined> => {
    const built = await target.built()
    if (E.isLeft(built)) return built
    return E.right(built.right.map(({ next }) => next?.halted).find((at) => at?.complaint === complaint))
  }

  /** Lets every rebuild that stopped go on. */
  const goOn = async (): Done<void> => {
    const built = await target.built()
    if (E.isLeft(built)) return built
    const names = built.right.filter(({ next }) => next?.halted !== undefined).map(({ name }) => name)
    if (names.length === 0) return E.right(undefined)
    const done = await tenancy.under((term) => target.halt(term, names, undefined))
    stages.discard()
    return done
  }

  const replay: Mending['replay'] = (complaint) =>
    owning(async (lines) => {
      const found = await aside(complaint)
      if (E.isLeft(found)) return found
      return found.right === undefined ? E.left(notParked(complaint)) : refold(lines, complaint)
    })

  const skip: Mending['skip'] = (complaint, decision) =>
    owning(async (lines) => {
      const found = await aside(complaint)
      if (E.isLeft(found)) return found
      const halted = await haltedAt(complaint)
      if (E.isLeft(halted)) return halted
      const at = found.right ?? halted.right
      if (at === undefined) return E.left(notParked(complaint))
      const recorded = await leaveOut(store, at, decision, now())
      if (E.isLeft(recorded)) return recorded
      const decided = await learn(store, target, tenancy)
      if (E.isLeft(decided)) return decided
      for (const entry of decided.right) lines.leftOut.add(entry)
      const refolded = found.right === undefined ? E.right(undefined) : await refold(lines, complaint)
      const going = await goOn()
      return E.isLeft(going) ? going : refolded
    })

  const rebuild: Mending['rebuild'] = (models) =>
    owning(async () => {
      const begun = await tenancy.under((term) => target.begin(term, models))
      stages.discard()
      return begun
    })

  return { replay, skip, rebuild }
}
