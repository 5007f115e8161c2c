import type { Category } from '../../../codec/personal.js'
import type { Scalar } from '../../../codec/words.js'

/** What sort of value a fact has. `any` where only the institution knows. */
export type FactType = 'instant' | 'day' | 'number' | 'boolean' | 'text' | 'duration' | 'set' | 'any'

/** What it means that a fact is not there: nothing is known, it is never absent, or a value that it then has. */
export type Absence = 'unknown' | 'never' | { readonly is: Scalar } | { readonly is: 'empty set' }

/**
 * Where a fact comes from: S folded from the stream, C the command, E the event under test, X other streams, O the
 * directory of the organisation, P a parameter or table of the deployment, T the calendar.
 */
export type Source = 'S' | 'C' | 'E' | 'X' | 'O' | 'P' | 'T' | 'C+O' | 'O+P' | 'S+P' | 'S+T'

/** What the language knows of a fact. */
export interface FactKind {
  readonly type: FactType
  readonly source: Source
  readonly absence: Absence
  readonly unit?: 'yuan' | 'hour'
  /** Its values, where there are but a few. */
  readonly values?: ReadonlyArray<Scalar>
  /** Its values from the lowest to the highest, where they can be compared. */
  readonly order?: ReadonlyArray<string>
  /** What it is about, where it is personal: clauses may ask whether it is there, and no more. */
  readonly personal?: Category
  /** A record field that nothing says is personal or not. */
  readonly undeclared?: true
}

export const kindOfFact = (type: FactType, source: Source, absence: Absence = 'unknown'): FactKind => ({
  type,
  source,
  absence,
})
