import { type ComplaintEvent, comparePositions, type Position } from '@redress/domain'
import type { EpochMs } from '@redress/holidays'
import * as E from 'fp-ts/lib/Either.js'
import type { Stir } from './agenda.js'
import type { Done, Grouped, Groups, Take } from './groups.js'

/** A stir, and the event that it stands for. */
interface Stirred {
  readonly stir: Stir
  readonly event: ComplaintEvent
}

/** What a look at a case showed. */
interface Seen {
  /** The models know all that the case has on record. */
  readonly fresh: boolean
  /** The event is one that the groups of the case look for. */
  readonly counts: boolean
}

/** What an event does to a group: to the case in which it happened, and to the others that are open. */
export const followingIn = ({ agenda, events, handlers, kindred, memberships }: Grouped): Groups['follow'] => {
  /** Looks at a case because of a stir: one of its own, or another's, which it is to judge anew if that counts. */
  const look = async (
    complaint: string,
    { stir, event }: Stirred,
    other: { readonly counts: boolean } | undefined,
    checkpoint: Position,
    take: Take,
  ): Done<Seen> => {
    const relations = memberships.relations(complaint, other === undefined)
    const upTo = stir.position as Position
    const found = await kindred(memberships.of(complaint), { at: stir.at_ms, upTo, relations })
    if (E.isLeft(found)) return found
    const { latest, has, supplied } = found.right
    const awake = {
      supplied: (ms: EpochMs) => supplied(ms),
      because: event,
      ...(other?.counts === true ? { before: (ms: EpochMs) => supplied(ms, event) } : {}),
    }
    const done = await take(complaint, stir.at_ms, handlers.wake(complaint, latest as EpochMs, awake))
    if (E.isLeft(done)) return done
    const { position = checkpoint } = done.right ?? {}
    return E.right({ fresh: comparePositions(position, checkpoint) <= 0, counts: has(event) })
  }

  /** What happened in cases that are in some group. What was raised is no reason to look again. */
  const inGroups = async (stirs: ReadonlyArray<Stir>): Done<ReadonlyArray<Stirred>> => {
    const remembered = await memberships.remember(stirs.map(({ complaint }) => complaint))
    if (E.isLeft(remembered)) return remembered
    const found: Stirred[] = []
    for (const stir of stirs) {
      if (!memberships.raises(stir.complaint)) continue
      const placed = await events.stir(stir)
      if (E.isLeft(placed)) return placed
      const event = placed.right?.event
      if (event !== undefined && event.type !== 'Escalated') found.push({ stir, event })
    }
    return E.right(found)
  }

  const othersOf = async (complaint: string): Done<ReadonlyArray<string>> => {
    const others = new Set<string>()
    for (const same of memberships.shared(complaint)) {
      const members = await agenda.members(same)()
      if (E.isLeft(members)) return members
      for (const member of members.right) if (member !== complaint) others.add(member)
    }
    const met = await memberships.remember([...others])
    return E.isLeft(met) ? met : E.right([...others])
  }

  return async (stirs, { upTo, parked }, take) => {
    const found = await inGroups(stirs)
    if (E.isLeft(found)) return found
    const last = new Map(found.right.map((stirred) => [stirred.stir.complaint, stirred]))
    for (const stirred of found.right) {
      const { complaint } = stirred.stir
      const own = await look(complaint, stirred, undefined, upTo, take)
      if (E.isLeft(own)) return own
      if (!own.right.fresh && !parked.has(complaint)) return E.right(stirred.stir)
      const { counts } = own.right
      // What does not count may have brought the case into another group: the others need only be told in the end.
      if (!counts && last.get(complaint) !== stirred) continue
      const others = await othersOf(complaint)
      if (E.isLeft(others)) return others
      let fresh = true
      for (const other of others.right) {
        const done = await look(other, stirred, { counts }, upTo, take)
        if (E.isLeft(done)) return done
        fresh &&= done.right.fresh || parked.has(other)
      }
      if (!fresh) return E.right(stirred.stir)
    }
    return E.right(undefined)
  }
}
