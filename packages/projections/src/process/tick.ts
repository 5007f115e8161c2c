import * as E from 'fp-ts/lib/Either.js'
import type { Standing } from './agenda.js'
import { fallenDue } from './fallen-due.js'
import type { Done } from './groups.js'
import { type Around, looksOf } from './looks.js'
import { stirred } from './stirred.js'
import { takenUp } from './taken-up.js'
import { isFirst, type Ticking } from './ticking.js'

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

/** Takes what fell due since the last tick, and puts down how far it got. */
export const tickFrom = async (
  { frontier, checkpoint, parked }: Standing,
  around: Omit<Around, 'checkpoint'> & Pick<Ticking, 'now' | 'page'>,
): Done<Ticked> => {
  const { agenda, now } = around
  const first = isFirst({ frontier })
  if (checkpoint === undefined) {
    // Over a log without an event the watch begins now.
    const begun = first ? await agenda.advance(frontier, { looked: now, position: undefined })() : E.right(undefined)
    return E.isLeft(begun) ? begun : E.right({ looks: 0, events: 0, history: 0, more: false })
  }
  const looks = looksOf({ ...around, checkpoint })
  const ticking: Ticking = { ...around, looks, frontier, checkpoint, parked }
  const followed = await stirred(ticking)
  if (E.isLeft(followed)) return followed
  const due = await fallenDue(ticking)
  if (E.isLeft(due)) return due
  const again = await takenUp(ticking)
  if (E.isLeft(again)) return again
  const { count } = looks
  const worth = first || followed.right.stirring || count.looks + count.history > 0
  const to = { looked: due.right.at, position: followed.right.at }
  const moved = worth ? await agenda.advance(frontier, to)() : E.right(undefined)
  return E.isLeft(moved) ? moved : E.right({ ...count, more: followed.right.more || due.right.more })
}
