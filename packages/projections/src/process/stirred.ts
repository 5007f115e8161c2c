import type { Position } from '@redress/domain'
import * as E from 'fp-ts/lib/Either.js'
import type { Stir } from './agenda.js'
import type { Done } from './groups.js'
import { isFirst, type Reached, type Ticking } from './ticking.js'

/** How far it got in the log. */
export interface Stirred extends Reached<Position | undefined> {
  /** Something happened at all. */
  readonly stirring: boolean
}

/** Follows one page of what happened; gives how many of its stirs were followed. */
const followPage = async (ticking: Ticking, stirs: ReadonlyArray<Stir>): Done<number> => {
  const { agenda, groups, history, looks, frontier, checkpoint, parked } = ticking
  for (const { complaint, recorded_ms } of stirs) if (recorded_ms !== null) history.met(complaint, recorded_ms)
  const complaints = [...new Set(stirs.map(({ complaint }) => complaint))]
  const late = frontier.looked === undefined ? E.right([]) : await agenda.late(complaints, frontier.looked)()
  if (E.isLeft(late)) return late
  const done = await looks.passAll(late.right)
  if (E.isLeft(done)) return done
  const fresh = stirs.filter(({ at_ms, recorded_ms }) => recorded_ms === null || !history.isPast(at_ms, recorded_ms))
  const stopped = await groups.follow(fresh, { upTo: checkpoint, parked }, looks.take)
  if (E.isLeft(stopped)) return stopped
  return E.right(stopped.right === undefined ? stirs.length : stirs.indexOf(stopped.right))
}

/** What happened since the last tick: moments that had passed by then, and the groups that it changes. */
export const stirred = async (ticking: Ticking): Done<Stirred> => {
  const { agenda, frontier, checkpoint, page } = ticking
  let behind = frontier.position
  let stirring = false
  for (;;) {
    const stirs = await agenda.stirs(behind, checkpoint, page)()
    if (E.isLeft(stirs)) return stirs
    const { length } = stirs.right
    stirring ||= length > 0
    const followed = await followPage(ticking, stirs.right)
    if (E.isLeft(followed)) return followed
    const stopped = followed.right < length
    if (!stopped && length < page) return E.right({ at: checkpoint, more: false, stirring })
    const last = stirs.right[followed.right - 1]?.position as Position | undefined
    behind = last ?? behind
    if (stopped || !isFirst(ticking)) return E.right({ at: behind, more: true, stirring })
  }
}
