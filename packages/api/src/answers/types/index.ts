/** The types of every question and answer, in one place to import from. */

export type * from './answers.js'
export type * from './as-of.js'
export type * from './assessment.js'
export type * from './board.js'
export type * from './calendar-day.js'
export type * from './clock.js'
export type * from './complaint.js'
export type * from './explain.js'
export type * from './register.js'
export type * from './regulation.js'
export type * from './trail.js'
export type * from './what-if.js'
