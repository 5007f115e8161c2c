import type { Bilingual, Rules } from '@redress/domain'
import type { ClauseOf } from './types/index.js'

/**
 * The id of a clause named by its id or as the source numbers it (`c16`, `5书面`), the regulations that were adopted asked
 * first; a name that no regulation knows stays as it is.
 */
export const clauseNamed = ({ current, adopted }: Rules, name: string): string =>
  current
    .toSorted((a, b) => Number(adopted.has(b.id)) - Number(adopted.has(a.id)))
    .flatMap(({ source }) => source.clauses)
    .find(({ id, ref }) => id === name || ref === name)?.id ?? name

/** How a clause is cited, by the version named or else the current one; one that it does not have is cited by its id. */
export const clauseIn = (
  rules: Rules,
  regulation: string,
  clause: string,
  version?: string,
): { readonly ref: string; readonly summary: Bilingual } => {
  const said = version === undefined ? undefined : rules.find({ id: regulation, version })
  const found = (said ?? rules.current.find(({ id }) => id === regulation))?.source.clauses.find(
    ({ id }) => id === clause,
  )
  return found === undefined
    ? { ref: clause, summary: { zh: clause, en: clause } }
    : { ref: found.ref, summary: found.summary }
}

/** A clause as an answer names it, without what it says. */
export const clauseOf = (rules: Rules, regulation: string, clause: string): ClauseOf => ({
  clause,
  ref: clauseIn(rules, regulation, clause).ref,
})
