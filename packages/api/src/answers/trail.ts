import type { Rules } from '@redress/domain'
import type { Day, EpochMs, Instant } from '@redress/holidays'
import type { Skipped, TrailRow } from '@redress/projections'
import * as E from 'fp-ts/lib/Either.js'
import { pipe } from 'fp-ts/lib/function.js'
import * as TE from 'fp-ts/lib/TaskEither.js'
import { momentIf, momentOf } from './as-of.js'
import { clauseIn } from './clause-in.js'
import type { AnswerContext } from './context.js'
import { unknownComplaint, viewsFailed } from './error.js'
import { eventTitle } from './event-words.js'
import type { Answers, EventLeftOut, TrailEntry } from './types/index.js'

/** What became of a clock, its clause as the source cites it. */
export const moved =
  (rules: Rules) =>
  ({ effect, clock, regulation, clause, due }: TrailRow['clocks'][number]): TrailEntry['clocks'][number] => ({
    effect,
    clock,
    regulation,
    clause,
    ...clauseIn(rules, regulation, clause),
    dueDay: (due ?? null) as Day | null,
  })

/** An event of the trail as every answer gives it. */
export const entry =
  (rules: Rules) =>
  (row: TrailRow): TrailEntry => ({
    revision: row.revision,
    position: row.position,
    event: row.event_id,
    type: row.type,
    variant: row.act ?? row.variant,
    title: eventTitle(row.type, row.variant, row.act),
    occurredAt: row.occurred_at as Instant,
    recordedAt: row.recorded_at as Instant,
    backdated: row.backdated === 1,
    actor: { id: row.actor, unit: row.actor_unit },
    command: row.command,
    changes: row.changes,
    clauses: row.clauses.map((cited) => ({ ...cited, ref: clauseIn(rules, cited.regulation, cited.clause).ref })),
    clocks: row.clocks.map(moved(rules)),
  })

const leftOutOf = ({ revision, position, type, decided_by, reason, decided_ms }: Skipped): EventLeftOut => ({
  revision,
  position,
  type,
  decidedBy: decided_by,
  reason,
  decidedAt: momentOf(decided_ms as EpochMs).instant,
})

/** The audit trail from the read model. */
export const trailAnswer =
  ({ views, rules }: AnswerContext): Answers['trail'] =>
  (id, { asOf, asOfRecorded } = {}) =>
    pipe(
      E.Do,
      E.bind('occurred', () => momentIf('asOf', asOf)),
      E.bind('recorded', () => momentIf('asOfRecorded', asOfRecorded)),
      TE.fromEither,
      TE.bind('rows', ({ occurred, recorded }) =>
        pipe(
          views.trail(id, {
            ...(occurred === undefined ? {} : { asOfOccurred: occurred.ms }),
            ...(recorded === undefined ? {} : { asOfRecorded: recorded.ms }),
          }),
          TE.mapLeft(viewsFailed),
        ),
      ),
      TE.filterOrElseW(
        ({ rows }) => rows.length > 0,
        () => unknownComplaint(id),
      ),
      TE.bind('leftOut', () => pipe(views.skipped, TE.mapLeft(viewsFailed))),
      TE.map(({ occurred, recorded, rows, leftOut }) => ({
        complaint: id,
        asOf: occurred?.instant ?? null,
        asOfRecorded: recorded?.instant ?? null,
        entries: rows.map(entry(rules)),
        leftOut: leftOut
          .filter(
            ({ complaint, decided_ms }) => complaint === id && (recorded === undefined || decided_ms <= recorded.ms),
          )
          .map(leftOutOf),
      })),
    )
