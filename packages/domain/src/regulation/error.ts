import type { Bilingual } from '../complaint/rejection.js'

/**
 * What can be wrong with a regulation: not of the language's shape; a word that nothing declares; something the engine
 * cannot execute; conditions or limits that stand on themselves; a blank without value; one that no clause uses; the same
 * thing twice.
 */
export type RegulationErrorTag =
  | 'Malformed'
  | 'UnknownWord'
  | 'Unsupported'
  | 'Cyclic'
  | 'MissingParameter'
  | 'UnusedParameter'
  | 'Duplicate'

/** One thing wrong with a regulation: where, and in both languages what is wrong and what to do. */
export interface RegulationError extends Bilingual {
  readonly _tag: RegulationErrorTag
  /** Clause that it stands in, where it stands in one. */
  readonly clause?: string
  /** Dotted path from the root; a clause is named by its id, `clauses.c19.does.0.require.fact`. */
  readonly path: string
}
