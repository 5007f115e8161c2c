import type { Subject } from '../../complaint/terms.js'
import type { Duration, EventKind, Num, Operand, Param, Path, Rows } from './words.js'

/** Which events, narrowed by who, to whom, about what, payload, place in the history and age. */
export interface NarrowSelection {
  readonly event: EventKind | ReadonlyArray<EventKind>
  readonly by?: string | ReadonlyArray<string> | { readonly fact: Path }
  readonly to?: string | ReadonlyArray<string>
  /** The latest subject of that sort: an approval of proposal 1 does not cover proposal 2. */
  readonly of?: Subject
  readonly where?: Condition
  readonly after?: EventKind
  readonly in?: 'round' | 'shift' | { readonly same: ReadonlyArray<Path> }
  readonly within?: Duration
}
export type Selection = EventKind | NarrowSelection

/** At least so many selected events, default one; by distinct values of a field where that is named. */
export interface Count {
  readonly some: Selection
  readonly atLeast?: Num
  readonly distinct?: Path
}

/** A share of a population of rows, or at least so many of it: for samples. */
export interface Quota {
  readonly some: Selection
  readonly distinct?: Path
  readonly quota: { readonly rows: Rows; readonly where?: Condition; readonly share?: Num; readonly atLeast?: Num }
}

/** A statement about facts and events: true, false or unknown (strong Kleene). Never a function. */
export type Condition =
  | { readonly all: ReadonlyArray<Condition> }
  | { readonly any: ReadonlyArray<Condition> }
  | { readonly not: Condition }
  | { readonly fact: Path; readonly is: Operand }
  | { readonly fact: Path; readonly in: Operand }
  | { readonly fact: Path; readonly has: Operand }
  | { readonly fact: Path; readonly atLeast: Operand }
  | { readonly fact: Path; readonly atMost: Operand }
  | { readonly fact: Path; readonly set: boolean }
  | { readonly fact: Path; readonly within: Duration }
  | { readonly fact: Path; readonly during: string }
  | { readonly present: ReadonlyArray<Path> }
  | Count
  | { readonly sum: Path; readonly over: Selection; readonly atLeast: Num }
  | { readonly each: Path | ReadonlyArray<string>; readonly has: Condition }
  | { readonly condition: string }

/** What is waited for; met at the event that completes it. */
export type Pattern =
  | Selection
  | Count
  | Quota
  | { readonly anyOf: ReadonlyArray<Pattern> }
  | { readonly allOf: ReadonlyArray<Pattern> }
  | { readonly inOrder: ReadonlyArray<Pattern> }

export type { Param }
