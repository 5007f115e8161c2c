import { dayOf, type EpochMs, formatInstant, SHANGHAI } from '@redress/holidays'
import { type Clocks, noClocks } from '../clock/clocks.js'
import { stepScoped } from '../clock/fold.js'
import { type Instance, opened } from '../clock/instance.js'
import { lasting } from '../clock/lasting.js'
import { inForce } from '../complaint/decide/pin.js'
import type { Rules } from '../complaint/rules.js'
import { millis } from '../complaint/time.js'
import { periodAt, periodKind, type Span, seasonsOf } from '../figure/period.js'
import type { CompiledRegulation } from '../regulation/compile.js'
import type { CompiledDuty } from '../regulation/duty.js'
import type { Environment } from '../regulation/environment.js'
import { type Enrolment, enrolmentsAt } from './enrolment.js'
import type { Kind, OtherAggregate, OtherCommand, OtherEvent } from './kind.js'
import { concerns, enrolmentsOf, scopedTo } from './scoped.js'
import { eventsOf, type Stream } from './stream.js'

type Regulations = ReadonlyArray<CompiledRegulation>

const memory = new WeakMap<Rules, Map<string, Regulations>>()

/** The regulations in force on a day, as far as they speak of the aggregate. */
export const regulationsOn = (rules: Rules, aggregate: OtherAggregate, at: EpochMs): Regulations => {
  const days = memory.get(rules) ?? new Map<string, Regulations>()
  memory.set(rules, days)
  const day = dayOf(at, SHANGHAI)
  const found =
    days.get(`${aggregate} ${day}`) ?? inForce(rules, day).map((regulation) => scopedTo(regulation, aggregate))
  days.set(`${aggregate} ${day}`, found)
  return found
}

/** The period that a duty recurs with; `undefined` for one that events open. */
const rhythmOf = ({ source, settings }: CompiledRegulation, { trigger }: CompiledDuty) => {
  const [period] = trigger.periods
  // Periods and seasons are looked up among the parameters alone.
  const env = { regulation: source, settings } as Environment
  const kind = period === undefined ? undefined : periodKind(env, period)
  return kind === undefined ? undefined : { kind, seasons: seasonsOf(env) }
}

/** The last instant of a period: its limit counts from there. */
const endOf = ({ toMs }: Span): EpochMs => (toMs - 1) as EpochMs

/** The duty of one period. It exists from the beginning of the period, so that it can be done in it. */
const recurring = (duty: CompiledDuty, stream: Stream, span: Span): Instance | undefined => {
  const [start] = eventsOf(stream)
  return start === undefined
    ? undefined
    : opened(duty, stream, {
        event: start,
        startLength: 1,
        key: span.id,
        clock: { id: span.id, atMs: span.fromMs, at: formatInstant(endOf(span), duty.calendar.zone) },
      })
}

const first = (enrolments: ReadonlyArray<Enrolment>): EpochMs | undefined =>
  enrolments.reduce<EpochMs | undefined>(
    (least, { fromMs }) => (least === undefined || fromMs < least ? fromMs : least),
    undefined,
  )

/**
 * The duties that recur with the calendar: one for each period and subject, a function of the times it was enrolled and of
 * now. Asked of whoever is enrolled when the period ends, under the regulation in force when it begins.
 */
const recurrences = (
  rules: Rules,
  aggregate: OtherAggregate,
  stream: Stream,
  now: EpochMs,
): ReadonlyArray<Instance> => {
  const enrolments = enrolmentsOf(stream)
  const since = first(enrolments)
  if (since === undefined) return []
  return [...rules.regulations.values()].flatMap((whole) => {
    const regulation = scopedTo(whole, aggregate)
    return regulation.duties.flatMap((duty) => {
      const rhythm = rhythmOf(regulation, duty)
      if (rhythm === undefined) return []
      const found: Instance[] = []
      for (
        let span = periodAt(rhythm.kind, since, rhythm.seasons);
        span.fromMs <= now;
        span = periodAt(rhythm.kind, span.toMs, rhythm.seasons)
      ) {
        const at = Math.min(endOf(span), now) as EpochMs
        const roles = enrolmentsAt(enrolments, at).map(({ role }) => role)
        const owed = roles.length > 0 && concerns(duty, { stream, now: at }, roles)
        const instance =
          owed && regulationsOn(rules, aggregate, span.fromMs).includes(regulation)
            ? recurring(duty, stream, span)
            : undefined
        if (instance !== undefined) found.push(instance)
      }
      return found
    })
  })
}

const opensMs = ({ clock }: Instance): number => clock.opensMs ?? 0

/**
 * The clocks of an agent, a unit or a call as they stand at a moment, folded from its first event: duties that events open,
 * and duties that recur with the calendar. Each runs under the regulation in force when it began.
 */
export const dutiesOf =
  <E extends OtherEvent, C extends OtherCommand, S extends Stream<E>>({ aggregate, retold }: Kind<E, C, S>) =>
  (rules: Rules) =>
  (state: S, now: EpochMs): Clocks => {
    let waiting = [...recurrences(rules, aggregate, state, now)].sort((a, b) => opensMs(a) - opensMs(b))
    let clocks = noClocks
    let last: { readonly stream: S; readonly event: E } | undefined
    const begin = (until: number): void => {
      const begun = waiting.filter((instance) => opensMs(instance) <= until)
      if (begun.length === 0 || last === undefined) return
      waiting = waiting.slice(begun.length)
      clocks = { all: lasting([...clocks.all, ...begun], last.stream, last.event) }
    }
    for (const stream of retold(state)) {
      const event = stream.history?.event
      if (event === undefined || stream.annulled.has(event.id)) continue
      last = { stream, event }
      const at = millis(event.occurredAt)
      begin(at)
      clocks = stepScoped(regulationsOn(rules, aggregate, at), aggregate)(clocks, stream, event)
    }
    begin(now)
    return clocks
  }
