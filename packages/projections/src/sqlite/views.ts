import type { EventStore, Rules } from '@redress/domain'
import { calendar, type EpochMs, type WorkingCalendar } from '@redress/holidays'
import * as E from 'fp-ts/lib/Either.js'
import type { TaskEither } from 'fp-ts/lib/TaskEither.js'
import { type AssessmentQuery, type AssessmentRow, assess } from '../assessment/queries.js'
import { models as allModels } from '../models.js'
import {
  type RegisterPage,
  type RegisterQuery,
  type RegisterRow,
  registerList,
  registerOne,
} from '../register/queries.js'
import { type ProjectionError, readOnly } from '../runtime/error.js'
import type { ReadModel } from '../runtime/model.js'
import { type Projector, projector } from '../runtime/projector.js'
import type { Answer } from '../runtime/query.js'
import { type BoardQuery, type BoardRow, board } from '../sla/board.js'
import type { ClockRow } from '../sla/clock-row.js'
import { type Counts, type CountsQuery, counts } from '../sla/counts.js'
import { clocksOfComplaint, type HoldingRow, holdingsOfComplaint } from '../sla/queries.js'
import { type TrailQuery, type TrailRow, trailOf } from '../trail/queries.js'
import type { Connection } from './connect.js'
import { attempt } from './failure.js'
import { queryable } from './queryable.js'
import { readyConnection } from './ready.js'
import { sqliteTarget } from './target.js'

export interface ViewsOptions {
  /** File of the read models, e.g. `data/views.db`; `:memory:` for a throw-away one. */
  readonly path: string
  readonly store: EventStore
  readonly rules: Rules
  /** Queries only: another process projects. */
  readonly readonly?: boolean
  /** Default: the calendar of China with all notices that this release knows. */
  readonly calendar?: WorkingCalendar
  /** Default: all read models. */
  readonly models?: ReadonlyArray<ReadModel>
  /** Events in one batch and transaction, default 2,000. */
  readonly batch?: number
  /** Dossiers kept in memory, default 1,000. */
  readonly keep?: number
}

type Ask<Q extends ReadonlyArray<unknown>, A> = (...query: Q) => TaskEither<ProjectionError, A>

/** Read models, their queries, and what keeps them up to date. */
export interface Views extends Projector {
  readonly register: {
    readonly one: Ask<[complaint: string], RegisterRow | undefined>
    readonly list: Ask<[query: RegisterQuery], RegisterPage>
  }
  readonly sla: {
    readonly board: Ask<[query: BoardQuery], ReadonlyArray<BoardRow>>
    readonly counts: Ask<[asOf: EpochMs, query?: CountsQuery], Counts>
    readonly clocks: Ask<[complaint: string], ReadonlyArray<ClockRow>>
    readonly holdings: Ask<[complaint: string], ReadonlyArray<HoldingRow>>
  }
  readonly trail: Ask<[complaint: string, query?: TrailQuery], ReadonlyArray<TrailRow>>
  readonly assessment: Ask<[query: AssessmentQuery], ReadonlyArray<AssessmentRow>>
  readonly close: () => Promise<void>
}

const viewing = (running: Projector): Projector => {
  const refused = () => async () => E.left(readOnly)
  return { ...running, catchUp: refused, run: refused, replay: refused }
}

const viewsOf = (db: Connection, days: WorkingCalendar, running: Projector): Views => {
  const data = queryable(db)
  const asking =
    <Q extends ReadonlyArray<unknown>, A>(query: (...query: Q) => Answer<A>): Ask<Q, A> =>
    (...asked) =>
      attempt(() => query(...asked))
  return {
    ...running,
    register: { one: asking(registerOne(data)), list: asking(registerList(data)) },
    sla: {
      board: asking(board(data, days)),
      counts: asking(counts(data)),
      clocks: asking(clocksOfComplaint(data)),
      holdings: asking(holdingsOfComplaint(data)),
    },
    trail: asking(trailOf(data)),
    assessment: asking(assess(data)),
    close: async () => void db.close(),
  }
}

/**
 * Opens the read models. The first to open them for writing makes their tables; a model whose definition changed, or that
 * got further than the log goes, starts again from the beginning of the log at the next `catchUp`, any other never does.
 * Errors: `DatabaseFailed`, `StoreFailed`, readonly also `NotBuilt`.
 */
export const openViews =
  (options: ViewsOptions): TaskEither<ProjectionError, Views> =>
  async () => {
    const {
      path,
      store,
      rules,
      readonly = false,
      calendar: days = calendar('CN'),
      models = allModels,
      ...sizes
    } = options
    const ready = await readyConnection({ path, readonly, store, models, calendar: days })()
    if (E.isLeft(ready)) return ready
    const db = ready.right
    const running = projector({ models, store, rules, calendar: days, target: sqliteTarget(db), ...sizes })
    return E.right(viewsOf(db, days, readonly ? viewing(running) : running))
  }
