import type { Bilingual, Rules } from '@redress/domain'

/** How a clause is cited; one that the loaded version does not have is cited by its id. */
export const clauseIn = (
  rules: Rules,
  regulation: string,
  clause: string,
): { readonly ref: string; readonly summary: Bilingual } => {
  const source = rules.current.find(({ id }) => id === regulation)?.source
  const found = source?.clauses.find(({ id }) => id === clause)
  return found === undefined
    ? { ref: clause, summary: { zh: clause, en: clause } }
    : { ref: found.ref, summary: found.summary }
}
