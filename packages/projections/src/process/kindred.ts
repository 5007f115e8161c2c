import { type ComplaintEvent, millis, type Position, type Supplied } from '@redress/domain'
import * as E from 'fp-ts/lib/Either.js'
import type { ProjectionError } from '../runtime/error.js'
import type { Asking } from '../wake/plan.js'
import type { Agenda, Membership } from './agenda.js'
import type { EventsOf, Placed } from './events.js'
import { isYoung, oldest } from './window.js'

/** What the conditions of a complaint find over its groups, as of any moment up to the one asked about. */
export interface Kindred {
  /** The other cases of the groups that have something in the window and are not over; not where one is raised for all. */
  readonly others: ReadonlyArray<string>
  /** The moment asked about, or that of a later event of a group, where what is asked about was entered late. */
  readonly latest: number
  /** What it answers as of a moment. */
  readonly supplied: (at: number) => Supplied
}

/** Up to where the log counts, and which relations are answered. */
export interface Asked {
  readonly at: number
  /** Events behind this place do not count, so that whoever asks is told the same; what was raised for a group always does. */
  readonly upTo: Position
  readonly relations: ReadonlyArray<Asking>
}

/** Was it raised for the window of a moment: before it, or after it because the moment was entered late. */
const isOfWindow = (ms: number, moment: number, ages: Asking['ages']): boolean =>
  ms <= moment ? isYoung(ms, moment, ages) : isYoung(moment, ms, ages)

const answered = (placed: ReadonlyArray<Placed>, moment: number, { ages }: Asking): ReadonlyArray<ComplaintEvent> =>
  placed.flatMap(({ event }) => {
    const ms = millis(event.occurredAt)
    const counts = event.type === 'Escalated' ? isOfWindow(ms, moment, ages) : ms <= moment && isYoung(ms, moment, ages)
    return counts ? [event] : []
  })

/** Asks about the groups that a complaint is in. What it is in none of has no answer: nothing equals what is not known. */
export const kindredIn =
  (agenda: Agenda, events: EventsOf) =>
  async (
    complaint: string,
    memberships: ReadonlyArray<Pick<Membership, 'relation' | 'same'>>,
    { at, upTo, relations }: Asked,
  ): Promise<E.Either<ProjectionError, Kindred>> => {
    const found = new Map<Asking, ReadonlyArray<Placed>>()
    const others = new Set<string>()
    let latest = at
    for (const { relation, same } of memberships) {
      const asking = relations.find((one) => one.relation === relation)
      if (asking === undefined) continue
      const since = oldest(at, asking.ages)
      const rows = await agenda.kin(same, since, at + (at - since))()
      if (E.isLeft(rows)) return rows
      const placed = await events.kin(rows.right)
      if (E.isLeft(placed)) return placed
      const known = placed.right.filter(({ event, position }) => position <= upTo || event.type === 'Escalated')
      found.set(asking, known)
      for (const { event } of known) if (event.type !== 'Escalated') latest = Math.max(latest, millis(event.occurredAt))
      if (asking.perGroup) continue
      for (const row of rows.right) if (row.over === 0 && row.complaint !== complaint) others.add(row.complaint)
    }
    const supplied = (moment: number): Supplied => ({
      position: upTo,
      related: Object.fromEntries(
        [...found].map(([asking, placed]) => [asking.relation, answered(placed, moment, asking)]),
      ),
    })
    return E.right({ others: [...others], latest, supplied })
  }
