import type { KeyObject } from 'node:crypto'
import { access, writeFile } from 'node:fs/promises'
import { type AccessError, type AccessLog, sqliteAccess } from '@redress/domain/access'
import type { KeyStore, VaultError } from '@redress/domain/vault'
import { sqliteKeys } from '@redress/domain/vault-sqlite'
import { pipe } from 'fp-ts/lib/function.js'
import * as TE from 'fp-ts/lib/TaskEither.js'
import { accessFailed, keysFailed, notWritable, type OpenError, placeChanged } from './error.js'
import { accessFile, keysFile } from './folder.js'

/** A schema on a PostgreSQL server. */
export interface PostgresPlace {
  /** E.g. `postgres://user:secret@host:5432/database`. */
  readonly url: string
  /** Default `redress_keys` and `redress_access`; of each deployment its own. */
  readonly schema?: string
}

/** Where keys and access log are kept: in files of the data folder, or each on a server. */
export interface PlacesChoice {
  readonly keysIn?: PostgresPlace
  readonly accessIn?: PostgresPlace
}

/** What can be kept elsewhere: its file, and the file that stands in for it where it is, so that nobody begins a second one here. */
const kinds = {
  keys: { file: keysFile, sign: (data: string): string => `${keysFile(data)}.in-postgres` },
  access: { file: accessFile, sign: (data: string): string => `${accessFile(data)}.in-postgres` },
} as const
type Kind = keyof typeof kinds

const isThere = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  )

/** Refuses another place than that of before: what is new there would not go with what is old here. Whether it was kept on a server. */
const sameAsBefore = (data: string, kind: Kind, place: PostgresPlace | undefined): TE.TaskEither<OpenError, boolean> =>
  pipe(
    TE.fromTask(async () => ({
      here: await isThere(kinds[kind].file(data)),
      away: await isThere(kinds[kind].sign(data)),
    })),
    TE.chain(({ here, away }) =>
      place === undefined && away
        ? TE.left(placeChanged(data, kind, 'elsewhere'))
        : place !== undefined && here
          ? TE.left(placeChanged(data, kind, 'here'))
          : TE.right(away),
    ),
  )

/** Leaves a sign that it is kept on a server, once there is something there. */
export const leaveSign = (
  data: string,
  kind: Kind,
  place: PostgresPlace | undefined,
): TE.TaskEither<OpenError, unknown> =>
  place === undefined
    ? TE.right(undefined)
    : TE.tryCatch(
        () => writeFile(kinds[kind].sign(data), '', { mode: 0o600 }),
        () => notWritable(data),
      )

/** What was opened is not left open. */
export const closed = <A>(
  opened: { readonly close: () => Promise<void> },
  error: OpenError,
): TE.TaskEither<OpenError, A> =>
  pipe(
    TE.fromTask(() => opened.close()),
    TE.chain(() => TE.left(error)),
  )

/** Keys were kept on a server before: on one without any, others would be made that open nothing. */
const keptOn = (data: string, store: KeyStore): TE.TaskEither<OpenError, KeyStore> =>
  pipe(
    store.wraps,
    TE.mapLeft(keysFailed(data)),
    TE.chain((wraps) => (wraps.length > 0 ? TE.right(store) : TE.left(placeChanged(data, 'keys', 'another')))),
    TE.orElse((error) => closed<KeyStore>(store, error)),
  )

/** The key store of a deployment, made where there is none. */
export const openKeyStore = (
  data: string,
  { keysIn: place }: PlacesChoice,
  readonly = false,
): TE.TaskEither<OpenError, KeyStore> =>
  pipe(
    sameAsBefore(data, 'keys', place),
    TE.chain((before) =>
      place === undefined
        ? pipe(sqliteKeys({ path: keysFile(data), readonly }), TE.mapLeft(keysFailed(data)))
        : pipe(
            TE.fromTask(() => import('@redress/domain/vault-postgres')),
            TE.chain(({ postgresKeys }) => postgresKeys({ ...place, readonly })),
            TE.mapLeft(keysFailed(data)),
            TE.chain((store) => (before ? keptOn(data, store) : TE.right(store))),
          ),
    ),
  )

/** Brings a copy of the keys back where there are none, `from` of whichever database. */
export const restoreKeysTo = (
  data: string,
  from: string,
  { keysIn: place }: PlacesChoice,
): TE.TaskEither<VaultError, void> =>
  place === undefined
    ? pipe(
        TE.fromTask(() => import('@redress/domain/vault-sqlite')),
        TE.chain(({ restoreKeys }) => restoreKeys({ from, to: keysFile(data) })),
      )
    : pipe(
        TE.fromTask(() => import('@redress/domain/vault-postgres')),
        TE.chain(({ restoreKeys }) => restoreKeys({ from, ...place })),
      )

const accessLog = (
  data: string,
  key: KeyObject,
  place: PostgresPlace | undefined,
): TE.TaskEither<AccessError, AccessLog> =>
  place === undefined
    ? sqliteAccess({ path: accessFile(data), key })
    : pipe(
        TE.fromTask(() => import('@redress/domain/access-postgres')),
        TE.chain(({ postgresAccess }) => postgresAccess({ ...place, key })),
      )

/** The access log of a deployment, made where there is none. */
export const openAccess = (
  data: string,
  key: KeyObject,
  { accessIn: place }: PlacesChoice,
): TE.TaskEither<OpenError, AccessLog> =>
  pipe(
    sameAsBefore(data, 'access', place),
    TE.chain(() => pipe(accessLog(data, key, place), TE.mapLeft(accessFailed(data)))),
    TE.chainFirst((log) =>
      pipe(
        leaveSign(data, 'access', place),
        TE.orElse((error) => closed(log, error)),
      ),
    ),
  )
