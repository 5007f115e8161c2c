import { Classes, clockStates, Fields, Flags, InstantString, oneOf, shape } from '@redress/domain'
import { parseDay } from '@redress/holidays'
import { isRight } from 'fp-ts/lib/Either.js'
import * as t from 'io-ts'
import { nullable } from './nullable.js'

/** A date, in JSON Schema `format: date`. */
const Day = new t.Type<string>(
  'Day',
  (value): value is string => typeof value === 'string' && isRight(parseDay(value)),
  (input, context) =>
    typeof input === 'string' && isRight(parseDay(input)) ? t.success(input) : t.failure(input, context),
  t.identity,
)

export const BilingualText = shape('Bilingual', { zh: t.string, en: t.string }, {})
const State = oneOf('ClockState', clockStates)
const Counts = t.record(t.string, t.number, 'StateCounts')
const text = nullable(t.string)
const instant = nullable(InstantString)

const clock = {
  id: t.string,
  complaint: t.string,
  regulation: t.string,
  version: t.string,
  clause: t.string,
  ref: t.string,
  summary: BilingualText,
  kind: oneOf('ClockKind', ['clock', 'obligation'] as const),
  modality: oneOf('Modality', ['must', 'should', 'may'] as const),
  state: State,
  startedAt: InstantString,
  dueAt: instant,
  dueDay: nullable(Day),
  endedAt: instant,
  workdaysLate: nullable(t.number),
  provisional: t.boolean,
  unit: text,
  handler: text,
  notices: t.array(t.string),
}

export const BoardCodec = shape(
  'Board',
  {
    asOf: InstantString,
    counts: Counts,
    clauses: t.array(
      shape(
        'ClauseCounts',
        { regulation: t.string, clause: t.string, ref: t.string, summary: BilingualText, counts: Counts },
        {},
      ),
    ),
    clocks: t.array(shape('Clock', clock, {})),
    next: text,
  },
  {},
)

const Cited = shape('EventCited', { event: t.string, type: t.string, occurredAt: InstantString }, {})

export const ExplainedCodec = shape(
  'Explained',
  {
    complaint: t.string,
    asOf: InstantString,
    status: t.string,
    regulations: t.array(shape('Pinned', { id: t.string, version: t.string, title: BilingualText }, {})),
    clocks: t.array(
      shape(
        'ClockExplained',
        {
          ...clock,
          applies: t.union([t.boolean, t.literal('unknown')]),
          responsible: t.string,
          startedBy: Cited,
          endedBy: nullable(Cited),
          holders: t.array(shape('Holder', { unit: text, person: text, from: InstantString, to: instant }, {})),
          days: t.array(
            shape(
              'DayCounted',
              { day: Day, counted: t.boolean, why: t.string, certain: t.boolean },
              { ordinal: t.number, name: BilingualText, notice: t.string },
            ),
          ),
          text: BilingualText,
        },
        {},
      ),
    ),
  },
  {},
)

const clause = { regulation: t.string, clause: t.string, ref: t.string }

const ClauseCited = shape(
  'ClauseCited',
  { effect: oneOf('ClauseEffect', ['cause', 'warning', 'filled', 'routed', 'override'] as const), ...clause },
  { field: t.string, step: t.string, to: t.array(t.string), role: t.string },
)

const clockEffects = [
  'opened',
  'discharged',
  'cancelled',
  'overtaken',
  'applicable',
  'inapplicable',
  'undecided',
  'moved',
  'replaced',
] as const

const ClockMoved = shape(
  'ClockMoved',
  {
    effect: oneOf('ClockEffect', clockEffects),
    clock: t.string,
    ...clause,
    summary: BilingualText,
    dueDay: nullable(Day),
  },
  {},
)

const TrailEntry = shape(
  'TrailEntry',
  {
    revision: t.number,
    position: t.string,
    event: t.string,
    type: t.string,
    variant: text,
    title: BilingualText,
    occurredAt: InstantString,
    recordedAt: InstantString,
    backdated: t.boolean,
    actor: shape('ActorSeen', { id: t.string, unit: text }, {}),
    command: t.string,
    changes: t.array(shape('FactChanged', { path: t.string }, { from: t.unknown, to: t.unknown })),
    clauses: t.array(ClauseCited),
    clocks: t.array(ClockMoved),
  },
  {},
)

export const TrailCodec = shape(
  'Trail',
  { complaint: t.string, asOf: instant, asOfRecorded: instant, entries: t.array(TrailEntry) },
  {},
)

const Share = shape('Share', { numerator: t.number, denominator: t.number, value: nullable(t.number) }, {})
const tally = { met: t.number, breached: t.number, undecided: t.number, open: t.number, cancelled: t.number }
const Tally = shape('Tally', tally, {})
const ClauseTally = shape(
  'ClauseTally',
  { regulation: t.string, clause: t.string, ref: t.string, modality: t.string, ...tally, onTime: Share },
  {},
)

