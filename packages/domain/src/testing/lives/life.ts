import type { EpochMs } from '@redress/holidays'
import type { Intent } from '../../aggregate/happening.js'
import { eventsOf } from '../../aggregate/stream.js'
import type { ComplaintCommand } from '../../complaint/command.js'
import type { ComplaintEvent } from '../../complaint/event.js'
import type { Rules } from '../../complaint/rules.js'
import type { Complaint } from '../../complaint/state.js'
import type { CompiledRegulation } from '../../regulation/compile.js'
import type { Selection } from '../../regulation/language/condition.js'
import { courseOf, type Met } from './course.js'
import { exercisedIn } from './exercise.js'
import { atEnd, finish, isEnded } from './finish.js'
import { luckOf } from './luck.js'
import { DAY, HOUR, MONDAY } from './moments.js'
import { enterTrack, isOn, standing } from './on-track.js'
import { type Receipt, receive } from './opening.js'
import { selectionsOf } from './selection.js'
import { caseStage } from './stage.js'
import { trackName, tracksOf } from './track.js'
import { tryFor, turnOf } from './turn.js'

/** A case from its receipt to its end, and what came in its way. */
export interface Life {
  readonly complaint: Complaint
  readonly commands: ReadonlyArray<ComplaintCommand>
  readonly events: ReadonlyArray<ComplaintEvent>
  /** Clauses that refused something, each time they did. */
  readonly refusals: ReadonlyArray<Met>
  /** Those that refused the end of the case when it was last tried for. */
  readonly lockedBy: ReadonlyArray<Met>
  readonly received: boolean
  /** The event that was to end it, one of those that the head says do, and whether it was reached. */
  readonly end: Selection
  readonly ended: boolean
  /** Why the last command that no clause refused did not go in, where one did not. */
  readonly fault?: string
  readonly receipt: Receipt
  /** Names of the tracks that it was on when it ended. */
  readonly endedOn: ReadonlySet<string>
  /** Clauses that had their say in it. */
  readonly exercised: ReadonlySet<string>
}

/** A life as chance has it. */
export interface Fate {
  readonly id: string
  readonly receipt: Receipt
  readonly choices: ReadonlyArray<number>
  /** Which of the events that end a case is to end this one. */
  readonly end: number
  /** Days after the first Monday, and the hour at which it comes in. */
  readonly day: number
  readonly hour: number
  /** Minutes between commands. */
  readonly pace: number
  /** Commands in the words of the regulation, whatever comes of them. */
  readonly strays: ReadonlyArray<ComplaintCommand>
}

/** So many commands at most before somebody sees to it that the case ends. */
const ENOUGH = 50

/** A life under a regulation, as a fate has it. The same fate is the same life. */
export const lead = (
  rules: Rules,
  regulation: CompiledRegulation,
  { id, receipt, choices, end: which, day, hour, pace, strays }: Fate,
): Life => {
  const { track, about } = receipt
  const luck = luckOf(choices)
  const stage = caseStage(rules)
  const at = (MONDAY + day * DAY + hour * HOUR) as EpochMs
  const course = courseOf({ stage, id, at, luck, regulation, pace })
  const ends = selectionsOf(regulation.source.terminal)
  const end = ends[which % ends.length] ?? 'Closed'
  const received = receive(regulation, course, luck, receipt)
  let lockedBy: ReadonlyArray<Met> = received ? [] : course.reached().refusals
  let ended = false
  const endedOn = new Set<string>()
  if (received) {
    enterTrack(regulation.source, course, track)
    if (about !== undefined) tryFor(regulation, course, about)
    const turns = luck.below(about === undefined ? 14 : 5)
    for (let n = 0; n < turns && course.reached().commands.length < ENOUGH; n++)
      turnOf(regulation, course, luck, strays)
    enterTrack(regulation.source, course, track)
    course.keep(standing(course.reached().state as Complaint, track))
    lockedBy = finish(course, end)
    course.keep(new Map())
    ended = isEnded(course, end)
    const then = ended ? atEnd(course, end) : undefined
    for (const one of tracksOf(regulation.source))
      if (then !== undefined && isOn(regulation.source, then as Complaint, one)) endedOn.add(trackName(one))
    const after = luck.below(4)
    for (let n = 0; n < after && ended; n++) turnOf(regulation, course, luck, strays)
  }
  const { state, now, commands, refusals, fault } = course.reached()
  return {
    complaint: state as Complaint,
    commands: commands as ReadonlyArray<Intent> as ReadonlyArray<ComplaintCommand>,
    events: eventsOf(state) as ReadonlyArray<ComplaintEvent>,
    refusals,
    lockedBy,
    received,
    end,
    ended,
    ...(fault === undefined ? {} : { fault }),
    receipt,
    endedOn,
    exercised: exercisedIn(rules, regulation, { state, now, refusals, duties: stage.duties(state, now) }),
  }
}
