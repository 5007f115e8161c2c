import type { Rules } from '../complaint/rules.js'
import type { Context } from '../regulation/context.js'
import type { Rows } from '../regulation/language/words.js'
import type { CompiledIndicator } from '../regulation/mechanism/indicator.js'
import type { CompiledReport, CompiledSection } from '../regulation/mechanism/report.js'
import { columnsOf } from './columns.js'
import { byGroup, type Group, groupOf, keyOf } from './group.js'
import { figuresOf, type IndicatorFigures } from './indicator.js'
import { contains, previousPeriod, type Span } from './period.js'
import type { RegisterReading } from './register.js'
import type { Row, RowRef } from './row.js'
import { contextOf } from './row-context.js'
import { isOf, type Subject } from './subject.js'

/** So many rows of a group, and which; how many there were in the period before, where the clause compares. */
export interface Counted {
  readonly group: Group
  readonly count: number
  readonly rows: ReadonlyArray<RowRef>
  readonly previous?: number
}

/** One row of a list: its values by path, absent where unknown or not for the reader's eyes. */
export interface Listed {
  readonly ref: RowRef
  readonly values: { readonly [path: string]: unknown }
}

/** One part of a report, filled in. */
export type SectionContent =
  | { readonly kind: 'count'; readonly of: Rows; readonly total: Counted; readonly groups: ReadonlyArray<Counted> }
  | {
      readonly kind: 'rows'
      readonly of: Rows
      readonly paths: ReadonlyArray<string>
      readonly groups: ReadonlyArray<{ readonly group: Group; readonly rows: ReadonlyArray<Listed> }>
    }
  | { readonly kind: 'indicator'; readonly showsExclusions: boolean; readonly figures: ReadonlyArray<IndicatorFigures> }
  | { readonly kind: 'narrative'; readonly about: string }

/** What a report is to be about: a period, a case, an agent or unit; nothing of these for one that is always up to date. */
export interface ReportQuestion {
  readonly period?: Span
  readonly case?: string
  readonly subject?: Subject
  /** Keeps a value back from the readers: see `visibility`. */
  readonly hides?: (context: Context, path: string) => boolean
}

type CountSection = Extract<CompiledSection, { kind: 'count' }>
type RowsSection = Extract<CompiledSection, { kind: 'rows' }>

interface Seen {
  readonly row: Row
  readonly context: Context
}

/** The rows of a section: of the regulation's cases, in the period by the moment that such rows count by. */
const seen = (
  reading: RegisterReading,
  { regulation }: CompiledReport,
  { rows, where }: CountSection | RowsSection,
  question: ReportQuestion,
  period: Span | undefined,
): ReadonlyArray<Seen> => {
  const { case: only, subject } = question
  return reading.rows(rows, period).flatMap((row) => {
    if (row.regulations !== undefined && !row.regulations.includes(regulation)) return []
    if (only !== undefined && row.ref.case !== only) return []
    if (period !== undefined && (row.atMs === undefined || !contains(period, row.atMs))) return []
    if (subject !== undefined && !isOf(subject, row, reading.rules.organisation)) return []
    const context = { ...contextOf(reading, row), ...(subject === undefined ? {} : { subject }) }
    return where === undefined || where(context) === true ? [{ row, context }] : []
  })
}

const countOf = (group: Group, rows: ReadonlyArray<Seen>, before: ReadonlyArray<Seen> | undefined): Counted => ({
  group,
  count: rows.length,
  rows: rows.map(({ row }) => row.ref),
  ...(before === undefined ? {} : { previous: before.length }),
})

const count = (
  reading: RegisterReading,
  report: CompiledReport,
  section: CountSection,
  question: ReportQuestion,
): SectionContent => {
  const { period } = question
  const rows = seen(reading, report, section, question, period)
  const before =
    section.compares && period !== undefined
      ? seen(reading, report, section, question, previousPeriod(period, report.seasons))
      : undefined
  const groupOfRow = ({ context }: Seen) => groupOf(section.groupBy, context)
  const earlier = new Map(
    byGroup(before ?? [], groupOfRow).map(([group, its]) => [keyOf(group), [group, its] as const]),
  )
  const current = byGroup(rows, groupOfRow)
  const present = new Set(current.map(([group]) => keyOf(group)))
  const gone = [...earlier].filter(([key]) => !present.has(key))
  const prior = (key: string) => (before === undefined ? undefined : (earlier.get(key)?.[1] ?? []))
  return {
    kind: 'count',
    of: section.rows,
    total: countOf({}, rows, before),
    groups:
      section.groupBy.length === 0
        ? []
        : [
            ...current.map(([group, its]) => countOf(group, its, prior(keyOf(group)))),
            ...gone.map(([, [group, its]]) => countOf(group, [], its)),
          ],
  }
}

const list = (
  reading: RegisterReading,
  report: CompiledReport,
  section: RowsSection,
  question: ReportQuestion,
): SectionContent => {
  const columns =
    section.columns ??
    columnsOf(section.rows).map((name) => ({ path: `row.${name}`, read: ({ row }: Context): unknown => row?.[name] }))
  const { hides } = question
  const values = (context: Context) =>
    Object.fromEntries(
      columns.flatMap(({ path, read }) => {
        const value = hides?.(context, path) === true ? undefined : read(context)
        return value === undefined ? [] : [[path, value]]
      }),
    )
  const rows = seen(reading, report, section, question, question.period)
  return {
    kind: 'rows',
    of: section.rows,
    paths: columns.map(({ path }) => path),
    groups: byGroup(rows, ({ context }) => groupOf(section.groupBy, context)).map(([group, its]) => ({
      group,
      rows: its.map(({ row, context }) => ({ ref: row.ref, values: values(context) })),
    })),
  }
}

/** The indicators of the same regulation that a section names: one by its clause or id, or all (`*`). */
export const indicatorsNamed = (rules: Rules, report: CompiledReport, of: string): ReadonlyArray<CompiledIndicator> =>
  [...rules.regulations.values()]
    .filter(({ reports }) => reports.includes(report))
    .flatMap((regulation) => regulation.indicators)
    .filter(({ id, clause, regulation }) => of === '*' || of === clause || `${regulation}/${of}` === id)

/** Each is counted over the period of the report itself. */
const indicators = (
  reading: RegisterReading,
  report: CompiledReport,
  of: string,
  period: Span | undefined,
): ReadonlyArray<IndicatorFigures> =>
  period === undefined
    ? []
    : indicatorsNamed(reading.rules, report, of).map((indicator) => figuresOf(reading)(indicator, period))

/** Fills in one part of a report. */
export const fillSection = (
  reading: RegisterReading,
  report: CompiledReport,
  section: CompiledSection,
  question: ReportQuestion,
): SectionContent => {
  switch (section.kind) {
    case 'count':
      return count(reading, report, section, question)
    case 'rows':
      return list(reading, report, section, question)
    case 'indicator':
      return {
        kind: 'indicator',
        showsExclusions: section.showsExclusions,
        figures: indicators(reading, report, section.of, question.period),
      }
    case 'narrative':
      return section
  }
}
