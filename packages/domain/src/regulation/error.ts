import type { Bilingual } from '../complaint/rejection.js'

/** What can be wrong with a regulation. Stable names: `explainProblem` says what each means. */
export const regulationErrorTags = [
  'Malformed',
  'Unsupported',
  'UnknownWord',
  'MissingParameter',
  'UnusedParameter',
  'Duplicate',
  'WrongType',
  'Unordered',
  'OutOfPlace',
  'OutOfRange',
  'Cyclic',
  'TooDeep',
  'NoMechanism',
  'NoHolder',
  'NoDue',
  'NoLimit',
  'NoIndicator',
  'NothingToLift',
  'ImpossibleCondition',
  'ContradictoryGuards',
  'EndlessClock',
  'IdleClock',
  'UnreachableRow',
  'EmptyTable',
  'UnwrittenResult',
  'Loophole',
  'StateInStart',
  'PersonalCompared',
  'ComparedField',
  'BareVariant',
  'AmbiguousSequence',
  'AgainstNature',
  'EmptyDimension',
  'UnusedWord',
] as const
export type RegulationErrorTag = (typeof regulationErrorTags)[number]

/** One thing wrong with a regulation: where, and in both languages what is wrong and what to do. */
export interface RegulationError extends Bilingual {
  readonly _tag: RegulationErrorTag
  /** An `error` stops loading, a `warning` does not. Absent: an error. */
  readonly severity?: 'error' | 'warning'
  /** Clause that it stands in, where it stands in one. */
  readonly clause?: string
  /** Dotted path from the root; a clause is named by its id, `clauses.c19.does.0.require.fact`. */
  readonly path: string
  /** The word that nothing declares, and the one that was probably meant. */
  readonly word?: string
  readonly suggestion?: string
}

/** Does it stop the regulation from being loaded. */
export const stopsLoading = ({ severity }: RegulationError): boolean => severity !== 'warning'