const AssessmentRow = shape(
  'AssessmentRow',
  {
    who: text,
    received: t.number,
    answered: t.number,
    reopened: t.number,
    handovers: t.number,
    revisited: t.number,
    workdaysToAnswer: shape('Sum', { sum: t.number, count: t.number }, {}),
    must: Tally,
    should: Tally,
    may: Tally,
    onTime: Share,
    clauses: t.array(ClauseTally),
  },
  {},
)

export const AssessmentCodec = shape(
  'Assessment',
  { by: oneOf('By', ['unit', 'agent'] as const), period: t.string, asOf: InstantString, rows: t.array(AssessmentRow) },
  {},
)

const optionalTexts = (...keys: ReadonlyArray<string>) => Object.fromEntries(keys.map((key) => [key, t.string]))

export const ComplaintCodec = shape(
  'Complaint',
  {
    complaint: t.string,
    revision: t.number,
    status: t.string,
    regulations: t.array(shape('Pin', { id: t.string, version: t.string }, {})),
    kind: text,
    channel: text,
    form: text,
    number: text,
    receivedAt: instant,
    unit: text,
    handler: text,
    owner: text,
    round: t.number,
    objections: t.number,
    satisfaction: text,
    outcome: text,
    complainant: nullable(shape('ComplainantSeen', {}, { id: t.string, kind: t.string, asksSecrecy: t.boolean })),
    respondent: nullable(shape('RespondentSeen', {}, optionalTexts('kind', 'unit', 'person', 'unitHead'))),
    subject: nullable(shape('SubjectSeen', {}, optionalTexts('kind', 'id'))),
    classes: Classes,
    flags: Flags,
    fields: Fields,
  },
  {},
)

export const RegisterCodec = shape(
  'Register',
  {
    complaints: t.array(
      shape(
        'RegisterRow',
        {
          complaint: t.string,
          number: text,
          status: t.string,
          kind: text,
          channel: text,
          receivedAt: instant,
          unit: text,
          handler: text,
          regulations: t.array(t.string),
          revision: t.number,
        },
        {},
      ),
    ),
    next: text,
  },
  {},
)

export const RegulationsCodec = shape(
  'Regulations',
  {
    regulations: t.array(
      shape(
        'RegulationSummary',
        {
          id: t.string,
          version: t.string,
          title: BilingualText,
          clauses: t.array(
            shape(
              'ClauseSummary',
              { clause: t.string, ref: t.string, summary: BilingualText, mechanisms: t.array(t.string) },
              {},
            ),
          ),
        },
        {},
      ),
    ),
  },
  {},
)

export const CalendarDayCodec = shape(
  'CalendarDay',
  {
    day: Day,
    work: t.boolean,
    kind: t.string,
    name: nullable(BilingualText),
    notice: text,
    certain: t.boolean,
  },
  {},
)

/** What is said to an accepted command. */
export const AcceptedCodec = shape(
  'Accepted',
  {
    complaint: t.string,
    /** Revision after the command; the ETag. */
    revision: t.number,
    events: t.array(shape('EventMade', { event: t.string, type: t.string }, {})),
    /** The same command was accepted before; nothing was added. */
    repeated: t.boolean,
    /** The read models show it already. */
    visible: t.boolean,
    warnings: t.array(shape('Warned', { regulation: t.string, clause: t.string, zh: t.string, en: t.string }, {})),
  },
  {},
)

export const HealthCodec = shape(
  'Health',
  {
    status: oneOf('HealthStatus', ['ok', 'degraded'] as const),
    views: t.record(t.string, t.unknown),
    parked: t.number,
    trouble: nullable(BilingualText),
  },
  {},
)

export const ProblemKindCodec = shape('ProblemKind', { type: t.string, status: t.number, title: BilingualText }, {})
export const ProblemKindsCodec = shape('ProblemKinds', { problems: t.array(ProblemKindCodec) }, {})

const Refusal = shape(
  'Refusal',
  {
    regulation: t.string,
    version: t.string,
    clause: t.string,
    ref: t.string,
    mechanism: t.string,
    facts: t.array(shape('FactSeen', { path: t.string }, { value: t.unknown })),
    because: BilingualText,
    remedy: BilingualText,
  },
  {},
)

/** Problem details (RFC 9457). */
export const ProblemCodec = shape(
  'Problem',
  { type: t.string, title: t.string, status: t.number, detail: t.string, zh: t.string, en: t.string },
  {
    problems: t.array(shape('InputProblem', { path: t.string, expected: t.string, found: t.string }, {})),
    refusals: t.array(Refusal),
    revision: t.number,
  },
)
