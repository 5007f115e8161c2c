import { mkdir } from 'node:fs/promises'
import {
  type KeyEnvironment,
  type KeyStore,
  keyStoreFailed,
  localWrappingKeys,
  type Vault,
  type VaultError,
  vaultOn,
  type WrappingKeys,
  wrappingKeyFile,
  wrappingKeyFileOrNew,
  wrappingKeyOf,
} from '@redress/domain/vault'
import { pipe } from 'fp-ts/lib/function.js'
import * as TE from 'fp-ts/lib/TaskEither.js'
import { codeOf } from '../code-of.js'
import { keysFailed, type OpenError } from './error.js'
import { keysFolder, wrappingFile } from './folder.js'
import { closed, leaveSign, openKeyStore, type PlacesChoice } from './places.js'

/** Where the key comes from that wraps all others. */
export interface WrappingChoice {
  /** `REDRESS_KEY_FILE` or `REDRESS_KEY`; without either the file `keys/wrapping.key` of the data folder, made at first use. */
  readonly keyEnvironment?: KeyEnvironment
  /** A key management service; the environment is then not asked. */
  readonly wrapping?: WrappingKeys
}

const folderMade = (data: string): TE.TaskEither<VaultError, string | undefined> =>
  TE.tryCatch(
    () => mkdir(keysFolder(data), { recursive: true, mode: 0o700 }),
    (cause) => keyStoreFailed('denied', codeOf(cause)),
  )

/** Where keys are kept already, their wrapping key is missed rather than made: another one would open nothing. */
const ownFile = (data: string, store: KeyStore): TE.TaskEither<VaultError, WrappingKeys> =>
  pipe(
    store.wraps,
    TE.chain((wraps) => (wraps.length > 0 ? wrappingKeyFile : wrappingKeyFileOrNew)(wrappingFile(data))),
    TE.map((key) => localWrappingKeys(key)),
  )

const wrappingOf = (
  data: string,
  store: KeyStore,
  { keyEnvironment = {}, wrapping }: WrappingChoice,
): TE.TaskEither<VaultError, WrappingKeys> =>
  wrapping !== undefined
    ? TE.right(wrapping)
    : pipe(
        wrappingKeyOf(keyEnvironment),
        TE.chain((key) => (key === undefined ? ownFile(data, store) : TE.right(localWrappingKeys(key)))),
      )

/** The keys of a deployment, and what wraps them. */
export interface Keys {
  readonly vault: Vault
  readonly wrapping: WrappingKeys
}

/** The keys of a data folder, made where there are none. A wrong wrapping key is found here, not at the hundredth reading. */
export const openKeys = (data: string, choice: WrappingChoice & PlacesChoice): TE.TaskEither<OpenError, Keys> =>
  pipe(
    folderMade(data),
    TE.mapLeft(keysFailed(data)),
    TE.chain(() => openKeyStore(data, choice)),
    TE.chain((store) =>
      pipe(
        wrappingOf(data, store, choice),
        TE.chain((wrapping) =>
          pipe(
            vaultOn(store, wrapping),
            TE.map((vault) => ({ vault, wrapping })),
          ),
        ),
        TE.mapLeft(keysFailed(data)),
        TE.chainFirst(() => leaveSign(data, 'keys', choice.keysIn)),
        TE.orElse((error) => closed<Keys>(store, error)),
      ),
    ),
  )
