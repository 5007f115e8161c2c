import { BUSY, patientlyWhile } from '../../store/sqlite/patience.js'
import type { VaultError } from '../error.js'

export const isBusy = (error: VaultError): boolean =>
  error._tag === 'KeyStoreFailed' && error.why === 'unavailable' && error.cause.startsWith(BUSY)

/** Tries again while another process holds the file, for at most `patience` ms; the event loop is free meanwhile. */
export const patiently = patientlyWhile(isBusy)
