import { actRecorded } from '../../complaint/acts/recorded.js'

/** Any other act of the vocabulary that streams of this scope take. */
export const ActRecorded = actRecorded('agent')
