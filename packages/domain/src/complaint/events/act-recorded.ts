import { actRecorded } from '../acts/recorded.js'

/** Any other act on a complaint that a clause names, by its term in the act vocabulary. */
export const ActRecorded = actRecorded('complaint')
