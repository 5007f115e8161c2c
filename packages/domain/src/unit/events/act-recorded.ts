import { actRecorded } from '../../complaint/acts/recorded.js'

/** Any other act of the vocabulary on a unit. The institution is the root unit, so its acts are among them. */
export const ActRecorded = actRecorded('unit', 'institution')
