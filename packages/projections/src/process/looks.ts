import type { HandleError, Position, Watching } from '@redress/domain'
import type { EpochMs } from '@redress/holidays'
import * as E from 'fp-ts/lib/Either.js'
import { type ProjectionError, storeFailed } from '../runtime/error.js'
import type { Agenda, OwnWake, Wake } from './agenda.js'
import type { Done, Groups, Take } from './groups.js'
import type { History } from './history.js'

/** What the looks of one tick work with. */
export interface Around {
  readonly agenda: Agenda
  readonly handlers: Pick<Watching, 'pass'>
  readonly groups: Groups
  readonly history: History
  readonly checkpoint: Position
}

/** The looks of one tick, and what came of them. */
export interface Looks {
  readonly count: { looks: number; events: number; history: number }
  /** Carries out a look. What concerns one complaint alone puts it off and is `undefined`; all others go on. */
  readonly take: Take
  /** Lets the time of a complaint pass up to a moment, from where this tick left it. */
  readonly pass: (complaint: string, from: number, until: number) => ReturnType<Take>
  /** The same for moments in their order, of complaints and of groups, history left out. */
  readonly passAll: (wakes: ReadonlyArray<OwnWake & Partial<Wake>>) => Done<void>
}

/** Without the store nothing can be done at all. */
const fatal = (error: HandleError): ProjectionError | undefined =>
  error._tag === 'Store' && error.error._tag !== 'DuplicateWithOtherContent' ? storeFailed(error.error) : undefined

export const looksOf = ({ agenda, handlers, groups, history, checkpoint }: Around): Looks => {
  const count = { looks: 0, events: 0, history: 0 }
  const passed = new Map<string, number>()
  const aged = new Set<string>()

  const take: Take = async (complaint, since, task) => {
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

  const pass: Looks['pass'] = async (complaint, from, until) => {
    const since = (passed.get(complaint) ?? from) as EpochMs
    passed.set(complaint, until)
    const supplied = await groups.answers(complaint, until, checkpoint)
    if (E.isLeft(supplied)) return supplied
    const passing = { since, ...(supplied.right === undefined ? {} : { supplied: supplied.right }) }
    return take(complaint, since, handlers.pass(complaint, until as EpochMs, passing))
  }

  /** What several cases of a group have of one day grows too old at one moment: one look serves all. */
  const age = async (same: string, at: number): Done<void> => {
    const key = `${at} ${same}`
    if (aged.has(key)) return E.right(undefined)
    aged.add(key)
    return groups.age(same, at, checkpoint, take)
  }

  const passAll: Looks['passAll'] = async (wakes) => {
    const known = await groups.remember(wakes.map(({ complaint }) => complaint))
    if (E.isLeft(known)) return known
    for (const wake of wakes) {
      const past = await history.hasPassed(wake)
      if (E.isLeft(past)) return past
      if (past.right) {
        count.history++
        continue
      }
      const { complaint, at_ms, same = null } = wake
      const done = await (same === null ? pass(complaint, at_ms - 1, at_ms) : age(same, at_ms))
      if (E.isLeft(done)) return done
    }
    return E.right(undefined)
  }

  return { count, take, pass, passAll }
}
