import type { EpochMs } from '@redress/holidays'
import type { Happening } from '../../aggregate/happening.js'
import { eventsOf, type Stream } from '../../aggregate/stream.js'
import type { Instance } from '../../clock/instance.js'
import { stateAt } from '../../clock/state-at.js'
import type { Rules } from '../../complaint/rules.js'
import { visibility } from '../../privacy/visibility.js'
import type { CompiledRegulation } from '../../regulation/compile.js'
import type { Context } from '../../regulation/context.js'
import type { Met } from './course.js'

/** A history as far as it shows what clauses do: what happened, what was refused, what ran. */
export interface Shown {
  readonly state: Stream
  readonly now: EpochMs
  readonly refusals: ReadonlyArray<Met>
  readonly duties: ReadonlyArray<Instance>
}

type Cited = { readonly regulation: string; readonly clause: string }

/** The clauses that an event cites: they warned, filled in, named somebody, were passed by, wrote, lifted, or brought it about. */
const citedBy = ({ evidence }: Happening): ReadonlyArray<Cited> => {
  const { warnings, filled, routed, overrides, sets, relaxed, waived, cause } = evidence
  return [
    ...[warnings, filled, routed, overrides, sets, relaxed, waived].flatMap((list): ReadonlyArray<Cited> => list ?? []),
    ...(cause === undefined ? [] : [cause]),
  ]
}

/** A duty says nothing while it does not apply, and while it is not known whether it does. */
const isOwed = ({ clock }: Instance, now: EpochMs): boolean =>
  !['inapplicable', 'pending'].includes(stateAt(clock, now))

type Given = { readonly [key: string]: unknown }
const inBag = (data: object, bag: 'class' | 'field'): Given => ((data as Given)[bag] as Given | undefined) ?? {}

/** Clauses whose value of a dimension was given to the case; kind and channel are given at receipt. */
const named = ({ source }: CompiledRegulation, events: ReadonlyArray<Happening>): ReadonlyArray<string> => {
  const given = new Set(
    events.flatMap(({ type, data }) =>
      Object.entries({ ...(type === 'Received' ? data : {}), ...inBag(data, 'class') }).flatMap(([dimension, value]) =>
        [value].flat().map((one) => `${dimension} ${String(one)}`),
      ),
    ),
  )
  return source.clauses.flatMap(({ id, does }) =>
    does.some(
      (mechanism) =>
        mechanism.kind === 'term' &&
        [mechanism.value].flat().some((value) => given.has(`${mechanism.dim} ${String(value)}`)),
    )
      ? [id]
      : [],
  )
}

/** Forms that may be left blank and were not: they refuse nobody, and are seen only where they are filled in. */
const filled = ({ source }: CompiledRegulation, events: ReadonlyArray<Happening>): ReadonlyArray<string> =>
  source.clauses.flatMap(({ id, does }) =>
    does.some(
      (mechanism) =>
        mechanism.kind === 'record' &&
        mechanism.fields.every(
          (field) =>
            typeof field === 'object' &&
            'modality' in field &&
            events.some(({ data }) => inBag(data, 'field')[field.path.replace(/^field\./, '')] !== undefined),
        ),
    )
      ? [id]
      : [],
  )

/** Clauses that hide something of the case from somebody the regulation names. */
const hiding = (rules: Rules, { source }: CompiledRegulation, state: Stream, now: EpochMs): ReadonlyArray<Cited> => {
  const context: Context = { stream: state, now }
  return source.roles.flatMap(({ id }) => visibility(rules)(context)({ id: `${id}-9`, roles: [id] }, 'export').hidden)
}

/** Clauses by which the case runs under the regulation: seen where they cover it; whether they leave others out is asked apart. */
const pinning = ({ source }: CompiledRegulation, { regulations }: Stream): ReadonlyArray<string> =>
  regulations.some(({ id }) => id === source.id)
    ? source.clauses.flatMap(({ id, does }) =>
        does.some(({ kind }) => kind === 'scope' || kind === 'effective') ? [id] : [],
      )
    : []

/** Serial numbers that were given, and files that are kept or copied from an event on: the store does it, and shows no clause. */
const byEvent = (regulation: CompiledRegulation, state: Stream): ReadonlyArray<string> => {
  const numbered = regulation.sequences.filter(({ source }) =>
    source.on.some((kind) => state.newest[kind.replace(/^Record:/, 'act:')] !== undefined),
  )
  const kept = regulation.source.clauses.filter(({ does }) =>
    does.some(
      (mechanism) =>
        mechanism.kind === 'retain' &&
        (mechanism.do === 'keep' || mechanism.do === 'copy') &&
        typeof mechanism.on === 'string' &&
        state.newest[mechanism.on] !== undefined,
    ),
  )
  return [...numbered.map(({ clause }) => clause), ...kept.map(({ id }) => id)]
}

/**
 * The clauses of a regulation that a history exercises: they refused or warned, are cited in the evidence of an event (filled,
 * routed, derived, lifted, overridden, escalated), had a duty that applied, gave a dimension its value, hid something from
 * somebody, gave a number. A guard or a form that merely let everything pass has shown nothing and does not count.
 */
export const exercisedIn = (
  rules: Rules,
  regulation: CompiledRegulation,
  { state, now, refusals, duties }: Shown,
): ReadonlySet<string> => {
  const events = eventsOf(state)
  const isCase = state.aggregate === 'complaint'
  const cited: ReadonlyArray<Cited> = [
    ...events.flatMap(citedBy),
    ...refusals,
    ...duties.filter((instance) => isOwed(instance, now)).map(({ duty }) => duty),
    ...(isCase ? hiding(rules, regulation, state, now) : []),
  ]
  return new Set([
    ...cited.filter((one) => one.regulation === regulation.id).map(({ clause }) => clause.replace(/#.*$/, '')),
    ...(isCase
      ? [
          ...named(regulation, events),
          ...filled(regulation, events),
          ...pinning(regulation, state),
          ...byEvent(regulation, state),
        ]
      : []),
  ])
}
