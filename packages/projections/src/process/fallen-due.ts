import type { EpochMs } from '@redress/holidays'
import * as E from 'fp-ts/lib/Either.js'
import type { Done } from './groups.js'
import { isFirst, type Reached, type Ticking } from './ticking.js'

/** Pages of moments that one tick takes: so long does somebody wait who stops it. */
const PAGES = 4

/** The moments that have passed since the last tick, up to the one it gives. */
export const fallenDue = async (ticking: Ticking): Done<Reached<EpochMs>> => {
  const { agenda, looks, frontier, now, page } = ticking
  const first = isFirst(ticking)
  let behind = { at_ms: frontier.looked ?? 0, complaint: first ? '' : '\u{10ffff}', ordinal: 0 }
  for (let pages = 1; ; pages++) {
    const due = await agenda.due(behind, now, page)()
    if (E.isLeft(due)) return due
    const done = await looks.passAll(due.right)
    if (E.isLeft(done)) return done
    const last = due.right.at(-1)
    // A clock that was set back takes nothing back.
    const looked = Math.max(now, frontier.looked ?? now) as EpochMs
    if (last === undefined || due.right.length < page) return E.right({ at: looked, more: false })
    behind = last
    // Others of the same moment may follow: up to the one before it all are taken.
    const before = (last.at_ms - 1) as EpochMs
    if (!first && pages >= PAGES && before > (frontier.looked ?? 0)) return E.right({ at: before, more: true })
  }
}
