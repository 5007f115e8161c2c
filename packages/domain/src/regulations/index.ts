import type { Regulation } from '../regulation/language/regulation.js'
import { governmentServiceCentre } from './government-service-centre/index.js'

export { governmentServiceCentre }

/** Every regulation that ships with the package. */
export const allRegulations: ReadonlyArray<Regulation> = [governmentServiceCentre]
