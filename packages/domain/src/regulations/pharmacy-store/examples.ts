import type { RegulationExamples } from '../../example/language.js'
import { cast } from './examples-base.js'
import { containment } from './examples-containment.js'
import { generalReport } from './examples-general.js'
import { generalResult } from './examples-general-result.js'
import { major } from './examples-major.js'
import { scope } from './examples-scope.js'
import { worst } from './examples-worst.js'
import { story } from './story.js'

/** Incidents and complaints in the stores of a pharmacy, shown clause by clause. */
export const pharmacyStoreExamples: RegulationExamples = {
  regulation: 'pharmacy-store',
  cast,
  clauses: { ...scope, ...worst, ...major, ...generalReport, ...generalResult, ...containment },
  story,
}
