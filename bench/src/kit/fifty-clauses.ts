import type { Regulation } from '@redress/domain'
import { governmentServiceCentre } from '@redress/domain/regulations'

const CLAUSES = 50

/** The regulation of a service centre with its clauses once more, up to fifty: every mechanism runs as often as it stands there. */
export const fiftyClauses = (): Regulation => {
  const { clauses } = governmentServiceCentre
  const again = clauses
    .slice(0, CLAUSES - clauses.length)
    .map((clause, i) => ({ ...clause, id: `c${clauses.length + 101 + i}` as const }))
  return { ...governmentServiceCentre, clauses: [...clauses, ...again] }
}
