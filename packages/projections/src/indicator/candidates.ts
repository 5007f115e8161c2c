import type { Position, Span } from '@redress/domain'
import { sql } from 'kysely'
import type { Reading } from '../database/base.js'
import { ofUnits } from '../register/filter.js'
import type { Cut } from './cut.js'

/**
 * The cases that may have a row in one of the periods, by id. A case of which the moment cuts events off may then have had
 * other limits than it has now, so that its stretch of time says nothing: it is looked at whatever that is.
 */
export const candidates = async (
  db: Reading,
  periods: ReadonlyArray<Span>,
  { asOf, knownAt, units }: Cut,
): Promise<ReadonlyArray<string>> => {
  const all = db.selectFrom('span').select('complaint').orderBy('complaint')
  const asked =
    units === undefined
      ? all
      : all.where(sql<boolean>`complaint IN (SELECT r.complaint FROM register r WHERE ${ofUnits(units)})`)
  if (knownAt !== undefined) return (await asked.execute()).map(({ complaint }) => complaint)
  const from = Math.min(...periods.map(({ fromMs }) => fromMs))
  const to = Math.max(...periods.map(({ toMs }) => toMs))
  const rows = await asked
    .where(({ and, eb, or }) =>
      or([and([eb('last_ms', '>=', from), eb('first_ms', '<', to)]), eb('event_ms', '>', asOf)]),
    )
    .execute()
  return rows.map(({ complaint }) => complaint)
}

/** The place in the log up to which the cases stand in the read model: figures are of just those events. */
export const positionOf = async (db: Reading, model: string): Promise<Position | undefined> => {
  const row = await db.selectFrom('model').select('position').where('name', '=', model).executeTakeFirst()
  return (row?.position ?? undefined) as Position | undefined
}
