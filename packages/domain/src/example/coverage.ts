import type { Bilingual } from '../complaint/rejection.js'
import { type Coverage, coverageOf, coverages } from '../regulation/coverage.js'
import type { Clause, Regulation } from '../regulation/language/regulation.js'
import type { RegulationExamples } from './language.js'
import { type Proof, prover } from './prove.js'

/** How far the engine goes with a clause, and what shows it. */
export interface ClauseCoverage {
  readonly clause: string
  readonly ref: string
  readonly summary: Bilingual
  readonly coverage: Coverage
  /** What its examples show; absent for what is left to people. */
  readonly proof?: Proof
  /** Why it is left to people. */
  readonly reason?: Bilingual
}

/** The clauses of a regulation by how far the engine goes, each shown by its examples. */
export interface CoverageReport {
  readonly regulation: string
  readonly title: Bilingual
  readonly counts: { readonly [C in Coverage]: number }
  readonly executed: number
  /** Executed, with examples that hold and of which one fails when the clause does nothing. */
  readonly tested: number
  readonly examples: number
  readonly clauses: ReadonlyArray<ClauseCoverage>
  /** Where the story and its expectations part; empty where it holds. */
  readonly story: ReadonlyArray<string>
}

/** Executed clauses whose removal nobody would notice, or whose examples do not hold. */
export const untested = ({ clauses }: CoverageReport): ReadonlyArray<ClauseCoverage> =>
  clauses.filter(({ proof }) => proof !== undefined && (proof.noticedBy.length === 0 || proof.failed.length > 0))

const reasonOf = ({ does }: Clause): Bilingual | undefined => {
  const [why] = does.flatMap((mechanism) => (mechanism.kind === 'manual' ? [mechanism.why] : []))
  return typeof why === 'string' ? { zh: why, en: why } : why
}

/** The coverage of a regulation, shown by its examples here and now: nothing in it is written by hand. */
export const coverageReport = (regulation: Regulation, examples: RegulationExamples): CoverageReport => {
  const { clause: prove, story } = prover(regulation, examples)
  const clauses = regulation.clauses.map((clause): ClauseCoverage => {
    const { id, ref, summary } = clause
    const coverage = coverageOf(clause)
    const reason = reasonOf(clause)
    return {
      clause: id,
      ref,
      summary,
      coverage,
      ...(coverage === 'manual' ? {} : { proof: prove(id) }),
      ...(coverage === 'manual' && reason !== undefined ? { reason } : {}),
    }
  })
  const counted = (coverage: Coverage): number => clauses.filter((one) => one.coverage === coverage).length
  const counts = { enforced: 0, monitored: 0, reported: 0, manual: 0 }
  for (const coverage of coverages) counts[coverage] = counted(coverage)
  const executed = clauses.length - counts.manual
  const report = {
    regulation: regulation.id,
    title: regulation.title,
    counts,
    executed,
    examples: clauses.reduce((sum, { proof }) => sum + (proof?.examples ?? 0), 0),
    clauses,
    story: story(),
  }
  return { ...report, tested: executed - untested({ ...report, tested: 0 }).length }
}
