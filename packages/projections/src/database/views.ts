import type { EventStore, Rules } from '@redress/domain'
import { calendar, type EpochMs, type WorkingCalendar } from '@redress/holidays'
import * as E from 'fp-ts/lib/Either.js'
import type { TaskEither } from 'fp-ts/lib/TaskEither.js'
import { type AssessmentQuery, type AssessmentRow, assess } from '../assessment/queries.js'
import type { Source } from '../indicator/gather.js'
import { type Indicators, indicatorsOf } from '../indicator/index.js'
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
import type { Ask } from '../runtime/query.js'
import { type Scores, scoresOn } from '../score/index.js'
import { type BoardQuery, type BoardRow, board } from '../sla/board.js'
import type { ClockRow } from '../sla/clock-row.js'
import { type Counts, type CountsQuery, counts } from '../sla/counts.js'
import { clocksOfComplaint, type HoldingRow, holdingsOfComplaint } from '../sla/queries.js'
import { type TrailQuery, type TrailRow, trailOf } from '../trail/queries.js'
import type { Base } from './base.js'
import { readyBase } from './ready.js'
import { targetOn } from './target.js'

/** What every database needs to know of the read models it is to hold. */
export interface ViewsOptions {
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
  readonly indicators: Indicators
  readonly scores: Scores
  readonly close: () => Promise<void>
}

const viewing = (running: Projector): Projector => {
  const refused = () => async () => E.left(readOnly)
  return { ...running, catchUp: refused, run: refused, replay: refused }
}

const viewsOf = (base: Base, around: Omit<Source, 'db'>, running: Projector): Views => {
  const { reading } = base
  const source: Source = { db: reading, ...around }
  return {
    ...running,
    register: { one: registerOne(reading), list: registerList(reading) },
    sla: {
      board: board(reading, around.context.calendar),
      counts: counts(reading),
      clocks: clocksOfComplaint(reading),
      holdings: holdingsOfComplaint(reading),
    },
    trail: trailOf(reading),
    assessment: assess(reading),
    indicators: indicatorsOf(source),
    scores: scoresOn(source),
    close: base.close,
  }
}

/**
 * The read models in a database. The first to open them for writing makes their tables; a model whose definition changed,
 * or that got further than the log goes, starts again from the beginning of the log at the next `catchUp`, any other never
 * does. Errors: `DatabaseFailed`, `StoreFailed`, readonly also `NotBuilt`.
 */
export const viewsOn =
  (base: Base, options: ViewsOptions): TaskEither<ProjectionError, Views> =>
  async () => {
    const { store, rules, readonly = false, calendar: days = calendar('CN'), models = allModels, ...sizes } = options
    const ready = await readyBase({ base, readonly, store, models, calendar: days })()
    if (E.isLeft(ready)) return ready
    const running = projector({ models, store, rules, calendar: days, target: targetOn(base), ...sizes })
    return E.right(viewsOf(base, { store, context: { rules, calendar: days } }, readonly ? viewing(running) : running))
  }
