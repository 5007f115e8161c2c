import { setTimeout as sleep } from 'node:timers/promises'
import * as E from 'fp-ts/lib/Either.js'
import type { StoreError } from '../port.js'

/** The code of SQLite's that says that another process holds the file. */
export const BUSY = 'SQLITE_BUSY'

export const isBusy = (error: StoreError): boolean => error._tag === 'Unavailable' && error.cause.startsWith(BUSY)

/**
 * Tries again while another process holds the database, for at most `patience` ms. Waiting here and not in SQLite's own
 * busy handler keeps the event loop free.
 */
export const patientlyWhile =
  <Err>(busy: (error: Err) => boolean) =>
  async <A>(patience: number, run: () => E.Either<Err, A>): Promise<E.Either<Err, A>> => {
    const until = performance.now() + patience
    for (let pause = 1; ; pause = Math.min(20, pause * 2)) {
      const result = run()
      if (E.isRight(result) || !busy(result.left) || performance.now() >= until) return result
      await sleep(pause)
    }
  }

export const patiently = patientlyWhile(isBusy)
