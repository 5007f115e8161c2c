import type { RegulationExamples } from '../../example/language.js'
import { accountability } from './examples-accountability.js'
import { association } from './examples-association.js'
import { directory } from './examples-directory.js'
import { limits } from './examples-limits.js'
import { parties } from './examples-parties.js'
import { cast, organisation } from './examples-steps.js'
import { story } from './story.js'

/** Examples of the measures of the banking association, clause by clause, and one complaint told whole. */
export const liaoningBankingAssociationExamples: RegulationExamples = {
  regulation: 'liaoning-banking-association',
  organisation,
  cast,
  clauses: { ...association, ...directory, ...parties, ...limits, ...accountability },
  story,
}
