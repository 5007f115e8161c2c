import type { Ask } from './connection.js'
import { PARTS } from './versions.js'

type Parted = 'material' | 'tokens'

/** The parts of what is to vanish, by name. */
export const parts: ReadonlyArray<string> = (['material', 'tokens'] satisfies Parted[]).flatMap((table) =>
  Array.from({ length: PARTS }, (_, i) => `${table}_${i}`),
)

const dead = (table: Parted): string => `INSERT INTO unscrubbed (part, since)
  SELECT DISTINCT tableoid::regclass::text, pg_current_xact_id() FROM ${table} WHERE n = ANY($1::bigint[])
  ON CONFLICT (part) DO UPDATE SET since = excluded.since`

/** To be said of rows before they are deleted: the parts they stand in are to be written anew without them. */
export const died = async (ask: Ask, table: Parted, numbers: ReadonlyArray<number>): Promise<void> =>
  void (await ask(dead(table), [numbers]))

const GONE = `WITH material_dead AS (${dead('material')}), tokens_dead AS (${dead('tokens')}),
    no_tokens AS (DELETE FROM tokens WHERE n = ANY($1::bigint[]))
  DELETE FROM material WHERE n = ANY($1::bigint[])`

/** Deletes material and tokens of keys, and says which parts they stood in. */
export const gone = async (ask: Ask, numbers: ReadonlyArray<number>): Promise<void> => void (await ask(GONE, [numbers]))
