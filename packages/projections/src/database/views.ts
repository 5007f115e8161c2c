import { randomUUID } from 'node:crypto'
import { hostname } from 'node:os'
import type { EventStore, Rules } from '@redress/domain'
import { calendar, type EpochMs, type WorkingCalendar } from '@redress/holidays'
import * as E from 'fp-ts/lib/Either.js'
import type { TaskEither } from 'fp-ts/lib/TaskEither.js'
import { type AssessmentQuery, type AssessmentRow, assess } from '../assessment/queries.js'
import { type Indicators, indicatorsOf } from '../indicator/index.js'
import type { Source } from '../indicator/source.js'
import { models as allModels } from '../models.js'
import type { Agenda } from '../process/agenda.js'
import { agendaOn } from '../process/agenda-on.js'
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
import { vocabularyOf } from '../search/vocabulary.js'
import { type BoardQuery, type BoardRow, board } from '../sla/board.js'
import type { ClockRow } from '../sla/clock-row.js'
import { type Counts, type CountsQuery, counts } from '../sla/counts.js'
import { countsByHolder, type HolderCounts } from '../sla/holders.js'
import { type Interval, intervalsOfComplaint } from '../sla/intervals.js'
import { clocksOfComplaint, type HoldingRow, holdingsOfComplaint } from '../sla/queries.js'
import { type Statistics, statisticsOn } from '../statistics/index.js'
import { type PastMoment, type PastState, pastState } from '../trail/past.js'
import { type PastDiff, pastDiff } from '../trail/past-diff.js'
import { type TrailQuery, type TrailRow, trailOf } from '../trail/queries.js'
import type { Base } from './base.js'
import { type Guard, guardOf } from './guard.js'
import { readyBase } from './ready.js'
import { definedOf } from './standing.js'
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
  /** The host's clock; default the system's. With PostgreSQL the lease goes by the server's. */
  readonly now?: () => EpochMs
  /** What this process is called in the lease: no two at the same time by the same name. Default host, process and a random part. */
  readonly owner?: string
  /** Milliseconds after which another process may take over from one that died, default 5,000. */
  readonly lease?: number
}

/** The clock of the machine. */
export const hostClock = (): EpochMs => Date.now() as EpochMs

/** How long the lease lasts unless renewed: every third of that, and with each batch. */
const LEASE = 5_000

const someOwner = (): string => `${hostname()}:${process.pid}:${randomUUID().slice(0, 8)}`

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
    readonly intervals: Ask<[complaint: string, asOf: EpochMs], ReadonlyArray<Interval>>
    readonly holders: Ask<[asOf: EpochMs, by: 'unit' | 'handler', charged?: boolean], ReadonlyArray<HolderCounts>>
  }
  readonly trail: Ask<[complaint: string, query?: TrailQuery], ReadonlyArray<TrailRow>>
  readonly past: {
    readonly state: Ask<[complaint: string, at: PastMoment], PastState | undefined>
    readonly diff: Ask<[complaint: string, from: PastMoment, to: PastMoment], PastDiff>
  }
  readonly assessment: Ask<[query: AssessmentQuery], ReadonlyArray<AssessmentRow>>
  readonly statistics: Statistics
  readonly indicators: Indicators
  readonly scores: Scores
  /** What the process manager has to do: for `watchdog`. */
  readonly agenda: Agenda
  readonly close: () => Promise<void>
}

const viewing = (running: Projector): Projector => {
  const refused = () => async () => E.left(readOnly)
  return {
    ...running,
    catchUp: refused,
    level: refused,
    run: refused,
    replay: refused,
    skip: refused,
    rebuild: refused,
    step: refused(),
  }
}

const viewsOf = (base: Base, around: Omit<Source, 'db'>, running: Projector, { over }: Guard): Views => {
  const { reading } = base
  const source: Source = { db: reading, ...around }
  const { one } = over(['register'], { one: registerOne(reading) })
  const vocabulary = vocabularyOf(around.context.rules)
  const { list } = over(['register', 'search', 'sla'], {
    list: registerList({ db: reading, dialect: base.dialect, vocabulary }),
  })
  const { trail } = over(['trail'], { trail: trailOf(reading) })
  const { assessment } = over(['assessment', 'sla'], { assessment: assess(reading) })
  return {
    ...running,
    register: { one, list },
    sla: over(['sla'], {
      board: board(reading, around.context.calendar),
      counts: counts(reading),
      clocks: clocksOfComplaint(reading),
      holdings: holdingsOfComplaint(reading),
      intervals: intervalsOfComplaint(reading),
      holders: countsByHolder(reading),
    }),
    trail,
    past: { state: pastState(source), diff: pastDiff(source) },
    assessment,
    statistics: over(['register', 'search', 'sla', 'revisit', 'assessment'], { ...statisticsOn(reading) }),
    indicators: over(['indicator'], { ...indicatorsOf(source) }),
    scores: over(['score', 'indicator'], { ...scoresOn(source) }),
    agenda: over(['wake', 'stir'], { ...agendaOn(base) }),
    close: async () => {
      await running.release()
      await base.close()
    },
  }
}

/**
 * The read models in a database. The first to open them for writing makes their tables. A model whose definition changed is
 * built anew beside its old tables, which serve until the new ones take their place; one that got further than the log goes
 * starts again where it stands; any other is left as it is. Errors: `DatabaseFailed`, `StoreFailed`, readonly also `NotBuilt`.
 */
export const viewsOn =
  (base: Base, options: ViewsOptions): TaskEither<ProjectionError, Views> =>
  async () => {
    const {
      store,
      rules,
      readonly = false,
      calendar: days = calendar('CN'),
      models = allModels,
      now = hostClock,
      owner = someOwner(),
      lease = LEASE,
      ...sizes
    } = options
    const context = { rules, calendar: days }
    const defined = definedOf(models, context)
    const ready = await readyBase({ base, readonly, store, ...defined })()
    if (E.isLeft(ready)) return ready
    const target = targetOn(base, defined, owner, lease)
    const built = await target.built()
    if (E.isLeft(built)) {
      await base.close()
      return built
    }
    const guard = guardOf(
      target,
      built.right.filter(({ fit }) => fit === 'other').map(({ name }) => name),
    )
    const running = projector({ models, store, rules, calendar: days, now, target, ...sizes })
    return E.right(viewsOf(base, { store, context }, readonly ? viewing(running) : running, guard))
  }
