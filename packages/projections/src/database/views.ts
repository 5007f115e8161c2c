import type { EpochMs } from '@redress/holidays'
import type { AssessmentQuery, AssessmentRow } from '../assessment/queries.js'
import type { Indicators } from '../indicator/index.js'
import type { Agenda } from '../process/agenda.js'
import type { RegisterPage, RegisterQuery, RegisterRow } from '../register/queries.js'
import type { Reports } from '../report/queries.js'
import type { Row } from '../runtime/column.js'
import type { Projector } from '../runtime/projector.js'
import type { Ask } from '../runtime/query.js'
import type { ScanQuery } from '../scan/scan.js'
import type { Scores } from '../score/index.js'
import type { BoardQuery, BoardRow } from '../sla/board.js'
import type { ClockRow } from '../sla/clock-row.js'
import type { Counts } from '../sla/counts.js'
import type { CountsQuery } from '../sla/counts-sql.js'
import type { HolderCounts } from '../sla/holders.js'
import type { Interval } from '../sla/intervals.js'
import type { HoldingRow } from '../sla/queries.js'
import type { Statistics } from '../statistics/index.js'
import type { PastMoment, PastState } from '../trail/past.js'
import type { PastDiff } from '../trail/past-diff.js'
import type { TrailQuery, TrailRow } from '../trail/queries.js'

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
  /** Units and agents that occur in events, whether or not a directory lists them. */
  readonly people: {
    readonly units: Ask<[], ReadonlyArray<string>>
    readonly agents: Ask<[], ReadonlyArray<string>>
  }
  readonly assessment: Ask<[query: AssessmentQuery], ReadonlyArray<AssessmentRow>>
  readonly statistics: Statistics
  readonly indicators: Indicators
  readonly reports: Reports
  /** The register, the clocks, the trail, row by row: for whoever takes them out. */
  readonly scan: Ask<[query: ScanQuery], ReadonlyArray<Row>>
  readonly scores: Scores
  /** What the process manager has to do: for `watchdog`. */
  readonly agenda: Agenda
  readonly close: () => Promise<void>
}
