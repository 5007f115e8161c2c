import type { RegulationExamples } from '../../example/language.js'
import { after } from './examples-after.js'
import { answer } from './examples-answer.js'
import { intake } from './examples-intake.js'
import { limits } from './examples-limits.js'
import { scope } from './examples-scope.js'
import { cast, organisation } from './examples-steps.js'
import { story } from './story.js'

/** Examples of the rules of the supervision section, clause by clause, and one complaint told whole. */
export const governmentServiceCentreExamples: RegulationExamples = {
  regulation: 'government-service-centre',
  organisation,
  cast,
  clauses: { ...scope, ...intake, ...limits, ...answer, ...after },
  story,
}
