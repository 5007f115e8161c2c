/** The codec of every answer, in one place to import from. */

export { AcceptedCodec } from './accepted.js'
export { AssessmentCodec } from './assessment.js'
export { BilingualText } from './bilingual.js'
export { BoardCodec } from './board.js'
export { CalendarDayCodec } from './calendar-day.js'
export { ComplaintCodec } from './complaint.js'
export { ExplainedCodec } from './explain.js'
export { HealthCodec } from './health.js'
export { ProblemCodec, ProblemKindCodec, ProblemKindsCodec } from './problem.js'
export { RegisterCodec } from './register.js'
export { RegulationsCodec } from './regulation.js'
export { TrailCodec } from './trail.js'
