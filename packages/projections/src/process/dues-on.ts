import * as E from 'fp-ts/lib/Either.js'
import { sql } from 'kysely'
import type { Base } from '../database/base.js'
import { asking } from '../runtime/query.js'
import type { Dues, Wake } from './agenda.js'

/** What is due, from the models of it. */
export const duesOn = ({ reading: db }: Pick<Base, 'reading'>): Dues => ({
  due: asking(async ({ at_ms, complaint, ordinal }, until, limit) =>
    E.right(
      (
        await sql<Wake>`
          SELECT complaint, ordinal, at_ms, same FROM wake
          WHERE (at_ms, complaint, ordinal) > (${at_ms}, ${complaint}, ${ordinal}) AND at_ms <= ${until}
          ORDER BY at_ms, complaint, ordinal LIMIT ${limit}`.execute(db)
      ).rows,
    ),
  ),
  late: asking(async (complaints, until) =>
    E.right(
      complaints.length === 0
        ? []
        : await db
            .selectFrom('wake')
            .select(['complaint', 'at_ms'])
            .where('complaint', 'in', complaints)
            .where('at_ms', '<=', until)
            // What is too old for its group when it is entered changes nothing there.
            .where('same', 'is', null)
            .orderBy('at_ms')
            .orderBy('complaint')
            .execute(),
    ),
  ),
  stirs: asking(async (behind, to, limit) =>
    E.right(
      await db
        .selectFrom('stir')
        .selectAll()
        .where('position', '>', behind ?? '')
        .where('position', '<=', to)
        .orderBy('position')
        .limit(limit)
        .execute(),
    ),
  ),
})
