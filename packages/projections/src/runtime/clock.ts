import type { EpochMs } from '@redress/holidays'

/** The clock of the machine. */
export const hostClock = (): EpochMs => Date.now() as EpochMs
