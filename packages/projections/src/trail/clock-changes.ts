import type { Clock, Dossier } from '@redress/domain'

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

/** Does it exist by the last event: one that another clock is still to open does not yet. */
const isThere = ({ opensMs }: Clock, { complaint: { latestMs } }: Dossier): boolean =>
  opensMs === undefined || (latestMs !== undefined && opensMs <= latestMs)

/** The clock of that id in a dossier, if it exists there. It mostly stands in the same place. */
const sameIn = (dossier: Dossier, place: number, id: string): Clock | undefined => {
  const { all } = dossier.clocks
  const there = all[place]?.clock
  const clock = there?.id === id ? there : all.find((other) => other.clock.id === id)?.clock
  return clock !== undefined && isThere(clock, dossier) ? clock : undefined
}

/**
 * What became of each clock between two dossiers. Clocks that do not apply are opened silently; one that time has opened
 * since is told with the event that comes after.
 */
export const clockChanges = (before: Dossier, after: Dossier): ReadonlyArray<ClockChange> => {
  const changes: ClockChange[] = []
  for (const [i, { clock }] of before.clocks.all.entries())
    if (clock.applies !== false && isThere(clock, before) && sameIn(after, i, clock.id) === undefined)
      changes.push(changeOf('replaced', clock))
  for (const [i, { clock }] of after.clocks.all.entries()) {
    if (!isThere(clock, after)) continue
    const old = sameIn(before, i, clock.id)
    if (old === undefined) {
      if (clock.applies !== false) changes.push(changeOf('opened', clock))
    } else if (old !== clock) changes.push(...compared(old, clock))
  }
  return changes
}
