import type { RegulationExamples } from '../../example/language.js'
import { answer } from './examples-answer.js'
import { calls } from './examples-call.js'
import { finding } from './examples-finding.js'
import { gravest } from './examples-gravest.js'
import { outcome } from './examples-outcome.js'
import { sanctions } from './examples-sanctions.js'
import { situations } from './examples-situations.js'
import { cast } from './examples-steps.js'
import { suspicion } from './examples-suspected.js'
import { story } from './story.js'

/** Examples of the flow chart of the call centre, clause by clause, and one complaint with the order that follows it told whole. */
export const callCentreQaFlowExamples: RegulationExamples = {
  regulation: 'call-centre-qa-flow',
  cast,
  clauses: { ...calls, ...suspicion, ...finding, ...outcome, ...situations, ...sanctions, ...gravest, ...answer },
  story,
}
