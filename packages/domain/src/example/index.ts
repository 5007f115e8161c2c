/** Examples of regulations as data: tests of the clauses, illustrations, proof that each clause is executed. */
export { allExamples } from '../regulations/examples.js'
export { type ClauseCoverage, type CoverageReport, coverageReport, untested } from './coverage.js'
export type * from './language.js'
export { type Course, type Played, play } from './play.js'
export { failures, type Proof, type Prover, prover, stageOf } from './prove.js'
export { type Tale, type ToldStep, taleOf } from './story.js'
export type { Stage } from './view.js'
export { without } from './without.js'
