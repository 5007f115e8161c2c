/** The events of an agent, one file each. */

export { Corrected } from '../../complaint/events/corrected.js'
export { ActRecorded } from './act-recorded.js'
export { Enrolled } from './enrolled.js'
export { LeaveStarted } from './leave-started.js'
export { Left } from './left.js'
export { ShiftEnded } from './shift-ended.js'
