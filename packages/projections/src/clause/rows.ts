import type { Rules } from '@redress/domain'
import type { RowIn } from '../runtime/table.js'
import type { clauseTable } from './table.js'

type ClauseRow = RowIn<typeof clauseTable>

/** The clauses of the rules. Settings change numbers, not what a clause says: of several the last given counts. */
export const clausesListed = ({ regulations }: Rules): ReadonlyArray<ClauseRow> => {
  const rows = new Map<string, ClauseRow>()
  for (const { id, version, source } of regulations.values())
    for (const { id: clause, ref, summary } of source.clauses)
      rows.set(JSON.stringify([id, version, clause]), {
        regulation: id,
        version,
        clause,
        ref,
        summary_zh: summary.zh,
        summary_en: summary.en,
      })
  return [...rows.values()]
}
