import type { EpochMs, Instant } from '@redress/holidays'
import { millis } from '../complaint/time.js'

/** A time in which an agent or a unit holds a role. */
export interface Enrolment {
  readonly role: string
  readonly from: Instant
  readonly fromMs: EpochMs
  /** Absent while it lasts. */
  readonly until?: Instant
  readonly untilMs?: EpochMs
}

const isOpen = ({ until }: Enrolment): boolean => until === undefined

/** Ends the time of a role, or of all roles. */
export const left = <A extends Enrolment>(
  enrolments: ReadonlyArray<A>,
  until: Instant,
  role?: string,
): ReadonlyArray<A> =>
  enrolments.map((each) =>
    isOpen(each) && (role === undefined || each.role === role) ? { ...each, until, untilMs: millis(until) } : each,
  )

/** A time begins; where the role is held already it is held on other terms from then on. */
export const enrolled = <A extends Enrolment>(enrolments: ReadonlyArray<A>, next: A): ReadonlyArray<A> => [
  ...left(enrolments, next.from, next.role),
  next,
]

/** The roles held now, by the order of events. */
export const openEnrolments = <A extends Enrolment>(enrolments: ReadonlyArray<A>): ReadonlyArray<A> =>
  enrolments.filter(isOpen)

/** The roles held at a moment of the world's time. */
export const enrolmentsAt = <A extends Enrolment>(enrolments: ReadonlyArray<A>, at: EpochMs): ReadonlyArray<A> =>
  enrolments.filter(({ fromMs, untilMs }) => fromMs <= at && (untilMs === undefined || untilMs > at))
