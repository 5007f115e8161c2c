import { setTimeout as sleep } from 'node:timers/promises'
import type { InTransaction } from '../database/base.js'

/** How long a transaction waits for another's lock before it is an error, in milliseconds. */
const PATIENCE = 5_000
/** How long between two attempts. SQLite's own way of waiting would hold up everything else in this process. */
const PAUSE = 5

const isBusy = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' && error.code.startsWith('SQLITE_BUSY')

/** Transactions that wait their turn behind those of other connections, and let this process go on meanwhile. */
export const waiting =
  (transaction: InTransaction): InTransaction =>
  async (work) => {
    const deadline = performance.now() + PATIENCE
    for (;;) {
      try {
        return await transaction(work)
      } catch (error) {
        if (!isBusy(error) || performance.now() > deadline) throw error
        await sleep(PAUSE)
      }
    }
  }
