import * as E from 'fp-ts/lib/Either.js'
import { sql } from 'kysely'
import type { Reading } from '../database/base.js'
import { registerTable } from '../register/table.js'
import type { Columns, Row } from '../runtime/column.js'
import { type Ask, asking, type Condition, every } from '../runtime/query.js'
import type { Table } from '../runtime/table.js'
import { clockTable } from '../sla/clock-table.js'
import { runsUnder } from '../statistics/cases.js'
import { eventTable } from '../trail/table.js'

/** Tables that can be taken out row by row. */
export const scanned = { register: registerTable, clocks: clockTable, trail: eventTable } as const satisfies {
  readonly [name: string]: Table
}
export type Scanned = keyof typeof scanned

/** What is taken out of a table. */
export interface ScanFilter {
  /** Days in Asia/Shanghai, from, up to but not including to: of receipt, in the trail of the events themselves. */
  readonly from?: string
  readonly to?: string
  /** Unit that has the case (of an ended clock: had it); in the trail that of who acted. */
  readonly unit?: string
  /** Of cases that run under this regulation, of clocks of its clauses; says nothing of a trail. */
  readonly regulation?: string
  readonly complaint?: string
}

export interface ScanQuery extends ScanFilter {
  readonly table: Scanned
  /** The last row of the page before. */
  readonly after?: Row
  /** Rows in a page, at most 10,000, default 1,000. */
  readonly limit?: number
}

const days: { readonly [T in Scanned]: string } = {
  register: 'received_day',
  clocks: 'received_day',
  trail: 'occurred_day',
}
const MOST = 10_000

const filtering = ({
  table,
  from,
  to,
  unit,
  regulation,
  complaint,
}: ScanQuery): ReadonlyArray<Condition | undefined> => [
  from === undefined ? undefined : sql`${sql.ref(days[table])} >= ${from}`,
  to === undefined ? undefined : sql`${sql.ref(days[table])} < ${to}`,
  unit === undefined ? undefined : sql`${sql.ref(table === 'trail' ? 'actor_unit' : 'unit')} = ${unit}`,
  complaint === undefined ? undefined : sql`complaint = ${complaint}`,
  regulation === undefined || table !== 'clocks' ? undefined : sql`regulation = ${regulation}`,
]

/** What stands behind a row in the order of the key: found by the index of the key, however far it is. */
const behind = (key: ReadonlyArray<string>, after: Row | undefined): Condition | undefined =>
  after === undefined
    ? undefined
    : sql`(${sql.join(key.map((name) => sql.ref(name)))}) > (${sql.join(key.map((name) => after[name] ?? null))})`

/** A page of a table in the order of its key, with all its columns. Whoever asks for page after page sees each row once. */
export const scan = (db: Reading): Ask<[query: ScanQuery], ReadonlyArray<Row>> =>
  asking(async (query) => {
    const { table, after, limit = 1_000, regulation } = query
    const { name, key, columns } = scanned[table] as Table<Columns>
    const under = table === 'register' ? runsUnder(regulation) : sql``
    const { rows } = await sql<Row>`SELECT ${sql.join(Object.keys(columns).map((column) => sql.ref(column)))}
      FROM ${sql.table(name)} r WHERE ${every([...filtering(query), behind(key, after)])} ${under}
      ORDER BY ${sql.join(key.map((column) => sql.ref(column)))}
      LIMIT ${Math.min(MOST, Math.max(1, Math.trunc(limit)))}`.execute(db)
    return E.right(rows)
  })
