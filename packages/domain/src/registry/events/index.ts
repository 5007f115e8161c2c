/** The events of a regulation in the registry, one file each. */

export { Corrected } from '../../complaint/events/corrected.js'
export { Approved } from './approved.js'
export { Refused } from './refused.js'
export { RegulationPublished } from './regulation-published.js'
