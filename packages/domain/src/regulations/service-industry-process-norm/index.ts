import type { Regulation } from '../../regulation/language/regulation.js'
import { channels } from './clauses-channels.js'
import { classification } from './clauses-classification.js'
import { dispatch } from './clauses-dispatch.js'
import { execution } from './clauses-execution.js'
import { executionLimit } from './clauses-execution-limit.js'
import { intake } from './clauses-intake.js'
import { investigation } from './clauses-investigation.js'
import { principles } from './clauses-principles.js'
import { solution } from './clauses-solution.js'
import { talk } from './clauses-talk.js'
import { head } from './head.js'

/** Complaints in the service trade (服务业客户投诉处理流程规范, breaks off): 39 clauses, 11 of them by hand. */
export const serviceIndustryProcessNorm: Regulation = {
  ...head,
  clauses: [
    ...principles,
    ...channels,
    ...intake,
    ...classification,
    ...dispatch,
    ...investigation,
    ...solution,
    ...talk,
    ...execution,
    ...executionLimit,
  ],
} satisfies Regulation
