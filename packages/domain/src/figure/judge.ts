import { compareFractions, type Fraction, ratio, subtract, whole } from '../regulation/fraction.js'
import type { CompiledIndicator } from '../regulation/mechanism/indicator.js'
import type { Group } from './group.js'
import type { Measured, Part } from './measure.js'
import type { RowRef } from './row.js'

/** A value against its target: null while there is none. Without a target it is not judged. */
export interface Judged {
  /** Null over an empty denominator. A count stands over 1. */
  readonly value: Fraction | null
  readonly attained?: boolean | null
}

/** A figure of one group, with the rows behind it. All rows of the cohort are in exactly one of denominator, immature, notDue. */
export interface Figure extends Judged {
  readonly group: Group
  readonly numerator: ReadonlyArray<RowRef>
  /** Rows counted, those of the numerator included. */
  readonly denominator: ReadonlyArray<RowRef>
  /** Held back, as they can still change. */
  readonly immature: ReadonlyArray<RowRef>
  /** Held back, as they are not due, or were cancelled before they were. */
  readonly notDue: ReadonlyArray<RowRef>
  /** Rows of the period of which it is not known whether they belong to the cohort. */
  readonly undecided: ReadonlyArray<RowRef>
  /** Shown beside the figure and counted in it: what the clause excepts, and where a guard was passed by an override. */
  readonly exceptions: ReadonlyArray<RowRef>
  readonly overridden: ReadonlyArray<RowRef>
  /** Where exclusions were granted: which rows by which event, and the figure without them. */
  readonly excluding?: Judged & { readonly excluded: ReadonlyArray<RowRef & { readonly event: string }> }
  /** Where the clause compares: the value of the period before, and by how much it has changed. */
  readonly previous?: { readonly value: Fraction | null; readonly change: Fraction | null }
}

type Rows = ReadonlyArray<Measured>

const isCounted = ({ part }: Measured): boolean => part === 'numerator' || part === 'remainder'

const refs = (rows: Rows, fits: (measured: Measured) => boolean): ReadonlyArray<RowRef> =>
  rows.filter(fits).map(({ ref }) => ref)

const measured = ({ measure, numerator }: CompiledIndicator, rows: Rows): Fraction | null => {
  const all = rows.filter(isCounted).length
  const met = numerator === undefined ? all : rows.filter(({ part }) => part === 'numerator').length
  return measure === 'count' ? whole(met) : ratio(met, all)
}

/** Judged is the value or, where the clause compares, its change since the period before. */
const judge = ({ target }: CompiledIndicator, value: Fraction | null, judged: Fraction | null): Judged => {
  if (target === undefined) return { value }
  if (judged === null) return { value, attained: null }
  const sign = compareFractions(judged, target.value)
  return { value, attained: target.sense === 'atLeast' ? sign >= 0 : sign <= 0 }
}

const compared = (indicator: CompiledIndicator, rows: Rows, before: Rows): Judged & Pick<Figure, 'previous'> => {
  const value = measured(indicator, rows)
  if (!indicator.compares) return judge(indicator, value, value)
  const earlier = measured(indicator, before)
  const change = value === null || earlier === null ? null : subtract(value, earlier)
  return { ...judge(indicator, value, change), previous: { value: earlier, change } }
}

const isKept = ({ excludedBy }: Measured): boolean => excludedBy === undefined

const excluding = (indicator: CompiledIndicator, rows: Rows, before: Rows): Pick<Figure, 'excluding'> => {
  const excluded = rows.flatMap(({ ref, excludedBy }) =>
    excludedBy === undefined ? [] : [{ ...ref, event: excludedBy }],
  )
  if (excluded.length === 0) return {}
  const { previous: _, ...judged } = compared(indicator, rows.filter(isKept), before.filter(isKept))
  return { excluding: { ...judged, excluded } }
}

/** The figure of the rows of a group; `before` are those of the period before, where the clause compares. */
export const figureOf = (indicator: CompiledIndicator, group: Group, rows: Rows, before: Rows): Figure => {
  const of = (part: Part) => refs(rows, (each) => each.part === part)
  return {
    group,
    ...compared(indicator, rows, before),
    numerator: of('numerator'),
    denominator: refs(rows, isCounted),
    immature: of('immature'),
    notDue: of('notDue'),
    undecided: of('undecided'),
    exceptions: refs(rows, (each) => each.exception && isCounted(each)),
    overridden: refs(rows, (each) => each.overridden && isCounted(each)),
    ...excluding(indicator, rows, before),
  }
}
