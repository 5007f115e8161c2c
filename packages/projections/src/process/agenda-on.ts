import type { Position } from '@redress/domain'
import type { EpochMs } from '@redress/holidays'
import * as E from 'fp-ts/lib/Either.js'
import { sql } from 'kysely'
import type { Base, Writing } from '../database/base.js'
import { type Ask, asking } from '../runtime/query.js'
import type { Agenda, Wake } from './agenda.js'

const NAME = 'watchdog'
const MODELS = ['wake', 'stir']

/** The agenda in a database. */
export const agendaOn = ({ reading: db, transaction }: Base): Agenda => {
  const writing = <Q extends ReadonlyArray<unknown>>(
    work: (tx: Writing, ...asked: Q) => Promise<unknown>,
  ): Ask<Q, void> =>
    asking((...asked) =>
      transaction(async (tx) => {
        await work(tx, ...asked)
        return E.right(undefined)
      }),
    )
  return {
    standing: asking(async () => {
      const models = await db.selectFrom('model').select('position').where('name', 'in', MODELS).execute()
      const row = await db.selectFrom('frontier').selectAll().where('name', '=', NAME).executeTakeFirst()
      const parked = new Set(
        (await db.selectFrom('parked').select('complaint').execute()).map(({ complaint }) => complaint),
      )
      const places = models.map(({ position }) => position).sort()
      const first = places.length < MODELS.length || places.includes(null) ? undefined : places[0]
      const checkpoint = (first ?? undefined) as Position | undefined
      const position = (row?.position ?? undefined) as Position | undefined
      // Further than the log goes: an older copy of it was put back, and what it takes in now was never looked at.
      const known = position === undefined || (checkpoint !== undefined && position <= checkpoint)
      const looked = (row?.looked_ms ?? undefined) as EpochMs | undefined
      const frontier = known ? { looked, position } : { looked: undefined, position: undefined }
      return E.right({ frontier, checkpoint, parked })
    }),
    due: asking(async ({ at_ms, complaint }, until, limit) =>
      E.right(
        (
          await sql<Wake>`
            SELECT complaint, at_ms FROM wake
            WHERE (at_ms, complaint) > (${at_ms}, ${complaint}) AND at_ms <= ${until}
            ORDER BY at_ms, complaint LIMIT ${limit}`.execute(db)
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
    memberships: asking(async (complaints) =>
      E.right(
        complaints.length === 0
          ? []
          : await db
              .selectFrom('kin')
              .select(['complaint', 'relation', 'rules', 'same'])
              .distinct()
              .where('complaint', 'in', complaints)
              .execute(),
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
    postponed: asking(async (looked) => {
      const parked = await sql<{ complaint: string }>`
        SELECT complaint FROM parked WHERE complaint NOT IN (SELECT complaint FROM postponed)`.execute(db)
      if (parked.rows.length > 0)
        await transaction(async (tx) => {
          const rows = parked.rows.map(({ complaint }) => ({ complaint, since_ms: looked }))
          await tx
            .insertInto('postponed')
            .values(rows)
            .onConflict((conflict) => conflict.doNothing())
            .execute()
          return E.right(undefined)
        })
      return E.right(
        (
          await sql<{ complaint: string; since_ms: number }>`
            SELECT complaint, since_ms FROM postponed
            WHERE complaint NOT IN (SELECT complaint FROM parked) ORDER BY since_ms, complaint`.execute(db)
        ).rows,
      )
    }),
    postpone: writing((tx, complaint, since_ms) =>
      tx
        .insertInto('postponed')
        .values({ complaint, since_ms })
        .onConflict((conflict) => conflict.doNothing())
        .execute(),
    ),
    resume: writing((tx, complaint) => tx.deleteFrom('postponed').where('complaint', '=', complaint).execute()),
    advance: writing(async (tx, from, to) => {
      const row = { looked_ms: to.looked ?? null, position: to.position ?? null }
      if (from.looked === undefined && from.position === undefined)
        await tx
          .insertInto('frontier')
          .values({ name: NAME, ...row })
          .onConflict((conflict) => conflict.column('name').doUpdateSet(row))
          .execute()
      else
        await tx
          .updateTable('frontier')
          .set(row)
          .where('name', '=', NAME)
          .where('looked_ms', 'is not distinct from', from.looked ?? null)
          .where('position', 'is not distinct from', from.position ?? null)
          .execute()
    }),
  }
}
