import * as E from 'fp-ts/lib/Either.js'
import { sql } from 'kysely'
import type { Base, Writing } from '../database/base.js'
import { asking } from '../runtime/query.js'
import type { Postponing } from './agenda.js'
import { writingOn } from './writing-on.js'

type Row = { readonly complaint: string; readonly since_ms: number }

/** What was put off first stays put off as of then. */
const put = (tx: Writing, rows: ReadonlyArray<Row>) =>
  tx
    .insertInto('postponed')
    .values(rows)
    .onConflict((conflict) => conflict.doNothing())
    .execute()

/** Who could not be looked at, in a table of the process manager's own. */
export const postponingOn = (base: Pick<Base, 'reading' | 'transaction'>): Postponing => {
  const { reading: db } = base
  const writing = writingOn(base)
  const postponeAll = writing((tx, rows: ReadonlyArray<Row>) => put(tx, rows))
  return {
    postponed: asking(async (looked) => {
      const parked = await sql<{ complaint: string }>`
        SELECT complaint FROM parked WHERE complaint NOT IN (SELECT complaint FROM postponed)`.execute(db)
      if (parked.rows.length > 0) {
        const done = await postponeAll(parked.rows.map(({ complaint }) => ({ complaint, since_ms: looked })))()
        if (E.isLeft(done)) return done
      }
      return E.right(
        (
          await sql<Row>`
            SELECT complaint, since_ms FROM postponed
            WHERE complaint NOT IN (SELECT complaint FROM parked) ORDER BY since_ms, complaint`.execute(db)
        ).rows,
      )
    }),
    postpone: writing((tx, complaint, since_ms) => put(tx, [{ complaint, since_ms }])),
    resume: writing((tx, complaint) => tx.deleteFrom('postponed').where('complaint', '=', complaint).execute()),
  }
}
