import type { EpochMs } from '@redress/holidays'
import { type RawBuilder, sql } from 'kysely'
import { ofUnits } from '../register/filter.js'

/** Calendar stretches in which cases are told apart, by the day of their receipt. */
export const stretches = ['day', 'iso_week', 'month', 'quarter', 'half', 'year'] as const
export type Stretch = (typeof stretches)[number]

/** What cases are told apart by: `unit` as of the moment asked, the others as known now; of a class each of its values. */
export type Grouping = 'unit' | 'channel' | 'kind' | 'subject' | 'respondent' | 'outcome' | { readonly class: string }

/** Which cases, as of which moment. */
export interface CasesQuery {
  /** Days of receipt in Asia/Shanghai: from, up to but not including to. */
  readonly from: string
  readonly to: string
  /** What had occurred by this moment counts. */
  readonly asOf: EpochMs
  /** One row a stretch; default one for the whole time. */
  readonly each?: Stretch
  readonly by?: Grouping
  /** Only cases that run under this regulation. */
  readonly regulation?: string
  /** Only cases that this unit has, as of the moment asked. */
  readonly unit?: string
  /** Only cases that one of these units has or took in, as of now; none of them: nothing. */
  readonly units?: ReadonlyArray<string>
}

const holderAt = (asOf: EpochMs) => sql`(SELECT h.unit FROM star_holding h
  WHERE h.complaint = r.complaint AND h.from_ms <= ${asOf} ORDER BY h.ordinal DESC LIMIT 1)`

const groupOf = ({ by, asOf }: CasesQuery): RawBuilder<string | null> => {
  switch (by) {
    case undefined:
      return sql`CAST(NULL AS TEXT)`
    case 'unit':
      return sql`${holderAt(asOf)}`
    case 'subject':
      return sql`r.subject_id`
    case 'respondent':
      return sql`r.respondent_unit`
    case 'channel':
    case 'kind':
    case 'outcome':
      return sql`${sql.ref(`r.${by}`)}`
    default:
      return sql`substr(t.term, ${`class.${by.class}=`.length + 1})`
  }
}

const escaped = (text: string): string => text.replaceAll(/[\\%_]/g, '\\$&')

/** The condition that the complaint `r` runs under a regulation; none asked for is no condition. */
export const runsUnder = (regulation: string | undefined): RawBuilder<unknown> =>
  regulation === undefined ? sql`` : sql`AND r.regulations LIKE ${`%"${escaped(regulation)}@%`} ESCAPE '\\'`

const joined = ({ by }: CasesQuery): RawBuilder<unknown> =>
  typeof by === 'object'
    ? sql`LEFT JOIN term t ON t.complaint = r.complaint AND t.term LIKE ${`class.${escaped(by.class)}=%`} ESCAPE '\\'`
    : sql``

/** Where the cases stand, and which of them are meant. */
const meant = (query: CasesQuery): RawBuilder<unknown> => {
  const { from, to, asOf, regulation, unit, units } = query
  return sql`FROM star_complaint r JOIN star_day d ON d.day = r.received_day ${joined(query)}
  WHERE r.received_day >= ${from} AND r.received_day < ${to} AND r.received_ms <= ${asOf} ${runsUnder(regulation)}
    ${unit === undefined ? sql`` : sql`AND ${holderAt(asOf)} = ${unit}`}
    ${units === undefined ? sql`` : sql`AND ${ofUnits(units)}`}`
}

/** The cases by their group alone: one row each, of a class with several values one row a value. */
export const groupsSql = (query: CasesQuery): RawBuilder<unknown> =>
  sql`SELECT r.complaint, ${groupOf(query)} AS who ${meant(query)}`

/**
 * The cases, one row each (of a class with several values one row a value), with what had become of them by the moment: 1 or
 * 0 each. Everything that is counted is counted from these rows.
 */
export const casesSql = (query: CasesQuery): RawBuilder<unknown> => {
  const { asOf, each } = query
  const was = (kind: string) => sql`EXISTS (SELECT 1 FROM star_milestone m
    WHERE m.complaint = r.complaint AND m.kind = ${kind} AND m.at_ms <= ${asOf})`
  const flag = (condition: RawBuilder<unknown>) => sql`CASE WHEN ${condition} THEN 1 ELSE 0 END`
  const period = each === undefined ? sql`CAST(NULL AS TEXT)` : sql.ref(`d.${each}`)
  return sql`SELECT r.complaint, ${period} AS period, ${groupOf(query)} AS who,
    ${flag(was('answered'))} AS answered,
    ${flag(sql`r.late_from_ms <= ${asOf}`)} AS late,
    ${flag(was('reopened'))} AS reopened,
    ${flag(was('revisited'))} AS revisited,
    (SELECT v.satisfaction FROM star_revisit v WHERE v.complaint = r.complaint AND v.revisited_ms <= ${asOf}
      AND v.answered_ms <= ${asOf} ORDER BY v.ordinal DESC LIMIT 1) AS satisfaction
  ${meant(query)}`
}
