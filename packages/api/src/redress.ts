import { type ComplaintHandlers, complaintHandlers, type EventStore, type Retention, type Rules } from '@redress/domain'
import type { AccessLog } from '@redress/domain/access'
import { type Reveal, revealing } from '@redress/domain/reveal'
import type { Retaining, SubjectHandler } from '@redress/domain/vault'
import { calendar, type EpochMs, type WorkingCalendar } from '@redress/holidays'
import { type Batched, outsideOn, type Watchdog, watchdog } from '@redress/projections'
import { openViews, type Views } from '@redress/projections/sqlite'
import { pipe } from 'fp-ts/lib/function.js'
import * as TE from 'fp-ts/lib/TaskEither.js'
import { answersOf } from './answers/index.js'
import type { Answers } from './answers/types/index.js'
import { follower } from './follow/follower.js'
import { given } from './given.js'
import { closingOnFailure } from './open/closing.js'
import { type OpenError, viewsFailed } from './open/error.js'
import { folderReady, viewsFile } from './open/folder.js'
import type { Keys } from './open/keys.js'
import { type LogOptions, openLog, systemClock } from './open/log.js'
import { type RulesChoice, rulesFor } from './open/rules.js'
import { openSubjects } from './open/subjects.js'

export type { OpenError } from './open/error.js'
export type { LogOptions } from './open/log.js'
export type { PlacesChoice, PostgresPlace } from './open/places.js'
export type { RulesChoice } from './open/rules.js'

/** Where and how to open a deployment. */
export interface RedressOptions extends RulesChoice, LogOptions {
  /** How long personal data are kept that no clause has kept; default without end. */
  readonly retention?: Retention
  /** Hears of each batch of events that the read models took: for traces. */
  readonly onBatch?: (batch: Batched) => void
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

const once = (work: () => Promise<void>): (() => Promise<void>) => {
  let done: Promise<void> | undefined
  return () => (done ??= work())
}

/** Of what is only read nothing is put on record. */
const onlooker: Watchdog = { tick: TE.right({ looks: 0, events: 0, history: 0, more: false }) }

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
