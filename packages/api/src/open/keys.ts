import { access, mkdir } from 'node:fs/promises'
import {
  type KeyEnvironment,
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
import { sqliteKeys } from '@redress/domain/vault-sqlite'
import * as E from 'fp-ts/lib/Either.js'
import { pipe } from 'fp-ts/lib/function.js'
import * as TE from 'fp-ts/lib/TaskEither.js'
import { codeOf } from '../code-of.js'
import { keysFile, keysFolder, wrappingFile } from './folder.js'

/** Where the key comes from that wraps all others. */
export interface WrappingChoice {
  /** `REDRESS_KEY_FILE` or `REDRESS_KEY`; without either the file `keys/wrapping.key` of the data folder, made at first use. */
  readonly keyEnvironment?: KeyEnvironment
  /** A key management service; the environment is then not asked. */
  readonly wrapping?: WrappingKeys
}

const isThere = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  )

const folderMade = (data: string): TE.TaskEither<VaultError, string | undefined> =>
  TE.tryCatch(
    () => mkdir(keysFolder(data), { recursive: true, mode: 0o700 }),
    (cause) => keyStoreFailed('denied', codeOf(cause)),
  )

/** Where keys are kept already, their wrapping key is missed rather than made: another one would open nothing. */
const ownFile = (data: string): TE.TaskEither<VaultError, WrappingKeys> =>
  pipe(
    TE.fromTask(() => isThere(keysFile(data))),
    TE.chain((kept) => (kept ? wrappingKeyFile(wrappingFile(data)) : wrappingKeyFileOrNew(wrappingFile(data)))),
    TE.map((key) => localWrappingKeys(key)),
  )

/** The wrapping key of a data folder, which is made where it has no keys yet. */
export const wrappingOf = (
  data: string,
  { keyEnvironment = {}, wrapping }: WrappingChoice,
): TE.TaskEither<VaultError, WrappingKeys> =>
  wrapping !== undefined
    ? TE.right(wrapping)
    : pipe(
        wrappingKeyOf(keyEnvironment),
        TE.chain((key) => (key === undefined ? ownFile(data) : TE.right(localWrappingKeys(key)))),
      )

/** The keys of a deployment, and what wraps them. */
export interface Keys {
  readonly vault: Vault
  readonly wrapping: WrappingKeys
}

/** The keys of a data folder, made where there are none. A wrong wrapping key is found here, not at the hundredth reading. */
export const openKeys =
  (data: string, choice: WrappingChoice): TE.TaskEither<VaultError, Keys> =>
  async () => {
    const made = await folderMade(data)()
    if (E.isLeft(made)) return made
    const wrapping = await wrappingOf(data, choice)()
    if (E.isLeft(wrapping)) return wrapping
    const store = await sqliteKeys({ path: keysFile(data) })()
    if (E.isLeft(store)) return store
    const vault = await vaultOn(store.right, wrapping.right)()
    if (E.isLeft(vault)) await store.right.close()
    return E.map((opened: Vault) => ({ vault: opened, wrapping: wrapping.right }))(vault)
  }
