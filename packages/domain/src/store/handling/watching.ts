import type { EpochMs } from '@redress/holidays'
import * as E from 'fp-ts/lib/Either.js'
import type { TaskEither } from 'fp-ts/lib/TaskEither.js'
import type { Supplied } from '../../aggregate/happening.js'
import type { ComplaintEvent } from '../../complaint/event.js'
import type { Rules } from '../../complaint/rules.js'
import type { Complaint } from '../../complaint/state.js'
import { watch } from '../../complaint/watch.js'
import { type Passing, passTime } from '../../complaint/watch-until.js'
import type { Position } from '../port.js'
import type { HandleError } from './load.js'
import { type Desk, type Settled, settle } from './settle.js'
import { type Awake, woken } from './woken.js'

/** What a look at a complaint put on record: nothing, where nothing had fallen due or all of it was there already. */
export interface Watched {
  readonly events: ReadonlyArray<ComplaintEvent>
  /** Last revision of the complaint's stream; -1 of one that nobody received. */
  readonly revision: number
  /** Where in the log that revision stands: whoever has read so far knows all of the complaint. */
  readonly position?: Position
}

/** The ways of looking at complaints that nobody sends a command for. */
export interface Watching {
  /**
   * Puts on record what time alone has brought about by `now`, in one append. The same moment again, here or in another
   * process at the same time, adds nothing. A complaint that nobody received has nothing to watch.
   */
  readonly watch: (complaint: string, now: EpochMs, supplied?: Supplied) => TaskEither<HandleError, Watched>
  /**
   * The same for every moment at which the complaint asks to be woken, one after the other, each told as of itself: a late start
   * gives the events of a punctual one. In one append.
   */
  readonly pass: (complaint: string, until: EpochMs, passing?: Passing) => TaskEither<HandleError, Watched>
  /**
   * Puts on record what another complaint has brought about in this one. By an event: as of `at`, or of this one's last event if
   * later. By getting older: as of `at`, and nothing where something has happened in this one since, which took time into account.
   */
  readonly wake: (complaint: string, at: EpochMs, awake: Awake) => TaskEither<HandleError, Watched>
}

type Look = (complaint: Complaint) => ReadonlyArray<ComplaintEvent>

/** The looks over one memory and one queue per complaint, as commands have them. */
export const watching = (
  rules: Rules,
  desk: Desk<Complaint, ComplaintEvent>,
  inLane: <A>(key: string, task: () => Promise<A>) => Promise<A>,
): Watching => {
  const put =
    (id: string, look: Look): TaskEither<HandleError, Watched> =>
    async () => {
      const settled = await inLane(id, () =>
        settle(desk, id, (complaint) => {
          const events = look(complaint)
          return { answer: events, events }
        }),
      )
      return E.map(({ answer, revision, position }: Settled<ReadonlyArray<ComplaintEvent>, Complaint>) => ({
        events: answer,
        revision,
        ...(position === undefined ? {} : { position }),
      }))(settled)
    }

  return {
    watch: (id, now, supplied) => put(id, watch(rules)(now, supplied)),
    pass: (id, until, passing) => put(id, (complaint) => passTime(rules)(until, passing)(complaint).events),
    wake: (id, at, awake) => put(id, (complaint) => woken(rules, complaint, at, awake)),
  }
}
