import type { EpochMs } from '@redress/holidays'
import * as E from 'fp-ts/lib/Either.js'
import type { Grouped, Groups } from './groups.js'

/** What time does to a group: whatever grows too old in one case is missed in all that are open. */
export const ageingIn =
  ({ agenda, handlers, kindred, memberships }: Grouped): Groups['age'] =>
  async (same, at, upTo, take) => {
    const members = await agenda.members(same)()
    if (E.isLeft(members)) return members
    const known = await memberships.remember(members.right)
    if (E.isLeft(known)) return known
    for (const member of members.right) {
      const relations = memberships.relations(member, false)
      const found = await kindred(memberships.of(member), { at, upTo, relations })
      if (E.isLeft(found)) return found
      const supplied = (ms: EpochMs) => found.right.supplied(ms)
      const look = handlers.wake(member, at as EpochMs, { supplied, before: supplied })
      const done = await take(member, at - 1, look)
      if (E.isLeft(done)) return done
    }
    return E.right(undefined)
  }
