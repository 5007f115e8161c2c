import type { Bilingual } from '@redress/domain'
import { keepWatch } from '@redress/projections'
import { pipe } from 'fp-ts/lib/function.js'
import * as TE from 'fp-ts/lib/TaskEither.js'
import { saidOf } from '../open/subjects.js'
import type { Redress } from '../redress.js'

/** A follower at work. */
export interface Following {
  /** What the process manager, or the watch over retention, stumbled over last, until it goes on again. */
  readonly trouble: () => Bilingual | undefined
  /** Resolves once nothing more is being written. */
  readonly stop: () => Promise<void>
}

/** Milliseconds between two slices of the pass over all subjects: a few per cent of a core while it lasts. */
const RETENTION = 100

/** Puts on record whose retention ended: never in a hurry, for nothing waits for it. */
const keepRetention = (retaining: NonNullable<Redress['retaining']>) =>
  keepWatch(
    {
      tick: pipe(
        retaining.tick,
        TE.bimap(saidOf, ({ events }) => ({ events, more: false })),
      ),
    },
    RETENTION,
  )

/**
 * Keeps the read models on the heels of the log while the app serves, and watches over what falls due. A database that is away, or another process that brings
 * them on, is waited for; `/health` tells.
 */
export const follow = ({ views, watchdog, retaining }: Redress): Following => {
  const abort = new AbortController()
  const done = views.run(abort.signal)()
  const watch = keepWatch(watchdog)
  const retention = retaining === undefined ? undefined : keepRetention(retaining)
  return {
    trouble: () => watch.trouble() ?? retention?.trouble(),
    stop: async () => {
      // What it still puts on record is still shown.
      await watch.stop()
      await retention?.stop()
      abort.abort()
      await done
    },
  }
}
