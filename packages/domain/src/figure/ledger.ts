import type { Instant } from '@redress/holidays'
import { annuls } from '../aggregate/annulment.js'
import type { Draft } from '../aggregate/enter.js'
import { dataOf, type Happening } from '../aggregate/happening.js'
import { eventsOf, type Stream } from '../aggregate/stream.js'
import type { Rules } from '../complaint/rules.js'
import { millis, momentOf } from '../complaint/time.js'
import { complaintOf } from '../regulation/case-fact.js'
import type { CompiledRegulation } from '../regulation/compile.js'
import type { Context } from '../regulation/context.js'
import type { CompiledScheme } from '../regulation/mechanism/scheme.js'
import type { Entry, Evidenced, LedgerEntry, LedgerLine } from './line.js'
import { periodAt } from './period.js'
import { asCorrected, asItWas, type Told } from './retell.js'
import { settle } from './settle.js'
import { text } from './standing-events.js'

/** When the conduct was: as the case says, else its receipt; of agents and units the event itself. */
const conductOf = (stream: Stream, event: Happening): Instant => {
  const complaint = complaintOf(stream)
  if (complaint === undefined) return event.occurredAt
  const said = complaint.fields['case.occurredAt']
  return momentOf(said) === undefined ? (complaint.receivedAt ?? event.occurredAt) : (said as Instant)
}

type EntryOf = CompiledScheme['entries'][number]

const lineOf = (
  scheme: CompiledScheme,
  { charge, effect }: EntryOf,
  i: number,
  event: Happening,
  context: Context,
): LedgerEntry => {
  const { stream } = context
  const charged = text(charge?.(context))
  const conductAt = conductOf(stream, event)
  const line: Draft<LedgerEntry> = {
    regulation: scheme.regulation,
    version: scheme.version,
    clause: scheme.clause,
    ref: scheme.ref,
    summary: scheme.summary,
    modality: scheme.modality,
    id: `${scheme.id}/${i + 1}:${event.id}`,
    scheme: scheme.id,
    scope: scheme.scope,
    effect,
    of: { aggregate: stream.aggregate, id: stream.id },
    event: event.id,
    occurredAt: event.occurredAt,
    conductAt,
  }
  if (charged !== undefined) line.charged = charged
  if (scheme.period !== undefined) line.period = periodAt(scheme.period, millis(conductAt), scheme.seasons)
  return line
}

const linesOf = (
  rules: Rules,
  schemes: ReadonlyArray<CompiledScheme>,
  told: ReadonlyArray<Told>,
): ReadonlyArray<Entry> =>
  told.flatMap(({ event, after }) => {
    const context: Context = {
      stream: after,
      now: millis(event.occurredAt),
      it: event,
      ...(rules.organisation === undefined ? {} : { organisation: rules.organisation }),
    }
    return schemes.flatMap((scheme) =>
      scheme.entries.flatMap((entry, i): ReadonlyArray<Entry> => {
        const { on, when } = entry
        if (!on.matches(event, context) || (when !== undefined && when(context) !== true)) return []
        return [{ scheme, line: lineOf(scheme, entry, i, event, context) }]
      }),
    )
  })

/** The schemes of a regulation that make entries, and the kinds of event that can make one; undefined where any can. */
interface Entering {
  readonly schemes: ReadonlyArray<CompiledScheme>
  readonly kinds: ReadonlySet<string> | undefined
}

const kindsOf = (schemes: ReadonlyArray<CompiledScheme>): Entering['kinds'] => {
  const keys = schemes.flatMap(({ entries }) => entries.map(({ on }) => on.keys))
  return keys.includes(undefined) ? undefined : new Set(keys.flatMap((some) => some ?? []))
}

const enteringOf = (regulations: ReadonlyArray<CompiledRegulation>): Entering => {
  const schemes = regulations.flatMap((regulation) => regulation.schemes).filter(({ entries }) => entries.length > 0)
  return { schemes, kinds: kindsOf(schemes) }
}

/** By regulation, worked out once: a ledger is asked for after every batch of a case. */
const known = new WeakMap<CompiledRegulation, Entering>()

const enteringOfOne = (regulation: CompiledRegulation): Entering => {
  const entering = known.get(regulation) ?? enteringOf([regulation])
  known.set(regulation, entering)
  return entering
}

const enteringFor = (rules: Rules, stream: Stream): Entering => {
  const regulations =
    stream.aggregate === 'complaint' ? stream.regulations.flatMap((pin) => rules.find(pin) ?? []) : rules.current
  const [only, ...others] = regulations
  return only !== undefined && others.length === 0 ? enteringOfOne(only) : enteringOf(regulations)
}

/** The correction that took a line back: the one that names its event, else the last that annulled anything. */
const reversal = (stream: Stream, event: string): Evidenced | undefined => {
  const corrections = eventsOf(stream).filter((event) => annuls(event) && !stream.annulled.has(event.id))
  const by = corrections.find((correction) => dataOf(correction)['event'] === event) ?? corrections.at(-1)
  return by === undefined ? undefined : { event: by.id, occurredAt: by.occurredAt }
}

const NONE: ReadonlyArray<Entry> = []

/** Has nothing happened that can make an entry. */
const isIdle = ({ newest }: Stream, { kinds }: Entering): boolean => {
  if (kinds === undefined) return false
  for (const kind of kinds) if (Object.hasOwn(newest, kind)) return false
  return true
}

/** The entries that one history gives rise to; those of it that do not stand once it is corrected are taken back. */
const entriesOf = (rules: Rules, stream: Stream): ReadonlyArray<Entry> => {
  const entering = enteringFor(rules, stream)
  if (isIdle(stream, entering)) return NONE
  const { schemes, kinds } = entering
  const before = linesOf(rules, schemes, asItWas(stream, kinds))
  if (stream.annulled.size === 0) return before
  const after = linesOf(rules, schemes, asCorrected(stream, kinds))
  const key = ({ line: { id, charged } }: Entry) => `${id} ${charged ?? ''}`
  const standing = new Set(after.map(key))
  const gone = before.filter((entry) => !standing.has(key(entry)))
  return [
    ...after,
    ...gone.map((entry) => {
      const reversedBy = reversal(stream, entry.line.event)
      return reversedBy === undefined ? entry : { ...entry, reversedBy }
    }),
  ]
}

/** Lines in the order of the conduct, so that the order of the histories makes no difference. */
const inOrder = (a: LedgerLine, b: LedgerLine): number =>
  millis(a.occurredAt) - millis(b.occurredAt) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)

/**
 * The ledger that histories give rise to under the schemes of their regulations. A case is asked what its own regulations
 * say, agents and units what the current ones do. A line is judged by what was on record when its event came; it is
 * reversed by `Corrected`, confirmed by the act that its clause waits for, and frozen with its period by
 * `act:assessment-confirmed`.
 *
 * @example
 * import { ledgerOf, rulesOf } from '@redress/domain'
 *
 * assert.deepEqual(ledgerOf(rulesOf([]))([]), [])
 */
export const ledgerOf =
  (rules: Rules) =>
  (streams: ReadonlyArray<Stream>): ReadonlyArray<LedgerLine> => {
    const settled = settle(rules, streams)
    return streams.flatMap((stream) => entriesOf(rules, stream).map((entry) => settled(entry, stream))).sort(inOrder)
  }
