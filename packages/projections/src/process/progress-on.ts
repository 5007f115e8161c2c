import type { Position } from '@redress/domain'
import type { EpochMs } from '@redress/holidays'
import * as E from 'fp-ts/lib/Either.js'
import type { Base } from '../database/base.js'
import { asking } from '../runtime/query.js'
import type { Progress } from './agenda.js'
import { writingOn } from './writing-on.js'

const NAME = 'watchdog'
const MODELS = ['wake', 'stir']

/** How far the process manager got, beside how far its models are. */
export const progressOn = (base: Pick<Base, 'reading' | 'transaction'>): Progress => {
  const { reading: db } = base
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
    advance: writingOn(base)(async (tx, from, to) => {
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
