import type { EpochMs, Length } from '@redress/holidays'
import type { Due, Prolongation, Suspension } from '../clock/clock.js'
import type { Instance } from '../clock/instance.js'
import { type Move, movedBy } from '../clock/moves.js'
import { timeLost } from '../clock/suspension.js'
import type { Complaint } from '../complaint/state.js'
import { type CitedEvent, citeEvent } from './cite.js'

/** A stretch in which a clock stood still, what it took, and the due time after it. */
export interface ExplainedSuspension extends Suspension {
  readonly begunBy?: CitedEvent
  readonly resumedBy?: CitedEvent
  /** By how much it moved the due time: days as the limit counts them, else minutes. Absent while it lasts. */
  readonly lost?: Length
  readonly due?: Due
}

/** A later due time that was granted, and by an event of whom: roles, as held then. */
export interface ExplainedProlongation extends Prolongation {
  readonly grantedBy?: CitedEvent
  readonly roles: ReadonlyArray<string>
  readonly due?: Due
}

const rolesOf = (complaint: Complaint, id: string): ReadonlyArray<string> => {
  for (let h = complaint.history; h !== undefined; h = h.earlier) if (h.event.id === id) return h.event.actor.roles
  return []
}

const lostBy = ({ duty, base }: Instance, { fromMs, toMs }: Suspension): Length | undefined =>
  base === undefined || toMs === undefined || toMs <= fromMs
    ? undefined
    : timeLost(duty.calendar, base, fromMs, toMs as EpochMs)

const stretch = (
  complaint: Complaint,
  instance: Instance,
  of: Suspension,
  due: Due | undefined,
): ExplainedSuspension => {
  const [begunBy, resumedBy] = [citeEvent(complaint, of.by), citeEvent(complaint, of.endedBy)]
  const lost = lostBy(instance, of)
  return {
    ...of,
    ...(begunBy === undefined ? {} : { begunBy }),
    ...(resumedBy === undefined ? {} : { resumedBy }),
    ...(lost === undefined ? {} : { lost }),
    ...(due === undefined || of.toMs === undefined ? {} : { due }),
  }
}

const grant = (complaint: Complaint, to: Prolongation, due: Due | undefined): ExplainedProlongation => {
  const grantedBy = citeEvent(complaint, to.by)
  return {
    ...to,
    roles: rolesOf(complaint, to.by),
    ...(grantedBy === undefined ? {} : { grantedBy }),
    ...(due === undefined ? {} : { due }),
  }
}

/** What has moved the due time of an instance, in its order, each with the due time after it. */
export const movesExplained = (
  complaint: Complaint,
  instance: Instance,
): {
  readonly suspensions: ReadonlyArray<ExplainedSuspension>
  readonly prolongations: ReadonlyArray<ExplainedProlongation>
} => {
  const { moves, base, duty } = instance
  const dueAfter = (move: Move) => movedBy(duty.calendar, base, moves.slice(0, moves.indexOf(move) + 1))
  return {
    suspensions: moves.flatMap((move) =>
      move.sort === 'suspended' ? [stretch(complaint, instance, move.stretch, dueAfter(move))] : [],
    ),
    prolongations: moves.flatMap((move) =>
      move.sort === 'prolonged' ? [grant(complaint, move.to, dueAfter(move))] : [],
    ),
  }
}
