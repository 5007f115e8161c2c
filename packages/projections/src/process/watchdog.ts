import type { EventStore, Rules, Watching } from '@redress/domain'
import type { EpochMs } from '@redress/holidays'
import * as E from 'fp-ts/lib/Either.js'
import type { TaskEither } from 'fp-ts/lib/TaskEither.js'
import type { ProjectionError } from '../runtime/error.js'
import type { Agenda } from './agenda.js'
import { eventsOf } from './events.js'
import { groupsOf } from './groups.js'
import { historyOf } from './history.js'
import { type Ticked, tickFrom } from './tick.js'

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

export interface Watchdog {
  /**
   * Takes what fell due, and nothing else, in the order of due times; puts it on record as of its moment, once, however many
   * watchdogs there are. Cut off anywhere, the next tick makes up for it. Errors: `StoreFailed`, `DatabaseFailed`, `Closed`.
   */
  readonly tick: TaskEither<ProjectionError, Ticked>
}

const HISTORY = 10 * 24 * 60 * 60_000
const PAGE = 500

/** A watchdog: nothing happens before its first tick. */
export const watchdog = (options: WatchdogOptions): Watchdog => {
  const { agenda, store, rules, handlers, now, history = HISTORY, page = PAGE } = options
  const newGroups = groupsOf({ agenda, events: eventsOf(store), rules, handlers })
  return {
    tick: async () => {
      const standing = await agenda.standing()()
      if (E.isLeft(standing)) return standing
      const at = now()
      const first = standing.right.frontier.looked === undefined
      const past = historyOf({ store, now: at, history, first })
      return tickFrom(standing.right, { agenda, handlers, groups: newGroups(), history: past, now: at, page })
    },
  }
}
