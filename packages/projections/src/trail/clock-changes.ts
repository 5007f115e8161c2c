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

const compared = (was: Clock, is: Clock): ReadonlyArray<ClockChange> => {
  const changes: ClockChange[] = []
  if (was.applies !== is.applies) changes.push(changeOf(becomes(is.applies), is))
  // What does not apply is neither opened nor ended in anybody's eyes.
  if (is.applies === false) return changes
  if (was.due?.ms !== is.due?.ms) changes.push(changeOf('moved', is))
  if (was.overtakenBy !== is.overtakenBy) changes.push(changeOf('overtaken', is))
  if (was.endedBy !== is.endedBy) changes.push(changeOf(is.ending === 'cancelled' ? 'cancelled' : 'discharged', is))
  return changes
}

/** What became of each clock between two dossiers. Clocks that do not apply are opened silently. */
export const clockChanges = (before: Dossier, after: Dossier): ReadonlyArray<ClockChange> => {
  const was = clocksOf(before)
  const is = clocksOf(after)
  if (was === is) return NONE
  const changes: ClockChange[] = []
  let at = 0
  for (const clock of is) {
    // Clocks keep their order, so a clock that is not where it was means that one before it was replaced.
    while (at < was.length && was[at]?.id !== clock.id) {
      const gone = was[at++]
      if (gone !== undefined && gone.applies !== false) changes.push(changeOf('replaced', gone))
    }
    const old = was[at++]
    if (old === undefined) {
      if (clock.applies !== false) changes.push(changeOf('opened', clock))
    } else if (old !== clock) changes.push(...compared(old, clock))
  }
  for (const gone of was.slice(at)) if (gone.applies !== false) changes.push(changeOf('replaced', gone))
  return changes
}
