import * as E from 'fp-ts/lib/Either.js'
import type { Reading } from '../database/base.js'
import { type Ask, asking } from '../runtime/query.js'

/** Units that occur in events, in the order of their ids. */
export const unitsMet = (db: Reading): Ask<[], ReadonlyArray<string>> =>
  asking(async () => {
    const rows = await db.selectFrom('unit_met').select('unit').orderBy('unit').execute()
    return E.right(rows.map(({ unit }) => unit))
  })

/** The pseudonyms of agents that occur in events, in their order. */
export const agentsMet = (db: Reading): Ask<[], ReadonlyArray<string>> =>
  asking(async () => {
    const rows = await db.selectFrom('agent_met').select('agent').orderBy('agent').execute()
    return E.right(rows.map(({ agent }) => agent))
  })
