/** The events of a call, one file each. */

export { Corrected } from '../../complaint/events/corrected.js'
export { ActRecorded } from './act-recorded.js'
export { CallAbandoned } from './call-abandoned.js'
export { CallAnswered } from './call-answered.js'
export { CallDismissed } from './call-dismissed.js'
export { CallOffered } from './call-offered.js'
export { CallRegistered } from './call-registered.js'
