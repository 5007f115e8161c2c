import type { Course } from './course.js'
import type { Draft } from './draft.js'
import type { Situation } from './situation.js'

/** Nothing is said yet; dimensions and flags would be said by classifying. */
export const blank: Draft = { command: 'Classify', data: {}, actor: { id: 'clerk-1', roles: [] } }

/** What somebody looks at who has not made up their mind. */
export const thinking = (course: Course, turn = 0): Situation => course.situation(blank, turn)
