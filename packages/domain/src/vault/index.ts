/** Personal data under keys of their own: sealed before they are logged, unreadable for ever once the key is destroyed. */
export {
  damagedKey,
  erased,
  type KeyFlaw,
  keyStoreFailed,
  newerFormat,
  noKey,
  restricted,
  rotationUnfinished,
  type StoreFault,
  tampered,
  type VaultError,
  type VaultErrorTag,
  wrappingUnavailable,
  wrongWrappingKey,
} from './error.js'
export type { Claim, KeyStore, Rewrapping, SecretName } from './port.js'
export {
  type ErasureRow,
  type ErasureStep,
  erasureSteps,
  type KeyRow,
  type KeyState,
  type NewKey,
  type RotationRow,
  type Wrapped,
  type WrapRow,
} from './rows.js'
export type { WrappingKeys } from './wrapping/port.js'
