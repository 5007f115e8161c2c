import {
  type ComplaintHandlers,
  complaintHandlers,
  type EventStore,
  fieldCategories,
  type Retention,
  type Rules,
} from '@redress/domain'
import { type AccessLog, recordingInTime } from '@redress/domain/access'
import { type Reveal, revealing } from '@redress/domain/reveal'
import { sqliteStore } from '@redress/domain/sqlite'
import { chainKey, clockOn, type Retaining, type Sealing, type SubjectHandler, sealing } from '@redress/domain/vault'
import { calendar, type EpochMs, type WorkingCalendar } from '@redress/holidays'
import { type Batched, outsideOn, type Watchdog, watchdog } from '@redress/projections'
import { openViews, type Views } from '@redress/projections/sqlite'
import { identity, pipe } from 'fp-ts/lib/function.js'
import * as TE from 'fp-ts/lib/TaskEither.js'
import { answersOf } from './answers/index.js'
import type { Answers } from './answers/types/index.js'
import { follower } from './follow/follower.js'
import { given } from './given.js'
import { keysFailed, logFailed, type OpenError, viewsFailed } from './open/error.js'
import { folderReady, logFile, viewsFile } from './open/folder.js'
import { type Keys, openKeys, type WrappingChoice } from './open/keys.js'
import { openAccess, type PlacesChoice } from './open/places.js'
import { type RulesChoice, rulesFor } from './open/rules.js'
import { openSubjects } from './open/subjects.js'

export type { OpenError } from './open/error.js'
export type { PlacesChoice, PostgresPlace } from './open/places.js'
export type { RulesChoice } from './open/rules.js'

/** Where and how to open a deployment. */
export interface RedressOptions extends RulesChoice, WrappingChoice, PlacesChoice {
  /** Folder with the log and the read models; made when it is not there. */
  readonly data: string
  /** Opens what is there and writes nothing. No key is taken along, so what is personal reads 已加密. */
  readonly readonly?: boolean
  /** How long personal data are kept that no clause has kept; default without end. */
  readonly retention?: Retention
  /** Stands before the log as it lies, to measure it. */
  readonly instrument?: (store: EventStore) => EventStore
  /** Hears of each batch of events that the read models took: for traces. */
  readonly onBatch?: (batch: Batched) => void
  /** The clock; default the system's, which is read nowhere else. */
  readonly now?: () => EpochMs
}

/** One opened deployment: log, keys, read models and rules, wired together. */
export interface Redress {
  readonly data: string
  /** The log. What is personal is sealed before it is appended, and read as it lies there. */
  readonly store: EventStore
  /** The log read in the clear, for whoever decides on commands; the log as it lies where it was opened to be read only. */
  readonly desk: EventStore
  /** The keys of what is personal; none where it was opened to be read only. */
  readonly keys: Keys | undefined
  /** Who looked at what is personal; none where it was opened to be read only. */
  readonly access: AccessLog | undefined
  /** Shows what is personal, on record; none where it was opened to be read only. */
  readonly reveal: Reveal | undefined
  /** Decides about personal data: restriction, hold, erasure; none where it was opened to be read only. */
  readonly subjects: SubjectHandler | undefined
  /** Whose retention ended. Whoever serves the deployment lets it tick; none where it was opened to be read only. */
  readonly retaining: Retaining | undefined
  readonly views: Views
  readonly rules: Rules
  readonly calendar: WorkingCalendar
  /** Decides one command and appends its events. */
  readonly handle: ComplaintHandlers['handle']
  /** The same for many of one complaint, in one append. */
  readonly batch: ComplaintHandlers['batch']
  /** Puts on record what time alone has brought about. */
  readonly watch: ComplaintHandlers['watch']
  /** The process manager: a tick puts on record what fell due. Whoever serves the deployment lets it tick. */
  readonly watchdog: Watchdog
  readonly answers: Answers
  readonly now: () => EpochMs
  /** Closes the read models, then the log, then the keys. Calling it again does nothing. */
  readonly close: () => Promise<void>
}

