import { CATEGORY, type Position, type RecordedEvent } from '@redress/domain'
import * as E from 'fp-ts/lib/Either.js'
import { learn } from './decisions.js'
import { type ProjectionError, stopped, storeFailed } from './error.js'
import { fillingOf } from './filling.js'
import { type Building, type Lines, linesOf } from './lines.js'
import type { Pass } from './pass.js'
import type { ProjectorOptions } from './projector-options.js'
import type { Rate } from './rate.js'
import type { Tenancy } from './tenancy.js'
import { breathe, type InTurn, type Listening } from './turn.js'
import { turns } from './turns.js'

/** Events in one batch: so many that a case comes up once in most, so few that they can be held in memory. */
export const BATCH = 8_192
const KEEP = 2_000

type Done<A> = Promise<E.Either<ProjectionError, A>>

/** The work of a projector, batch by batch; all of it under the lease. */
export interface Stages {
  /** What is to be brought on, found out when it is not known. */
  readonly lines: () => Done<Lines>
  /** Forgets what is known, because something changed. */
  readonly discard: () => void
  readonly inTurn: InTurn
  /** A batch in turn, its time counted. */
  readonly take: (lines: Lines, pass: Pass, events: ReadonlyArray<RecordedEvent>, pace?: Rate) => Done<number>
  /** Reads on to the present end of the log. Errors: `Stopped`. */
  readonly pull: (lines: Lines, pass: Pass, listening: Listening) => Done<void>
  /** Brings what is behind to those before it, and puts it in its place. Errors: `Stopped`, `RebuildHalted`. */
  readonly fill: (lines: Lines, building: Building, listening: Listening) => Done<void>
  /** One batch of what serves, or where that is level of what is behind; gives the number of events taken. */
  readonly step: (lines: Lines) => Done<number>
  /** Events per second of what is being built here beside a model, by its name. */
  readonly buildingRates: () => Readonly<Record<string, number>>
}

export const stagesOf = (options: ProjectorOptions, tenancy: Tenancy, pace: Rate): Stages => {
  const { store, target, models, rules, calendar, batch = BATCH, keep = KEEP } = options
  const queued = turns()
  const reading = { category: CATEGORY, batch }
  let known: Lines | undefined
  let finding: Done<Lines> | undefined

  const discard = (): void => {
    known?.stale.abort()
    known = undefined
  }

  /** A rebuild that stopped at a complaint is tried again once by every process: it may be of a release that mended the defect. */
  let tried = false
  const find = async (): Done<Lines> => {
    // Where things stand is only known once nothing is on its way.
    await close()
    const prepared = await tenancy.under((term) => target.prepare(term))
    if (E.isLeft(prepared)) return prepared
    const decided = await learn(store, target, tenancy)
    if (E.isLeft(decided)) return decided
    if (!tried) {
      const names = models.map(({ name }) => name)
      const cleared = await tenancy.under((term) => target.halt(term, names, undefined))
      if (E.isLeft(cleared)) return cleared
      tried = true
    }
    const found = await linesOf(models, target, {
      store,
      keep,
      context: { rules, calendar },
      commit: tenancy.commit,
    })
    if (E.isRight(found)) known = found.right
    return found
  }

  const lines: Stages['lines'] = async () => {
    if (known !== undefined) return E.right(known)
    finding ??= find().finally(() => {
      finding = undefined
    })
    return finding
  }

  /** Whose last batch is still being written. */
  let open: Pass | undefined
  /** Waits for that. Whether it went well, the one who began it hears. */
  const close = async (): Promise<void> => {
    const pass = open
    open = undefined
    await pass?.settled()
  }

  const inTurn: InTurn = (of, otherwise, task) =>
    queued(async () => {
      await close()
      if (of.stale.signal.aborted) return E.right(otherwise)
      return task()
    })

  const timed = async (work: () => Done<number>, own: Rate | undefined): Done<number> => {
    const began = performance.now()
    const taken = await work()
    if (E.isRight(taken))
      for (const each of own === undefined ? [pace] : [pace, own]) each.add(taken.right, performance.now() - began)
    return taken
  }

  const counted = (pass: Pass, events: ReadonlyArray<RecordedEvent>, own: Rate | undefined): Done<number> =>
    timed(() => pass.take(events), own)

  const take: Stages['take'] = (of, pass, events, own) => inTurn(of, 0, () => counted(pass, events, own))

  /** A batch in turn that is still being written when the turn is over, unless somebody else has the next one. */
  const begin = (of: Lines, pass: Pass, events: ReadonlyArray<RecordedEvent>, own: Rate | undefined): Done<number> =>
    queued(async () => {
      if (open !== pass) await close()
      if (of.stale.signal.aborted) return E.right(0)
      open = pass
      return timed(() => pass.begin(events), own)
    })

  /** Reads on to a position. */
  const reach = async (
    of: Lines,
    pass: Pass,
    end: Position,
    { report, signal, gate }: Listening,
    own: Rate | undefined,
  ): Done<void> => {
    for await (const pulled of store.readAll(pass.position(), reading)) {
      if (E.isLeft(pulled)) return E.left(storeFailed(pulled.left))
      await gate()
      if (signal?.aborted === true) return E.left(stopped)
      if (of.stale.signal.aborted) return E.right(undefined)
      const events = pulled.right.filter((event) => event.position <= end)
      const taken = await begin(of, pass, events, own)
      if (E.isLeft(taken)) return taken
      report(pass.position(), taken.right)
      if (events.length < pulled.right.length) break
      await breathe()
    }
    return E.right(undefined)
  }

  /** Reads on to a position, and is done when all of it is written. */
  const pullTo = async (
    of: Lines,
    pass: Pass,
    end: Position | undefined,
    listening: Listening,
    own?: Rate,
  ): Done<void> => {
    if (end === undefined) return E.right(undefined)
    const reached = await reach(of, pass, end, listening, own)
    const written = await pass.settled()
    if (E.isLeft(reached)) return reached
    return E.isLeft(written) ? written : inTurn(of, undefined, () => pass.skipTo(end))
  }

  const pull: Stages['pull'] = async (of, pass, listening) => {
    // Asked before reading: whatever stands before it is in what the reading gives.
    const head = await store.head()
    return E.isLeft(head) ? E.left(storeFailed(head.left)) : pullTo(of, pass, head.right, listening)
  }

  const { fill, stepOn } = fillingOf({ store, reading, target, tenancy, inTurn, discard, counted, pullTo })

  const one = async (of: Lines, pass: Pass): Done<number> => {
    for await (const pulled of store.readAll(pass.position(), reading))
      return E.isLeft(pulled) ? E.left(storeFailed(pulled.left)) : take(of, pass, pulled.right)
    return E.right(0)
  }

  const step: Stages['step'] = async (of) => {
    const taken = of.front === undefined ? E.right(0) : await one(of, of.front)
    const building = of.behind[0]
    if (E.isLeft(taken) || taken.right > 0 || building === undefined) return taken
    const before = building.pace.events()
    const done = await stepOn(of, building)
    return E.isLeft(done) ? done : E.right(building.pace.events() - before)
  }

  return {
    lines,
    discard,
    inTurn,
    take,
    pull,
    fill,
    step,
    buildingRates: () =>
      Object.fromEntries(
        (known?.behind ?? []).flatMap(({ beside, pace: own }) => beside.map((model) => [model, own.perSecond()])),
      ),
  }
}
