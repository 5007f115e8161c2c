import type { Trigger } from '../../regulation/language/duty.js'
import type { Mechanism } from '../../regulation/language/mechanism.js'
import type { Regulation } from '../../regulation/language/regulation.js'
import { bring, DEPTH, happen } from './attempts.js'
import { appliesUnder, looksAt } from './conditions-of.js'
import type { Course } from './course.js'
import { HOUR } from './moments.js'
import { plainDraft, somebody } from './plain.js'
import { thinking } from './thinking.js'

/** The clocks whose state a trigger waits for. */
export const clocked = (trigger: Trigger): ReadonlyArray<string> => {
  if (typeof trigger === 'string' || 'event' in trigger) return []
  if ('anyOf' in trigger) return trigger.anyOf.flatMap(clocked)
  return 'clock' in trigger ? [trigger.clock] : []
}

/** Opens a duty, or whatever else waits for events and conditions. */
export const start = (course: Course, mechanism: Mechanism): void => {
  const under = appliesUnder(mechanism)
  for (const condition of under) bring(course, condition)
  const events = looksAt(mechanism)
  if (events.length > 0) happen(course, events, under)
}

/** Lets a limit run out, of a clause or of any. */
export const overdue = (course: Course, regulation: Regulation, ref: string): void => {
  const [id] = ref.split('#')
  for (const clause of regulation.clauses)
    if (clause.id === id)
      for (const mechanism of clause.does)
        if (mechanism.kind === 'clock' || mechanism.kind === 'obligation') start(course, mechanism)
  const { state, now } = course.reached()
  const { stage } = thinking(course)
  const dues = stage
    .duties(state, now)
    .flatMap(({ open, duty, clock }) =>
      open && (ref === '*' || duty.clause === id) && clock.due !== undefined ? [clock.due.ms] : [],
    )
  if (dues.length > 0) course.pass(Math.max(0, Math.min(...dues) - now) + HOUR)
}

/** Now and then a limit is extended, or stands still for a while, where its clause allows that. */
export const moving = (
  course: Course,
  clause: string,
  mechanism: Extract<Mechanism, { kind: 'clock' | 'obligation' }>,
): void => {
  const s = thinking(course)
  const [reason] = mechanism.suspendableFor ?? []
  const actor = somebody(s)
  if (mechanism.extension !== undefined && s.luck.oneIn(2)) {
    const draft = plainDraft(s, 'Extended', actor)
    if (draft !== undefined) course.achieve({ ...draft, data: { ...draft.data, clocks: [clause] } }, DEPTH)
  }
  if (reason === undefined || !s.luck.oneIn(2)) return
  course.achieve({ command: 'Suspend', data: { clocks: [clause], reason }, actor }, 1)
  course.pass(48 * HOUR)
  course.achieve({ command: 'Resume', data: { clocks: [clause] }, actor }, 1)
}
