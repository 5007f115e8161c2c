import type { TaskEither } from 'fp-ts/lib/TaskEither.js'
import type { VaultError } from '../error.js'
import type { Wrapped } from '../rows.js'

/**
 * Keys that wrap keys: the port to a key management service, a hardware module, or a file. `aad` binds a wrapping to the key
 * it is of; what was wrapped under one does not unwrap under another.
 */
export interface WrappingKeys {
  /** Id of the key that wraps new keys. */
  readonly current: string
  /** Ids of all that can unwrap, `current` among them. */
  readonly known: ReadonlyArray<string>
  readonly wrap: (id: string, aad: Uint8Array, key: Uint8Array) => TaskEither<VaultError, Wrapped>
  /** By the key that `wrapped.wrap` names. */
  readonly unwrap: (aad: Uint8Array, wrapped: Wrapped) => TaskEither<VaultError, Uint8Array>
}
