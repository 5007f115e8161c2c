import type { Bilingual, ClockState, Status, Value } from '@redress/domain'
import type { Day, Instant } from '@redress/holidays'
import type { ClauseTally, AssessmentRow as TalliedRow } from '@redress/projections'
import type { TaskEither } from 'fp-ts/lib/TaskEither.js'
import type { AnswerError } from './error.js'

/** A moment to answer for: `YYYY-MM-DD` (the end of that day in China) or an instant with offset; default now. */
export type AsOf = string

/** Number of clocks in each state. */
export type StateCounts = { readonly [S in ClockState]: number }

/** One time limit of one complaint, as it stands at the moment asked about. */
export interface ClockAnswer {
  /** Unique within the complaint. */
  readonly id: string
  readonly complaint: string
  readonly regulation: string
  readonly version: string
  readonly clause: string
  /** The clause as the source numbers it. */
  readonly ref: string
  readonly summary: Bilingual
  readonly kind: 'clock' | 'obligation'
  readonly modality: 'must' | 'should' | 'may'
  readonly state: ClockState
  readonly startedAt: Instant
  /** Last instant that is still in time; null for a duty without a date. */
  readonly dueAt: Instant | null
  readonly dueDay: Day | null
  readonly endedAt: Instant | null
  /**
   * Working days from the due day to the day on which it ended, or to the moment asked about where it has not: above 0 is late,
   * below 0 is time to spare. Null where there is no due day or the clock does not apply.
   */
  readonly workdaysLate: number | null
  /** The due day rests on a year whose notice is not published yet. */
  readonly provisional: boolean
  /** Who has the case, or had it when the clock ended. */
  readonly unit: string | null
  readonly handler: string | null
  /** Numbers of the State Council notices the due day rests on. */
  readonly notices: ReadonlyArray<string>
}

/** Counts of one clause over the whole board. */
export interface ClauseCounts {
  readonly regulation: string
  readonly clause: string
  readonly ref: string
  readonly summary: Bilingual
  readonly counts: StateCounts
}

export interface BoardQuery {
  readonly asOf?: AsOf
  /** Ended clocks, too: met, cancelled, breached and done since. Ones that do not apply are never among them. */
  readonly all?: boolean
  readonly state?: ReadonlyArray<ClockState>
  readonly unit?: string
  readonly clause?: string
  /** Only what is due by the n-th working day after the moment asked about at the latest; 0 is that very day. */
  readonly dueWithin?: number
  /** Clocks on one page, 1 to 1000, default 100. */
  readonly limit?: number
  readonly cursor?: string
}

/** The SLA board (时限看板). */
export interface Board {
  readonly asOf: Instant
  readonly counts: StateCounts
  readonly clauses: ReadonlyArray<ClauseCounts>
  readonly clocks: ReadonlyArray<ClockAnswer>
  /** Give it as `cursor` for the next page; null on the last. */
  readonly next: string | null
}

/** A day that was counted or skipped, and why. */
export interface DayAnswer {
  readonly day: Day
  readonly counted: boolean
  readonly ordinal?: number
  readonly why: string
  readonly name?: Bilingual
  readonly notice?: string
  readonly certain: boolean
}

/** The event behind a statement. */
export interface EventCited {
  readonly event: string
  readonly type: string
  readonly occurredAt: Instant
}

/** Who had the case, from when to when. */
export interface HolderAnswer {
  readonly unit: string | null
  readonly person: string | null
  readonly from: Instant
  readonly to: Instant | null
}

/** A clock with everything that its due day rests on. */
export interface ClockExplained extends ClockAnswer {
  /** Is its condition true; `unknown` while a fact that it needs is not recorded. */
  readonly applies: boolean | 'unknown'
  readonly responsible: string
  readonly startedBy: EventCited
  readonly endedBy: EventCited | null
  readonly holders: ReadonlyArray<HolderAnswer>
  readonly days: ReadonlyArray<DayAnswer>
  /** The whole reckoning in words. */
  readonly text: Bilingual
}

/** Why each deadline of one complaint falls where it falls. Folded from the log itself. */
export interface Explained {
  readonly complaint: string
  readonly asOf: Instant
  readonly status: Status
  readonly regulations: ReadonlyArray<{ readonly id: string; readonly version: string; readonly title: Bilingual }>
  readonly clocks: ReadonlyArray<ClockExplained>
}

/** A clause that had a say in an event, and what it did. */
export interface ClauseCited {
  readonly effect: 'cause' | 'warning' | 'filled' | 'routed' | 'override'
  readonly regulation: string
  readonly clause: string
  readonly ref: string
  /** Record field that it filled. */
  readonly field?: string
  /** Step and recipients that it routed to. */
  readonly step?: string
  readonly to?: ReadonlyArray<string>
  /** Role by which it was overridden. */
  readonly role?: string
}

/** What an event did to a clock. */
export interface ClockMoved {
  readonly effect:
    | 'opened'
    | 'discharged'
    | 'cancelled'
    | 'overtaken'
    | 'applicable'
    | 'inapplicable'
    | 'undecided'
    | 'moved'
    | 'replaced'
  readonly clock: string
  readonly regulation: string
  readonly clause: string
  readonly ref: string
  readonly summary: Bilingual
  /** Due day after the event. */
  readonly dueDay: Day | null
}

