import { join } from 'node:path'
import { type ComplaintHandlers, compile, complaintHandlers, fieldCategories, rulesOf } from '@redress/domain'
import { governmentServiceCentre } from '@redress/domain/regulations'
import { sqliteStore } from '@redress/domain/sqlite'
import { localWrappingKeys, sealing, vaultOn, wrappingKeyFileOrNew } from '@redress/domain/vault'
import { sqliteKeys } from '@redress/domain/vault-sqlite'
import type { EpochMs } from '@redress/holidays'
import { keepWatch, outsideOn, watchdog } from '@redress/projections'
import { openViews, type Views } from '@redress/projections/sqlite'
import * as E from 'fp-ts/lib/Either.js'
import { pipe } from 'fp-ts/lib/function.js'
import * as TE from 'fp-ts/lib/TaskEither.js'

/** Complaint handling as the rest of an app sees it. */
export interface Complaints {
  readonly handle: ComplaintHandlers['handle']
  readonly views: Views
  readonly now: () => EpochMs
  readonly close: () => Promise<void>
}

/** Opens log, keys and read models in a folder that is there, and keeps the read models up to date until it is closed. */
export const openComplaints = (folder: string, now: () => EpochMs) =>
  pipe(
    TE.Do,
    TE.bindW('rules', () =>
      TE.fromEither(
        pipe(
          compile(governmentServiceCentre),
          E.map((one) => rulesOf([one])),
        ),
      ),
    ),
    TE.bindW('raw', () => sqliteStore({ path: join(folder, 'events.db') })),
    TE.bindW('wrapping', () => wrappingKeyFileOrNew(join(folder, 'wrapping.key'))),
    TE.bindW('keys', () => sqliteKeys({ path: join(folder, 'keys.db') })),
    TE.bindW('vault', ({ keys, wrapping }) => vaultOn(keys, localWrappingKeys(wrapping))),
    // Names and narratives are sealed on their way into the log; the read models never see them.
    TE.let('sealed', ({ raw, vault, rules }) => sealing(raw, vault, { fields: fieldCategories(rules) })),
    TE.bindW('views', ({ sealed, rules }) => openViews({ path: join(folder, 'views.db'), store: sealed.log, rules })),
    TE.map(({ rules, sealed, vault, views }): Complaints => {
      const outside = outsideOn(views.agenda, sealed.log, rules)
      const handlers = complaintHandlers({ store: sealed.desk, rules, outside })
      const watch = keepWatch(watchdog({ agenda: views.agenda, store: sealed.log, rules, handlers, now }))
      const stop = new AbortController()
      const following = views.run(stop.signal)()
      return {
        handle: handlers.handle,
        views,
        now,
        close: async () => {
          await watch.stop()
          stop.abort()
          await following
          await views.close()
          await sealed.log.close()
          await vault.close()
        },
      }
    }),
  )
