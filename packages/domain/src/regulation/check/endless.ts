import type { Aggregate } from '../../aggregate/happening.js'
import type { Pattern, Selection } from '../language/condition.js'
import type { ClockMechanism, ObligationMechanism, StreamScope, Trigger } from '../language/duty.js'
import { eventsOf } from './condition.js'
import type { Recordable } from './recordable.js'
import { canBe, isTrue } from './satisfy/solve.js'
import { streamsOf } from './vocabulary/events.js'
import { into, report, seated, type Walk } from './walk.js'

type Duty = ClockMechanism | ObligationMechanism
const DEEPEST = 60

/** The institution is the root unit. */
const streamOf = (scope: StreamScope = 'complaint'): Aggregate => (scope === 'institution' ? 'unit' : scope)

/** Recorded once and before all else, so that nothing that runs can wait for it. */
const FIRST = 'Received'

interface Question {
  readonly walk: Walk
  readonly can: Recordable
  readonly stream: Aggregate
  /** Is it asked what comes after something else. */
  readonly later: boolean
}

const happens = ({ walk, can, stream, later }: Question, selection: Selection): boolean => {
  if (typeof selection === 'object') {
    if (typeof selection.in === 'object') return true
    if (selection.where !== undefined && !canBe(walk.words, isTrue(selection.where))) return false
  }
  return eventsOf(selection).some((kind) => {
    if (kind === '*') return true
    const here = kind === 'terminal' ? stream === 'complaint' : streamsOf(kind).has(stream)
    return here && can.event(kind) && !(later && stream === 'complaint' && kind === FIRST)
  })
}

const comes = (question: Question, pattern: Pattern, depth = 0): boolean => {
  if (depth > DEEPEST) return true
  if (typeof pattern === 'string' || 'event' in pattern) return happens(question, pattern)
  if ('quota' in pattern) return true
  if ('some' in pattern) return happens({ ...question, later: false }, pattern.some)
  if ('anyOf' in pattern) return pattern.anyOf.some((part) => comes(question, part, depth + 1))
  if ('allOf' in pattern) return pattern.allOf.every((part) => comes({ ...question, later: false }, part, depth + 1))
  return pattern.inOrder.every((part, index) =>
    comes({ ...question, later: question.later || index > 0 }, part, depth + 1),
  )
}

const starts = (question: Question, trigger: Trigger, depth = 0): boolean => {
  if (depth > DEEPEST) return true
  if (typeof trigger === 'string' || 'event' in trigger) return happens(question, trigger)
  return !('anyOf' in trigger) || trigger.anyOf.some((part) => starts(question, part, depth + 1))
}

const duty = (walk: Walk, found: Duty, can: Recordable): void => {
  const question: Question = { walk, can, stream: streamOf(found.scope), later: true }
  if (!starts({ ...question, later: false }, found.startsOn))
    into(walk, 'startsOn', () =>
      report(walk, 'IdleClock', {
        zh: '起算的事件在此永远不会被记录，该时限永远不会开始。请改正 startsOn，或写明 scope。',
        en: 'No event that starts this is ever recorded here, so it never runs. Correct startsOn, or state the scope.',
      }),
    )
  if (!comes(question, found.stopsOn))
    into(walk, 'stopsOn', () =>
      report(walk, 'EndlessClock', {
        zh: '没有任何事件能使其停止：所等的事件在此永远不会（再）被记录。请改正 stopsOn，或阻止该事件的规则。',
        en: 'Nothing can stop this: what it waits for is never recorded here, or never again. Correct stopsOn, or the guard in its way.',
      }),
    )
  else if (JSON.stringify(found.startsOn) === JSON.stringify(found.stopsOn))
    into(walk, 'stopsOn', () =>
      report(walk, 'EndlessClock', {
        zh: '停止条件与起算条件相同，而起算的事件不能使自己停止，只有再次发生才停止。请确认，或改正 stopsOn。',
        en: 'It stops on what starts it, and a start never stops itself: only its recurrence does. Make sure, or correct stopsOn.',
        severity: 'warning',
      }),
    )
}

/** Duties that never start, and those that nothing can ever stop. */
export const endless = (walk: Walk, can: Recordable): void => {
  for (const [at, clause] of walk.words.regulation.clauses.entries())
    for (const [index, mechanism] of clause.does.entries())
      if (mechanism.kind === 'clock' || mechanism.kind === 'obligation')
        seated(walk, { clause, at, index }, (w) => duty(w, mechanism, can))
}
