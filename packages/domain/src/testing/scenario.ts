import { type EpochMs, type Instant, parseInstant } from '@redress/holidays'
import * as E from 'fp-ts/lib/Either.js'
import type { Supplied } from '../aggregate/happening.js'
import type { Clock, ClockState } from '../clock/clock.js'
import { clocksOf, type Dossier, emptyDossier, stepDossier } from '../clock/dossier.js'
import { stateAt } from '../clock/state-at.js'
import type { ComplaintCommand } from '../complaint/command.js'
import { decide } from '../complaint/decide.js'
import type { ComplaintEvent } from '../complaint/event.js'
import type { Rejection } from '../complaint/rejection.js'
import type { Rules } from '../complaint/rules.js'
import { type Complaint, eventsOf } from '../complaint/state.js'
import { watch } from '../complaint/watch.js'
import { watchUntil } from '../complaint/watch-until.js'
import { type ClockExplanation, explainClock } from '../explain/clock.js'
import type { Organisation } from '../regulation/organisation.js'

/** Time passes: the watchdog looks at the case at one moment, or at each at which it asks to be woken until one. */
export type Tick = { readonly watch: string } | { readonly watchUntil: string }
/** What happens to a case next. */
export type Step = ComplaintCommand | Tick

/** What surrounds the case: answers of the outside for steps that bring none, and the directory, where the rules have none. */
export interface Surroundings {
  readonly supplied?: Supplied
  readonly organisation?: Organisation
}

/** What came of one step: events, or why it was refused. */
export type Result = E.Either<Rejection, ReadonlyArray<ComplaintEvent>>

/** A clock as it stands at a moment. */
export interface ClockSeen {
  readonly clock: Clock
  readonly state: ClockState
}

/** What a given/when/then says in the end. */
export interface Outcome {
  readonly dossier: Dossier
  /** All events on record. */
  readonly events: ReadonlyArray<ComplaintEvent>
  /** What came of each step. */
  readonly results: ReadonlyArray<{ readonly step: Step; readonly result: Result }>
  /** What came of the last step. */
  readonly result: Result
  /** Clocks of a clause, with their state at a moment. */
  readonly clocksAt: (clause: string, now: string) => ReadonlyArray<ClockSeen>
  /** Only the states. */
  readonly statesAt: (clause: string, now: string) => ReadonlyArray<ClockState>
  /** Why the clocks of a clause stand as they do at a moment. */
  readonly explain: (clause: string, now: string) => ReadonlyArray<ClockExplanation>
  /** Ids of the clauses that refused the last step. */
  readonly refusedBy: ReadonlyArray<string>
}

const moment = (now: string): EpochMs => {
  const parsed = parseInstant(now)
  return parsed._tag === 'Right' ? parsed.right : (Number.NaN as EpochMs)
}

/** What time brings about: at one moment, or at each at which something is to be looked at until then. */
const broughtBy = (
  rules: Rules,
  tick: Tick,
  supplied: Supplied | undefined,
  complaint: Complaint,
): ReadonlyArray<ComplaintEvent> =>
  'watch' in tick
    ? watch(rules)(moment(tick.watch), supplied)(complaint)
    : watchUntil(rules)(moment(tick.watchUntil), { supplied: () => supplied })(complaint)

/**
 * Given/when/then for deciders and clocks: sends the commands one after another, and lets time pass where a step says so; the
 * last one is the `when`. A refused command leaves the case as it was.
 *
 * @example
 * import { compile, rulesOf } from '@redress/domain'
 * import { governmentServiceCentre } from '@redress/domain/regulations'
 * import { command, receive, scenario, shanghai } from '@redress/domain/testing'
 *
 * const compiled = compile(governmentServiceCentre)
 * assert.ok(compiled._tag === 'Right')
 * const stranger = receive({ at: shanghai('2026-01-05') }, { complainant: { kind: 'passer-by' } })
 * const accept = command('Acknowledge', { what: 'accepted' }, { at: shanghai('2026-01-06') })
 * const rules = rulesOf([compiled.right])
 * assert.deepEqual(scenario(rules, [stranger, { watchUntil: shanghai('2026-01-06') }, accept]).refusedBy, ['c02'])
 * assert.deepEqual(scenario(rules, [receive({ at: shanghai('2026-01-05') }), accept]).refusedBy, [])
 */
export const scenario = (
  rules: Rules,
  steps: ReadonlyArray<Step>,
  { supplied, organisation }: Surroundings = {},
): Outcome => {
  const around: Rules = organisation === undefined ? rules : { organisation, ...rules }
  const step = stepDossier(around)
  const commands = steps.filter((each): each is ComplaintCommand => 'command' in each)
  let dossier = emptyDossier(commands[0]?.complaint ?? 'c-1')
  const results: Array<Outcome['results'][number]> = []
  for (const each of steps) {
    const result: Result =
      'command' in each
        ? decide(around)(supplied === undefined ? each : { supplied, ...each })(dossier.complaint)
        : E.right(broughtBy(around, each, supplied, dossier.complaint))
    if (E.isRight(result)) for (const event of result.right) dossier = step(dossier, event)
    results.push({ step: each, result })
  }
  const last = results.at(-1)?.result ?? E.right([])
  const clocksAt: Outcome['clocksAt'] = (clause, now) =>
    clocksOf(dossier)
      .filter((clock) => clock.clause === clause)
      .map((clock) => ({ clock, state: stateAt(clock, moment(now)) }))
  return {
    dossier,
    events: eventsOf(dossier.complaint),
    results,
    result: last,
    clocksAt,
    statesAt: (clause, now) => clocksAt(clause, now).map(({ state }) => state),
    explain: (clause, now) =>
      clocksAt(clause, now).map(({ clock }) => explainClock(around)(dossier, clock, moment(now))),
    refusedBy: E.isLeft(last) && last.left._tag === 'Refused' ? last.left.refusals.map(({ clause }) => clause) : [],
  }
}

/** A moment in Shanghai: `shanghai('2026-01-05', '10:00')`. */
export const shanghai = (day: string, time = '10:00'): Instant => `${day}T${time}:00+08:00` as Instant
