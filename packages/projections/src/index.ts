/**
 * Read models over a complaint history: definitions (data), the pure functions that make their rows, and the runtime
 * that keeps them up to date. The database is a subpath: `@redress/projections/sqlite`.
 */
export { assessment } from './assessment/model.js'
export { type Days, daysOf } from './assessment/period.js'
export { type AssessmentQuery, type AssessmentRow, assess, type ClauseTally } from './assessment/queries.js'
export type { Share, Tally } from './assessment/tally.js'
export type { Reading } from './database/base.js'
export type { FollowerModule } from './database/follower.js'
export { serveFollowing } from './database/follower-serving.js'
export type { Schema } from './database/schema.js'
export type { Batched } from './database/watched.js'
export type { FigureCounts, IndicatorAnswer } from './indicator/counts.js'
export type { Moment } from './indicator/cut.js'
export type { Definition, OwnIndicator } from './indicator/definition.js'
export { indicator } from './indicator/model.js'
export {
  type FigureCasesPage,
  type FigureCasesQuery,
  type FigurePart,
  type FigureQuery,
  type FiguresAnswer,
  type FiguresQuery,
  figureParts,
  type IndicatorListed,
  type SeriesQuery,
} from './indicator/queries.js'
export type { IndicatorQuestion } from './indicator/question.js'
export { spanOf } from './indicator/span.js'
export { models } from './models.js'
export { people } from './people/model.js'
export type { Agenda } from './process/agenda.js'
export { keepWatch, type Watch } from './process/keep-watch.js'
export { outsideOn } from './process/outside.js'
export type { Ticked } from './process/tick.js'
export { type Watchdog, type WatchdogOptions, watchdog } from './process/watchdog.js'
export type { RegisterFilter } from './register/filter.js'
export { register } from './register/model.js'
export {
  type RegisterPage,
  type RegisterQuery,
  type RegisterRow,
  registerOne,
} from './register/queries.js'
export type { ReportListed } from './report/listed.js'
export type { ReportAnswer, ReportQuery, Reports } from './report/queries.js'
export { revisit } from './revisit/model.js'
export type { Advance, Rebuild } from './runtime/advance.js'
export type { Apart } from './runtime/apart.js'
export type { Column, Columns, Holds, Row, RowOf, SqlValue, Unit } from './runtime/column.js'
export { column, nothing, optional, sqlType } from './runtime/column.js'
export type { Decision } from './runtime/decisions.js'
export type { Dependent, ProjectionError } from './runtime/error.js'
export type { Ailment, Health, HealthOptions } from './runtime/health.js'
export { measure } from './runtime/metrics.js'
export {
  type ComplaintModel,
  type Context,
  complaintModel,
  type Entry,
  type EventModel,
  eventModel,
  type ReadModel,
} from './runtime/model.js'
export { type Parked, parkedTable, type Queued, queuedTable } from './runtime/parked.js'
export type { Progress, Reached } from './runtime/progress.js'
export { type Projector, projector } from './runtime/projector.js'
export type { ProjectorOptions } from './runtime/projector-options.js'
export type { Pulse } from './runtime/pulse.js'
export type { Ask } from './runtime/query.js'
export { type Skipped, skippedTable } from './runtime/skipped.js'
export { stampOf } from './runtime/stamp.js'
export type { ModelStatus, Status } from './runtime/status.js'
export { type Index, type RowIn, type Table, table } from './runtime/table.js'
export type { Built, Change, Fit, Lease, Place, Surplus, TableWrite, Target } from './runtime/target.js'
export { type ScanFilter, type Scanned, type ScanQuery, scanned } from './scan/scan.js'
export type { EntriesPage, EntriesQuery, ScoreEntry } from './score/entries.js'
export { score } from './score/model.js'
export type { SchemeListed, ScoresAnswer, ScoresQuery } from './score/queries.js'
export { search } from './search/model.js'
export { type BoardPlace, type BoardQuery, type BoardRow, board } from './sla/board.js'
export type { ClockRow } from './sla/clock-row.js'
export { type Counts, counts, type StateCounts } from './sla/counts.js'
export type { CountsQuery } from './sla/counts-sql.js'
export { countsByHolder, type HolderCounts } from './sla/holders.js'
export { type Interval, type IntervalClock, intervalsOfComplaint } from './sla/intervals.js'
export { sla } from './sla/model.js'
export { clocksOfComplaint, type HoldingRow, holdingsOfComplaint } from './sla/queries.js'
export { stateSql } from './sla/state-sql.js'
export { madeTable } from './star/made.js'
export { type Reference, references } from './star/reference.js'
export type { View, ViewColumn } from './star/view.js'
export { views } from './star/views.js'
export type { BulletinCase, BulletinCasesQuery, BulletinCount, BulletinRow, CaseGroup } from './statistics/bulletin.js'
export { type CasesQuery, type Grouping, type Stretch, stretches } from './statistics/cases.js'
export type { HotSpot, HotSpotsQuery } from './statistics/hot-spots.js'
export type { Statistics } from './statistics/index.js'
export type { Repeat, Repeats, RepeatsQuery } from './statistics/repeats.js'
export type { ClauseApplied } from './trail/clauses.js'
export type { ClockChange } from './trail/clock-changes.js'
export type { FactChange } from './trail/fact-changes.js'
export { trail } from './trail/model.js'
export type { PastClock, PastMoment, PastState } from './trail/past.js'
export type { PastDiff } from './trail/past-diff.js'
export { type TrailQuery, type TrailRow, trailOf } from './trail/queries.js'
