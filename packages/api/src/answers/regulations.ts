import type { Regulation, Rules } from '@redress/domain'
import type { RegulationSummary } from './types/index.js'

/** A regulation at a glance: each clause with what it does. */
export const summarise = ({ adopted }: Pick<Rules, 'adopted'>, regulation: Regulation): RegulationSummary => ({
  id: regulation.id,
  version: regulation.version,
  title: regulation.title,
  adopted: adopted.has(regulation.id),
  clauses: regulation.clauses.map((clause) => ({
    clause: clause.id,
    ref: clause.ref,
    summary: clause.summary,
    mechanisms: clause.does.map((mechanism) => mechanism.kind),
  })),
})
