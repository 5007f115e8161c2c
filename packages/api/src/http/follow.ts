import type { Bilingual } from '@redress/domain'
import { keepWatch } from '@redress/projections'
import { pipe } from 'fp-ts/lib/function.js'
import * as TE from 'fp-ts/lib/TaskEither.js'
import { type Following, following } from '../follow/following.js'
import { saidOf } from '../open/subjects.js'
import type { Redress } from '../redress.js'

/** Read models, and the watch over what falls due, at work. */
export interface Kept extends Following {
  /** What the process manager, or the watch over retention, stumbled over last, until it goes on again. */
  readonly trouble: () => Bilingual | undefined
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
 * Keeps the read models on the heels of the log while the app serves, and watches over what falls due. What it
 * stumbles over `/health` tells.
 */
export const follow = ({ views, watchdog, retaining }: Redress): Kept => {
  const shown = following(views)
  const watch = keepWatch(watchdog)
  const retention = retaining === undefined ? undefined : keepRetention(retaining)
  return {
    trouble: () => watch.trouble() ?? retention?.trouble(),
    stop: async () => {
      // What it still puts on record is still shown.
      await watch.stop()
      await retention?.stop()
      await shown.stop()
    },
  }
}
