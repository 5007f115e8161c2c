import { type EventStore, fieldCategories, type Rules } from '@redress/domain'
import { type AccessLog, recordingInTime } from '@redress/domain/access'
import { sqliteStore } from '@redress/domain/sqlite'
import { chainKey, clockOn, type Sealing, sealing } from '@redress/domain/vault'
import type { EpochMs } from '@redress/holidays'
import { identity, pipe } from 'fp-ts/lib/function.js'
import * as TE from 'fp-ts/lib/TaskEither.js'
import { closingOnFailure } from './closing.js'
import { keysFailed, logFailed, type OpenError } from './error.js'
import { logFile } from './folder.js'
import { type Keys, openKeys, type WrappingChoice } from './keys.js'
import { openAccess, type PlacesChoice } from './places.js'

/** Where and how the log, its keys and the access log are opened. */
export interface LogOptions extends WrappingChoice, PlacesChoice {
  /** Folder with the log and the read models; made when it is not there. */
  readonly data: string
  /** Opens what is there and writes nothing. No key is taken along, so what is personal reads 已加密. */
  readonly readonly?: boolean
  /** Stands before the log as it lies, to measure it. */
  readonly instrument?: (store: EventStore) => EventStore
  /** The clock; default the system's, which is read nowhere else. */
  readonly now?: () => EpochMs
}

export const systemClock = (): EpochMs => Date.now() as EpochMs

/** The log behind its vault; of a log that is only read no key is asked for. */
export interface KeptLog extends Sealing {
  readonly keys: Keys | undefined
  readonly access: AccessLog | undefined
  readonly close: () => Promise<void>
}

const sealedLog = (options: LogOptions, rules: Rules, raw: EventStore): TE.TaskEither<OpenError, KeptLog> =>
  pipe(
    TE.Do,
    TE.bind('keys', () => openKeys(options.data, options)),
    TE.bind('access', ({ keys }) =>
      pipe(
        chainKey(keys.vault.keys, keys.wrapping),
        TE.mapLeft(keysFailed(options.data)),
        TE.chain((key) => openAccess(options.data, key, options)),
        closingOnFailure(keys.vault.close),
      ),
    ),
    TE.bind('clock', ({ keys }) => TE.right(clockOn({ keys: keys.vault.keys, now: options.now ?? systemClock }))),
    TE.map(({ keys, access, clock }) => ({
      ...sealing(raw, keys.vault, { fields: fieldCategories(rules) }),
      keys,
      access: recordingInTime(access, clock),
      close: async () => {
        await raw.close()
        // Until when something was written; where it cannot be told, the next opening tells of a later time.
        await clock.time()()
        await access.close()
        await keys.vault.close()
      },
    })),
  )

/** Opens the log, and keys and access log with it where it is opened to be written. */
export const openLog = (options: LogOptions, rules: Rules): TE.TaskEither<OpenError, KeptLog> => {
  const { data, readonly = false, instrument = identity } = options
  return pipe(
    sqliteStore({ path: logFile(data), readonly }),
    TE.bimap(logFailed(data), instrument),
    TE.chain((raw) =>
      readonly
        ? TE.right<OpenError, KeptLog>({ log: raw, desk: raw, keys: undefined, access: undefined, close: raw.close })
        : pipe(sealedLog(options, rules, raw), closingOnFailure(raw.close)),
    ),
  )
}
