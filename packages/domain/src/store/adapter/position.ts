import type { Position } from '../port.js'

const WIDTH = 16

/** The n-th event of the log (from 1) as a position; 0 is the place before the first. Wide enough for every safe integer. */
export const toPosition = (n: number): Position => String(n).padStart(WIDTH, '0') as Position

/** The other way; `undefined` for a string that no store of ours gave out. */
export const fromPosition = (position: Position): number | undefined =>
  /^\d{16}$/.test(position) && Number.isSafeInteger(Number(position)) ? Number(position) : undefined
