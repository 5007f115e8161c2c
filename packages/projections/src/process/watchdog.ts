import type { EventStore, HandleError, Position, Rules, Watched, Watching } from '@redress/domain'
import type { EpochMs } from '@redress/holidays'
import * as E from 'fp-ts/lib/Either.js'
import type { TaskEither } from 'fp-ts/lib/TaskEither.js'
import { type ProjectionError, storeFailed } from '../runtime/error.js'
import type { Agenda, Frontier, Wake } from './agenda.js'
import { eventsOf } from './events.js'
import { groupsOf } from './groups.js'

/** What the watchdog works with. */
export interface WatchdogOptions {
  /** Where the list of what is due stands: `views.agenda`. */
  readonly agenda: Agenda
  readonly store: EventStore
  readonly rules: Rules
  /** Who looks at a complaint and appends what comes of it: `complaintHandlers`. */
  readonly handlers: Pick<Watching, 'pass' | 'wake'>
  readonly now: () => EpochMs
  /**
   * Milliseconds that a moment may have passed by when the case was recorded. What is older is history: whoever takes in the
   * register of last year wants no escalations of last year. Default ten days: a late entry, the longest holiday between.
   */
  readonly history?: number
  /** Rows of one page, default 500. */
  readonly page?: number
}

/** What a tick did. */
export interface Ticked {
  /** Looks at complaints. */
  readonly looks: number
  /** Events that they put on record. */
  readonly events: number
  /** Moments left alone because they are history. */
  readonly history: number
  /** There is more to do at once: what was put on record has to reach the read models first, or a page is full. */
  readonly more: boolean
}

export interface Watchdog {
  /**
   * Takes what fell due, and nothing else, in the order of due times; puts it on record as of its moment, once, however many
   * watchdogs there are. Cut off anywhere, the next tick makes up for it. Errors: `StoreFailed`, `DatabaseFailed`, `Closed`.
   */
  readonly tick: TaskEither<ProjectionError, Ticked>
}

const HISTORY = 10 * 24 * 60 * 60_000
const PAGE = 500

type Done<A> = Promise<E.Either<ProjectionError, A>>

/** Nothing can be done for one complaint; all others go on. Without the store nothing can be done at all. */
const fatal = (error: HandleError): ProjectionError | undefined =>
  error._tag === 'Store' && error.error._tag !== 'DuplicateWithOtherContent' ? storeFailed(error.error) : undefined

