import type { Position } from '@redress/domain'
import type { EpochMs } from '@redress/holidays'
import * as E from 'fp-ts/lib/Either.js'
import type { ProjectionError } from '../runtime/error.js'
import type { Agenda, Standing } from './agenda.js'
import type { Groups } from './groups.js'
import type { History } from './history.js'
import { type Around, looksOf } from './looks.js'

type Done<A> = Promise<E.Either<ProjectionError, A>>

/** What a tick did. */
export interface Ticked {
  /** Looks at complaints. */
  readonly looks: number
  /** Events that they put on record. */
  readonly events: number
  /** Moments left alone because they are history. */
  readonly history: number
  /** There is more to do at once: what was put on record has to reach the read models first, or a tick was full. */
  readonly more: boolean
}

export interface Ticking {
  readonly agenda: Agenda
  readonly handlers: Around['handlers']
  readonly groups: Groups
  readonly history: History
  readonly now: EpochMs
  readonly page: number
}

/** Pages of moments that one tick takes: so long does somebody wait who stops it. */
const PAGES = 4

/** Takes what fell due since the last tick, and puts down how far it got. */
export const tickFrom = async (standing: Standing, ticking: Ticking): Done<Ticked> => {
  const { agenda, groups, now, history, page } = ticking
  const { frontier, checkpoint, parked } = standing
  const first = frontier.looked === undefined
  if (checkpoint === undefined) {
    // Over a log without an event the watch begins now.
    const begun = first ? await agenda.advance(frontier, { looked: now, position: undefined })() : E.right(undefined)
    return E.isLeft(begun) ? begun : E.right({ looks: 0, events: 0, history: 0, more: false })
  }
  const { count, take, pass, passAll } = looksOf({ ...ticking, checkpoint })
  let more = false
  let stirring = false

  /** What happened since the last tick: moments that had passed by then, and the groups that it changes. */
  const stirred = async (): Done<Position | undefined> => {
    for (let behind = frontier.position; ; ) {
      const stirs = await agenda.stirs(behind, checkpoint, page)()
      if (E.isLeft(stirs)) return stirs
      stirring ||= stirs.right.length > 0
      for (const { complaint, recorded_ms } of stirs.right)
        if (recorded_ms !== null) history.met(complaint, recorded_ms)
      const complaints = [...new Set(stirs.right.map(({ complaint }) => complaint))]
      const late = frontier.looked === undefined ? E.right([]) : await agenda.late(complaints, frontier.looked)()
      if (E.isLeft(late)) return late
      const done = await passAll(late.right)
      if (E.isLeft(done)) return done
      const fresh = stirs.right.filter(
        ({ at_ms, recorded_ms }) => recorded_ms === null || !history.isPast(at_ms, recorded_ms),
      )
      const stopped = await groups.follow(fresh, { upTo: checkpoint, parked }, take)
      if (E.isLeft(stopped)) return stopped
      const at = stopped.right === undefined ? stirs.right.length : stirs.right.indexOf(stopped.right)
      const reached = at > 0 ? (stirs.right[at - 1]?.position as Position) : behind
      more = stopped.right !== undefined || stirs.right.length === page
      if (!more) return E.right(checkpoint)
      // The first tick alone knows what is history.
      if (!first || stopped.right !== undefined) return E.right(reached)
      behind = reached
    }
  }

  /** The moments that have passed since the last tick, up to the one it gives. */
  const fallenDue = async (): Done<EpochMs> => {
    let behind = { at_ms: frontier.looked ?? 0, complaint: first ? '' : '\u{10ffff}', ordinal: 0 }
    for (let pages = 1; ; pages++) {
      const due = await agenda.due(behind, now, page)()
      if (E.isLeft(due)) return due
      const done = await passAll(due.right)
      if (E.isLeft(done)) return done
      const last = due.right.at(-1)
      // A clock that was set back takes nothing back.
      if (last === undefined || due.right.length < page)
        return E.right(Math.max(now, frontier.looked ?? now) as EpochMs)
      behind = last
      // Others of the same moment may follow: up to the one before it all are taken.
      if (first || pages < PAGES || last.at_ms - 1 <= (frontier.looked ?? 0)) continue
      more = true
      return E.right((last.at_ms - 1) as EpochMs)
    }
  }

  const takeUpAgain = async (): Done<void> => {
    const off = await agenda.postponed(frontier.looked ?? now)()
    if (E.isLeft(off)) return off
    const known = await groups.remember(off.right.map(({ complaint }) => complaint))
    if (E.isLeft(known)) return known
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
  const looked = await fallenDue()
  if (E.isLeft(looked)) return looked
  const again = await takeUpAgain()
  if (E.isLeft(again)) return again
  const to = { looked: looked.right, position: position.right }
  const worth = first || stirring || count.looks + count.history > 0
  const moved = worth ? await agenda.advance(frontier, to)() : E.right(undefined)
  return E.isLeft(moved) ? moved : E.right({ ...count, more })
}
