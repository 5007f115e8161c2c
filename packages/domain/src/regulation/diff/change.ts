import type { Bilingual } from '../../complaint/rejection.js'
import type { Mechanism } from '../language/mechanism.js'
import type { Clause } from '../language/regulation.js'

/** One value that differs between two versions: absent before where it was added, absent after where it was removed. */
export interface Change extends Bilingual {
  /** Dotted path, as `checkRegulation` writes it. */
  readonly path: string
  readonly before?: unknown
  readonly after?: unknown
}

/** One mechanism of a clause that differs. */
export interface MechanismChange extends Bilingual {
  /** Which one, from 1; as the clause had it where it was removed, as it has it else. */
  readonly index: number
  readonly before?: Mechanism
  readonly after?: Mechanism
  /** Values that differ, where the mechanism stands in both versions. */
  readonly changes: ReadonlyArray<Change>
}

/**
 * One clause that differs. `renumbered`: the same words under another id. `changed`: the same id; what else than the
 * mechanisms differs (number in the source, summary, nature, modality, note) is in `changes`.
 */
export interface ClauseChange extends Bilingual {
  readonly what: 'added' | 'removed' | 'renumbered' | 'changed'
  /** As the later version has it, else as the earlier had it. */
  readonly clause: string
  readonly before?: Clause
  readonly after?: Clause
  readonly changes: ReadonlyArray<Change>
  readonly mechanisms: ReadonlyArray<MechanismChange>
}

/** What differs between two versions of a regulation; all lists are empty where nothing does. */
export interface RegulationDiff {
  /** Everything of the head but the parameters; and the order of clauses, which decides which row of a table wins. */
  readonly head: ReadonlyArray<Change>
  readonly parameters: ReadonlyArray<Change>
  readonly clauses: ReadonlyArray<ClauseChange>
}
