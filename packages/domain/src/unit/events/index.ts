/** The events of a unit, one file each. */

export { Corrected } from '../../complaint/events/corrected.js'
export { ActRecorded } from './act-recorded.js'
export { Enrolled } from './enrolled.js'
export { Left } from './left.js'
export { NumberReserved } from './number-reserved.js'
