import type { Regulation } from '../../regulation/language/regulation.js'
import { answer } from './clauses-answer.js'
import { call } from './clauses-call.js'
import { defusing } from './clauses-defusing.js'
import { dissatisfied } from './clauses-dissatisfied.js'
import { finding } from './clauses-finding.js'
import { gravest } from './clauses-gravest.js'
import { outcome } from './clauses-outcome.js'
import { sanctions } from './clauses-sanctions.js'
import { situations } from './clauses-situations.js'
import { suspected } from './clauses-suspected.js'
import { head } from './head.js'

/** Complaints in a call centre, from listening-in to the final opinion (呼叫中心投诉处理流程): 36 clauses, none of them by hand. */
export const callCentreQaFlow: Regulation = {
  ...head,
  clauses: [
    ...call,
    ...suspected,
    ...defusing,
    ...finding,
    ...outcome,
    ...situations,
    ...sanctions,
    ...gravest,
    ...answer,
    ...dissatisfied,
  ],
} satisfies Regulation
