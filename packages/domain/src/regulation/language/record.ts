import type { Condition, Selection } from './condition.js'
import type { StreamScope } from './duty.js'
import type { Param, Path } from './words.js'

/** A field of a form: a path, or a path with its rule, or so many of a group. */
export type Field =
  | Path
  | {
      readonly path: Path
      readonly modality?: 'may'
      readonly in?: ReadonlyArray<string>
      readonly open?: true
      readonly range?: readonly [number, number]
      /** Derived, never typed. */
      readonly value?: { readonly fact: Path }
      /** A stand-in value, with the note that goes into another field. */
      readonly or?: { readonly value: string; readonly note: string; readonly into: Path }
    }
  | { readonly group: string; readonly atLeast: number }

/** Fields that must be there, or `notGiven` with a reason, once one of the events is recorded. */
export interface RecordRequirement {
  readonly kind: 'record'
  readonly at: ReadonlyArray<Selection>
  readonly fields: ReadonlyArray<Field>
  readonly form?: string
  readonly when?: Condition
  readonly notGiven?: 'withReason'
  readonly fieldsFrom?: Param
  readonly scope?: StreamScope
}
