/** Personal data under keys of their own: sealed before they are logged, unreadable for ever once the key is destroyed. */

export { backUpKeys, type KeyBackup, type KeyBackupOptions } from './backup.js'
export { type TokenKind, tokenKinds } from './blind-index.js'
export { chainKey } from './chain-key.js'
export { type Clock, clockOn, clockProblem } from './clock.js'
export type { Place } from './envelope.js'
export type { ErasurePoint, SubjectOptions } from './erasure-options.js'
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
export { memoryKeys } from './memory/index.js'
export type { Claim, KeyStore, Rewrapping, SecretName } from './port.js'
export { type Receipt, type ReceiptBody, type ReceiptFlaw, receiptId, verifyReceipt } from './receipt.js'
export { resumeErasures, retellErasures } from './reconcile.js'
export { type Reindexed, type ReindexOptions, reindex } from './reindex.js'
export { renewIndex } from './renew-index.js'
export { type Retaining, type RetentionOptions, type RetentionTicked, retaining } from './retention.js'
export { type ProposedErasure, retentionOrder } from './retention-proposal.js'
export { type Rotated, type RotationOptions, type RotationPoint, rotateWrapping } from './rotation.js'
export {
  type ClockRow,
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
export { type Sealing, sealing } from './sealing.js'
export { receiptSigner, type Signer } from './signing.js'
export type { SubjectError } from './subject-error.js'
export type { SubjectLoaded } from './subject-log.js'
export { type Looked, type SubjectHandled, type SubjectHandler, subjectHandler } from './subjects.js'
export { type Opener, type Sealer, type Vault, vaultOn, type Wanted } from './vault.js'
export { type KeyEnvironment, wrappingKeyOf } from './wrapping/environment.js'
export { wrappingKeyFile, wrappingKeyFileOrNew } from './wrapping/file.js'
export { localWrappingKeys } from './wrapping/local.js'
export type { WrappingKeys } from './wrapping/port.js'
export { newWrappingKey, readWrappingKey, type WrappingKey } from './wrapping/text.js'
