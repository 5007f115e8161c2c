import type { Regulation } from '../regulation/language/regulation.js'
import { callCentreQaFlow } from './call-centre-qa-flow/index.js'
import { governmentServiceCentre } from './government-service-centre/index.js'
import { liaoningBankingAssociation } from './liaoning-banking-association/index.js'

export { callCentreQaFlow, governmentServiceCentre, liaoningBankingAssociation }

/** Every regulation that ships with the package. */
export const allRegulations: ReadonlyArray<Regulation> = [
  governmentServiceCentre,
  liaoningBankingAssociation,
  callCentreQaFlow,
]
