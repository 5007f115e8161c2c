import { type ComplaintHandlers, complaintHandlers, type EventStore, type Rules } from '@redress/domain'
import { sqliteStore } from '@redress/domain/sqlite'
import { calendar, type EpochMs, type WorkingCalendar } from '@redress/holidays'
import { outsideOn, type Watchdog, watchdog } from '@redress/projections'
import { openViews, type Views } from '@redress/projections/sqlite'
import { pipe } from 'fp-ts/lib/function.js'
import * as TE from 'fp-ts/lib/TaskEither.js'
import { answersOf } from './answers/index.js'
import type { Answers } from './answers/types/index.js'
import { logFailed, type OpenError, viewsFailed } from './open/error.js'
import { folderReady, logFile, viewsFile } from './open/folder.js'
import { type RulesChoice, rulesFor } from './open/rules.js'

export type { OpenError } from './open/error.js'
export type { RulesChoice } from './open/rules.js'

/** Where and how to open a deployment. */
export interface RedressOptions extends RulesChoice {
  /** Folder with the log and the read models; made when it is not there. */
  readonly data: string
  /** Opens what is there and writes nothing. */
  readonly readonly?: boolean
  /** The clock; default the system's, which is read nowhere else. */
  readonly now?: () => EpochMs
}

/** One opened deployment: log, read models and rules, wired together. */
export interface Redress {
  readonly data: string
  readonly store: EventStore
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
  /** Closes the read models, then the log. Calling it again does nothing. */
  readonly close: () => Promise<void>
}

const systemClock = (): EpochMs => Date.now() as EpochMs

const once = (work: () => Promise<void>): (() => Promise<void>) => {
  let done: Promise<void> | undefined
  return () => (done ??= work())
}

/** Of what is only read nothing is put on record. */
const onlooker: Watchdog = { tick: TE.right({ looks: 0, events: 0, history: 0, more: false }) }

/** Opens a data folder: log, read models, rules, clock. The one place where they meet. */
export const openRedress = (options: RedressOptions): TE.TaskEither<OpenError, Redress> => {
  const { data, readonly = false, now = systemClock } = options
  return pipe(
    TE.Do,
    TE.bind('rules', () => rulesFor(options)),
    TE.chainFirst(() => folderReady(data, readonly)),
    TE.bind('store', () => pipe(sqliteStore({ path: logFile(data), readonly }), TE.mapLeft(logFailed(data)))),
    TE.bind('views', ({ rules, store }) =>
      pipe(
        openViews({ path: viewsFile(data), store, rules, readonly, thread: true }),
        TE.mapLeft(viewsFailed(data)),
        // A log that was opened is not left open when the views cannot be.
        TE.orElse((error) => async () => {
          await store.close()
          return TE.left<OpenError, Views>(error)()
        }),
      ),
    ),
    TE.map(({ rules, store, views }) => {
      const known = calendar('CN')
      const handlers = complaintHandlers({ store, rules, outside: outsideOn(views.agenda, store, rules) })
      return {
        data,
        store,
        views,
        rules,
        calendar: known,
        handle: handlers.handle,
        batch: handlers.batch,
        watch: handlers.watch,
        watchdog: readonly ? onlooker : watchdog({ agenda: views.agenda, store, rules, handlers, now }),
        answers: answersOf({ store, views, rules, calendar: known, now }),
        now,
        close: once(async () => {
          await views.close()
          await store.close()
        }),
      }
    }),
  )
}
