import type { Mechanism } from './language/mechanism.js'
import type { Clause, Regulation } from './language/regulation.js'

/**
 * How far the engine goes with a clause: `enforced` (it decides, routes, refuses), `monitored` (it watches a duty and says when
 * it is late, or warns), `reported` (it supplies the figures, people decide), `manual` (human conduct).
 */
export type Coverage = 'enforced' | 'monitored' | 'reported' | 'manual'

export const coverages: ReadonlyArray<Coverage> = ['enforced', 'monitored', 'reported', 'manual']

const ofMechanism = (mechanism: Mechanism, { modality }: Clause): Coverage => {
  switch (mechanism.kind) {
    case 'guard':
      return (mechanism.severity ?? (modality === 'should' ? 'warn' : 'refuse')) === 'warn' ? 'monitored' : 'enforced'
    case 'clock':
    case 'obligation':
      return mechanism.severity === 'refuse' ? 'enforced' : 'monitored'
    case 'retain':
      return 'monitored'
    case 'scheme':
    case 'indicator':
    case 'report':
      return 'reported'
    case 'manual':
      return 'manual'
    default:
      return 'enforced'
  }
}

/** Coverage of one clause: the furthest that any of its mechanisms goes. */
export const coverageOf = (clause: Clause): Coverage => {
  const found = new Set(clause.does.map((mechanism) => ofMechanism(mechanism, clause)))
  return coverages.find((coverage) => found.has(coverage)) ?? 'manual'
}

/** Clauses of a regulation by coverage. */
export const coverageCounts = (regulation: Regulation): { readonly [C in Coverage]: number } => {
  const counts = { enforced: 0, monitored: 0, reported: 0, manual: 0 }
  for (const clause of regulation.clauses) counts[coverageOf(clause)] += 1
  return counts
}
