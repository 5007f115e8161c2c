import type { EpochMs } from '@redress/holidays'
import type { Rules } from '../complaint/rules.js'
import { millis } from '../complaint/time.js'
import type { CompiledRegulation } from '../regulation/compile.js'
import { moment } from './command.js'
import type { ExampleLook, RegulationExamples } from './language.js'
import { type Course, play } from './play.js'
import type { World } from './world.js'

/** A regulation ready for examples: compiled under what an example has the deployment set. */
export interface Stage {
  readonly rules: Rules
  readonly regulation: CompiledRegulation
}

/** Under what and at what moment a world is looked at. */
export interface View extends Stage {
  readonly examples: RegulationExamples
  readonly world: World
  readonly now: EpochMs
  /** Moment of the first step. */
  readonly since: EpochMs
  readonly on: string | undefined
}

/** The world as it was then: of what came later nobody knew. */
const worldAt = ({ rules }: Stage, { world, steps, endMs }: Course, now: EpochMs, examples: RegulationExamples) => {
  if (now >= endMs) return world
  const until = steps.filter(({ atMs }) => atMs <= now).map(({ step }) => step)
  return play(rules, until, examples).world
}

/** The view of a look, in the end unless it says when. */
export const viewOf = (
  { rules, regulation }: Stage,
  course: Course,
  examples: RegulationExamples,
  { at, on }: Pick<ExampleLook, 'at' | 'on'> = {},
): View => {
  const now = at === undefined ? course.endMs : millis(moment(at))
  const world = worldAt({ rules, regulation }, course, now, examples)
  return { rules, regulation, examples, world, now, since: course.steps[0]?.atMs ?? course.endMs, on }
}
