import { type ActName, type ActTerm, acts } from '../complaint/act.js'
import { isCommandName } from '../complaint/command.js'
import { isEventType } from '../complaint/registry.js'
import type { CompiledRegulation } from '../regulation/compile.js'
import type { Context } from '../regulation/context.js'
import type { CompiledDuty } from '../regulation/duty.js'
import { indexParts } from '../regulation/index-parts.js'
import type { StreamScope } from '../regulation/language/duty.js'
import { type Enrolment, openEnrolments } from './enrolment.js'
import { dataOf, type Happening, type Intent } from './happening.js'
import type { OtherAggregate } from './kind.js'
import type { Stream } from './stream.js'

const scopesOf: { readonly [A in OtherAggregate]: ReadonlyArray<StreamScope> } = {
  agent: ['agent'],
  unit: ['unit', 'institution'],
  call: ['call'],
  registry: [],
}

const ofComplaints = (act: unknown): boolean =>
  typeof act === 'string' && Object.hasOwn(acts, act) && (acts[act as ActName] as ActTerm).scopes.includes('complaint')

/** Is it a command that complaints have, too: then a guard on it speaks of complaints. */
export const isSharedCommand = (command: Intent): boolean =>
  isCommandName(command.command) && (command.command !== 'Record' || ofComplaints(dataOf(command)['act']))

const isSharedKind = (kind: string): boolean =>
  kind.startsWith('act:') ? ofComplaints(kind.slice(4)) : isEventType(kind)

/** Times in which the agent or unit held roles; none of a call or a regulation. */
export const enrolmentsOf = (stream: Stream): ReadonlyArray<Enrolment> =>
  (stream as { readonly enrolments?: ReadonlyArray<Enrolment> }).enrolments ?? []

/** The roles held now, the one that an event is about to give among them. */
export const rolesOf = (stream: Stream, it?: Pick<Happening, 'data'>): ReadonlyArray<string> => {
  const coming = it === undefined || stream.aggregate === 'call' ? undefined : dataOf(it)['role']
  const held = openEnrolments(enrolmentsOf(stream)).map(({ role }) => role)
  return [...new Set(typeof coming === 'string' ? [...held, coming] : held)]
}

/** The stream as each of its roles; once without, where it holds none. */
export const asSubjects = (context: Context, roles: ReadonlyArray<string>): ReadonlyArray<Context> => {
  const { id } = context.stream
  return roles.length === 0
    ? [{ ...context, subject: { id } }]
    : roles.map((role) => ({ ...context, subject: { id, role } }))
}

const isRoot = (stream: Stream): boolean => (stream as { readonly parent?: string | undefined }).parent === undefined

/** Is the duty one of the stream, in any role that it holds. */
export const concerns = ({ scope, forEach }: CompiledDuty, context: Context, roles: ReadonlyArray<string>): boolean =>
  (scope !== 'institution' || isRoot(context.stream)) &&
  (forEach === undefined || asSubjects(context, roles).some((subject) => forEach(subject) === true))

/** A duty that only those streams open which it is about. */
const limited = (duty: CompiledDuty): CompiledDuty => ({
  ...duty,
  trigger: {
    ...duty.trigger,
    events: duty.trigger.events.map((selector) => ({
      ...selector,
      matches: (event, context) =>
        selector.matches(event, context) && concerns(duty, context, rolesOf(context.stream, event)),
    })),
  },
})

const narrowed = (regulation: CompiledRegulation, aggregate: OtherAggregate): CompiledRegulation => {
  const scopes = scopesOf[aggregate]
  const duties = regulation.duties.filter(({ scope }) => scopes.includes(scope)).map(limited)
  const records = regulation.records.filter((record) => {
    const { scope } = record
    if (scope !== undefined) return scopes.includes(scope)
    return record.on.every(({ keys }) => keys !== undefined && !keys.some(isSharedKind))
  })
  // Of recording, only the command itself says whose act it is.
  const guards = regulation.guards.filter(({ on }) =>
    on.some(({ names }) => names.some((name) => name === 'Record' || !isCommandName(name))),
  )
  // What lifts guards and duties looks at cases.
  const view = { ...regulation, guards, duties, records, waivers: [], relaxations: [] }
  const on = {
    ...indexParts(view),
    scoped: () => duties,
    dutiesOnClocks: duties.filter(({ trigger }) => trigger.clocks.length > 0),
  }
  return { ...view, on }
}

const known = new WeakMap<CompiledRegulation, Map<OtherAggregate, CompiledRegulation>>()

/** A regulation as far as it speaks of an aggregate beside the complaint. */
export const scopedTo = (regulation: CompiledRegulation, aggregate: OtherAggregate): CompiledRegulation => {
  const views = known.get(regulation) ?? new Map<OtherAggregate, CompiledRegulation>()
  known.set(regulation, views)
  const view = views.get(aggregate) ?? narrowed(regulation, aggregate)
  views.set(aggregate, view)
  return view
}
