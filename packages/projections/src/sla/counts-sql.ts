import type { ClockState } from '@redress/domain'
import type { EpochMs } from '@redress/holidays'
import { type RawBuilder, sql } from 'kysely'
import { among, type Condition, every } from '../runtime/query.js'
import { clockTable } from './clock-table.js'
import {
  clockCountTable,
  turnBlockTable,
  turnHourTable,
  unitClockCountTable,
  unitTurnBlockTable,
  unitTurnHourTable,
} from './count-tables.js'
import { stateSql } from './state-sql.js'
import { turnTable } from './turn-table.js'
import { lastHourOf, turnedSql, wholeAt } from './turned.js'

/** Which clocks are counted: all, or those of a unit, of a clause. */
export interface CountsQuery {
  readonly unit?: string
  /** Only what one of these units has; none of them: nothing. */
  readonly units?: ReadonlyArray<string>
  readonly clause?: string
}

/** Clocks that are no more one thing but another. Those that are not there at all count as inapplicable. */
interface Moved {
  readonly regulation: string
  readonly clause: string
  readonly was: ClockState
  readonly becomes: ClockState
  readonly n: number
}

const NOTHING = sql.lit('inapplicable')

/**
 * What clocks stand as, and what has become of the open ones since: whole blocks of hours before the moment, the whole hours
 * after these, and in the hour of the moment turn by turn. Then what ended later and what began later is set right. Each part
 * has a key or an index that begins with the moment, so that neither what is open nor what is late makes it longer.
 */
const movedParts = (asOf: EpochMs, only: Condition, ofUnit: boolean): ReadonlyArray<RawBuilder<Moved>> => {
  const { hour, block, since } = wholeAt(asOf)
  const from = (table: { readonly name: string }, was: Condition, becomes: Condition, n: Condition, where: Condition) =>
    sql<Moved>`SELECT regulation, clause, ${was} AS was, ${becomes} AS becomes, ${n} AS n FROM ${sql.table(table.name)}
      WHERE ${every([where, only])}`
  const [counted, rows] = [sql`n`, sql`1`]
  const turned = (table: { readonly name: string }, n: Condition, where: Condition) =>
    from(table, sql`was`, sql`becomes`, n, where)
  const begunLater = (where: Condition) =>
    from(clockTable, turnedSql(asOf), NOTHING, rows, sql`ended_ms IS NULL AND ${where}`)
  // A plus sign keeps a condition from choosing the index: it holds for nearly all rows, and SQLite cannot know that.
  const begun = sql`+started_ms <= ${asOf}`
  return [
    from(ofUnit ? unitClockCountTable : clockCountTable, NOTHING, sql`standing`, counted, sql`1 = 1`),
    turned(ofUnit ? unitTurnBlockTable : turnBlockTable, counted, sql`block <= ${block}`),
    turned(ofUnit ? unitTurnHourTable : turnHourTable, counted, sql`hour > ${lastHourOf(block)} AND hour <= ${hour}`),
    turned(turnTable, rows, sql`at_ms > ${since} AND at_ms <= ${asOf}`),
    begunLater(sql`started_ms > ${asOf}`),
    begunLater(sql`opens_ms > ${asOf} AND ${begun} AND (breached_from_ms IS NULL OR +breached_from_ms > ${asOf})`),
    from(
      clockTable,
      sql`standing`,
      sql`CASE WHEN ${begun} THEN ${stateSql(asOf)} ELSE ${NOTHING} END`,
      rows,
      sql`ended_ms IS NOT NULL AND settled_ms > ${asOf}`,
    ),
  ]
}

/**
 * What is counted as of a moment, in one statement, so that all parts see the same clocks: how many went from which state to
 * which, by clause.
 */
export const countsSql = (asOf: EpochMs, { unit, units, clause }: CountsQuery = {}): RawBuilder<Moved> => {
  const only = every([
    unit === undefined ? undefined : sql`unit = ${unit}`,
    units === undefined ? undefined : among(sql`unit`, units),
    clause === undefined ? undefined : sql`clause = ${clause}`,
  ])
  const parts = movedParts(asOf, only, unit !== undefined || units !== undefined)
  return sql`SELECT regulation, clause, was, becomes, sum(n) AS n
    FROM (${sql.join(parts, sql` UNION ALL `)}) AS moved GROUP BY regulation, clause, was, becomes`
}