/** A fact that an event changed. Values that may be personal are left out: it is said that it changed, not what it says. */
export interface FactChanged {
  readonly path: string
  readonly from?: unknown
  readonly to?: unknown
}

/** One event of a complaint: who, when, what changed, under which clause, which clocks moved. */
export interface TrailEntry {
  readonly revision: number
  readonly position: string
  readonly event: string
  readonly type: string
  /** `final` of `Replied:final`; the act of an `ActRecorded`. */
  readonly variant: string | null
  readonly title: Bilingual
  readonly occurredAt: Instant
  readonly recordedAt: Instant
  /** It occurred before the entry before it: recorded later than it happened. */
  readonly backdated: boolean
  readonly actor: { readonly id: string; readonly unit: string | null }
  readonly command: string
  readonly changes: ReadonlyArray<FactChanged>
  readonly clauses: ReadonlyArray<ClauseCited>
  readonly clocks: ReadonlyArray<ClockMoved>
}

export interface TrailQuery {
  /** Only what had occurred by then. */
  readonly asOf?: AsOf
  /** Only what was recorded by then. */
  readonly asOfRecorded?: AsOf
}

/** The history of one complaint (处理轨迹). */
export interface Trail {
  readonly complaint: string
  readonly asOf: Instant | null
  readonly asOfRecorded: Instant | null
  readonly entries: ReadonlyArray<TrailEntry>
}

export interface AssessmentQuery {
  readonly by: 'unit' | 'agent'
  /** Days of receipt: `2018`, `2018-06` or `2018-Q2`; default the year of the moment asked about. */
  readonly period?: string
  readonly asOf?: AsOf
}

/** A complaint as it stands, record fields included: this answer, and no other, may be personal. */
export interface ComplaintAnswer {
  readonly complaint: string
  /** Number of the last event, from 0; the ETag. */
  readonly revision: number
  readonly status: Status
  readonly regulations: ReadonlyArray<{ readonly id: string; readonly version: string }>
  readonly kind: string | null
  readonly channel: string | null
  readonly form: string | null
  readonly number: string | null
  readonly receivedAt: Instant | null
  readonly unit: string | null
  readonly handler: string | null
  readonly owner: string | null
  readonly round: number
  readonly objections: number
  readonly satisfaction: string | null
  readonly outcome: string | null
  readonly complainant: { readonly id?: string; readonly kind?: string; readonly asksSecrecy?: boolean } | null
  readonly respondent: { readonly kind?: string; readonly unit?: string; readonly person?: string } | null
  readonly subject: { readonly kind?: string; readonly id?: string } | null
  readonly classes: { readonly [dimension: string]: Value }
  readonly flags: { readonly [flag: string]: boolean }
  readonly fields: { readonly [field: string]: Value }
}

/** What became of one holder's cases and clocks, in all and clause by clause. */
export interface AssessmentRow extends Omit<TalliedRow, 'clauses'> {
  readonly clauses: ReadonlyArray<ClauseTally & { readonly ref: string }>
}

/** Assessment per unit or agent (考核). */
export interface Assessment {
  readonly by: 'unit' | 'agent'
  readonly period: string
  readonly asOf: Instant
  readonly rows: ReadonlyArray<AssessmentRow>
}

export interface RegisterQuery {
  readonly limit?: number
  readonly cursor?: string
}

/** One line of the register. */
export interface RegisterRow {
  readonly complaint: string
  readonly number: string | null
  readonly status: string
  readonly kind: string | null
  readonly channel: string | null
  readonly receivedAt: Instant | null
  readonly unit: string | null
  readonly handler: string | null
  readonly regulations: ReadonlyArray<string>
  readonly revision: number
}

/** The register (台账), a page at a time. */
export interface RegisterPage {
  readonly complaints: ReadonlyArray<RegisterRow>
  readonly next: string | null
}

export interface RegulationSummary {
  readonly id: string
  readonly version: string
  readonly title: Bilingual
  readonly clauses: ReadonlyArray<{
    readonly clause: string
    readonly ref: string
    readonly summary: Bilingual
    readonly mechanisms: ReadonlyArray<string>
  }>
}

/** What the calendar says about a day. */
export interface CalendarDayAnswer {
  readonly day: Day
  readonly work: boolean
  readonly kind: string
  readonly name: Bilingual | null
  readonly notice: string | null
  readonly certain: boolean
}

type Answer<A> = TaskEither<AnswerError, A>

/** Every question that HTTP and the command line ask, answered in the same JSON-able values. */
export interface Answers {
  readonly board: (query?: BoardQuery) => Answer<Board>
  readonly explain: (complaint: string, asOf?: AsOf) => Answer<Explained>
  readonly trail: (complaint: string, query?: TrailQuery) => Answer<Trail>
  readonly assessment: (query: AssessmentQuery) => Answer<Assessment>
  readonly complaint: (complaint: string) => Answer<ComplaintAnswer>
  readonly register: (query?: RegisterQuery) => Answer<RegisterPage>
  readonly regulations: ReadonlyArray<RegulationSummary>
  readonly calendarDay: (day: string) => Answer<CalendarDayAnswer>
}
