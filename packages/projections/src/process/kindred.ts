import { type ComplaintEvent, millis, type Position, type Supplied } from '@redress/domain'
import * as E from 'fp-ts/lib/Either.js'
import type { ProjectionError } from '../runtime/error.js'
import type { Asking } from '../wake/plan.js'
import type { Agenda, Membership } from './agenda.js'
import type { EventsOf, Placed } from './events.js'
import { isYoung, oldest } from './window.js'

/** What the conditions of a complaint find over its groups, as of any moment up to the one asked about. */
export interface Kindred {
  /** The moment asked about, or that of a later event of a group, where what is asked about was entered late. */
  readonly latest: number
  /** Is it one of the events that are found. */
  readonly has: (event: Pick<ComplaintEvent, 'id'>) => boolean
  /** What it answers as of a moment; `without`: as if that event had not happened. */
  readonly supplied: (at: number, without?: Pick<ComplaintEvent, 'id'>) => Supplied
}

/** Up to where the log counts, and which relations are answered. */
export interface Asked {
  readonly at: number
  /** Events behind this place do not count, so that whoever asks is told the same; what was raised for a group always does. */
  readonly upTo: Position
  readonly relations: ReadonlyArray<Asking>
}

/** Was it raised for the window of a moment: before it, or after it because the moment was entered late. */
const isOfWindow = (ms: number, moment: number, asking: Asking): boolean =>
  ms <= moment ? isYoung(ms, moment, asking) : isYoung(moment, ms, asking)

const counts = (event: ComplaintEvent, moment: number, asking: Asking): boolean => {
  const ms = millis(event.occurredAt)
  return event.type === 'Escalated' ? isOfWindow(ms, moment, asking) : ms <= moment && isYoung(ms, moment, asking)
}

/** Asks about the groups that a complaint is in. What it is in none of has no answer: nothing equals what is not known. */
export const kindredIn =
  (agenda: Agenda, events: EventsOf) =>
  async (
    memberships: ReadonlyArray<Pick<Membership, 'relation' | 'same'>>,
    { at, upTo, relations }: Asked,
  ): Promise<E.Either<ProjectionError, Kindred>> => {
    const found = new Map<Asking, ReadonlyArray<Placed>>()
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
    }
    const answered = (moment: number, asking: Asking, placed: ReadonlyArray<Placed>, without?: string) =>
      placed.flatMap(({ event }) => (event.id !== without && counts(event, moment, asking) ? [event] : []))
    return E.right({
      latest,
      has: ({ id }) => [...found.values()].some((placed) => placed.some(({ event }) => event.id === id)),
      supplied: (moment, without) => ({
        position: upTo,
        related: Object.fromEntries(
          [...found].map(([asking, placed]) => [asking.relation, answered(moment, asking, placed, without?.id)]),
        ),
      }),
    })
  }

export type KindredIn = ReturnType<typeof kindredIn>