const systemClock = (): EpochMs => Date.now() as EpochMs

const once = (work: () => Promise<void>): (() => Promise<void>) => {
  let done: Promise<void> | undefined
  return () => (done ??= work())
}

/** Of what is only read nothing is put on record. */
const onlooker: Watchdog = { tick: TE.right({ looks: 0, events: 0, history: 0, more: false }) }

/** The log behind its vault; of a log that is only read no key is asked for. */
interface Kept extends Sealing {
  readonly keys: Keys | undefined
  readonly access: AccessLog | undefined
  readonly close: () => Promise<void>
}

const sealedLog = (options: RedressOptions, rules: Rules, raw: EventStore): TE.TaskEither<OpenError, Kept> =>
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

const openLog = (options: RedressOptions, rules: Rules): TE.TaskEither<OpenError, Kept> => {
  const { data, readonly = false, instrument = identity } = options
  return pipe(
    sqliteStore({ path: logFile(data), readonly }),
    TE.bimap(logFailed(data), instrument),
    TE.chain((raw) =>
      readonly
        ? TE.right<OpenError, Kept>({ log: raw, desk: raw, keys: undefined, access: undefined, close: raw.close })
        : pipe(sealedLog(options, rules, raw), closingOnFailure(raw.close)),
    ),
  )
}

/** What was opened is not left open when the next thing cannot be. */
const closingOnFailure = (close: () => Promise<void>) =>
  TE.orElse(
    <A>(error: OpenError): TE.TaskEither<OpenError, A> =>
      async () => {
        await close()
        return TE.left<OpenError, A>(error)()
      },
  )

/** Opens a data folder: log, keys, read models, rules, clock. The one place where they meet. */
export const openRedress = (options: RedressOptions): TE.TaskEither<OpenError, Redress> => {
  const { data, readonly = false, now = systemClock, retention = {} } = options
  return pipe(
    TE.Do,
    TE.bind('rules', () => rulesFor(options)),
    TE.chainFirst(() => folderReady(data, readonly)),
    TE.bind('kept', ({ rules }) => openLog(options, rules)),
    TE.bind('views', ({ rules, kept }) =>
      pipe(
        openViews({
          path: viewsFile(data),
          store: kept.log,
          rules,
          readonly,
          thread: true,
          // It goes by the system's clock, as whoever names none does.
          ...(options.now === undefined ? { follower: follower(data, options) } : {}),
          ...given({ onBatch: options.onBatch }),
        }),
        TE.mapLeft(viewsFailed(data)),
        closingOnFailure(kept.close),
      ),
    ),
    TE.bind('handlers', ({ rules, kept, views }) =>
      TE.right(complaintHandlers({ store: kept.desk, rules, outside: outsideOn(views.agenda, kept.log, rules) })),
    ),
    TE.bind('subjects', ({ rules, kept, views, handlers: { forget } }) =>
      kept.keys === undefined
        ? TE.right(undefined)
        : pipe(
            openSubjects({ data, log: kept.log, keys: kept.keys, rules, now, forget, retention }),
            closingOnFailure(async () => {
              await views.close()
              await kept.close()
            }),
          ),
    ),
    TE.map(({ rules, kept, views, handlers, subjects }) => {
      const { log: store, desk, keys, access } = kept
      const reveal =
        keys === undefined || access === undefined
          ? undefined
          : revealing({ log: store, vault: keys.vault, rules, access, now })
      const known = calendar('CN')
      return {
        data,
        store,
        desk,
        keys,
        access,
        reveal,
        subjects: subjects?.handler,
        retaining: subjects?.retaining,
        views,
        rules,
        calendar: known,
        handle: handlers.handle,
        batch: handlers.batch,
        watch: handlers.watch,
        watchdog: readonly ? onlooker : watchdog({ agenda: views.agenda, store, rules, handlers, now }),
        answers: answersOf({ store, reveal, views, rules, calendar: known, now }),
        now,
        close: once(async () => {
          await views.close()
          await kept.close()
        }),
      }
    }),
  )
}
