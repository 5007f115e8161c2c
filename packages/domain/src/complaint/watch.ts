import { type EpochMs, formatInstant, SHANGHAI } from '@redress/holidays'
import type { Happening, Supplied } from '../aggregate/happening.js'
import { momentOfWatch } from '../clock/opened-by-clocks.js'
import { turningsOf } from '../regulation/age.js'
import type { Context } from '../regulation/context.js'
import { clocksOf } from './decide/clocks-of.js'
import { consequences } from './decide/consequences.js'
import { engine } from './decide/event.js'
import { edgesBetween } from './decide/holding.js'
import { pinnedAnswers } from './decide/outside.js'
import type { ComplaintEvent } from './event.js'
import type { Evidence } from './evidence.js'
import { regulationsOf } from './regulations-of.js'
import type { Rules } from './rules.js'
import type { Complaint } from './state.js'

/** What makes somebody look at a case that nothing has happened in: an event of another case of its group. */
export type Because = Pick<Happening, 'id' | 'correlationId'>

/** What was answered just before the cause of a look: what was false then and is true now has become true. */
export interface Before {
  readonly now: EpochMs
  readonly supplied: Supplied
}

/**
 * What a tick was sent for: the command that its events name. The same tick yields the same events; where a look at the same
 * moment has put something on record already, and that brings about more, it is another one.
 */
const tickId = ({ id, history }: Complaint, now: EpochMs, because: Because | undefined): string => {
  const tick = because === undefined ? `watch:${id}:${now}` : `watch:${id}:${now}:${because.id}`
  let told = 0
  for (let h = history; h !== undefined; h = h.earlier)
    if (h.event.command === tick || h.event.command.startsWith(`${tick}#`)) told++
  return told === 0 ? tick : `${tick}#${told}`
}

/** Was it put on record by a look at the case, and not with a command. */
export const isOfLook = ({ actor, command }: Pick<ComplaintEvent, 'actor' | 'command'>): boolean =>
  actor.id === engine.id && command.startsWith('watch:')

/** What the outside answered goes on record with the first thing that came of it. */
const pinned = (events: ReadonlyArray<ComplaintEvent>, answers: Evidence): ReadonlyArray<ComplaintEvent> =>
  events.map((event, i) =>
    i > 0 ? event : ({ ...event, evidence: { ...answers, ...event.evidence } } as ComplaintEvent),
  )

/**
 * What time alone has brought about by `now`: escalations by clocks that fell due, and by conditions that became true in the
 * absence of an event; with the answers of the outside also what other cases have. Idempotent: what is on record already is not
 * told again. A closed case is watched, too: a limit may outlive it.
 */
export const watch =
  (rules: Rules) =>
  (now: EpochMs, supplied?: Supplied, because?: Because, before?: Before) =>
  (complaint: Complaint): ReadonlyArray<ComplaintEvent> => {
    const regulations = regulationsOf(rules)(complaint)
    if (complaint.status === 'unknown' || (complaint.latestMs !== undefined && now < complaint.latestMs)) return []
    const { organisation } = rules
    const around = {
      ...(supplied === undefined ? {} : { supplied }),
      ...(organisation === undefined ? {} : { organisation }),
    }
    const context: Context = { ...around, stream: complaint, now }
    const { rising: risen, holding = [] } = edgesBetween(regulations, { ...context, ...before }, context)
    const rising = new Set(holding.filter((edge) => risen.has(edge)))
    const id = tickId(complaint, now, because)
    const origin = {
      complaint: complaint.id,
      occurredAt: formatInstant(now, SHANGHAI),
      command: id,
      correlationId: because?.correlationId ?? id,
      causationId: because?.id ?? id,
    }
    const book = { regulations, clocksOf: clocksOf(rules), around }
    const cause = { event: undefined, rising, before: complaint }
    const { events } = consequences(book, { complaint, events: [] }, origin, cause, now)
    return supplied === undefined ? events : pinned(events, pinnedAnswers(regulations, context))
  }

/** The moment right after one: a limit is kept at its due instant, and broken behind it. */
const after = (ms: number): number => ms + 1

/**
 * The next moment after `now` at which time alone can change something: a clock falls due, is due soon, opens another, or a
 * condition about an age turns. `undefined` where only an event can. Sent to `watch` at that moment.
 */
export const nextWake =
  (rules: Rules) =>
  (now: EpochMs) =>
  (complaint: Complaint): EpochMs | undefined => {
    const regulations = regulationsOf(rules)(complaint)
    const moments: number[] = []
    for (const instance of clocksOf(rules)(complaint).all) {
      const { clock, open } = instance
      if (!open) continue
      for (const ms of [clock.due?.ms, clock.warnMs, clock.opensMs]) if (ms !== undefined) moments.push(after(ms))
      for (const { escalations } of regulations)
        for (const { on } of escalations)
          for (const { is } of on.clocks) {
            const ms = momentOfWatch(instance, is)
            if (ms !== undefined) moments.push(after(ms))
          }
    }
    const { organisation } = rules
    const context = { stream: complaint, now, ...(organisation === undefined ? {} : { organisation }) }
    for (const regulation of regulations)
      if ([...regulation.escalations, ...regulation.routes].some(({ on }) => on.edges.length > 0))
        moments.push(...turningsOf(regulation, context))
    const next = moments.filter((ms) => ms > now)
    return next.length === 0 ? undefined : (Math.min(...next) as EpochMs)
  }
