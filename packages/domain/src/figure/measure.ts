import type { EpochMs } from '@redress/holidays'
import { momentOf } from '../complaint/time.js'
import type { Context } from '../regulation/context.js'
import type { Followed } from '../regulation/limit.js'
import type { CompiledIndicator, Grouping } from '../regulation/mechanism/indicator.js'
import { type Group, groupOf } from './group.js'
import { contains, type Span } from './period.js'
import type { RegisterReading } from './register.js'
import type { Row, RowRef } from './row.js'
import { contextOf } from './row-context.js'
import { detailsOf, standing } from './standing-events.js'

/** What a row does to a figure. Those held back may still change, or never fell due. */
export type Part = 'numerator' | 'remainder' | 'immature' | 'notDue' | 'undecided'

/** A row of the cohort, sorted: all that a figure shows of it, so that the case behind it need not be kept. */
export interface Measured {
  readonly ref: RowRef
  readonly group: Group
  readonly part: Part
  /** Shown beside the figure: the clause excepts it, or a guard was passed by an override. */
  readonly exception: boolean
  readonly overridden: boolean
  /** The act by which it is left out of the second figure. */
  readonly excludedBy?: string
}

/** The instant that puts the row into the period; undefined where it lies in another one or in none. */
const cohortOf = ({ cohort }: CompiledIndicator, period: Span, context: Context): EpochMs | undefined => {
  const value = cohort(context)
  if (value === period.id) return period.fromMs
  const at = momentOf(value)
  return at !== undefined && contains(period, at) ? at : undefined
}

/** The latest instance of the clauses named, ended or not: until its time is over the row may still change. */
const followed =
  (row: Row, { regulation }: CompiledIndicator) =>
  (clauses: ReadonlyArray<string>): Followed | undefined => {
    const clock = row.clocks.findLast(
      (other) => other.regulation === regulation && other.applies !== false && clauses.includes(other.clause),
    )
    return clock?.due === undefined ? undefined : { due: clock.due, startedMs: clock.startedMs }
  }

const isImmature = (indicator: CompiledIndicator, row: Row, context: Context, from: EpochMs): boolean => {
  const limit = indicator.matureAfter
  if (limit === undefined) return false
  const due = limit.due({ ...context, from, dueOf: followed(row, indicator) })
  // A limit that follows a clock which was never started holds nothing back; a length beyond the calendar always does.
  return due === undefined ? !limit.follows : context.now <= due.ms
}

/** What the row counts as; undefined where it is none of the indicator's. */
const partOf = (indicator: CompiledIndicator, row: Row, context: Context, from: EpochMs): Part | undefined => {
  const denominator = indicator.denominator(context)
  if (denominator !== true) return denominator === undefined ? 'undecided' : undefined
  if (indicator.openRows !== undefined && row.dropped) return 'notDue'
  if (indicator.openRows === 'excludeNotDue' && row.open) return 'notDue'
  if (isImmature(indicator, row, context, from)) return 'immature'
  if (indicator.openRows === 'countAsFailed' && row.open) return 'remainder'
  return indicator.numerator?.(context) === true ? 'numerator' : 'remainder'
}

const names = ({ id, clause, ref, regulation }: CompiledIndicator): ReadonlySet<unknown> =>
  new Set([id, clause, ref, `${regulation}/${clause}`])

/** The grant that leaves the case out of this indicator; one that names none leaves it out of all. */
const exclusion = (row: Row, named: ReadonlySet<unknown>): string | undefined =>
  standing(row.stream, 'act:indicator-exclusion-granted').findLast((event) => {
    const { indicator } = detailsOf(event)
    return indicator === undefined || named.has(indicator)
  })?.id

const overridden = ({ stream }: Row, regulation: string): boolean => {
  for (let h = stream.history; h !== undefined; h = h.earlier)
    if (h.event.evidence.overrides?.some((override) => override.regulation === regulation)) return true
  return false
}

const concerns = ({ regulation }: CompiledIndicator, { regulations }: Row): boolean =>
  regulations === undefined || regulations.includes(regulation)

/** Sorts the rows of one period, each with its group. Rows of other regulations, periods and cases have no part in it. */
export const measure = (
  indicator: CompiledIndicator,
  reading: Pick<RegisterReading, 'rules' | 'now'>,
  rows: ReadonlyArray<Row>,
  period: Span,
  groupBy: ReadonlyArray<Grouping>,
): ReadonlyArray<Measured> => {
  const named = names(indicator)
  return rows.flatMap((row) => {
    if (row.sort !== indicator.rows || !concerns(indicator, row)) return []
    const context = contextOf(reading, row)
    const from = cohortOf(indicator, period, context)
    const part = from === undefined ? undefined : partOf(indicator, row, context, from)
    if (part === undefined) return []
    const excludedBy = exclusion(row, named)
    return [
      {
        ref: row.ref,
        group: groupOf(groupBy, context),
        part,
        exception: indicator.exceptions?.(context) === true,
        overridden: overridden(row, indicator.regulation),
        ...(excludedBy === undefined ? {} : { excludedBy }),
      },
    ]
  })
}
