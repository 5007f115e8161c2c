import type { Mode } from '../../regulation/check/satisfy/mode.js'
import type { Condition, Selection } from '../../regulation/language/condition.js'
import { wayTo } from './condition.js'
import type { Course } from './course.js'
import type { Draft } from './draft.js'
import { plainDraft, somebody } from './plain.js'
import { drafted } from './selection.js'
import { thinking } from './thinking.js'
import { ofEvent } from './way.js'

/** How deep somebody goes for what is only an aim: not as deep as for the end of the case. */
export const DEPTH = 4

/** Makes a condition be as wanted, by a classification where nothing else says it. */
export const bring = (course: Course, condition: Condition, mode: Mode = 'true'): void => {
  const s = thinking(course)
  const way = wayTo(s, condition, mode)
  if (way === undefined) return
  const plain = course.follow(way, { ...s.draft, actor: somebody(s) }, DEPTH)
  if (Object.keys(plain.data).length > 0) course.achieve(plain, DEPTH)
}

/** Does something under conditions that it can help to meet. */
export const underConditions = (
  course: Course,
  draft: Draft,
  wanted: ReadonlyArray<readonly [Condition, Mode]>,
): void => {
  let said = draft
  for (const [condition, mode] of wanted) {
    // Conditions on the event are conditions on what is said.
    const way = wayTo({ ...course.situation(said), it: said }, condition, mode)
    if (way !== undefined) said = course.follow(ofEvent(way), said, DEPTH)
  }
  course.achieve(said, DEPTH)
}

/** Has an event come that one of these means, under conditions that whoever brings it can help to meet. */
export const happen = (
  course: Course,
  selections: ReadonlyArray<Selection>,
  under: ReadonlyArray<Condition> = [],
): void => {
  const s = thinking(course)
  const selection = s.luck.of(selections)
  const found = selection === undefined ? undefined : drafted(s, selection, wayTo)
  if (found === undefined) return
  const draft = course.follow(found.way, found.draft, DEPTH)
  underConditions(
    course,
    draft,
    under.map((condition) => [condition, 'true'] as const),
  )
}

/** A command of one of these kinds, with what it must say. */
export const commanded = (course: Course, kinds: ReadonlyArray<string>): Draft | undefined => {
  const s = thinking(course)
  const [name = '', variant] = (s.luck.of(kinds) ?? '').split(':')
  const type = s.stage.yields[name]
  if (type === undefined) return undefined
  return plainDraft(s, name === 'Record' ? `act:${variant}` : variant === undefined ? type : `${type}:${variant}`)
}
