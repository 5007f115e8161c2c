import type { EpochMs } from '@redress/holidays'
import { sql } from 'kysely'
import { among, type Condition, every } from '../runtime/query.js'
import { hasTerm } from '../search/has-term.js'
import { termOf } from '../search/model.js'

/** What complaints are wanted by, besides a text. */
export interface RegisterFilter {
  /** Unit and handler that have the case now. */
  readonly unit?: string
  /** Only what one of these units has or took in; none of them: nothing. */
  readonly units?: ReadonlyArray<string>
  readonly handler?: string
  readonly status?: string
  readonly kind?: string
  readonly channel?: string
  /** Classified so: `{ dimension: 'track', value: 'complex' }`. */
  readonly class?: { readonly dimension: string; readonly value: string }
  /** Id of a regulation that it runs under. */
  readonly regulation?: string
  /** Received from (inclusive) to (exclusive). */
  readonly from?: EpochMs
  readonly to?: EpochMs
  readonly closed?: boolean
  /** A must-limit that is still open was breached by this moment. */
  readonly overdueAt?: EpochMs
}

const equal = (column: string, value: string | undefined): Condition | undefined =>
  value === undefined ? undefined : sql`${sql.ref(`r.${column}`)} = ${value}`

const escaped = (text: string): string => text.replaceAll(/[\\%_]/g, '\\$&')

/** The complaint `r` is one that one of these units has or took in. */
export const ofUnits = (units: ReadonlyArray<string>): Condition =>
  sql`(${among(sql`r.unit`, units)} OR ${among(sql`r.intake_unit`, units)})`

/** The filter on the complaint `r`. */
export const filtering = (filter: RegisterFilter): Condition => {
  const { from, to, closed, overdueAt, regulation, units } = filter
  return every([
    equal('unit', filter.unit),
    units === undefined ? undefined : ofUnits(units),
    equal('handler', filter.handler),
    equal('status', filter.status),
    equal('kind', filter.kind),
    equal('channel', filter.channel),
    filter.class === undefined
      ? undefined
      : hasTerm(sql`r.complaint`, [termOf(`class.${filter.class.dimension}`, filter.class.value)]),
    regulation === undefined ? undefined : sql`r.regulations LIKE ${`%"${escaped(regulation)}@%`} ESCAPE '\\'`,
    from === undefined ? undefined : sql`r.received_ms >= ${from}`,
    to === undefined ? undefined : sql`r.received_ms < ${to}`,
    closed === undefined ? undefined : closed ? sql`r.closed_ms IS NOT NULL` : sql`r.closed_ms IS NULL`,
    overdueAt === undefined
      ? undefined
      : sql`EXISTS (SELECT 1 FROM clock c WHERE c.complaint = r.complaint AND c.modality = 'must'
          AND c.ended_ms IS NULL AND c.breached_from_ms <= ${overdueAt})`,
  ])
}