/** A watchdog: nothing happens before its first tick. */
export const watchdog = (options: WatchdogOptions): Watchdog => {
  const { agenda, store, rules, handlers, now: clock, history = HISTORY, page = PAGE } = options
  const newGroups = groupsOf({ agenda, events: eventsOf(store), rules, handlers })

  const tick = async (): Done<Ticked> => {
    const now = clock()
    const count = { looks: 0, events: 0, history: 0, more: false }
    const began = await agenda.standing()()
    if (E.isLeft(began)) return began
    const { frontier, checkpoint, parked } = began.right
    const first = frontier.looked === undefined
    // Over a log without an event the watch begins now.
    if (checkpoint === undefined) {
      const begun = first ? await agenda.advance(frontier, { looked: now, position: undefined })() : E.right(undefined)
      return E.isLeft(begun) ? begun : E.right(count)
    }
    // A log that is watched for the first time is history, too.
    const isHistory = (at: number, recorded: number): boolean =>
      at + history <= recorded || (first && at + history <= now)
    const passed = new Map<string, number>()
    const groups = newGroups()
    let stirring = false

    const taken = async (
      complaint: string,
      since: number,
      task: TaskEither<HandleError, Watched>,
    ): Done<Watched | undefined> => {
      const done = await task()
      count.looks++
      if (E.isRight(done)) {
        count.events += done.right.events.length
        return done
      }
      const error = fatal(done.left)
      if (error !== undefined) return E.left(error)
      const off = await agenda.postpone(complaint, since)()
      return E.isLeft(off) ? off : E.right(undefined)
    }

    /** Lets the time of a complaint pass, from where this tick left it. */
    const pass = async (complaint: string, from: number, until: number): Done<Watched | undefined> => {
      const since = (passed.get(complaint) ?? from) as EpochMs
      passed.set(complaint, until)
      const supplied = await groups.answers(complaint, until, checkpoint)
      if (E.isLeft(supplied)) return supplied
      const passing = { since, ...(supplied.right === undefined ? {} : { supplied: supplied.right }) }
      return taken(complaint, since, handlers.pass(complaint, until as EpochMs, passing))
    }

    const passAll = async (wakes: ReadonlyArray<Wake>): Done<void> => {
      const known = await groups.remember(wakes.map(({ complaint }) => complaint))
      if (E.isLeft(known)) return known
      for (const { complaint, at_ms, recorded_ms } of wakes) {
        if (isHistory(at_ms, recorded_ms)) {
          count.history++
          continue
        }
        const done = await pass(complaint, at_ms - 1, at_ms)
        if (E.isLeft(done)) return done
      }
      return E.right(undefined)
    }

    /** What happened since the last tick: moments that had passed by then, and the groups that it changes. */
    const stirred = async (): Done<Position | undefined> => {
      const stirs = await agenda.stirs(frontier.position, checkpoint, page)()
      if (E.isLeft(stirs)) return stirs
      stirring = stirs.right.length > 0
      const complaints = [...new Set(stirs.right.map(({ complaint }) => complaint))]
      const late = frontier.looked === undefined ? E.right([]) : await agenda.late(complaints, frontier.looked)()
      if (E.isLeft(late)) return late
      const done = await passAll(late.right)
      if (E.isLeft(done)) return done
      const fresh = stirs.right.filter(({ told, at_ms, recorded_ms }) => told === 1 || !isHistory(at_ms, recorded_ms))
      const stopped = await groups.follow(fresh, { upTo: checkpoint, parked }, taken)
      if (E.isLeft(stopped)) return stopped
      if (stopped.right !== undefined) {
        count.more = true
        const at = stirs.right.indexOf(stopped.right)
        return E.right(at > 0 ? (stirs.right[at - 1]?.position as Position) : frontier.position)
      }
      const last = stirs.right.at(-1)
      if (stirs.right.length < page || last === undefined) return E.right(checkpoint)
      count.more = true
      return E.right(last.position as Position)
    }

    const fallenDue = async (): Done<void> => {
      let behind = { at_ms: frontier.looked ?? 0, complaint: frontier.looked === undefined ? '' : '\u{10ffff}' }
      for (;;) {
        const due = await agenda.due(behind, now, page)()
        if (E.isLeft(due)) return due
        const done = await passAll(due.right)
        if (E.isLeft(done)) return done
        const last = due.right.at(-1)
        if (last === undefined || due.right.length < page) return E.right(undefined)
        behind = last
      }
    }

    const takeUpAgain = async (): Done<void> => {
      const off = await agenda.postponed(frontier.looked ?? now)()
      if (E.isLeft(off)) return off
      for (const { complaint, since_ms } of off.right) {
        const task = await pass(complaint, since_ms, now)
        if (E.isLeft(task)) return task
        const done = task.right === undefined ? E.right(undefined) : await agenda.resume(complaint)()
        if (E.isLeft(done)) return done
      }
      return E.right(undefined)
    }

    const position = await stirred()
    if (E.isLeft(position)) return position
    const due = await fallenDue()
    if (E.isLeft(due)) return due
    const again = await takeUpAgain()
    if (E.isLeft(again)) return again
    // A clock that was set back takes nothing back.
    const looked = Math.max(now, frontier.looked ?? now) as EpochMs
    const to: Frontier = { looked, position: position.right }
    const moved =
      first || stirring || count.looks + count.history > 0 ? await agenda.advance(frontier, to)() : E.right(undefined)
    return E.isLeft(moved) ? moved : E.right(count)
  }

  return { tick }
}
