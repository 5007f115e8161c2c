import * as E from 'fp-ts/lib/Either.js'
import type { Done } from './groups.js'
import type { Ticking } from './ticking.js'

/** Looks at the complaints that could not be looked at before, from where they were left. */
export const takenUp = async ({ agenda, groups, looks, frontier, now }: Ticking): Done<void> => {
  const off = await agenda.postponed(frontier.looked ?? now)()
  if (E.isLeft(off)) return off
  const known = await groups.remember(off.right.map(({ complaint }) => complaint))
  if (E.isLeft(known)) return known
  for (const { complaint, since_ms } of off.right) {
    const task = await looks.pass(complaint, since_ms, now)
    if (E.isLeft(task)) return task
    const done = task.right === undefined ? E.right(undefined) : await agenda.resume(complaint)()
    if (E.isLeft(done)) return done
  }
  return E.right(undefined)
}
