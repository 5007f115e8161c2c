import type { HiddenLeaf } from '@redress/domain/reveal'
import type { HiddenPart } from './types/index.js'

/** What was not shown, each place once, and by which clauses. */
export const hiddenParts = (leaves: ReadonlyArray<HiddenLeaf>): ReadonlyArray<HiddenPart> => {
  const parts = new Map<string, HiddenPart>()
  for (const { path, category, why, by } of leaves) {
    const before = parts.get(path)?.clauses ?? []
    const clauses = by.map(({ regulation, clause }) => `${regulation}/${clause}`)
    parts.set(path, { path, category, why, clauses: [...new Set([...before, ...clauses])] })
  }
  return [...parts.values()]
}
