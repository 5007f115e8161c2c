import type { EpochMs } from '@redress/holidays'
import { isOfRecord } from '../aggregate/happening.js'
import type { Holding } from '../clock/clock.js'
import type { Dossier } from '../clock/dossier.js'
import { stepHoldings } from '../clock/holdings.js'
import { type CommandName, type ComplaintCommand, yields } from '../complaint/command.js'
import { clocksOf } from '../complaint/decide/clocks-of.js'
import { concluded } from '../complaint/decide/concluded.js'
import type { Deciding } from '../complaint/decide/deciding.js'
import { engine } from '../complaint/decide/event.js'
import type { Warning } from '../complaint/decide/guard.js'
import { judged } from '../complaint/decide/judged.js'
import type { ComplaintEvent, EventType } from '../complaint/event.js'
import { evolve } from '../complaint/evolve.js'
import { regulationsOf } from '../complaint/regulations-of.js'
import type { Refusal } from '../complaint/rejection.js'
import type { Rules } from '../complaint/rules.js'
import { type Complaint, initial } from '../complaint/state.js'
import { millis } from '../complaint/time.js'
import { watch } from '../complaint/watch.js'
import type { CompiledRegulation } from '../regulation/compile.js'
import type { Repin } from './change.js'
import { restsElsewhere } from './replayable.js'

/** What the rules say of a step that was taken, as if it were a command now. */
export interface StepJudged {
  readonly event: ComplaintEvent
  readonly refusals: ReadonlyArray<Refusal>
  readonly warnings: ReadonlyArray<Warning>
}

/** A history told anew under some rules: what people did stands, what the rules bring about is brought about again. */
export interface Replay {
  readonly dossier: Dossier
  readonly steps: ReadonlyArray<StepJudged>
  /** What the rules brought about: escalations and their effects, results of tables. */
  readonly brought: ReadonlyArray<ComplaintEvent>
}

const commandFor = new Map<EventType, CommandName>(
  Object.entries(yields).map(([name, type]) => [type, name as CommandName]),
)

const isEngines = ({ actor, evidence }: ComplaintEvent): boolean =>
  actor.id === engine.id && evidence.cause !== undefined

const pinnedAnew = (event: ComplaintEvent, repin: Repin): ComplaintEvent => {
  if (event.type === 'Received')
    return event.data.regulations === undefined
      ? event
      : { ...event, data: { ...event.data, regulations: [...repin(event.data.regulations)] } }
  return event.type === 'Migrated'
    ? { ...event, data: { ...event.data, from: [...repin(event.data.from)], to: [...repin(event.data.to)] } }
    : event
}

/** The command that an event came of; its facts are those that were on record with it. */
const commandOf = (event: ComplaintEvent): ComplaintCommand =>
  ({
    id: event.command,
    command: commandFor.get(event.type),
    complaint: event.complaint,
    occurredAt: event.occurredAt,
    actor: event.actor,
    correlationId: event.correlationId,
    causationId: event.causationId,
    data: event.data,
    supplied: { facts: event.evidence.facts ?? {} },
  }) as ComplaintCommand

/** The events with the id and the answers that stand on record. */
const asRecorded = (events: ReadonlyArray<ComplaintEvent>, { id, evidence: { facts, lookups } }: ComplaintEvent) => {
  const [own, ...rest] = events
  if (own === undefined) return events
  const kept = {
    ...(facts === undefined ? {} : { facts: { ...facts, ...own.evidence.facts } }),
    ...(lookups === undefined ? {} : { lookups }),
  }
  return [
    { ...own, id, evidence: { ...own.evidence, ...kept } },
    ...rest.map((event) => (event.causationId === own.id ? { ...event, causationId: id } : event)),
  ]
}

/** Replays histories under some rules. Nobody outside is asked: what the outside answered stands in the evidence. */
export const replay = (rules: Rules, repin: Repin): ((events: Iterable<ComplaintEvent>, now: EpochMs) => Replay) => {
  const clocks = clocksOf(rules)
  const pinnedTo = regulationsOf(rules)
  const regulationsFor = (event: ComplaintEvent, complaint: Complaint): ReadonlyArray<CompiledRegulation> => {
    if (event.type === 'Received') return pinnedTo({ ...complaint, regulations: event.data.regulations ?? [] })
    return event.type === 'Migrated' ? pinnedTo({ ...complaint, regulations: event.data.to }) : pinnedTo(complaint)
  }
  return (events, now) => {
    let complaint: Complaint | undefined
    let holdings: ReadonlyArray<Holding> = []
    const steps: StepJudged[] = []
    const brought: ComplaintEvent[] = []
    const ticks = new Set<string>()
    const enter = (event: ComplaintEvent): void => {
      complaint = evolve(complaint ?? initial(event.complaint), event)
      holdings = stepHoldings(holdings, complaint, event)
    }
    const tick = (at: EpochMs): void => {
      if (complaint === undefined) return
      for (const event of watch(rules)(at)(complaint)) {
        enter(event)
        brought.push(event)
      }
    }
    /** What the rules made of a command then they make anew; what rests on other cases is taken from the record. */
    const again = (event: ComplaintEvent): void => {
      const { cause } = event.evidence
      const state = complaint ?? initial(event.complaint)
      const regulation = pinnedTo(state).find(({ id }) => id === cause?.regulation)
      if (cause !== undefined && regulation !== undefined && restsElsewhere(regulation, cause)) {
        enter(event)
        brought.push(event)
      } else if (event.causationId === event.command && !ticks.has(event.command)) {
        // Time alone set it off: the watchdog looks at the same moments again.
        ticks.add(event.command)
        tick(millis(event.occurredAt))
      }
    }
    for (const recorded of events) {
      if (isOfRecord(recorded)) {
        enter(recorded)
        continue
      }
      if (isEngines(recorded)) {
        again(recorded)
        continue
      }
      const event = pinnedAnew(recorded, repin)
      const state = complaint ?? initial(event.complaint)
      const regulations = regulationsFor(event, state)
      const command = commandOf(event)
      const deciding: Deciding = { stream: state, command, now: millis(event.occurredAt), supplied: command.supplied }
      const verdict = judged(rules, regulations, deciding, state)
      steps.push({ event, refusals: verdict.refusals, warnings: verdict.warnings })
      const [own, ...rest] = asRecorded(
        concluded(rules, regulations, deciding, state, verdict, recorded.evidence.filled ?? []),
        recorded,
      )
      if (own !== undefined) enter(own)
      for (const one of rest) {
        enter(one)
        brought.push(one)
      }
    }
    tick(now)
    const told = complaint ?? initial('')
    return { dossier: { complaint: told, clocks: clocks(told), holdings }, steps, brought }
  }
}
