import type { ClockRow } from '../rows.js'
import { CLOCKS, clockRow, type StoredClock } from '../stored/clock.js'
import type { Ask } from './connection.js'

const BEGIN =
  'INSERT INTO clocks (era, latest) SELECT 1, $1 WHERE NOT EXISTS (SELECT 1 FROM clocks) ON CONFLICT DO NOTHING'
const RAISE = 'UPDATE clocks SET latest = $1 WHERE era = (SELECT max(era) FROM clocks) AND latest < $1'
const RIGHT = `INSERT INTO clocks (era, latest, who, reason)
  SELECT era + 1, $1, $2, $3 FROM clocks WHERE era = (SELECT max(era) FROM clocks) AND latest > $1 RETURNING era`

export const clocksIn = async (ask: Ask): Promise<ReadonlyArray<ClockRow>> =>
  (await ask<StoredClock>(CLOCKS)).map(clockRow)

export const seenIn = async (ask: Ask, at: number): Promise<void> => {
  await ask(BEGIN, [at])
  await ask(RAISE, [at])
}

export const putRightIn = async (ask: Ask, { latest, by, reason }: ClockRow): Promise<boolean> =>
  (await ask(RIGHT, [latest, by ?? null, reason ?? null])).length > 0
