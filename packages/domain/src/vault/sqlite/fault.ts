import * as E from 'fp-ts/lib/Either.js'
import type { StoreError } from '../../store/port.js'
import { attempt } from '../../store/sqlite/failure.js'
import { keyStoreFailed, type StoreFault, type VaultError } from '../error.js'

const faults: Partial<Record<StoreError['_tag'], StoreFault>> = {
  AccessDenied: 'denied',
  Full: 'full',
  Corrupt: 'corrupt',
  Closed: 'closed',
}

/** What befell a file, as an error of the vault: SQLite fails alike under a log and under a key store. */
export const asVaultError = (error: StoreError): VaultError =>
  keyStoreFailed(faults[error._tag] ?? 'unavailable', 'cause' in error ? error.cause : error._tag)

/** Runs something on the database; what it throws becomes a `Left`. */
export const tried = <A>(run: () => A): E.Either<VaultError, A> => E.mapLeft(asVaultError)(attempt(run))
