import type { Draft } from '../aggregate/enter.js'
import type { Happening } from '../aggregate/happening.js'
import type { Stream } from '../aggregate/stream.js'
import type { Rules } from '../complaint/rules.js'
import { millis } from '../complaint/time.js'
import { isMeant } from '../privacy/party.js'
import type { Context } from '../regulation/context.js'
import type { CompiledScheme, Entered } from '../regulation/mechanism/scheme.js'
import { assessmentOf } from './assessment.js'
import type { Entry, Evidenced, LedgerEntry, LedgerLine, LineStatus } from './line.js'
import { detailsOf, standing } from './standing-events.js'

const evidenced = ({ id, occurredAt }: Happening): Evidenced => ({ event: id, occurredAt })

/** What the line would say of the act that carries it out, as far as it says anything. */
const stated = (effect: Entered): { readonly [detail: string]: unknown } =>
  'points' in effect ? { kind: 'points', points: effect.points } : 'propose' in effect ? (effect.with ?? {}) : {}

/** Does what the act says of itself agree with the line; what either leaves open does. */
const agrees = (act: Happening, { effect, period }: LedgerEntry): boolean => {
  const details = detailsOf(act)
  const said = { ...stated(effect), ...(period === undefined ? {} : { month: period.id }) }
  if (!('points' in effect) && details['kind'] === 'points') return false
  return Object.entries(said).every(([key, value]) => details[key] === undefined || details[key] === value)
}

const addressed = (act: Happening, { charged }: LedgerEntry): boolean => {
  const { to } = act.data as { readonly to?: { readonly person?: string; readonly unit?: string } }
  const named = to?.person ?? to?.unit
  return named === undefined || charged === undefined || named === charged
}

const waitsFor = ({ decision }: CompiledScheme, { effect }: LedgerEntry): string | undefined =>
  decision.by === 'act' ? decision.act : 'propose' in effect ? effect.propose : undefined

/** Number of an event in its history. */
const placeOf = (stream: Stream, id: string): number => {
  for (let h = stream.history; h !== undefined; h = h.earlier) if (h.event.id === id) return h.length
  return Number.POSITIVE_INFINITY
}

/** The acts of that kind after the event: in the same history, or in that of the agent or unit charged. */
const actsAfter = (
  act: string,
  line: LedgerEntry,
  stream: Stream,
  charged: Stream | undefined,
): ReadonlyArray<Happening> => {
  const place = placeOf(stream, line.event)
  const own = standing(stream, act).filter(({ id }) => placeOf(stream, id) > place)
  const elsewhere = charged === undefined || charged.id === stream.id ? [] : standing(charged, act)
  // Histories share no order of positions: between two of them the world's time decides.
  return [...own, ...elsewhere.filter(({ occurredAt }) => millis(occurredAt) >= millis(line.occurredAt))]
}

const confirmation = (
  rules: Rules,
  scheme: CompiledScheme,
  line: LedgerEntry,
  stream: Stream,
  charged: Stream | undefined,
): Evidenced | undefined => {
  const act = waitsFor(scheme, line)
  if (act === undefined) return undefined
  const { decision } = scheme
  const found = actsAfter(act, line, stream, charged).find((event) => {
    const context: Context = {
      stream,
      now: millis(event.occurredAt),
      it: event,
      ...(rules.organisation === undefined ? {} : { organisation: rules.organisation }),
    }
    const authorised = decision.by !== 'act' || decision.who(context).some((somebody) => isMeant(somebody, event.actor))
    return authorised && addressed(event, line) && agrees(event, line)
  })
  return found === undefined ? undefined : evidenced(found)
}

const byThen = (by: Evidenced | undefined, then: Evidenced): boolean =>
  by !== undefined && millis(by.occurredAt) <= millis(then.occurredAt)

interface Fate {
  readonly confirmedBy?: Evidenced
  readonly reversedBy?: Evidenced
  readonly frozenBy?: Evidenced
}

/**
 * What the events make of a line. The result of a frozen period stays as it was frozen: what was reversed, confirmed or
 * brought up only afterwards is shown and does not count in it. Where people decide without an act of their own, confirming
 * the assessment is their decision.
 */
const fateOf = (
  scheme: CompiledScheme,
  line: LedgerEntry,
  fate: Fate,
): { readonly status: LineStatus; readonly counts: boolean } => {
  const { confirmedBy, reversedBy, frozenBy } = fate
  const atOnce = scheme.decision.by === 'engine'
  if (frozenBy === undefined) {
    if (reversedBy !== undefined) return { status: 'reversed', counts: false }
    const counts = atOnce || confirmedBy !== undefined
    return { status: counts ? 'confirmed' : 'proposed', counts }
  }
  const there = byThen(line, frozenBy) && !byThen(reversedBy, frozenBy)
  const decided = atOnce || byThen(confirmedBy, frozenBy) || waitsFor(scheme, line) === undefined
  if (there && decided) return { status: 'frozen', counts: true }
  const status = reversedBy !== undefined ? 'reversed' : confirmedBy !== undefined ? 'confirmed' : 'proposed'
  return { status, counts: false }
}

/** Says of each entry what has become of it, given all histories. */
export const settle = (
  rules: Rules,
  streams: ReadonlyArray<Stream>,
): ((entry: Entry, stream: Stream) => LedgerLine) => {
  const charges = new Map(streams.map((stream) => [`${stream.aggregate} ${stream.id}`, stream]))
  return ({ line, scheme, reversedBy }, stream) => {
    const charged = line.charged === undefined ? undefined : charges.get(`${line.scope} ${line.charged}`)
    const confirmedBy = confirmation(rules, scheme, line, stream, charged)
    const frozenBy = line.period === undefined ? undefined : assessmentOf(charged, scheme, line.period)
    const fate: Draft<Fate> = {}
    if (confirmedBy !== undefined) fate.confirmedBy = confirmedBy
    if (reversedBy !== undefined) fate.reversedBy = reversedBy
    if (frozenBy !== undefined) fate.frozenBy = frozenBy
    return Object.assign(fateOf(scheme, line, fate), line, fate)
  }
}
