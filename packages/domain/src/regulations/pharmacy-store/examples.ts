import type { RegulationExamples } from '../../example/language.js'
import { cast } from './examples-base.js'
import { generalIncidents } from './examples-general.js'
import { major } from './examples-major.js'
import { scope } from './examples-scope.js'
import { story } from './story.js'

/** Incidents and complaints in the stores of a pharmacy, shown clause by clause. */
export const pharmacyStoreExamples: RegulationExamples = {
  regulation: 'pharmacy-store',
  cast,
  clauses: { ...scope, ...major, ...generalIncidents },
  story,
}
