import type { EpochMs } from '@redress/holidays'
import * as E from 'fp-ts/lib/Either.js'
import { foldClocks } from '../clock/fold.js'
import type { CompiledRegulation } from '../regulation/compile.js'
import type { Context } from '../regulation/context.js'
import type { ComplaintCommand } from './command.js'
import { orderVerdicts } from './decide/before.js'
import { escalationsOf } from './decide/escalate.js'
import { eventOf, grounds } from './decide/event.js'
import { movingVerdicts } from './decide/extension.js'
import { fill } from './decide/fill.js'
import { guardVerdicts } from './decide/guard.js'
import { regulationsFor } from './decide/pin.js'
import { recordVerdicts } from './decide/record.js'
import { alreadyReceived, commandIdReused, impossible, invalid, notReceived, refused } from './decide/rejections.js'
import { earlierOf, repeats } from './decide/repeat.js'
import { routesOf } from './decide/route.js'
import { formProblems, vocabularyProblems } from './decide/validate.js'
import type { ComplaintEvent } from './event.js'
import type { Evidence } from './evidence.js'
import { evolve } from './evolve.js'
import type { Rejection } from './rejection.js'
import type { Rules } from './rules.js'
import type { Complaint } from './state.js'
import { millis } from './time.js'

const holds = (complaint: Complaint, found: (event: ComplaintEvent) => boolean): boolean => {
  for (let h = complaint.history; h !== undefined; h = h.earlier) if (found(h.event)) return true
  return false
}

/** What cannot be, whatever a regulation says. */
const outOfOrder = (complaint: Complaint, command: ComplaintCommand): Rejection | undefined => {
  const received = complaint.status !== 'unknown'
  if (command.command === 'Receive') return received ? alreadyReceived(complaint.id) : undefined
  if (!received) return notReceived(complaint.id)
  if (command.command === 'Correct' && !holds(complaint, ({ id }) => id === command.data.event))
    return impossible(
      'Correct',
      '该投诉没有被更正的事件。请核对事件编号。',
      'The complaint has no such event to correct. Check its id.',
    )
  return undefined
}

/** The order of duties is looked at only where some duty refuses by order: it costs a fold of the clocks. */
const orderOf = (
  rules: Rules,
  regulations: ReadonlyArray<CompiledRegulation>,
  event: ComplaintEvent,
  before: Complaint,
  after: Context,
) =>
  regulations.some(({ duties }) => duties.some(({ beforeRefuses }) => beforeRefuses))
    ? orderVerdicts(foldClocks(rules)(before), event, after)
    : { refusals: [], warnings: [] }

const pinned = (regulations: ReadonlyArray<CompiledRegulation>, command: ComplaintCommand): ComplaintCommand =>
  command.command === 'Receive'
    ? { ...command, data: { ...command.data, regulations: regulations.map(({ id, version }) => ({ id, version })) } }
    : command

/** The case as it last stood before a command, at the moment of its latest event: an edge lies between that and now. */
const asItStood = (complaint: Complaint, now: EpochMs): Context => ({ complaint, now: complaint.latestMs ?? now })

/**
 * All that follows from an event by the rules themselves: escalations, and what those set off in turn. Each goes once to
 * whom it goes, so that it ends although one sets off another.
 */
const consequences = (
  regulations: ReadonlyArray<CompiledRegulation>,
  event: ComplaintEvent,
  complaint: Complaint,
  next: Complaint,
): ReadonlyArray<ComplaintEvent> => {
  const events = [event]
  const fired = new Set<string>()
  let before = complaint
  let after = next
  for (let i = 0; i < events.length; i++) {
    const current = events[i] as ComplaintEvent
    if (i > 0) after = evolve(before, current)
    const now = millis(current.occurredAt)
    const context: Context = { complaint: after, now, it: current }
    events.push(...escalationsOf(regulations, current, asItStood(before, now), context, events.length, fired))
    before = after
  }
  return events
}

/**
 * Decides a command: the events that it yields, or why it is refused. Pure: no clock (`occurredAt` of the command is the
 * now), no randomness, no look-up. `[]` is an accepted no-op, the same command again. All clauses that refuse are told
 * together. Phases: fill, guards, records, order of duties, event, routes, escalations.
 *
 * @example
 * import { compile, decide, initial, rulesOf } from '@redress/domain'
 * import { governmentServiceCentre } from '@redress/domain/regulations'
 * import { receive } from '@redress/domain/testing'
 * import { isRight } from 'fp-ts/lib/Either.js'
 *
 * const compiled = compile(governmentServiceCentre)
 * assert.ok(isRight(compiled))
 * const decided = decide(rulesOf([compiled.right]))(receive({ complaint: 'c-1' }))(initial('c-1'))
 * assert.equal(isRight(decided) && decided.right[0]?.type, 'Received')
 */
export const decide =
  (rules: Rules) =>
  (command: ComplaintCommand) =>
  (complaint: Complaint): E.Either<Rejection, ReadonlyArray<ComplaintEvent>> => {
    const malformed = formProblems(command)
    if (malformed.length > 0) return E.left(invalid(malformed))
    const earlier = earlierOf(complaint, command.id)
    if (earlier !== undefined) return repeats(command, earlier) ? E.right([]) : E.left(commandIdReused(command.id))
    const disorder = outOfOrder(complaint, command)
    if (disorder !== undefined) return E.left(disorder)
    const found = regulationsFor(rules, complaint, command)
    if (E.isLeft(found)) return found
    const regulations = found.right
    const problems = vocabularyProblems(regulations, command)
    if (problems.length > 0) return E.left(invalid(problems))

    const now = millis(command.occurredAt)
    const completed = fill(regulations, { complaint, command: pinned(regulations, command), now })
    const deciding = { complaint, command: completed.command, now }
    const guards = guardVerdicts(regulations, deciding)
    const plain = eventOf(completed.command, complaint, { overrides: [...guards.overrides] })
    const after: Context = { complaint: evolve(complaint, plain), now, it: plain }
    const records = recordVerdicts(regulations, plain, after)
    const order = orderOf(rules, regulations, plain, complaint, after)
    const refusals = [
      ...guards.refusals,
      ...records.refusals,
      ...movingVerdicts(regulations, completed.command),
      ...order.refusals,
    ]
    if (refusals.length > 0) return E.left(refused(refusals))

    const evidence: Evidence = {
      ...grounds(regulations),
      warnings: [...guards.warnings, ...records.warnings, ...order.warnings],
      filled: [...completed.filled],
      overrides: [...guards.overrides],
      routed: [...routesOf(regulations, plain, asItStood(complaint, now), after)],
    }
    return E.right(
      consequences(regulations, eventOf(completed.command, complaint, evidence), complaint, after.complaint),
    )
  }
