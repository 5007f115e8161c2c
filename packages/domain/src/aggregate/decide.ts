import * as E from 'fp-ts/lib/Either.js'
import { orderVerdicts } from '../complaint/decide/before.js'
import type { Deciding } from '../complaint/decide/deciding.js'
import { enriched } from '../complaint/decide/enrich.js'
import { eventId, evidenceOf, grounds } from '../complaint/decide/event.js'
import { guardVerdicts } from '../complaint/decide/guard.js'
import { pinnedAnswers } from '../complaint/decide/outside.js'
import { recordVerdicts } from '../complaint/decide/record.js'
import { commandIdReused, invalid, refused } from '../complaint/decide/rejections.js'
import type { Evidence } from '../complaint/evidence.js'
import type { Refusal, Rejection } from '../complaint/rejection.js'
import type { Rules } from '../complaint/rules.js'
import { millis } from '../complaint/time.js'
import type { CompiledRegulation } from '../regulation/compile.js'
import type { Context } from '../regulation/context.js'
import { dutiesOf, regulationsOn } from './duties.js'
import { kindOf } from './happening.js'
import type { Kind, OtherCommand, OtherEvent } from './kind.js'
import { earlierOf, repeats } from './repeat.js'
import { asSubjects, isSharedCommand, rolesOf } from './scoped.js'
import type { Stream } from './stream.js'

/** A clause that speaks of several roles of one subject is told once. */
const once = (refusals: ReadonlyArray<Refusal>): ReadonlyArray<Refusal> => [
  ...new Map(refusals.map((one) => [`${one.regulation}/${one.clause} ${one.mechanism}`, one])).values(),
]

const speaks = ({ guards, records, duties }: CompiledRegulation): boolean =>
  guards.length + records.length + duties.length > 0

/**
 * The decider of an aggregate beside the complaint: the same phases, as far as clauses speak of agents, units, calls and
 * regulations. What cannot be is refused whatever they say; guards, record requirements and the order of duties are those of
 * the regulations in force at the moment of the command. Pure and total, as `decide` is.
 */
export const decideIn =
  <Ev extends OtherEvent, C extends OtherCommand, S extends Stream<Ev>>(kind: Kind<Ev, C, S>) =>
  (rules: Rules) =>
  (given: C) =>
  (state: S): E.Either<Rejection, ReadonlyArray<Ev>> => {
    const malformed = kind.commands.check(given)
    if (malformed.length > 0) return E.left(invalid(malformed))
    const earlier = earlierOf(state, given.id)
    if (earlier !== undefined) {
      const again = repeats(given, kind.yields[given.command as C['command']], kind.said(given), earlier)
      return again ? E.right([]) : E.left(commandIdReused(given.id))
    }
    const disorder = kind.disorder(state, given)
    if (disorder !== undefined) return E.left(disorder)
    if (kind.done?.(state, given) === true) return E.right([])

    const now = millis(given.occurredAt)
    const regulations = regulationsOn(rules, kind.aggregate, now).filter(speaks)
    const { organisation } = rules
    // The directory completes who acts and who receives, which every command has alike.
    const command = enriched(organisation, given)
    const { supplied } = given
    const seen = kind.view?.(state, command) ?? state
    const deciding: Deciding<C> = { supplied, organisation, stream: seen, command, now }
    const answers = pinnedAnswers(regulations, deciding)
    const plain = eventOf(kind, command, state, answers)
    const after: Context = { supplied, organisation, stream: kind.evolve(seen, plain), now, it: plain }
    const roles = rolesOf(state, plain)

    const guards = isSharedCommand(command)
      ? []
      : asSubjects(deciding, roles).map((subject) => guardVerdicts(regulations, { ...subject, command }))
    const records = asSubjects(after, roles).map((subject) =>
      recordVerdicts(regulations, kindOf(plain), plain, subject),
    )
    const clocks = () => dutiesOf(kind)(rules)(state, now)
    const order = orderVerdicts(regulations, clocks, kindOf(plain), plain, after)
    const refusals = once([...guards, ...records, order].flatMap((verdict) => verdict.refusals))
    if (refusals.length > 0) return E.left(refused(refusals))

    const evidence = evidenceOf(regulations.length === 0 ? {} : grounds(regulations), answers, {
      warnings: [...guards, ...records, order].flatMap(({ warnings }) => warnings),
      overrides: guards.flatMap(({ overrides }) => overrides),
      sets: records.flatMap(({ sets }) => sets),
    })
    return E.right([eventOf(kind, command, state, evidence)])
  }

/** The event that a command yields. */
const eventOf = <Ev extends OtherEvent, C extends OtherCommand, S extends Stream<Ev>>(
  kind: Kind<Ev, C, S>,
  command: C,
  state: S,
  evidence: Evidence,
): Ev => {
  const type = kind.yields[command.command as C['command']]
  const backdated = state.latestMs !== undefined && millis(command.occurredAt) < state.latestMs
  const event = {
    id: eventId(command.id, 0),
    type,
    schema: kind.events.definitionOf(type).schema,
    aggregate: kind.aggregate,
    subject: command.subject,
    occurredAt: command.occurredAt,
    actor: command.actor,
    command: command.id,
    correlationId: command.correlationId ?? command.id,
    causationId: command.causationId ?? command.id,
    data: kind.data(state, command),
    evidence: backdated ? { ...evidence, backdated } : evidence,
  }
  // The kind pairs each command with the type of its event, and its data with that.
  return event as unknown as Ev
}
