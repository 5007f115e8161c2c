import * as E from 'fp-ts/lib/Either.js'
import { sql } from 'kysely'
import type { Base } from '../database/base.js'
import { asking } from '../runtime/query.js'
import type { GroupRows } from './agenda.js'

/** Groups, from the models of them. */
export const groupRowsOn = ({ reading: db }: Pick<Base, 'reading'>): GroupRows => ({
  memberships: asking(async (complaints) =>
    E.right(
      complaints.length === 0
        ? []
        : await db
            .selectFrom('member')
            .select(['complaint', 'relation', 'rules', 'same'])
            .where('complaint', 'in', complaints)
            .orderBy('complaint')
            .orderBy('ordinal')
            .execute(),
    ),
  ),
  // In words, not as a value: only so does SQLite see that the index of open cases answers it.
  members: asking(async (same) =>
    E.right(
      (
        await sql<{ complaint: string }>`
          SELECT complaint FROM member WHERE same = ${same} AND over = 0 ORDER BY complaint`.execute(db)
      ).rows.map(({ complaint }) => complaint),
    ),
  ),
  kin: asking(async (same, from, to) =>
    E.right(
      await db
        .selectFrom('kin')
        .selectAll()
        .where('same', '=', same)
        .where('at_ms', '>=', from)
        .where('at_ms', '<=', to)
        .orderBy('at_ms')
        .orderBy('complaint')
        .orderBy('ordinal')
        .execute(),
    ),
  ),
})
