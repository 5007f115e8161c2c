import { type Clock, clocksOf, type Dossier } from '@redress/domain'

/** What an event did to a clock. */
export interface ClockChange {
  readonly effect:
    | 'opened'
    | 'discharged'
    | 'cancelled'
    | 'overtaken'
    | 'applicable'
    | 'inapplicable'
    | 'undecided'
    | 'moved'
    | 'replaced'
    | 'suspended'
    | 'resumed'
    | 'prolonged'
    | 'lifted'
  readonly clock: string
  readonly regulation: string
  readonly clause: string
  /** Due day after the event, where it has one. */
  readonly due?: string
}

const NONE: ReadonlyArray<ClockChange> = []

const changeOf = (effect: ClockChange['effect'], { id, regulation, clause, due }: Clock): ClockChange => ({
  effect,
  clock: id,
  regulation,
  clause,
  ...(due === undefined ? {} : { due: due.day }),
})

const becomes = (applies: boolean | undefined): ClockChange['effect'] =>
  applies === undefined ? 'undecided' : applies ? 'applicable' : 'inapplicable'

const stopped = ({ suspensions = [] }: Clock): number => suspensions.length
const resumed = ({ suspensions = [] }: Clock): number => suspensions.filter(({ toMs }) => toMs !== undefined).length
const granted = ({ prolongations = [] }: Clock): number => prolongations.length

/** What became of the due time: a reason that the event gave for moving it says more than that it moved. */
const movements = (was: Clock, is: Clock): ReadonlyArray<ClockChange['effect']> => {
  const effects: ClockChange['effect'][] = []
  if (stopped(is) > stopped(was)) effects.push('suspended')
  // What ends while it stands still was not resumed by anybody.
  if (resumed(is) > resumed(was) && is.endedBy === was.endedBy) effects.push('resumed')
  if (granted(is) > granted(was)) effects.push('prolonged')
  return effects.length > 0 || was.due?.ms === is.due?.ms ? effects : ['moved']
}

const ending = ({ ending: how, liftedBy }: Clock): ClockChange['effect'] =>
  liftedBy !== undefined ? 'lifted' : how === 'cancelled' ? 'cancelled' : 'discharged'

const compared = (was: Clock, is: Clock): ReadonlyArray<ClockChange> => {
  const changes: ClockChange[] = []
  if (was.applies !== is.applies) changes.push(changeOf(becomes(is.applies), is))
  // What does not apply is neither opened nor ended in anybody's eyes.
  if (is.applies === false) return changes
  for (const effect of movements(was, is)) changes.push(changeOf(effect, is))
  if (was.overtakenBy !== is.overtakenBy) changes.push(changeOf('overtaken', is))
  if (was.endedBy !== is.endedBy) changes.push(changeOf(ending(is), is))
  return changes
}

/** The clocks that exist by the last event: one that another clock is still to open does not yet. */
const existing = (dossier: Dossier): ReadonlyArray<Clock> => {
  const now = dossier.complaint.latestMs
  return clocksOf(dossier).filter(({ opensMs }) => opensMs === undefined || (now !== undefined && opensMs <= now))
}

/**
 * What became of each clock between two dossiers. Clocks that do not apply are opened silently; one that time has opened
 * since is told with the event that comes after.
 */
export const clockChanges = (before: Dossier, after: Dossier): ReadonlyArray<ClockChange> => {
  if (clocksOf(before).length === 0 && clocksOf(after).length === 0) return NONE
  const was = existing(before)
  const is = existing(after)
  const known = new Map(was.map((clock) => [clock.id, clock]))
  const changes: ClockChange[] = []
  const left = new Set(is.map(({ id }) => id))
  for (const clock of was) if (!left.has(clock.id) && clock.applies !== false) changes.push(changeOf('replaced', clock))
  for (const clock of is) {
    const old = known.get(clock.id)
    if (old === undefined) {
      if (clock.applies !== false) changes.push(changeOf('opened', clock))
    } else if (old !== clock) changes.push(...compared(old, clock))
  }
  return changes
}
