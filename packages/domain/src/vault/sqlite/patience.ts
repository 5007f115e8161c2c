import { setTimeout as sleep } from 'node:timers/promises'
import * as E from 'fp-ts/lib/Either.js'
import type { VaultError } from '../error.js'

export const isBusy = (error: VaultError): boolean =>
  error._tag === 'KeyStoreFailed' && error.why === 'unavailable' && error.cause.startsWith('SQLITE_BUSY')

/** Tries again while another process holds the file, for at most `patience` ms; the event loop is free meanwhile. */
export const patiently = async <A>(
  patience: number,
  run: () => E.Either<VaultError, A>,
): Promise<E.Either<VaultError, A>> => {
  const until = performance.now() + patience
  for (let pause = 1; ; pause = Math.min(20, pause * 2)) {
    const result = run()
    if (E.isRight(result) || !isBusy(result.left) || performance.now() >= until) return result
    await sleep(pause)
  }
}
