import { eventsOf, type Stream } from '../../aggregate/stream.js'
import type { Selection } from '../../regulation/language/condition.js'
import { wayTo } from './condition.js'
import type { Course, Met } from './course.js'
import { drafted } from './selection.js'
import { truthOf } from './situation.js'
import { thinking } from './thinking.js'

/** However often it is tried for, somebody gives up. */
const TRIES = 4

/** A case that was taken up again has to end again. */
const inRound = (end: Selection): Selection =>
  typeof end === 'string' ? { event: end, in: 'round' } : { ...end, in: end.in ?? 'round' }

/** Did the case end, as it stands. */
export const isEnded = (course: Course, end: Selection, state = course.reached().state): boolean =>
  truthOf({ ...thinking(course), state }, { some: inRound(end) }) === true

/** The case as it was when it ended the last time. */
export const atEnd = (course: Course, end: Selection): Stream | undefined => {
  const { stage } = thinking(course)
  let state = stage.initial(course.reached().state.id)
  let found: Stream | undefined
  let before = false
  for (const event of eventsOf(course.reached().state)) {
    state = stage.evolveAll(state, [event])
    const ended = isEnded(course, end, state)
    if (ended && !before) found = state
    before = ended
  }
  return found
}

/** Sees to it that the case ends as it is to end, the duties and requirements before that done first; else who stands in the way. */
export const finish = (course: Course, end: Selection): ReadonlyArray<Met> => {
  const before = course.reached()
  for (let turn = 0; turn < TRIES && !isEnded(course, end); turn++) {
    const found = drafted(thinking(course, turn), end, wayTo)
    if (found !== undefined) course.achieve(course.follow(found.way, found.draft, 4))
  }
  if (isEnded(course, end)) return []
  const { commands, refusals } = course.reached()
  const done = new Set(commands.slice(before.commands.length).map(({ command }) => command))
  return refusals.slice(before.refusals.length).filter(({ command }) => !done.has(command))
}
